#pragma once

#include "core/plan/plan.h"
#include "core/remote/transport.h"
#include "core/run/diagnosis.h"
#include "core/run/event_stream.h"
#include "core/run/line_splitter.h"

#include <deque>

namespace howdah {

/// Turns the output of a step's commands into redacted StepLog events, and keeps the end of it for the diagnosis. One thread.
class StepLogWriter {
public:
    StepLogWriter(const Step &step, EventStream &events);

    /// A new command begins: its text is shown and the kept output forgotten.
    void begin(const Command &command);
    void take(Stream stream, const QByteArray &bytes);
    /// The command has ended: hands out the lines that had no line feed.
    void end();

    /// What the diagnose command printed, as notes.
    void takeDiagnostics(const QByteArray &output);
    void note(const QString &text);

    [[nodiscard]] const FailureOutput &kept() const { return kept_; }

private:
    struct Channel {
        LogLevel level;
        LineSplitter splitter;
        bool insideKey = false;
    };

    void takeLine(Channel &channel, const QString &line);
    [[nodiscard]] QString masked(Channel &channel, const QString &line) const;
    void write(LogLevel level, QString line);

    const Step &step_;
    EventStream &events_;
    Channel out_;
    Channel err_;
    FailureOutput kept_;
};

} // namespace howdah
