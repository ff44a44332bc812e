#include "core/plan/needed_ports.h"

namespace howdah {

namespace {

const QString loopback = QStringLiteral("127.0.0.1");

} // namespace

bool isWildcard(const QString &address)
{
    return address == QLatin1String("*") || address == QLatin1String("0.0.0.0") || address == QLatin1String("::");
}

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
