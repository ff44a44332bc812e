#pragma once

#include "core/base/result.h"
#include "core/project/project.h"
#include "core/remote/transport.h"

namespace howdah {

/// The unit that makes a backup of this type ("full", "diff", "incr"): the one that the timers start.
[[nodiscard]] QString backupUnit(const Project &project, const QString &type);

/// Backs the cluster up from its leader, and waits for the end. The unit runs to its end whatever becomes of the connection.
/// Errors: Usage (there is no repository), RemoteExit with the unit's last lines as evidence, and those of the transport.
[[nodiscard]] Result<> backUp(const Project &project, const QString &type, Transport &leader, std::stop_token stop);

} // namespace howdah
