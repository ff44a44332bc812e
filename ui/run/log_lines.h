#pragma once

#include "ui/run/run_timeline.h"
#include "ui/widgets/log_buffer.h"

#include <optional>
#include <utility>

namespace howdah::ui {

/// An event as a line of its host's log. None for events that are not about one host.
[[nodiscard]] std::optional<std::pair<QString, LogLine>> logLine(const RunEvent &event, const RunTimeline &timeline);

/// How grave a program's line sounds: by the words that PostgreSQL, Patroni, etcd, HAProxy, apt and systemd use for it.
[[nodiscard]] LineLevel levelOf(const QString &text);

} // namespace howdah::ui
