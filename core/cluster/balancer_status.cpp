#include "core/cluster/balancer_status.h"

#include <algorithm>

namespace howdah {

namespace {

/// The proxies have these names in the haproxy.cfg that Howdah writes.
constexpr auto primaryProxy = "primary";
constexpr auto replicasProxy = "replicas";

BalancedPort portOf(const std::vector<ProxyFact> &proxies, const char *name, int port)
{
    BalancedPort found;
    found.port = port;
    for (const ProxyFact &fact : proxies) {
        if (fact.proxy != QLatin1String(name))
            continue;
        if (fact.server == QLatin1String("FRONTEND"))
            found.sessions = fact.sessions;
        else if (fact.server != QLatin1String("BACKEND"))
            found.servers.push_back({fact.server, fact.status.startsWith(QLatin1String("UP")), fact.status, fact.check,
                                     fact.sessions, fact.changed});
    }
    return found;
}

} // namespace

int BalancedPort::up() const
{
    return static_cast<int>(
        std::count_if(servers.begin(), servers.end(), [](const BalancedServer &server) { return server.up; }));
}

const BalancedServer *BalancedPort::server(const QString &member) const
{
    const auto found = std::find_if(servers.begin(), servers.end(),
                                    [&](const BalancedServer &server) { return server.member == member; });
    return found == servers.end() ? nullptr : &*found;
}

std::vector<BalancerStatus> balancerStatuses(const Project &project, const ClusterFacts &facts)
{
    std::vector<BalancerStatus> all;
    for (const Host *host : project.withRole(Role::Haproxy)) {
        BalancerStatus status;
        status.host = host->name;
        status.reached = facts.contains(host->name);
        status.primary.port = project.haproxy.primaryPort;
        status.replicas.port = project.haproxy.replicaPort;
        if (status.reached) {
            const HostFacts found = facts.value(host->name);
            status.unitState = found.unit(QStringLiteral("haproxy.service")).active;
            status.listens = found.isListening(project.haproxy.primaryPort);
            status.runs = status.unitState == QLatin1String("active") && status.listens;
            if (found.proxies) {
                status.primary = portOf(*found.proxies, primaryProxy, project.haproxy.primaryPort);
                status.replicas = portOf(*found.proxies, replicasProxy, project.haproxy.replicaPort);
                status.hasStatistics = !status.primary.servers.empty();
            }
        }
        all.push_back(std::move(status));
    }
    return all;
}

} // namespace howdah
