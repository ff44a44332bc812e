#include "core/cluster/operation.h"

#include "core/cluster/operation_parts.h"

namespace howdah {

bool isSettled(const Operation &operation, const ClusterStatus &before, const ClusterStatus &now)
{
    const auto memberRuns = [&](const QString &name) {
        const MemberStatus *member = memberOf(now, name);
        return member != nullptr && canLead(*member);
    };
    // Not whether it still waits for one: a lowered setting reaches a replica only after its leader.
    const auto wasRestarted = [&](const QString &name) {
        const MemberStatus *then = memberOf(before, name);
        const MemberStatus *member = memberOf(now, name);
        if (then != nullptr && then->started.isValid() && member->started.isValid())
            return member->started > then->started;
        return !member->pendingRestart;
    };
    return std::visit(Overloaded{
                          [&](const Switchover &one) {
                              return one.at.isValid()
                                     || (!now.leader.isEmpty() && now.leader != before.leader
                                         && (one.candidate.isEmpty() || now.leader == one.candidate)
                                         && memberRuns(before.leader));
                          },
                          [&](const Failover &one) { return now.leader == one.candidate; },
                          [&](const Restart &one) {
                              return one.at.isValid() || (memberRuns(one.member) && wasRestarted(one.member));
                          },
                          [&](const RollingRestart &) {
                              const std::vector<Operation> turns = turnsOf(operation, before);
                              return std::all_of(turns.begin(), turns.end(),
                                                 [&](const Operation &turn) { return isSettled(turn, before, now); });
                          },
                          [&](const Reload &) { return true; },
                          [&](const Reinitialize &one) { return memberRuns(one.member); },
                          [&](const Pause &) { return now.paused; },
                          [&](const Resume &) { return !now.paused; },
                          [&](const PatchConfig &) { return true; },
                          [&](const CancelSwitchover &) { return true; },
                          [&](const CancelRestart &) { return true; },
                          // A paused cluster's PostgreSQL goes on without its Patroni, and is told of as running.
                          [&](const ServiceOrder &one) {
                              return isServing(one, now) == one.start
                                     || (!one.start && one.service == HostService::Patroni && now.paused);
                          },
                      },
                      operation);
}

std::vector<Operation> turnsOf(const Operation &operation, const ClusterStatus &status)
{
    const auto *rolling = std::get_if<RollingRestart>(&operation);
    if (rolling == nullptr)
        return {operation};
    const MemberStatus *leader = memberOf(status, status.leader);
    std::vector<Operation> turns;
    bool leaderFirst = false;
    for (const MemberStatus &member : status.members) {
        if (&member == leader || member.role.isEmpty() || (rolling->onlyPending && !member.pendingRestart))
            continue;
        turns.emplace_back(Restart{member.name, rolling->onlyPending, {}});
        // A lowered setting reaches a replica only after its leader.
        leaderFirst =
            leaderFirst || (leader != nullptr && replicaRestart(member.pending, leader->pendingRestart).isInVain);
    }
    if (rolling->of == RollingRestart::Of::All && leader != nullptr
        && (leader->pendingRestart || !rolling->onlyPending))
        turns.insert(leaderFirst ? turns.begin() : turns.end(), Restart{leader->name, rolling->onlyPending, {}});
    return turns;
}

QString leftOpen(const Operation &operation, const ClusterStatus &now)
{
    const auto *restart = std::get_if<Restart>(&operation);
    const MemberStatus *member = restart == nullptr ? nullptr : memberOf(now, restart->member);
    if (member == nullptr || restart->at.isValid() || !member->pendingRestart)
        return {};
    const QString what = settingsText(member->pending);
    return what.isEmpty() ? Words::tr("%1 waits for another restart").arg(member->name)
                          : Words::tr("%1 waits for another restart: %2").arg(member->name, what);
}

std::chrono::seconds settleLimit(const Operation &operation, const Project &project)
{
    if (std::holds_alternative<ServiceOrder>(operation))
        return std::chrono::seconds(project.patroni.ttl + 60);
    if (std::holds_alternative<Reinitialize>(operation))
        return std::chrono::hours(24); // as long as copying takes; the caller may stop earlier
    return std::chrono::seconds(project.patroni.ttl + 2 * project.patroni.loopWait + 30);
}

} // namespace howdah
