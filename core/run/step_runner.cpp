#include "core/run/step_runner.h"

#include "core/run/command_runner.h"
#include "core/run/step_log.h"

#include <algorithm>

namespace howdah {

namespace {

constexpr qsizetype shortCommand = 100;

QString shortDisplay(const Command &command)
{
    const QString text = command.display();
    QString line = text.section(QLatin1Char('\n'), 0, 0).trimmed();
    if (line.size() > shortCommand)
        line = line.left(shortCommand - 1);
    else if (!text.contains(QLatin1Char('\n')))
        return line;
    return line + QStringLiteral("…");
}

QString statusText(int status)
{
    return status > 128 ? QStringLiteral("was ended by signal %1").arg(status - 128)
                        : QStringLiteral("ended with status %1").arg(status);
}

class StepRun {
public:
    StepRun(const Step &step, Transport &transport, EventStream &events, const ExecutorOptions &options,
            const std::stop_token &stop)
        : step_(step),
          transport_(transport),
          events_(events),
          stop_(stop),
          log_(step, events),
          run_{step.host, [this](Stream stream, const QByteArray &bytes) { log_.take(stream, bytes); },
               [this](const QString &text) {
                   events_.emitEvent(HostNote{step_.host, events_.redacted(text)});
               },
               options}
    {}

    Result<> runAll()
    {
        for (const Change &change : step_.changes) {
            for (const Command &command : change.commands) {
                if (const Result<> done = runOne(command); !done)
                    return done;
            }
        }
        return {};
    }

private:
    Result<> runOne(const Command &command)
    {
        if (stop_.stop_requested())
            return fail(ErrorKind::Cancelled, QStringLiteral("%1 on %2 was stopped").arg(step_.title, step_.host));
        log_.begin(command);
        const Result<int> status = carryOut(command, transport_, run_, stop_);
        log_.end();
        if (status && *status == 0)
            return {};
        if (!status && status.error().kind == ErrorKind::Cancelled)
            return fail(ErrorKind::Cancelled, QStringLiteral("%1 on %2 was stopped").arg(step_.title, step_.host));
        return fail(events_.redacted(status ? exitError(command, *status) : runError(command, status.error())));
    }

    Error exitError(const Command &command, int status)
    {
        askHost();
        const Diagnosis diagnosis = diagnose(log_.kept());
        Error error{
            ErrorKind::RemoteExit,
            QStringLiteral("%1 on %2: “%3” %4").arg(step_.title, step_.host, shortDisplay(command), statusText(status)),
            diagnosis.hint, diagnosis.evidence.join(QLatin1Char('\n'))};
        if (!diagnosis.cause.isEmpty())
            error.what += QStringLiteral(": ") + diagnosis.cause;
        return error;
    }

    Error runError(const Command &command, Error error)
    {
        error.what = QStringLiteral("%1 on %2: %3").arg(step_.title, step_.host, error.what);
        if (error.kind != ErrorKind::Timeout && error.kind != ErrorKind::RemoteExit)
            return error;
        error.what += QStringLiteral(" (“%1”)").arg(shortDisplay(command));
        askHost();
        const Diagnosis diagnosis = diagnose(log_.kept());
        if (!diagnosis.cause.isEmpty() && error.evidence.isEmpty())
            error.what += QStringLiteral(": ") + diagnosis.cause;
        if (error.hint.isEmpty())
            error.hint = diagnosis.hint;
        if (error.evidence.isEmpty())
            error.evidence = diagnosis.evidence.join(QLatin1Char('\n'));
        return error;
    }

    void askHost()
    {
        if (!step_.diagnose)
            return;
        const Command question = step_.diagnose->within(std::min(step_.diagnose->limit(), run_.options.diagnoseLimit));
        const Result<CommandOutput> answer = transport_.run(question, stop_);
        if (answer)
            log_.takeDiagnostics(answer->out + answer->err);
        else if (answer.error().kind != ErrorKind::Cancelled)
            log_.note(QStringLiteral("The cause could not be looked up: %1").arg(answer.error().what));
    }

    const Step &step_;
    Transport &transport_;
    EventStream &events_;
    const std::stop_token &stop_;
    StepLogWriter log_;
    CommandRun run_;
};

} // namespace

Result<> runStep(const Step &step, Transport &transport, EventStream &events, const ExecutorOptions &options,
                 const std::stop_token &stop)
{
    return StepRun(step, transport, events, options, stop).runAll();
}

} // namespace howdah
