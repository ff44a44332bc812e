#include "core/cluster/what_if.h"

#include "core/base/amount.h"

#include <QCoreApplication>

#include <algorithm>

namespace howdah {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(howdah::WhatIf)
};

/// HAProxy asks each member once a second and believes the first good answer.
constexpr int balancerSeconds = 2;

CandidateVerdict verdictOf(const MemberStatus &member, const Project &project)
{
    CandidateVerdict verdict{member.name, false, {}, member.lag};
    if (member.role.isEmpty()) {
        verdict.reason = Words::tr("not reached");
        return verdict;
    }
    if (member.state != QLatin1String("streaming") && member.state != QLatin1String("running")
        && member.state != QLatin1String("in archive recovery")) {
        verdict.reason = Words::tr("its state is \"%1\"").arg(member.state);
        return verdict;
    }
    if (member.noFailover) {
        verdict.reason = Words::tr("tag nofailover");
        return verdict;
    }
    const bool synchronous = member.role.endsWith(QLatin1String("standby"));
    if (project.patroni.synchronousMode != SynchronousMode::Off && !synchronous) {
        verdict.reason = Words::tr("it is not synchronous");
        return verdict;
    }
    if (member.lag && *member.lag > project.patroni.maximumLagOnFailover) {
        verdict.reason = Words::tr("more than maximum_lag_on_failover behind (%1)").arg(bytesText(*member.lag));
        return verdict;
    }
    verdict.can = true;
    if (synchronous) {
        verdict.lossBytes = 0;
        verdict.reason = Words::tr("nothing is lost");
    } else if (!member.lag) {
        verdict.reason = Words::tr("what is lost is not known");
    } else {
        const QString behind = *member.lag > 0 ? Words::tr("the %1 that it is behind").arg(bytesText(*member.lag))
                                               : Words::tr("the last writes");
        verdict.reason = Words::tr("%1 may be lost").arg(behind);
    }
    return verdict;
}

QString quorumSentence(const HostLoss &loss)
{
    return Words::tr("etcd keeps %1 of the %2 votes that it needs").arg(loss.votersLeft).arg(loss.votersNeeded);
}

} // namespace

std::vector<CandidateVerdict> candidateVerdicts(const Project &project, const ClusterStatus &status,
                                                const QString &leader)
{
    std::vector<CandidateVerdict> candidates;
    for (const MemberStatus &member : status.members) {
        if (member.name != leader)
            candidates.push_back(verdictOf(member, project));
    }
    std::stable_sort(candidates.begin(), candidates.end(), [](const CandidateVerdict &a, const CandidateVerdict &b) {
        if (a.can != b.can)
            return a.can;
        return a.lossBytes.value_or(INT64_MAX) < b.lossBytes.value_or(INT64_MAX);
    });
    return candidates;
}

HostLoss ifHostDies(const Project &project, const ClusterStatus &status, const QString &name)
{
    HostLoss loss;
    const Host *host = project.findHost(name);
    if (host == nullptr)
        return loss;
    loss.votersNeeded = status.etcdVoters / 2 + 1;
    loss.votersLeft = status.etcdHealthy - (host->has(Role::Etcd) ? 1 : 0);
    const bool quorum = loss.votersLeft >= loss.votersNeeded;
    const bool leads = status.leader == name;
    const QString ifDies = Words::tr("If %1 dies now: ").arg(name);

    if (!quorum && host->has(Role::Etcd)) {
        loss.serviceGoesOn = false;
        loss.sentence =
            ifDies
            + Words::tr("nobody leads. %1, so Patroni gives up leadership and writes stop until a vote is back.")
                  .arg(quorumSentence(loss));
        return loss;
    }
    if (leads) {
        loss.candidates = candidateVerdicts(project, status, name);
        if (status.paused || loss.candidates.empty() || !loss.candidates.front().can) {
            loss.serviceGoesOn = false;
            loss.sentence = ifDies
                            + (status.paused ? Words::tr("nobody takes over, because automatic failover is paused.")
                                             : Words::tr("nobody takes over: no replica can."));
            return loss;
        }
        // The lease was renewed at most loop_wait ago; the election follows within the next loop.
        loss.outageFrom = project.patroni.ttl - project.patroni.loopWait;
        loss.outageTo = project.patroni.ttl + project.patroni.loopWait / 2 + balancerSeconds;
        loss.sentence = ifDies
                        + Words::tr("%1 takes over in about %2 to %3 s, %4.")
                              .arg(loss.candidates.front().member)
                              .arg(loss.outageFrom)
                              .arg(loss.outageTo)
                              .arg(loss.candidates.front().reason);
        return loss;
    }
    if (host->has(Role::Haproxy)) {
        const auto balancers = project.withRole(Role::Haproxy).size();
        loss.serviceGoesOn = balancers > 1;
        loss.sentence =
            ifDies
            + (balancers > 1
                   ? Words::tr("clients go on through the other load balancers.")
                   : Words::tr("clients cannot connect: there is no other load balancer. The cluster itself goes on."));
        return loss;
    }
    if (host->has(Role::Postgres)) {
        const auto running =
            std::count_if(status.members.begin(), status.members.end(), [&](const MemberStatus &member) {
                return member.name != name && member.name != status.leader && !member.role.isEmpty();
            });
        const bool strictStop = project.patroni.synchronousMode == SynchronousMode::Strict && running == 0;
        loss.serviceGoesOn = !strictStop;
        loss.sentence =
            ifDies
            + (strictStop ? Words::tr("writes stop: strict synchronous mode wants a replica, and there is no other.")
               : running > 0
                   ? Words::tr("%1 goes on leading; its readers move to the other replicas.").arg(status.leader)
                   : Words::tr("%1 goes on leading, alone: the next loss has nobody to take over.").arg(status.leader));
        return loss;
    }
    loss.sentence = ifDies + Words::tr("the cluster goes on; %1.").arg(quorumSentence(loss));
    return loss;
}

} // namespace howdah
