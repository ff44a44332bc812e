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
                          [&](const Reload &) { return true; },
                          [&](const Reinitialize &one) { return memberRuns(one.member); },
                          [&](const Pause &) { return now.paused; },
                          [&](const Resume &) { return !now.paused; },
                          [&](const PatchConfig &) { return true; },
                          [&](const CancelSwitchover &) { return true; },
                          [&](const CancelRestart &) { return true; },
                      },
                      operation);
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
    if (std::holds_alternative<Reinitialize>(operation))
        return std::chrono::hours(24); // as long as copying takes; the caller may stop earlier
    return std::chrono::seconds(project.patroni.ttl + 2 * project.patroni.loopWait + 30);
}

} // namespace howdah
