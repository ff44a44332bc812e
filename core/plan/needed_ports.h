#pragma once

#include "core/facts/facts.h"
#include "core/project/project.h"

#include <set>
#include <vector>

namespace howdah {

enum class PortUser { Postgres, PatroniRest, EtcdClients, EtcdPeers, HaproxyPrimary, HaproxyReplicas, HaproxyStats };

/// A TCP port at which a host is to serve.
struct NeededPort {
    PortUser user = PortUser::Postgres;
    int port = 0;
    QStringList bound;   ///< where the service will listen; empty = at every address
    std::set<Role> from; ///< whose hosts must reach it; empty = it need only be free
};

/// Every port of the host's roles.
[[nodiscard]] std::vector<NeededPort> neededPorts(const Project &project, const Host &host, const HostFacts &facts);

/// Does who listens there listen at every address?
[[nodiscard]] bool isWildcard(const QString &address);

/// "PostgreSQL", "Patroni's REST API", …
[[nodiscard]] QString name(PortUser user);

} // namespace howdah
