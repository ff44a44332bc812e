#pragma once

#include "core/remote/transport.h"
#include "core/run/executor.h"

namespace howdah {

/// What a command needs around it while it is carried out. All calls come from the thread that called carryOut.
struct CommandRun {
    QString host;                              ///< the project's name, for messages
    OutputSink output;                         ///< the command's own output, as it arrives
    std::function<void(const QString &)> note; ///< "connection lost, reconnecting (2)"
    ExecutorOptions options;
};

/// Carries out one command in the mode that it asks for and returns its exit status. A lost connection is made anew and the command
/// repeated (Direct) or followed on (Detached), within the options. Errors: Connect (the host could not be had back), Auth, HostKey,
/// Timeout, Cancelled (after a detached unit was ended), Blocked (another command runs in the unit), Usage (a detached command with input).
[[nodiscard]] Result<int> carryOut(const Command &command, Transport &transport, const CommandRun &run,
                                   const std::stop_token &stop);

/// Runs a command directly, and again when the connection is lost. Its output goes to the sink, if there is one, and into the result.
[[nodiscard]] Result<CommandOutput> runDirect(const Command &command, Transport &transport, const CommandRun &run,
                                              const std::stop_token &stop, const OutputSink &sink);

/// Makes the lost connection anew. `tries` counts over one command, for the note.
[[nodiscard]] Result<> regain(Transport &transport, const CommandRun &run, const std::stop_token &stop, int tries);

/// Marks that the host itself is gone, so that nothing else need be tried on it.
[[nodiscard]] bool isHostLost(const Error &error);

} // namespace howdah
