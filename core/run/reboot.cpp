#include "core/run/reboot.h"

#include "core/base/pause.h"

#include <algorithm>

namespace howdah {

namespace {

using Clock = std::chrono::steady_clock;

// The account's own rights suffice, and sudo may be slow or absent while a host is on its way down or up.
Command readBootId()
{
    return Command::program({QStringLiteral("cat"), QStringLiteral("/proc/sys/kernel/random/boot_id")})
        .as({})
        .within(std::chrono::seconds(10));
}

// --wait needs the system bus, which may come up after sshd: then the answer is empty and the question is asked again.
Command awaitBootEnd(std::chrono::seconds limit)
{
    return Command::script(QStringLiteral("timeout \"$1\" systemctl is-system-running --wait || :"),
                           {QString::number(limit.count())})
        .as({})
        .within(limit + std::chrono::seconds(5));
}

std::chrono::seconds secondsUntil(Clock::time_point deadline)
{
    return std::max(std::chrono::seconds(1), std::chrono::ceil<std::chrono::seconds>(deadline - Clock::now()));
}

/// pam_nologin refuses ordinary accounts while a host goes down and comes up, which looks like a refused key.
bool mayPass(const Error &error)
{
    return error.kind == ErrorKind::Connect || error.kind == ErrorKind::Timeout || error.kind == ErrorKind::Auth;
}

class Restart {
public:
    Restart(Transport &transport, const CommandRun &run, const std::stop_token &stop)
        : transport_(transport), run_(run), stop_(stop), deadline_(Clock::now() + run.options.rebootLimit)
    {}

    Result<> awaitOtherBoot(const QByteArray &before)
    {
        const Command question = readBootId();
        bool gone = false;
        for (;;) {
            const Result<CommandOutput> answer = transport_.run(question, stop_);
            if (answer && answer->status == 0 && answer->out.trimmed() != before && !answer->out.trimmed().isEmpty())
                return {};
            if (answer) {
                last_ =
                    gone ? QStringLiteral("it answered with the old boot id") : QStringLiteral("it has not gone down");
            } else if (!mayPass(answer.error())) {
                return fail(answer.error());
            } else {
                if (!gone)
                    run_.note(QStringLiteral("restarting"));
                gone = true;
                last_ = answer.error().what;
                if (const Result<> back = transport_.reconnect(secondsUntil(deadline_), stop_); !back) {
                    if (!mayPass(back.error()))
                        return fail(back.error());
                    last_ = back.error().what;
                } else if (Clock::now() < deadline_) {
                    continue;
                }
            }
            if (const Result<> more = tryAgain(); !more)
                return more;
        }
    }

    Result<> awaitBootOver()
    {
        for (;;) {
            const Result<CommandOutput> answer = transport_.run(awaitBootEnd(secondsUntil(deadline_)), stop_);
            const QString state = answer ? QString::fromUtf8(answer->out).trimmed() : QString();
            if (state == QLatin1String("running") || state == QLatin1String("degraded")
                || state == QLatin1String("maintenance")) {
                run_.note(QStringLiteral("restarted, system state: %1").arg(state));
                return {};
            }
            if (answer) {
                last_ = QStringLiteral("system state: %1").arg(state.isEmpty() ? QStringLiteral("unknown") : state);
            } else {
                last_ = answer.error().what;
                if (!mayPass(answer.error()))
                    return fail(answer.error());
                if (const Result<> back = transport_.reconnect(secondsUntil(deadline_), stop_);
                    !back && !mayPass(back.error()))
                    return fail(back.error());
            }
            if (const Result<> more = tryAgain(); !more)
                return more;
        }
    }

private:
    Result<> tryAgain()
    {
        if (Clock::now() >= deadline_) {
            return fail(ErrorKind::Timeout,
                        QStringLiteral("%1 was told to restart and was not back within %2 s; seen last: %3")
                            .arg(run_.host)
                            .arg(run_.options.rebootLimit.count())
                            .arg(last_),
                        QStringLiteral("Look at the host's console. When it is up, run again."));
        }
        if (!pauseFor(run_.options.rebootPause, stop_))
            return fail(ErrorKind::Cancelled, QStringLiteral("Stopped."));
        return {};
    }

    Transport &transport_;
    const CommandRun &run_;
    const std::stop_token &stop_;
    Clock::time_point deadline_;
    QString last_;
};

} // namespace

Result<int> runReboot(const Command &command, Transport &transport, const CommandRun &run, const std::stop_token &stop)
{
    const Result<CommandOutput> before = runDirect(readBootId(), transport, run, stop, {});
    if (!before)
        return fail(before.error());
    if (before->status != 0) {
        return fail(ErrorKind::RemoteExit, QStringLiteral("The boot id of %1 could not be read").arg(run.host), {},
                    QString::fromUtf8(before->err).trimmed());
    }

    // From here on the host may vanish at any moment, so the outcome of the command counts only when it says that it refused.
    const Result<CommandOutput> told = transport.run(command.direct(), stop, run.output);
    if (told && told->status == noRebootNeeded)
        return 0;
    if (told && told->status > 0 && told->status < 128)
        return told->status;
    if (!told && told.error().kind != ErrorKind::Connect && told.error().kind != ErrorKind::Timeout)
        return fail(told.error());

    Restart restart(transport, run, stop);
    if (const Result<> other = restart.awaitOtherBoot(before->out.trimmed()); !other)
        return fail(other.error());
    if (const Result<> over = restart.awaitBootOver(); !over)
        return fail(over.error());
    return 0;
}

} // namespace howdah
