#include "core/preflight/fact_checks.h"

#include "core/plan/context.h"
#include "core/plan/platform.h"
#include "core/preflight/port_holder.h"

namespace howdah {

namespace {

QString settingOf(PortUser user)
{
    switch (user) {
    case PortUser::Postgres: return QStringLiteral("postgres.port");
    case PortUser::PatroniRest: return QStringLiteral("patroni.rest_port");
    case PortUser::EtcdClients: return QStringLiteral("etcd.client_port");
    case PortUser::EtcdPeers: return QStringLiteral("etcd.peer_port");
    case PortUser::HaproxyPrimary: return QStringLiteral("haproxy.primary_port");
    case PortUser::HaproxyReplicas: return QStringLiteral("haproxy.replica_port");
    case PortUser::HaproxyStats: return QStringLiteral("haproxy.stats_port");
    }
    return {};
}

/// A PostgreSQL or an etcd of somebody else is refused by the planner, in better words and with what to do about it.
bool isPlannersOwn(const NeededPort &port, const Project &project, const HostFacts &facts)
{
    if (port.user == PortUser::Postgres)
        return facts.file(ClusterPaths(project.cluster).patroniConfig()).kind != FileKind::File;
    if (port.user != PortUser::EtcdClients && port.user != PortUser::EtcdPeers)
        return false;
    const Result<Platform> platform = platformFor(project, facts.os);
    return platform && facts.unit(platform->etcdUnit).active == QLatin1String("active")
           && listenerAt(port, facts)->process == QLatin1String("etcd");
}

void checkHost(const Project &project, const Host &host, const HostFacts &facts, PreflightItems &items)
{
    QStringList free;
    QStringList ours;
    for (const NeededPort &port : neededPorts(project, host, facts)) {
        switch (holderOf(port, project, facts)) {
        case PortHolder::Nobody: free << QString::number(port.port); break;
        case PortHolder::Ours: ours << QString::number(port.port); break;
        case PortHolder::Foreign: {
            if (isPlannersOwn(port, project, facts))
                break;
            const QString process = listenerAt(port, facts)->process;
            items.problem(host.name, "ports",
                          QStringLiteral("port %1 (%2) is taken by %3")
                              .arg(port.port)
                              .arg(name(port.user), process.isEmpty() ? QStringLiteral("another process") : process),
                          QStringLiteral("stop it (ss -ltnp 'sport = :%1' shows it), or set %2 to another port")
                              .arg(port.port)
                              .arg(settingOf(port.user)));
            break;
        }
        }
    }
    QStringList parts;
    if (!free.isEmpty())
        parts << QStringLiteral("%1 free").arg(free.join(QStringLiteral(", ")));
    if (!ours.isEmpty())
        parts << QStringLiteral("%1 served by this cluster").arg(ours.join(QStringLiteral(", ")));
    if (!parts.isEmpty())
        items.ok(host.name, "ports", parts.join(QStringLiteral("; ")));
}

} // namespace

void fact_check::ports(const PreflightInput &input, PreflightItems &items)
{
    for (const Host &host : input.project.hosts) {
        if (const auto facts = input.facts.constFind(host.name); facts != input.facts.constEnd())
            checkHost(input.project, host, *facts, items);
    }
}

} // namespace howdah
