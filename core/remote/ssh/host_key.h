#pragma once

#include "core/remote/interaction.h"
#include "core/remote/ssh/session.h"

#include <mutex>

namespace howdah::ssh {

/// Holds the server's key against known_hosts. Unknown: asks, and remembers an accepted key. Changed, or known with
/// another type only: ErrorKind::HostKey, without any way to accept. `questions` lets one question be open at a time.
Result<> checkHostKey(const Session &session, const HostConfig &config, InteractionHandler &interaction,
                      std::mutex &questions);

} // namespace howdah::ssh
