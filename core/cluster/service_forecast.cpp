#include "core/cluster/operation_parts.h"
#include "core/cluster/what_if.h"

namespace howdah {

namespace {

QString titleOf(const ServiceOrder &order)
{
    switch (order.service) {
    case HostService::Patroni:
        return order.start ? Words::tr("Start Patroni and PostgreSQL on %1").arg(order.host)
                           : Words::tr("Stop Patroni and PostgreSQL on %1").arg(order.host);
    case HostService::Etcd:
        return order.start ? Words::tr("Start etcd on %1").arg(order.host)
                           : Words::tr("Stop etcd on %1").arg(order.host);
    case HostService::Haproxy: break;
    }
    return order.start ? Words::tr("Start HAProxy on %1").arg(order.host)
                       : Words::tr("Stop HAProxy on %1").arg(order.host);
}

const EtcdVoterStatus *voterOn(const ClusterStatus &status, const QString &host)
{
    const auto found = std::find_if(status.etcd.voters.begin(), status.etcd.voters.end(),
                                    [&](const EtcdVoterStatus &voter) { return voter.host == host; });
    return found == status.etcd.voters.end() ? nullptr : &*found;
}

const BalancerStatus *balancerOn(const ClusterStatus &status, const QString &host)
{
    const auto found = std::find_if(status.balancers.begin(), status.balancers.end(),
                                    [&](const BalancerStatus &balancer) { return balancer.host == host; });
    return found == status.balancers.end() ? nullptr : &*found;
}

void stopPatroni(OperationForecast &f, const QString &host, const Project &project, const ClusterStatus &status)
{
    if (status.paused) {
        f.danger = 2;
        f.effects << Words::tr("The cluster is paused: only Patroni ends. PostgreSQL on %1 goes on running, and "
                               "nobody watches over it.")
                         .arg(host);
        return;
    }
    if (host != status.leader) {
        f.effects << Words::tr("PostgreSQL on %1 is shut down; its readers are disconnected.").arg(host)
                  << Words::tr("Until it is started again %1 cannot take over, and falls behind.").arg(host);
        return;
    }
    f.danger = 2;
    const std::vector<CandidateVerdict> next = candidateVerdicts(project, status, host);
    f.effects << Words::tr("PostgreSQL on %1, the leader, is shut down cleanly.").arg(host)
              << (!next.empty() && next.front().can
                      ? Words::tr("%1 takes over; writes fail for a few seconds. A switchover first does the same "
                                  "while it can still be called off.")
                            .arg(next.front().member)
                      : Words::tr("Nobody can take over: nothing can be written until it is started again."));
}

void stopEtcd(OperationForecast &f, const QString &host, const Project &project, const ClusterStatus &status)
{
    // One that does not vote already takes no vote away.
    const auto left = std::count_if(status.etcd.voters.begin(), status.etcd.voters.end(),
                                    [&](const EtcdVoterStatus &voter) { return voter.healthy && voter.host != host; });
    f.effects << Words::tr("%1 of %2 voters are left, and %3 are needed.")
                     .arg(left)
                     .arg(status.etcd.voters.size())
                     .arg(status.etcd.needed());
    if (left >= status.etcd.needed())
        return;
    f.danger = 2;
    f.effects << Words::tr("Without a quorum the leader becomes read-only after ttl (%1 s), and nobody takes over.")
                     .arg(project.patroni.ttl);
}

void stopHaproxy(OperationForecast &f, const QString &host, const ClusterStatus &status)
{
    QStringList others;
    for (const BalancerStatus &balancer : status.balancers) {
        if (balancer.host != host && balancer.runs)
            others << balancer.host;
    }
    f.effects << Words::tr("Clients that come through %1 are disconnected.").arg(host);
    if (others.isEmpty())
        f.danger = 2;
    f.effects << (others.isEmpty()
                      ? Words::tr("No other load balancer runs: clients reach the databases only directly.")
                      : Words::tr("%1 goes on for those who know of it.").arg(others.join(QStringLiteral(", "))));
}

} // namespace

bool isServing(const ServiceOrder &order, const ClusterStatus &status)
{
    switch (order.service) {
    case HostService::Patroni: {
        const MemberStatus *member = memberOf(status, order.host);
        return member != nullptr && canLead(*member);
    }
    case HostService::Etcd: {
        const EtcdVoterStatus *voter = voterOn(status, order.host);
        return voter != nullptr && voter->answers;
    }
    case HostService::Haproxy: break;
    }
    const BalancerStatus *balancer = balancerOn(status, order.host);
    return balancer != nullptr && balancer->runs;
}

OperationForecast forecastOf(const ServiceOrder &order, const Project &project, const ClusterStatus &status)
{
    OperationForecast f;
    f.danger = 1;
    f.title = titleOf(order);
    const auto refuse = [&](const QString &what, const QString &hint) {
        f.refused = Error{ErrorKind::Blocked, what, hint, {}};
        return f;
    };
    const Host *host = project.findHost(order.host);
    const std::vector<HostService> there = host == nullptr ? std::vector<HostService>() : servicesOf(*host);
    if (std::find(there.begin(), there.end(), order.service) == there.end())
        return refuse(Words::tr("the project has no %1 on %2").arg(name(order.service), order.host), {});
    if (status.unreachable.contains(order.host))
        return refuse(Words::tr("%1 does not answer").arg(order.host), {});
    const bool serves = isServing(order, status);
    if (serves && order.start)
        return refuse(Words::tr("%1 runs on %2 already").arg(name(order.service), order.host), {});
    // What hangs or cannot start is stopped all the same.
    if (order.start) {
        f.effects << (order.service == HostService::Patroni
                          ? Words::tr("PostgreSQL comes back with it, as a replica while another member leads.")
                      : order.service == HostService::Etcd ? Words::tr("It votes again as soon as it has caught up.")
                                                           : Words::tr("Clients can come through it again."));
        return f;
    }
    switch (order.service) {
    case HostService::Patroni: stopPatroni(f, order.host, project, status); break;
    case HostService::Etcd: stopEtcd(f, order.host, project, status); break;
    case HostService::Haproxy: stopHaproxy(f, order.host, status); break;
    }
    f.effects << Words::tr("It stays off until it is started here, or the host is.");
    return f;
}

} // namespace howdah
