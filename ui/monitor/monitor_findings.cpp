#include "ui/monitor/monitor_findings.h"

#include "ui/widgets/text.h"

#include <QCoreApplication>

#include <algorithm>

namespace howdah::ui {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(howdah::ui::MonitorFindings)
};

using Findings = std::vector<MonitorFinding>;

void aboutLeader(const ClusterPicture &picture, const ClusterMonitor &monitor, qint64 now, Findings &found)
{
    if (picture.leader.isEmpty()) {
        const QString since = monitor.leaderSeen().isValid()
                                  ? Words::tr("There is no leader: clients cannot write since %1 UTC.")
                                        .arg(clockText(monitor.leaderSeen(), now))
                                  : Words::tr("There is no leader: clients cannot write.");
        found.push_back({State::Problem,
                         picture.paused ? since + QLatin1Char(' ')
                                              + Words::tr("Patroni does not act: automatic failover is paused.")
                                        : since,
                         picture.paused});
    } else if (picture.paused) {
        found.push_back({State::Warning,
                         Words::tr("Automatic failover is paused: if %1 dies, nobody takes over.").arg(picture.leader),
                         true});
    }
}

void aboutMember(const MemberView &member, Findings &found)
{
    if (!member.reached) {
        found.push_back({member.listed ? State::Unknown : State::Warning,
                         member.reason.isEmpty() ? Words::tr("%1 is not reached.").arg(member.name)
                                                 : Words::tr("%1 is not reached: %2").arg(member.name, member.reason)});
        return;
    }
    if (member.lagOverLimit)
        found.push_back({State::Warning, Words::tr("%1 is %2 behind the leader.").arg(member.name, lagText(member))});
    else if (member.state != State::Ok)
        found.push_back(
            {member.state, member.runs || !member.listed
                               ? QStringLiteral("%1: %2.").arg(member.name, member.reason)
                               : QStringLiteral("%1: %2, %3.").arg(member.name, member.stateText, member.reason)});
    if (member.lagOverLimit && member.pendingRestart)
        found.push_back({State::Warning, Words::tr("%1 waits for a restart.").arg(member.name)});
}

void aboutTimelines(const ClusterPicture &picture, Findings &found)
{
    const MemberView *leader = picture.member(picture.leader);
    if (leader == nullptr || leader->timeline == 0)
        return;
    for (const MemberView &member : picture.members) {
        if (member.timeline != 0 && member.timeline != leader->timeline)
            found.push_back({State::Warning, Words::tr("%1 is on timeline %2, the leader on %3.")
                                                 .arg(member.name)
                                                 .arg(member.timeline)
                                                 .arg(leader->timeline)});
    }
}

} // namespace

std::vector<MonitorFinding> findingsOf(const ClusterPicture &picture, const ClusterMonitor &monitor, qint64 now)
{
    Findings found;
    if (picture.waiting)
        return found;
    if (picture.nobodyReached) {
        QString why;
        for (const Host &host : monitor.project().hosts) {
            if (const std::optional<Error> error = monitor.host(host.name).error; error && why.isEmpty())
                why = error->what;
        }
        return {{State::Problem, Words::tr("This computer cannot reach any host: %1").arg(why)}};
    }
    aboutLeader(picture, monitor, now, found);
    if (picture.etcd.state == State::Problem)
        found.push_back(
            {State::Problem, QStringLiteral("etcd: %1 %2.").arg(picture.etcd.sentence, picture.etcd.verdict)});
    for (const MemberView &member : picture.members)
        aboutMember(member, found);
    aboutTimelines(picture, found);
    for (const BalancerView &balancer : picture.balancers) {
        if (balancer.state != State::Ok)
            found.push_back({balancer.state, QStringLiteral("%1: %2.").arg(balancer.name, balancer.stateText)});
    }
    if (picture.etcd.state == State::Warning)
        found.push_back(
            {State::Warning, QStringLiteral("etcd: %1 %2.").arg(picture.etcd.sentence, picture.etcd.verdict)});
    if (!picture.repository.problem.isEmpty())
        found.push_back({picture.repository.state, Words::tr("Backups: %1.").arg(picture.repository.problem)});
    if (monitor.status().scheduled)
        found.push_back(
            {State::Waiting, Words::tr("A switchover to %1 is scheduled for %2 UTC.")
                                 .arg(monitor.status().scheduled->to.isEmpty() ? Words::tr("the best replica")
                                                                               : monitor.status().scheduled->to,
                                      clockText(monitor.status().scheduled->at, now))});
    std::stable_sort(found.begin(), found.end(),
                     [](const MonitorFinding &a, const MonitorFinding &b) { return a.state < b.state; });
    return found;
}

} // namespace howdah::ui
