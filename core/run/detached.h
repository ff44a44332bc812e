#pragma once

#include "core/run/command_runner.h"

namespace howdah {

/// CommandMode::Detached: the command runs in the host's systemd as howdah-<unit>.service, its output goes to a file there and is followed.
/// - A lost connection is made anew and the following goes on at the byte where it stopped.
/// - A unit that runs the same command already (a run that died) is attached to and its output shown from the start;
///   one that runs another command is refused (Blocked). What has ended uncollected is run anew: commands are repeatable.
/// - Stopping ends the unit and waits for its end (Cancelled). The command's limit is held by systemd itself (Timeout), connection or not.
/// Needs systemd 252 or later, flock and coreutils on the host, and an account that may become root.
[[nodiscard]] Result<int> runDetached(const Command &command, Transport &transport, const CommandRun &run,
                                      const std::stop_token &stop,
                                      const QString &directory = QStringLiteral("/run/howdah"));

} // namespace howdah
