#include "core/project/network_address.h"
#include "core/project/rules.h"

namespace howdah::rules {

namespace {

/// One spelling for every address, so that "::1" and "0:0:0:0:0:0:0:1" are found to be the same.
QString canonical(const QString &address)
{
    const std::optional<IpAddress> ip = parseIpAddress(address);
    return ip ? ip->toString() : address.toLower();
}

bool checkForm(const QString &address, const QString &field, const QString &host, Findings &findings)
{
    QString hint = Text::tr("Use a host name, an IPv4 or an IPv6 address.");
    if (address.contains(QLatin1Char('@')))
        hint = Text::tr("The user belongs in ssh.user.");
    else if (address.contains(QLatin1String("://")))
        hint = Text::tr("Leave out the scheme.");
    else if (address.startsWith(QLatin1Char('[')))
        hint = Text::tr("Write an IPv6 address without brackets; the port belongs in ssh.port.");
    else if (address.count(QLatin1Char(':')) == 1)
        hint = Text::tr("The port belongs in ssh.port.");
    else if (address.contains(QLatin1Char('%')))
        hint = Text::tr("Link-local addresses with a zone do not work between hosts; use a routable one.");
    else if (address.contains(QLatin1Char('/')))
        hint = Text::tr("Name one address, not a network.");

    const std::optional<IpAddress> ip = parseIpAddress(address);
    if (!ip && !isHostName(address)) {
        findings.problem("address", field, Text::tr("\"%1\" is not an address (%2)").arg(address, host), hint);
        return false;
    }
    if (ip && ip->isUnspecified()) {
        findings.problem("address", field, Text::tr("%1 stands for every address, not for %2").arg(address, host),
                         Text::tr("Use the address of the host itself."));
        return false;
    }
    return true;
}

bool isLoopback(const QString &address)
{
    const std::optional<IpAddress> ip = parseIpAddress(address);
    return ip ? ip->isLoopback() : address.toLower() == QLatin1String("localhost");
}

} // namespace

void checkAddresses(const Project &project, Findings &findings)
{
    QMap<QString, QString> doors;
    QMap<QString, QString> members;
    for (std::size_t i = 0; i < project.hosts.size(); ++i) {
        const Host &host = project.hosts[i];
        const QString path = QStringLiteral("hosts[%1]").arg(i);
        const QString addressField = path + QStringLiteral(".address");
        const QString memberField =
            path + (host.clusterAddress.isEmpty() ? QStringLiteral(".address") : QStringLiteral(".cluster_address"));
        if (host.address.isEmpty()) {
            findings.problem("address", addressField, Text::tr("%1 has no address").arg(host.name),
                             Text::tr("Name where SSH connects to."));
            continue;
        }
        const bool addressGood = checkForm(host.address, addressField, host.name, findings);
        const bool memberGood = host.clusterAddress.isEmpty()
                                    ? addressGood
                                    : checkForm(host.clusterAddress, memberField, host.name, findings);

        const SshAccess ssh = project.sshOf(host);
        const QString door =
            QStringLiteral("%1 %2 %3").arg(canonical(host.address), ssh.jumpHost).arg(ssh.port == 0 ? 22 : ssh.port);
        const QString member = canonical(host.memberAddress());
        if (addressGood && doors.contains(door))
            findings.problem(
                "address-unique", addressField,
                Text::tr("%1 and %2 have the same address %3").arg(doors.value(door), host.name, host.address),
                Text::tr("A host stands in the file once, with all of its roles."));
        else if (memberGood && members.contains(member))
            findings.problem("address-unique", memberField,
                             Text::tr("%1 and %2 would reach each other at the same address %3")
                                 .arg(members.value(member), host.name, host.memberAddress()),
                             Text::tr("Set cluster_address to the address that the other hosts see."));
        else if (memberGood && project.hosts.size() > 1 && isLoopback(host.memberAddress()))
            findings.problem("address-loopback", memberField,
                             Text::tr("the other hosts cannot reach %1 at %2").arg(host.name, host.memberAddress()),
                             Text::tr("Set cluster_address to the address that the other hosts see."));
        doors.insert(door, host.name);
        members.insert(member, host.name);
    }
}

} // namespace howdah::rules
