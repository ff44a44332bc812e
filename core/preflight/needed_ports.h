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

enum class PortHolder { Nobody, Ours, Foreign };

/// Every port of the host's roles.
[[nodiscard]] std::vector<NeededPort> neededPorts(const Project &project, const Host &host, const HostFacts &facts);

/// Who listens there now, where it would be in the way. Ours: the process that serves there after a deployment, on a host that
/// carries our files.
[[nodiscard]] PortHolder holderOf(const NeededPort &port, const Project &project, const HostFacts &facts);

/// The listener that is in the way; null when there is none.
[[nodiscard]] const Listener *listenerAt(const NeededPort &port, const HostFacts &facts);

/// "PostgreSQL", "Patroni's REST API", …
[[nodiscard]] QString name(PortUser user);

} // namespace howdah
