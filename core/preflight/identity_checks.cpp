#include "core/preflight/fact_checks.h"

#include "core/project/network_address.h"

#include <QSet>

#include <algorithm>

namespace howdah {

namespace {

QSet<QString> addressesOf(const HostFacts &facts)
{
    QSet<QString> addresses;
    for (const QString &address : facts.addresses) {
        const std::optional<IpAddress> parsed = parseIpAddress(address);
        // Link-local ones and those of bridges that container engines make are the same on many machines; the former are skipped.
        if (parsed && !parsed->isLoopback() && !address.startsWith(QStringLiteral("fe80:"), Qt::CaseInsensitive))
            addresses.insert(parsed->toString());
    }
    return addresses;
}

/// A cloned image keeps its machine-id, so that alone does not make two names one machine.
void checkMachine(const HostFacts &facts, const HostFacts &other, PreflightItems &items)
{
    if (facts.machineId.isEmpty() || facts.machineId != other.machineId)
        return;
    const QSet<QString> ours = addressesOf(facts);
    if (!ours.isEmpty() && ours == addressesOf(other))
        items.add({facts.host, other.host, QStringLiteral("machine"), Verdict::Problem,
                   QStringLiteral("%1 and %2 are the same machine").arg(other.host, facts.host),
                   QStringLiteral("correct the address of one of them; a member needs a machine of its own")});
    else
        items.add({facts.host, other.host, QStringLiteral("machine"), Verdict::Warning,
                   QStringLiteral("has the same machine-id as %1: cloned images may get the same address by DHCP")
                       .arg(other.host),
                   QStringLiteral("rm /etc/machine-id && systemd-machine-id-setup, then reboot it")});
}

void checkAddress(const Host &host, const HostFacts &facts, PreflightItems &items)
{
    const std::optional<IpAddress> address = parseIpAddress(host.memberAddress());
    if (!address || facts.addresses.isEmpty())
        return; // a name is resolved where it is used; reaching it is what the probes are for
    if (addressesOf(facts).contains(address->toString())) {
        items.ok(host.name, "address", QStringLiteral("%1 is its own address").arg(host.memberAddress()));
        return;
    }
    const QString text = QStringLiteral("%1 is none of its addresses (%2)")
                             .arg(host.memberAddress(), facts.addresses.join(QStringLiteral(", ")));
    const QString hint = QStringLiteral("behind a NAT, set cluster_address to the address that the host itself has");
    if (host.has(Role::Etcd))
        items.problem(host.name, "address", text + QStringLiteral(", and etcd cannot listen there"), hint);
    else
        items.warning(host.name, "address", text, hint);
}

/// Somebody else's address as one's own: every connection to this host ends at that one.
void checkOwner(const Host &host, const Host &other, const HostFacts &otherFacts, PreflightItems &items)
{
    const std::optional<IpAddress> address = parseIpAddress(host.memberAddress());
    if (address && addressesOf(otherFacts).contains(address->toString()))
        items.add({host.name, other.name, QStringLiteral("address"), Verdict::Problem,
                   QStringLiteral("%1 is an address of %2").arg(host.memberAddress(), other.name),
                   QStringLiteral("correct the address of %1 in the project").arg(host.name)});
}

} // namespace

void fact_check::identity(const PreflightInput &input, PreflightItems &items)
{
    const std::vector<Host> &hosts = input.project.hosts;
    for (auto host = hosts.begin(); host != hosts.end(); ++host) {
        const auto facts = input.facts.constFind(host->name);
        for (const Host &other : hosts) {
            const auto otherFacts = input.facts.constFind(other.name);
            if (other.name == host->name || otherFacts == input.facts.constEnd())
                continue;
            // A member address that another host owns is wrong, unless both are one machine, which is said once below.
            const bool oneMachine = facts != input.facts.constEnd() && addressesOf(*facts) == addressesOf(*otherFacts);
            if (!oneMachine)
                checkOwner(*host, other, *otherFacts, items);
        }
        if (facts == input.facts.constEnd())
            continue;
        checkAddress(*host, *facts, items);
        const auto earlier = std::find_if(hosts.begin(), host, [&](const Host &other) {
            const auto found = input.facts.constFind(other.name);
            return found != input.facts.constEnd() && found->machineId == facts->machineId;
        });
        if (earlier != host)
            checkMachine(*facts, *input.facts.constFind(earlier->name), items);
    }
}

} // namespace howdah
