#include "ui/wizard/network/network_meaning.h"

#include "core/project/network_address.h"
#include "ui/wizard/network/network_page.h"

namespace howdah::ui {

namespace {

Meaning quorum(const Project &project)
{
    const int voters = static_cast<int>(project.withRole(Role::Etcd).size());
    const QString title = NetworkPage::tr("If etcd members fail");
    if (voters == 0)
        return {title, NetworkPage::tr("Without etcd nobody can be leader."), State::Problem};
    const int needed = voters / 2 + 1;
    if (voters == 1)
        return {title,
                NetworkPage::tr("The one member is needed: without it there is no leader, and the databases turn "
                                "read-only."),
                State::Warning};
    return {title,
            NetworkPage::tr("%1 of %2 are needed. With fewer there is no leader: after ttl the databases turn "
                            "read-only.")
                .arg(needed)
                .arg(voters),
            voters % 2 == 0 ? std::optional(State::Problem) : std::nullopt};
}

Meaning balancer(const Project &project)
{
    const std::size_t balancers = project.withRole(Role::Haproxy).size();
    const QString title = NetworkPage::tr("If a load balancer fails");
    if (balancers == 0)
        return {NetworkPage::tr("No load balancer"),
                NetworkPage::tr("Clients need every member’s address and target_session_attrs; old drivers do not have "
                                "it."),
                {}};
    if (balancers == 1)
        return {title,
                NetworkPage::tr("It is the only way in: the databases go on, and no client reaches them through it. "
                                "A second one is named beside it in the connection strings."),
                State::Warning};
    return {title,
            NetworkPage::tr("Clients that name all of them go on with the next; others need a floating address, which "
                            "Howdah does not set up."),
            {}};
}

Meaning clients(const Project &project)
{
    const QStringList &networks = project.postgres.clientNetworks;
    return {NetworkPage::tr("Who is let in"),
            networks.isEmpty()
                ? NetworkPage::tr("Only the hosts of the cluster: no client network is named on the page PostgreSQL.")
                : NetworkPage::tr("Clients of %1, with a password.").arg(networks.join(QStringLiteral(", "))),
            networks.isEmpty() ? std::optional(State::Warning) : std::nullopt};
}

Meaning firewall(const Project &project)
{
    QStringList toMembers{QString::number(project.postgres.port), QString::number(project.patroni.restPort)};
    QStringList toVoters{QString::number(project.etcd.clientPort), QString::number(project.etcd.peerPort)};
    QStringList toBalancers{QString::number(project.haproxy.primaryPort), QString::number(project.haproxy.replicaPort)};
    QString text = NetworkPage::tr("Among the hosts %1 and %2 must be open")
                       .arg(toMembers.join(QStringLiteral(", ")), toVoters.join(QStringLiteral(", ")));
    text +=
        project.withRole(Role::Haproxy).empty()
            ? NetworkPage::tr(", from clients %1.").arg(project.postgres.port)
            : NetworkPage::tr(", from clients to the load balancers %1.").arg(toBalancers.join(QStringLiteral(", ")));
    const QString who = project.security.firewall == FirewallSetting::Open
                            ? NetworkPage::tr("The deployment opens them where a firewall is active on a host; what "
                                              "stands between the hosts is yours. Check hosts tests them.")
                            : NetworkPage::tr("Check hosts tests them.");
    return {NetworkPage::tr("Firewalls"), text + QLatin1Char(' ') + who, {}};
}

Meaning statistics(const Project &project)
{
    const std::optional<IpAddress> bind = parseIpAddress(project.haproxy.statsBind);
    const bool local = bind ? bind->isLoopback() : project.haproxy.statsBind == QLatin1String("localhost");
    return {NetworkPage::tr("Statistics page"),
            local ? NetworkPage::tr("Seen on the load balancer alone, through an SSH tunnel: ssh -L %1:127.0.0.1:%1.")
                        .arg(project.haproxy.statsPort)
                  : NetworkPage::tr("Seen from the network. It travels without TLS, and so does its password."),
            {}};
}

} // namespace

std::vector<Meaning> networkMeanings(const Project &project)
{
    std::vector<Meaning> meanings{quorum(project), balancer(project), clients(project), firewall(project)};
    if (!project.withRole(Role::Haproxy).empty())
        meanings.push_back(statistics(project));
    return meanings;
}

} // namespace howdah::ui
