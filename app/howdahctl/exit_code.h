#pragma once

#include "core/base/error.h"

namespace howdah::ctl {

/// What howdahctl ends with; documented in its man page and in --help.
enum ExitCode {
    Success = 0,
    Failed = 1,       ///< a step, a check or the proof failed
    UsageError = 2,   ///< the arguments or the project file are wrong
    ConnectError = 3, ///< a host could not be reached, its key or our login was refused
    BlockedPlan = 4,  ///< refused before anything was changed
    NotConverged = 5, ///< everything ran, and the hosts are still not as planned
    Pending = 6,      ///< `plan --check`, `recover`: there is something to do
    Interrupted = 130 ///< Ctrl-C
};

[[nodiscard]] inline int exitCodeOf(ErrorKind kind)
{
    switch (kind) {
    case ErrorKind::Usage:
    case ErrorKind::Parse:
    case ErrorKind::Io: return UsageError;
    case ErrorKind::Connect:
    case ErrorKind::HostKey:
    case ErrorKind::Auth: return ConnectError;
    case ErrorKind::Blocked: return BlockedPlan;
    case ErrorKind::NotConverged: return NotConverged;
    case ErrorKind::Cancelled: return Interrupted;
    case ErrorKind::RemoteExit:
    case ErrorKind::Timeout: return Failed;
    }
    return Failed;
}

} // namespace howdah::ctl
