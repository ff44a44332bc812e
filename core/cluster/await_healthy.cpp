#include "core/cluster/await_healthy.h"

#include "core/base/pause.h"

namespace howdah {

ClusterStatus awaitHealthy(const Project &project, const ClusterFacts &first, const FactLook &look,
                           const std::stop_token &stop, std::chrono::milliseconds pause)
{
    const auto limit = std::chrono::steady_clock::now() + std::chrono::seconds(2 * project.patroni.loopWait + 5);
    ClusterStatus status = clusterStatus(project, first);
    while (!status.isHealthy() && std::chrono::steady_clock::now() < limit && pauseFor(pause, stop))
        status = clusterStatus(project, look(stop));
    return status;
}

QString unhealthyText(const ClusterStatus &status)
{
    if (status.isHealthy())
        return {};
    QStringList parts;
    if (!status.unreachable.isEmpty())
        parts << QStringLiteral("%1 did not answer").arg(status.unreachable.join(QStringLiteral(" and ")));
    if (status.leader.isEmpty())
        parts << QStringLiteral("it has no leader");
    for (const MemberStatus &member : status.members) {
        if (member.state == QLatin1String("missing"))
            parts << QStringLiteral("no member lists %1").arg(member.name);
        else if (member.state != QLatin1String("running") && member.state != QLatin1String("streaming"))
            parts << QStringLiteral("%1 is: %2").arg(member.name, member.state);
    }
    if (status.etcdHealthy != status.etcdVoters)
        parts << QStringLiteral("%1 of %2 etcd voters are healthy").arg(status.etcdHealthy).arg(status.etcdVoters);
    if (parts.isEmpty())
        parts << QStringLiteral("its members are on different timelines");
    return parts.join(QStringLiteral("; "));
}

} // namespace howdah
