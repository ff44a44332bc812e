#pragma once

#include "core/base/result.h"
#include "core/project/project.h"
#include "core/remote/transport.h"

namespace howdah {

/// What a client of the cluster sees, tried for real.
struct Proof {
    QString writtenThrough; ///< "192.0.2.20:5000"
    QString leaderAddress;  ///< of the server that took the write
    QString position;       ///< LSN behind the write
    QString readThrough;    ///< "192.0.2.20:5001"; "" without replicas
    QString replicaAddress; ///< of the server that had replayed it
};

/// Writes through the load balancer's read/write port, reads through the same, and reads through the read-only port until a replica
/// has replayed the write. The write is a logical WAL message: it is durable and replicated, and leaves no object behind.
/// Run on `through` (a PostgreSQL host) as postgres; the superuser's password travels on stdin.
[[nodiscard]] Result<Proof> proveService(const Project &project, const Host &balancer, const Secret &superuserPassword,
                                         Transport &through, std::stop_token stop);

} // namespace howdah
