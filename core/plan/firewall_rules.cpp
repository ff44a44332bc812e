#include "core/plan/firewall_rules.h"

#include "core/facts/firewall_parser.h"
#include "core/plan/needed_ports.h"
#include "core/project/network_address.h"
#include "core/resource/firewall_access.h"

#include <QRegularExpression>

#include <algorithm>

namespace howdah {

namespace {

/// As every firewall prints it: the longest run of zero groups is "::".
QString shortest(const IpAddress &address)
{
    if (address.bits == 32)
        return address.toString();
    const QStringList groups = address.toString().split(QLatin1Char(':'));
    qsizetype begin = 0;
    qsizetype length = 1; // one group alone is not shortened
    for (qsizetype i = 0; i < groups.size(); ++i) {
        qsizetype end = i;
        while (end < groups.size() && groups[end] == QLatin1String("0"))
            ++end;
        if (end - i > length) {
            begin = i;
            length = end - i;
        }
    }
    if (length == 1)
        return groups.join(QLatin1Char(':'));
    return groups.mid(0, begin).join(QLatin1Char(':')) + QStringLiteral("::")
           + groups.mid(begin + length).join(QLatin1Char(':'));
}

QString shortest(IpNetwork network)
{
    for (int bit = network.prefix; bit < network.address.bits; ++bit)
        network.address.bytes[static_cast<std::size_t>(bit / 8)] &= static_cast<unsigned char>(~(0x80U >> (bit % 8)));
    const QString address = shortest(network.address);
    return network.prefix == network.address.bits ? address : QStringLiteral("%1/%2").arg(address).arg(network.prefix);
}

/// Where the host's connections come from.
QStringList sourcesOf(const Host &host, const ClusterFacts &facts)
{
    if (const std::optional<IpAddress> address = parseIpAddress(host.memberAddress()))
        return {shortest(*address)};
    QStringList sources;
    for (const QString &own : facts.value(host.name).addresses) {
        const std::optional<IpAddress> address = parseIpAddress(own);
        if (address && !address->isLoopback() && !own.startsWith(QLatin1String("fe80:"), Qt::CaseInsensitive))
            sources << shortest(*address);
    }
    return sources;
}

bool isSeenFromOutside(const QString &bind)
{
    const std::optional<IpAddress> address = parseIpAddress(bind);
    return address ? !address->isLoopback() : bind != QLatin1String("localhost");
}

bool isForClients(const NeededPort &port, const Project &project)
{
    switch (port.user) {
    case PortUser::Postgres:
    case PortUser::HaproxyPrimary:
    case PortUser::HaproxyReplicas: return true;
    case PortUser::HaproxyStats: return isSeenFromOutside(project.haproxy.statsBind);
    case PortUser::PatroniRest:
    case PortUser::EtcdClients:
    case PortUser::EtcdPeers: break;
    }
    return false;
}

/// The proof of service goes from a member through the load balancer.
std::set<Role> rolesThatConnect(const NeededPort &port)
{
    return port.user == PortUser::HaproxyPrimary || port.user == PortUser::HaproxyReplicas
               ? std::set<Role>{Role::Postgres}
               : port.from;
}

} // namespace

std::vector<FirewallRule> neededAccess(const Project &project, const Host &host, const ClusterFacts &facts)
{
    const QStringList own = sourcesOf(host, facts);
    std::vector<FirewallRule> rules;
    for (const NeededPort &port : neededPorts(project, host, facts.value(host.name))) {
        const std::set<Role> roles = rolesThatConnect(port);
        for (const Host &other : project.hosts) {
            const bool connects = std::any_of(roles.begin(), roles.end(), [&](Role role) { return other.has(role); });
            if (other.name == host.name || !connects)
                continue;
            for (const QString &source : sourcesOf(other, facts)) {
                if (!own.contains(source))
                    rules.push_back({source, {port.port}});
            }
        }
        for (const QString &text : project.postgres.clientNetworks) {
            const std::optional<IpNetwork> network = parseIpNetwork(text);
            if (network && isForClients(port, project))
                rules.push_back({shortest(*network), {port.port}});
        }
    }
    return mergedBySource(rules);
}

std::optional<QString> opensBetween(const Project &project, const Host &from, const Host &to, int port,
                                    const ClusterFacts &facts)
{
    const HostFacts found = facts.value(to.name);
    if (project.security.firewall == FirewallSetting::Leave)
        return std::nullopt;
    std::vector<FirewallRule> wanted;
    for (const QString &source : sourcesOf(from, facts))
        wanted.push_back({source, {port}});
    QStringList names;
    for (const FirewallFact &firewall : found.firewalls) {
        const bool isMissing = !withoutRule(firewall, wanted).empty();
        if (isMissing && !canBeOpened(firewall, found))
            return std::nullopt;
        if (isMissing)
            names << name(firewall);
    }
    return names.isEmpty() ? std::nullopt : std::optional(names.join(QStringLiteral(", ")));
}

} // namespace howdah
