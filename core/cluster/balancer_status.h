#pragma once

#include "core/facts/facts.h"
#include "core/project/project.h"

namespace howdah {

/// A member behind a port of a load balancer, as HAProxy sees it.
struct BalancedServer {
    QString member;
    bool up = false;
    QString status; ///< HAProxy's word: "UP", "DOWN", "MAINT", "DRAIN"
    QString check;  ///< of its last health check: "L7STS/503"
    int sessions = 0;
    qint64 changed = 0; ///< seconds since the status changed
};

struct BalancedPort {
    int port = 0;
    int sessions = 0; ///< of clients
    std::vector<BalancedServer> servers;

    [[nodiscard]] int up() const;
    [[nodiscard]] const BalancedServer *server(const QString &member) const;
};

struct BalancerStatus {
    QString host;
    bool reached = false;       ///< the host answered
    bool runs = false;          ///< its service is active, and something listens on the first port
    QString unitState;          ///< systemd's word for the service
    bool listens = false;       ///< on the read/write port
    bool hasStatistics = false; ///< were they read? Without them nothing is known of sessions and servers
    BalancedPort primary;
    BalancedPort replicas;
};

/// One for each load balancer of the project, in its order. Pure; `facts` may lack hosts.
[[nodiscard]] std::vector<BalancerStatus> balancerStatuses(const Project &project, const ClusterFacts &facts);

} // namespace howdah
