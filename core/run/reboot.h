#pragma once

#include "core/run/command_runner.h"

namespace howdah {

/// CommandMode::Reboot: runs the command, then waits until the host answers with another boot id and its boot is over
/// (systemctl is-system-running), all within options.rebootLimit. The connection is expected to drop; nothing is repeated once the command was sent.
/// Returns 0 at once when the command ends with noRebootNeeded. Returns the command's status when that was not 0 and the host stayed up. Errors: Timeout (says what was seen last), HostKey, Cancelled.
[[nodiscard]] Result<int> runReboot(const Command &command, Transport &transport, const CommandRun &run,
                                    const std::stop_token &stop);

} // namespace howdah
