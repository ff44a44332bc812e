#include "core/run/command_runner.h"

#include "core/run/detached.h"
#include "core/run/reboot.h"

namespace howdah {

Result<> regain(Transport &transport, const CommandRun &run, const std::stop_token &stop, int tries)
{
    run.note(QStringLiteral("connection lost, reconnecting (%1)").arg(tries));
    const Result<> connected = transport.reconnect(run.options.reconnectLimit, stop);
    if (connected) {
        run.note(QStringLiteral("connected again"));
        return {};
    }
    if (connected.error().kind != ErrorKind::Connect && connected.error().kind != ErrorKind::Timeout)
        return connected;
    return fail(ErrorKind::Connect,
                QStringLiteral("The connection to %1 was lost and could not be made anew within %2 s: %3")
                    .arg(run.host)
                    .arg(run.options.reconnectLimit.count())
                    .arg(connected.error().what),
                connected.error().hint.isEmpty()
                    ? QStringLiteral("Bring the host or the network back, then run again: what is done stays done.")
                    : connected.error().hint,
                connected.error().evidence);
}

Result<CommandOutput> runDirect(const Command &command, Transport &transport, const CommandRun &run,
                                const std::stop_token &stop, const OutputSink &sink)
{
    for (int losses = 1;; ++losses) {
        Result<CommandOutput> output = transport.run(command, stop, sink);
        if (output || output.error().kind != ErrorKind::Connect)
            return output;
        if (losses > run.options.repeats) {
            Error error = output.error();
            error.what = QStringLiteral("The connection to %1 was lost %2 times during the same command: %3")
                             .arg(run.host)
                             .arg(losses)
                             .arg(error.what);
            if (error.hint.isEmpty())
                error.hint =
                    QStringLiteral("Look for what cuts the connection (firewall, sshd, memory), then run again.");
            return fail(std::move(error));
        }
        if (const Result<> regained = regain(transport, run, stop, losses); !regained)
            return fail(regained.error());
    }
}

Result<int> carryOut(const Command &command, Transport &transport, const CommandRun &run, const std::stop_token &stop)
{
    if (stop.stop_requested())
        return fail(ErrorKind::Cancelled, QStringLiteral("Stopped."));
    switch (command.mode()) {
    case CommandMode::Detached: return runDetached(command, transport, run, stop);
    case CommandMode::Reboot: return runReboot(command, transport, run, stop);
    case CommandMode::Direct: break;
    }
    const Result<CommandOutput> output = runDirect(command, transport, run, stop, run.output);
    if (!output)
        return fail(output.error());
    return output->status;
}

bool isHostLost(const Error &error)
{
    return error.kind == ErrorKind::Connect || error.kind == ErrorKind::HostKey;
}

} // namespace howdah
