#include "core/cluster/operation.h"

#include "core/base/amount.h"
#include "core/cluster/config_effect.h"
#include "core/cluster/copy_estimate.h"
#include "core/cluster/operation_parts.h"

#include <QVersionNumber>

namespace howdah {

namespace {

Error refusal(const QString &what, const QString &hint)
{
    return Error{ErrorKind::Blocked, what, hint, {}};
}

QString lagText(const MemberStatus &member)
{
    return member.lag ? Words::tr("%1 bytes behind when last seen").arg(*member.lag)
                      : Words::tr("its lag is not known");
}

bool choosesSource(const MemberStatus &member)
{
    return QVersionNumber::fromString(member.patroni) >= QVersionNumber(4, 1);
}

bool isSynchronous(const MemberStatus &member)
{
    return member.role == QLatin1String("sync standby");
}

/// Replicas that could become leader, the first one best: synchronous, then the least behind.
std::vector<const MemberStatus *> candidates(const ClusterStatus &status)
{
    std::vector<const MemberStatus *> found;
    for (const MemberStatus &member : status.members) {
        if (member.name != status.leader && canLead(member))
            found.push_back(&member);
    }
    std::stable_sort(found.begin(), found.end(), [](const MemberStatus *a, const MemberStatus *b) {
        if (isSynchronous(*a) != isSynchronous(*b))
            return isSynchronous(*a);
        return a->lag.value_or(INT64_MAX) < b->lag.value_or(INT64_MAX);
    });
    return found;
}

OperationForecast forecastOf(const Switchover &operation, const Project &project, const ClusterStatus &status)
{
    OperationForecast f;
    f.danger = 1;
    const std::vector<const MemberStatus *> possible = candidates(status);
    const QString to = !operation.candidate.isEmpty() ? operation.candidate
                       : possible.empty()             ? QString()
                                                      : possible.front()->name;
    f.title = Words::tr("Switch over from %1 to %2")
                  .arg(status.leader.isEmpty() ? Words::tr("(no leader)") : status.leader, to);
    if (status.leader.isEmpty()) {
        f.refused = refusal(Words::tr("cluster %1 has no leader to switch over from").arg(status.cluster),
                            Words::tr("a failover is what a cluster without a leader needs"));
        return f;
    }
    if (to.isEmpty()) {
        f.refused = refusal(Words::tr("no replica of %1 can take over").arg(status.cluster),
                            Words::tr("bring a replica back first"));
        return f;
    }
    const MemberStatus *candidate = memberOf(status, to);
    if (candidate == nullptr || to == status.leader || !canLead(*candidate)) {
        f.refused =
            refusal(Words::tr("%1 cannot take over: %2")
                        .arg(to, candidate == nullptr  ? Words::tr("it is no member")
                                 : to == status.leader ? Words::tr("it is the leader")
                                                       : Words::tr("its state is \"%1\"").arg(candidate->state)),
                    Words::tr("name a running replica"));
        return f;
    }
    if (status.paused && operation.candidate.isEmpty()) {
        f.refused = refusal(Words::tr("cluster %1 is paused: Patroni chooses nobody by itself").arg(status.cluster),
                            Words::tr("name the candidate, or resume first"));
        return f;
    }
    f.effects << Words::tr("%1 is stopped cleanly; everything that it has committed reaches %2 (%3).")
                     .arg(status.leader, to, lagText(*candidate))
              << Words::tr("Writes fail for a few seconds, until %1 is promoted and HAProxy has seen it.").arg(to)
              << Words::tr("%1 comes back as a replica by itself.").arg(status.leader)
              << Words::tr("Open connections to the leader are closed.");
    if (operation.at.isValid())
        f.effects << Words::tr("It happens at %1, if the cluster is healthy then.").arg(iso(operation.at));
    static_cast<void>(project);
    return f;
}

OperationForecast forecastOf(const Failover &operation, const Project &project, const ClusterStatus &status)
{
    OperationForecast f;
    f.danger = 3;
    f.title = Words::tr("Fail over to %1").arg(operation.candidate);
    f.peril = {
        project.cluster,
        {{Words::tr("what the lost leader had committed and %1 has not received").arg(operation.candidate), {}}}};
    const MemberStatus *leader = memberOf(status, status.leader);
    if (leader != nullptr && canLead(*leader)) {
        f.refused = refusal(Words::tr("%1 leads and is healthy").arg(status.leader),
                            Words::tr("a switchover does the same without loss"));
        return f;
    }
    const MemberStatus *candidate = memberOf(status, operation.candidate);
    if (candidate == nullptr || !canLead(*candidate)) {
        f.refused = refusal(Words::tr("%1 cannot take over: %2")
                                .arg(operation.candidate, candidate == nullptr
                                                              ? Words::tr("it is no member of the cluster")
                                                              : Words::tr("its state is \"%1\"").arg(candidate->state)),
                            Words::tr("name a member that runs"));
        return f;
    }
    f.effects << Words::tr(
                     "%1 becomes leader whatever it lacks: %2. What the old leader had committed beyond that is lost.")
                     .arg(candidate->name, lagText(*candidate))
              << Words::tr("If the old leader still serves somewhere, switch it off first: two leaders would diverge.")
              << Words::tr("The old leader is rewound, or made anew, when it comes back.");
    return f;
}

/// What the order of restarts makes of this one. Refused: it would be for nothing.
void addOrder(OperationForecast &f, const MemberStatus &member, bool onlyPending, const ClusterStatus &status)
{
    const MemberStatus *leader = memberOf(status, status.leader);
    if (leader == nullptr)
        return;
    const ReplicaRestart order = replicaRestart(member.pending, leader->pendingRestart);
    const QString why = Words::tr("a replica needs at least what its leader %1 runs with, of %2")
                            .arg(leader->name, settingsText(order.afterLeader));
    if (onlyPending && order.isInVain) {
        f.refused = refusal(Words::tr("%1 would go on waiting: %2").arg(member.name, why),
                            Words::tr("restart %1 first, then %2").arg(leader->name, member.name));
        return;
    }
    if (!order.untilReplayed.empty() && member.replayBehind.value_or(1) > 0)
        f.effects << Words::tr("It goes on waiting for another one unless it has replayed the start of %1 by "
                               "then, which lowered %2.")
                         .arg(leader->name, settingsText(order.untilReplayed));
    if (!order.afterLeader.empty())
        f.effects << Words::tr("It goes on waiting for another restart: %1. Restart %2 first.").arg(why, leader->name);
}

void addOrderOfLeader(OperationForecast &f, const MemberStatus &leader, const ClusterStatus &status)
{
    std::vector<PendingMember> replicas;
    for (const MemberStatus &member : status.members) {
        if (member.name != leader.name)
            replicas.push_back({member.name, member.pending});
    }
    const LeaderRestart order = leaderRestart(leader.pending, replicas);
    if (!order.replicasFirst.isEmpty())
        f.effects << Words::tr("Restart %1 first: a replica that allows less than its leader, of %2, stops "
                               "replaying until it is restarted.")
                         .arg(order.replicasFirst.join(Words::tr(" and ")), settingsText(order.raised));
}

OperationForecast forecastOf(const Restart &operation, const Project &, const ClusterStatus &status)
{
    OperationForecast f;
    f.danger = 1;
    f.title = Words::tr("Restart PostgreSQL on %1").arg(operation.member);
    const MemberStatus *member = memberOf(status, operation.member);
    if (member == nullptr || member->role.isEmpty()) {
        f.refused = refusal(Words::tr("%1 is not there").arg(operation.member), Words::tr("see howdahctl status"));
        return f;
    }
    if (operation.onlyPending && !member->pendingRestart) {
        f.refused = refusal(Words::tr("%1 waits for no restart").arg(operation.member), {});
        return f;
    }
    if (operation.member == status.leader) {
        f.effects << Words::tr(
            "It is the leader: writes stop until it is back. A switchover first keeps that to a few seconds.");
        addOrderOfLeader(f, *member, status);
    } else {
        f.effects
            << Words::tr("Only %1 restarts; there is no failover. Its readers are disconnected.").arg(operation.member);
        addOrder(f, *member, operation.onlyPending, status);
        if (f.refused)
            return f;
    }
    if (operation.at.isValid())
        f.effects << Words::tr("It happens at %1.").arg(iso(operation.at));
    return f;
}

OperationForecast forecastOf(const RollingRestart &operation, const Project &project, const ClusterStatus &status)
{
    OperationForecast f;
    const bool all = operation.of == RollingRestart::Of::All;
    f.danger = 1;
    f.title = all ? Words::tr("Restart PostgreSQL on every member, one after another")
                  : Words::tr("Restart PostgreSQL on every replica, one after another");
    const std::vector<Operation> turns = turnsOf(operation, status);
    if (turns.empty()) {
        f.refused = refusal(operation.onlyPending ? Words::tr("nobody waits for a restart")
                                                  : Words::tr("there is no member to restart"),
                            {});
        return f;
    }
    QStringList order;
    for (const Operation &turn : turns)
        order << std::get<Restart>(turn).member;
    f.effects << Words::tr("In this order: %1.").arg(order.join(QStringLiteral(", ")))
              << Words::tr("The next one begins when the one before serves again; the first that does not ends it.");
    if (order.contains(status.leader))
        f.effects
            << Words::tr("%1 leads: writes stop until it is back. Nobody takes over meanwhile.").arg(status.leader);
    else if (const OperationForecast first = forecastOf(std::get<Restart>(turns.front()), project, status);
             first.refused)
        f.refused = first.refused;
    return f;
}

OperationForecast forecastOf(const Reload &operation, const Project &, const ClusterStatus &)
{
    return {Words::tr("Reload the configuration of %1").arg(operation.member),
            {Words::tr("Settings that need no restart take effect; nothing is interrupted.")}};
}

Loss lossOf(const MemberStatus &member)
{
    Loss loss{Words::tr("the data directory of %1").arg(member.name), {}};
    if (!member.systemIdentifier.isEmpty())
        loss.facts << Words::tr("system identifier %1").arg(member.systemIdentifier);
    if (member.timeline > 0)
        loss.facts << Words::tr("timeline %1, %2").arg(member.timeline).arg(member.state);
    if (const std::optional<qint64> behind = member.behind())
        loss.facts << Words::tr("%1 behind the leader").arg(bytesText(*behind));
    if (member.diskUsed)
        loss.facts << Words::tr("%1 used on its disks").arg(bytesText(*member.diskUsed));
    return loss;
}

OperationForecast forecastOf(const Reinitialize &operation, const Project &project, const ClusterStatus &status)
{
    OperationForecast f;
    f.danger = 2;
    f.title = Words::tr("Copy %1 anew").arg(operation.member);
    const MemberStatus *member = memberOf(status, operation.member);
    if (operation.member == status.leader) {
        f.refused = refusal(Words::tr("%1 is the leader: its data is the cluster's").arg(operation.member),
                            Words::tr("switch over first"));
        return f;
    }
    if (member == nullptr || member->role.isEmpty()) {
        f.refused = refusal(Words::tr("%1 is not there").arg(operation.member), Words::tr("see howdahctl status"));
        return f;
    }
    if (status.leader.isEmpty()) {
        f.refused = refusal(Words::tr("there is no leader to copy from"), {});
        return f;
    }
    if (operation.fromLeader && !choosesSource(*member)) {
        f.refused = refusal(Words::tr("Patroni %1 on %2 copies from where the configuration says")
                                .arg(member->patroni, operation.member),
                            Words::tr("it can be told to copy from the leader since version 4.1"));
        return f;
    }
    const bool fromBackup =
        !operation.fromLeader && project.backup.type != RepositoryType::None && project.backup.replicasFromBackup;
    f.effects << Words::tr("The data of %1 is removed by Patroni and copied anew, from %2.")
                     .arg(operation.member, fromBackup
                                                ? Words::tr("the backup repository, else from %1").arg(status.leader)
                                                : status.leader)
              << copyEstimate(status).text
              << Words::tr("Until that is done %1 can neither serve readers nor take over.").arg(operation.member);
    f.peril = {operation.member, {lossOf(*member)}};
    return f;
}

OperationForecast forecastOf(const Pause &, const Project &, const ClusterStatus &status)
{
    OperationForecast f{Words::tr("Pause automatic failover of %1").arg(status.cluster),
                        {Words::tr("If %1 dies, nobody takes over until you resume.").arg(status.leader)},
                        1};
    if (status.paused)
        f.refused = refusal(Words::tr("cluster %1 is paused already").arg(status.cluster), {});
    return f;
}

OperationForecast forecastOf(const Resume &, const Project &, const ClusterStatus &status)
{
    OperationForecast f{
        Words::tr("Resume automatic failover of %1").arg(status.cluster),
        {Words::tr(
            "Patroni takes over again: it starts members that are stopped, and elects a leader if there is none.")}};
    if (!status.paused)
        f.refused = refusal(Words::tr("cluster %1 is not paused").arg(status.cluster), {});
    return f;
}

OperationForecast forecastOf(const PatchConfig &operation, const Project &, const ClusterStatus &status)
{
    OperationForecast f;
    f.danger = 1;
    f.title = Words::tr("Change the dynamic configuration of %1").arg(status.cluster);
    f.effects << Words::tr("Every member takes it over within loop_wait seconds.");
    const ConfigEffect effect = configEffect(operation.changes);
    const auto tell = [&](const QStringList &settings, const QString &sentence) {
        if (!settings.isEmpty())
            f.effects << sentence.arg(settings.join(QStringLiteral(", ")));
    };
    tell(effect.restart, Words::tr("Waits for a restart of each member, which you choose: %1."));
    tell(effect.reload, Words::tr("Takes effect without a restart: %1."));
    tell(effect.patroni, Words::tr("Is Patroni's own: %1."));
    if (effect.hostRules)
        f.effects << Words::tr("The rules that let clients in are replaced as a whole; whoever is connected stays so.");
    if (operation.changes.isEmpty())
        f.refused = refusal(Words::tr("nothing would change"), {});
    return f;
}

OperationForecast forecastOf(const CancelSwitchover &, const Project &, const ClusterStatus &status)
{
    return {Words::tr("Cancel the scheduled switchover of %1").arg(status.cluster), {Words::tr("The leader stays.")}};
}

OperationForecast forecastOf(const CancelRestart &operation, const Project &, const ClusterStatus &)
{
    return {Words::tr("Cancel the scheduled restart of %1").arg(operation.member), {Words::tr("It keeps running.")}};
}

} // namespace

OperationForecast forecast(const Operation &operation, const Project &project, const ClusterStatus &status)
{
    return std::visit([&](const auto &one) { return forecastOf(one, project, status); }, operation);
}

} // namespace howdah
