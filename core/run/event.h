#pragma once

#include "core/base/error.h"

#include <QString>

#include <functional>
#include <variant>

namespace howdah {

/// What happens during a run, in the order in which it happens per host. Times are milliseconds since the epoch (UTC).
/// All text is redacted before it becomes an event.

/// Note: what a step's diagnose command found, and remarks of Howdah itself.
enum class LogLevel { Output, ErrorOutput, Command, Note };

struct RunStarted {
    int steps = 0;
    int hosts = 0;
    bool operator==(const RunStarted &) const = default;
};

struct StepStarted {
    QString step;
    QString host;
    QString title;
    bool operator==(const StepStarted &) const = default;
};

struct StepLog {
    QString step;
    QString host;
    LogLevel level = LogLevel::Output;
    QString line; ///< without line feed and control characters, at most maxLogLine characters
    bool operator==(const StepLog &) const = default;
};

struct StepFinished {
    QString step;
    QString host;
    qint64 milliseconds = 0;
    bool operator==(const StepFinished &) const = default;
};

struct StepFailed {
    QString step;
    QString host;
    Error error; ///< never of kind Cancelled
    qint64 milliseconds = 0;
    bool operator==(const StepFailed &) const = default;
};

/// Stopped by the user while it ran. Steps that had not started then get no event at all.
struct StepCancelled {
    QString step;
    QString host;
    qint64 milliseconds = 0;
    bool operator==(const StepCancelled &) const = default;
};

struct StepSkipped {
    QString step;
    QString host;
    QString because; ///< id of the failed step that it needed, directly or not, or with which its host was lost
    bool operator==(const StepSkipped &) const = default;
};

/// "connection lost, reconnecting (2)"
struct HostNote {
    QString host;
    QString text;
    bool operator==(const HostNote &) const = default;
};

enum class RunOutcome { Succeeded, Failed, Cancelled };

struct RunFinished {
    RunOutcome outcome = RunOutcome::Succeeded;
    qint64 milliseconds = 0;
    bool operator==(const RunFinished &) const = default;
};

struct RunEvent {
    qint64 time = 0;
    std::variant<RunStarted, StepStarted, StepLog, StepFinished, StepFailed, StepCancelled, StepSkipped, HostNote,
                 RunFinished>
        what;
    bool operator==(const RunEvent &) const = default;
};

inline constexpr qsizetype maxLogLine = 16 * 1024;

/// Called from worker threads, one call at a time (the executor serializes); must not block.
using RunEventSink = std::function<void(const RunEvent &)>;

} // namespace howdah
