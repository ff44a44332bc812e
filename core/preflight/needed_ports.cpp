#include "core/preflight/needed_ports.h"

#include "core/plan/context.h"
#include "core/plan/platform.h"

#include <algorithm>

namespace howdah {

namespace {

const QString loopback = QStringLiteral("127.0.0.1");

bool isWildcard(const QString &address)
{
    return address == QLatin1String("*") || address == QLatin1String("0.0.0.0") || address == QLatin1String("::");
}

bool collides(const Listener &listener, const NeededPort &port)
{
    return listener.port == port.port
           && (port.bound.isEmpty() || isWildcard(listener.address) || port.bound.contains(listener.address));
}

bool holds(const FileFact &file, const QString &words)
{
    return file.content && file.content->reveal().contains(words.toUtf8());
}

/// Do our files for this service lie on the host?
bool isDeployed(PortUser user, const Project &project, const HostFacts &facts)
{
    const ClusterPaths paths(project.cluster);
    switch (user) {
    case PortUser::Postgres:
    case PortUser::PatroniRest: return facts.file(paths.patroniConfig()).kind == FileKind::File;
    case PortUser::EtcdClients:
    case PortUser::EtcdPeers: {
        const Result<Platform> platform = platformFor(project, facts.os);
        return platform
               && holds(facts.file(platform->etcdEnvironmentFile),
                        QStringLiteral("etcd of cluster %1.").arg(project.cluster));
    }
    case PortUser::HaproxyPrimary:
    case PortUser::HaproxyReplicas:
    case PortUser::HaproxyStats: {
        const Result<Platform> platform = platformFor(project, facts.os);
        return platform
               && holds(facts.file(platform->haproxyConfig),
                        QStringLiteral("HAProxy of cluster %1.").arg(project.cluster));
    }
    }
    return false;
}

bool isProcessOf(PortUser user, const QString &process)
{
    if (process.isEmpty())
        return true; // the host does not tell; the files decide
    switch (user) {
    case PortUser::Postgres: return process == QLatin1String("postgres") || process == QLatin1String("postmaster");
    case PortUser::PatroniRest:
        return process == QLatin1String("patroni") || process.startsWith(QLatin1String("python"));
    case PortUser::EtcdClients:
    case PortUser::EtcdPeers: return process == QLatin1String("etcd");
    case PortUser::HaproxyPrimary:
    case PortUser::HaproxyReplicas:
    case PortUser::HaproxyStats: return process == QLatin1String("haproxy");
    }
    return false;
}

} // namespace

std::vector<NeededPort> neededPorts(const Project &project, const Host &host, const HostFacts &facts)
{
    const QString &address = host.memberAddress();
    const std::set<Role> users = {Role::Postgres, Role::Haproxy};
    std::vector<NeededPort> ports;
    if (host.has(Role::Postgres)) {
        const bool isOwnAddress = facts.addresses.contains(address);
        ports.push_back({PortUser::Postgres, project.postgres.port,
                         isOwnAddress ? QStringList{loopback, address} : QStringList{}, users});
        ports.push_back({PortUser::PatroniRest, project.patroni.restPort, {}, users});
    }
    if (host.has(Role::Etcd)) {
        ports.push_back({PortUser::EtcdClients, project.etcd.clientPort, {loopback, address}, {Role::Postgres}});
        ports.push_back({PortUser::EtcdPeers, project.etcd.peerPort, {address}, {Role::Etcd}});
    }
    if (host.has(Role::Haproxy)) {
        ports.push_back({PortUser::HaproxyPrimary, project.haproxy.primaryPort, {}, {}});
        ports.push_back({PortUser::HaproxyReplicas, project.haproxy.replicaPort, {}, {}});
        const QString &bind = project.haproxy.statsBind;
        ports.push_back({PortUser::HaproxyStats,
                         project.haproxy.statsPort,
                         isWildcard(bind) ? QStringList{} : QStringList{bind},
                         {}});
    }
    return ports;
}

const Listener *listenerAt(const NeededPort &port, const HostFacts &facts)
{
    const auto found = std::find_if(facts.listeners.begin(), facts.listeners.end(),
                                    [&](const Listener &listener) { return collides(listener, port); });
    return found == facts.listeners.end() ? nullptr : &*found;
}

PortHolder holderOf(const NeededPort &port, const Project &project, const HostFacts &facts)
{
    const Listener *listener = listenerAt(port, facts);
    if (listener == nullptr)
        return PortHolder::Nobody;
    return isDeployed(port.user, project, facts) && isProcessOf(port.user, listener->process) ? PortHolder::Ours
                                                                                              : PortHolder::Foreign;
}

QString name(PortUser user)
{
    switch (user) {
    case PortUser::Postgres: return QStringLiteral("PostgreSQL");
    case PortUser::PatroniRest: return QStringLiteral("Patroni's REST API");
    case PortUser::EtcdClients: return QStringLiteral("etcd's clients");
    case PortUser::EtcdPeers: return QStringLiteral("etcd's members");
    case PortUser::HaproxyPrimary: return QStringLiteral("HAProxy, leader");
    case PortUser::HaproxyReplicas: return QStringLiteral("HAProxy, replicas");
    case PortUser::HaproxyStats: return QStringLiteral("HAProxy's statistics");
    }
    return {};
}

} // namespace howdah
