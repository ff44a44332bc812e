#pragma once

#include "ui/document/recent_project.h"

namespace howdah::ui {

/// "just now", "12 min ago", "2 h ago", "yesterday 17:40", "2026-09-11 16:52" (UTC).
[[nodiscard]] QString seenAgoText(const QDateTime &time, const QDateTime &now);
/// "13 h earlier": the distance between two moments that both are past.
[[nodiscard]] QString earlierText(const QDateTime &time, const QDateTime &than);
/// "seen 12 min ago", "edited 2026-09-08 11:21"; "" when nothing is known.
[[nodiscard]] QString whenText(const RecentProject &entry, const QDateTime &now);
/// A path as people write it: with ~ for their home.
[[nodiscard]] QString homePath(const QString &path);

} // namespace howdah::ui
