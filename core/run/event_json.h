#pragma once

#include "core/base/result.h"
#include "core/run/event.h"

#include <QJsonObject>

namespace howdah {

/// An event as it stands in the journal and in the CLI's JSON output:
/// {"time":"2026-01-31T12:00:00.123Z","event":"step-failed","step":"pg1/etcd","host":"pg1","error":{"kind":"timeout",…},"ms":5}
[[nodiscard]] QJsonObject toJson(const RunEvent &event);
[[nodiscard]] QJsonObject toJson(const Error &error);

/// The way back. Errors (Parse): an unknown event, or a member of the wrong type. Members that it does not know are passed over.
[[nodiscard]] Result<RunEvent> eventFromJson(const QJsonObject &object);

/// "succeeded", "failed", "cancelled"
[[nodiscard]] QString name(RunOutcome outcome);
/// "output", "error-output", "command", "note"
[[nodiscard]] QString name(LogLevel level);

} // namespace howdah
