#pragma once

#include "core/remote/ssh/endpoint.h"
#include "core/remote/ssh/patience.h"

namespace howdah::ssh {

/// A connected, non-blocking TCP socket; every address of the name is tried. The caller owns the descriptor.
/// Made here and not by libssh, because errno tells a refused port from a missing route, and because a stop ends it.
Result<int> tcpConnect(const Endpoint &endpoint, const Patience &patience);

/// Makes the kernel notice a peer that went away: keepalive probes, and a limit for unanswered data. Best effort.
void watchForSilence(int fd, std::chrono::milliseconds limit);

} // namespace howdah::ssh
