#include "core/preflight/port_plan.h"

#include <algorithm>

namespace howdah {

namespace {

/// Results that are said in one breath.
struct Group {
    PortProbe probe; ///< the first of them
    Reach reach;
    QString detail;
    QString opens;
    QStringList ports;    ///< "5432"
    QStringList services; ///< "5432 (PostgreSQL)"
};

std::vector<Group> grouped(const std::vector<PortResult> &results)
{
    std::vector<Group> groups;
    for (const PortResult &result : results) {
        const PortProbe &probe = result.probe;
        auto group = std::find_if(groups.begin(), groups.end(), [&](const Group &other) {
            return other.probe.from == probe.from && other.probe.to == probe.to && other.reach == result.reach
                   && other.opens == result.opens
                   && (result.reach != Reach::NotTried || other.detail == result.detail)
                   // A silent port of ours and one that already serves have different causes.
                   && (result.reach != Reach::Refused || other.probe.token.isEmpty() == probe.token.isEmpty());
        });
        if (group == groups.end())
            group = groups.insert(groups.end(), Group{probe, result.reach, result.detail, result.opens, {}, {}});
        group->ports << QString::number(probe.port);
        group->services << QStringLiteral("%1 (%2)").arg(probe.port).arg(probe.service);
    }
    return groups;
}

QString target(const Group &group)
{
    return group.probe.to.isEmpty() ? group.probe.address
                                    : QStringLiteral("%1 (%2)").arg(group.probe.to, group.probe.address);
}

QString sourceAddress(const Project &project, const Group &group)
{
    const Host *host = project.findHost(group.probe.from);
    return host == nullptr ? group.probe.from : host->memberAddress();
}

PreflightItem itemOf(const Project &project, const Group &group)
{
    PreflightItem item{group.probe.from, group.probe.to, QStringLiteral("reach"), Verdict::Problem, {}, {}};
    const QString ports = (group.ports.size() == 1 ? QStringLiteral("port ") : QStringLiteral("ports "))
                          + group.services.join(QStringLiteral(", "));
    const bool isOutside = group.probe.to.isEmpty();
    const QString allow =
        isOutside ? QStringLiteral("allow TCP %1 from %2 to %3")
                        .arg(group.ports.join(QStringLiteral(", ")), sourceAddress(project, group), group.probe.address)
                  : QStringLiteral("allow TCP %1 from %2 on %3")
                        .arg(group.ports.join(QStringLiteral(", ")), sourceAddress(project, group), group.probe.to);
    if (!group.opens.isEmpty()) {
        item.verdict = Verdict::Ok;
        item.text = QStringLiteral("%1 is closed on %2 by its %3 now; the deployment opens it")
                        .arg(target(group), ports, group.opens);
        return item;
    }
    switch (group.reach) {
    case Reach::Open:
        item.verdict = Verdict::Ok;
        item.text = QStringLiteral("reaches %1 on %2").arg(target(group), group.ports.join(QStringLiteral(", ")));
        break;
    case Reach::Dropped:
        item.text =
            QStringLiteral("%1 gives no answer on %2: packets are dropped on the way").arg(target(group), ports);
        item.hint =
            allow + QStringLiteral(", in its own firewall (nft, ufw, firewalld) and in any between (security groups)");
        break;
    case Reach::Refused:
        item.text = QStringLiteral("%1 refuses connections on %2").arg(target(group), ports);
        if (isOutside)
            item.hint = QStringLiteral("is the endpoint's name and port right, and does the service run?");
        else if (group.probe.token.isEmpty())
            item.hint = QStringLiteral("the service runs and does not listen at %1, or a firewall rejects: %2")
                            .arg(group.probe.address, allow);
        else
            item.hint = QStringLiteral("something listened there, so a firewall rejects: %1").arg(allow);
        break;
    case Reach::NoRoute:
        item.text = QStringLiteral("no route to %1 for %2").arg(target(group), ports);
        item.hint = QStringLiteral("is that address in a network that %1 can reach? A firewall may answer so too: %2")
                        .arg(group.probe.from, allow);
        break;
    case Reach::NoName:
        item.text = QStringLiteral("%1 is not known here").arg(group.probe.address);
        item.hint = isOutside ? QStringLiteral("correct the name, or this host's DNS (/etc/resolv.conf); with an own "
                                               "S3 server, is uri_style: path meant?")
                              : QStringLiteral("set cluster_address of %1 to its address, or make the name known on %2")
                                    .arg(group.probe.to, group.probe.from);
        break;
    case Reach::Stranger:
        item.text = QStringLiteral("what answers at %1 on %2 is not that host").arg(target(group), ports);
        item.hint = QStringLiteral("does another machine have the address %1, or does a proxy stand in between?")
                        .arg(group.probe.address);
        break;
    case Reach::NotTried:
        item.verdict = Verdict::NotChecked;
        item.text = QStringLiteral("%1 not tried on %2: %3")
                        .arg(target(group), group.ports.join(QStringLiteral(", ")), group.detail);
        break;
    }
    return item;
}

} // namespace

std::vector<PreflightItem> describeReach(const Project &project, const std::vector<PortResult> &results)
{
    std::vector<PreflightItem> items;
    for (const Group &group : grouped(results))
        items.push_back(itemOf(project, group));
    return items;
}

} // namespace howdah
