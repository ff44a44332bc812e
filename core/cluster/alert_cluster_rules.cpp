#include "core/cluster/alert_rules.h"

#include "core/base/amount.h"
#include "core/cluster/what_if.h"

#include <QCoreApplication>

#include <algorithm>

namespace howdah {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(howdah::Alerts)
};

Alert about(AlertKind kind, AlertLevel level, const QString &what, const QString &cause, const QString &next)
{
    return {kind, level, {}, {}, what, cause, next, {}, false};
}

QString timeText(const QDateTime &time, const QDateTime &now)
{
    return time.toUTC().toString(time.date() == now.date() ? QStringLiteral("HH:mm:ss")
                                                           : QStringLiteral("yyyy-MM-dd HH:mm:ss"));
}

/// Was every host with this role asked, whatever came of it?
bool wereAllAsked(const AlertInput &input, Role role)
{
    const std::vector<const Host *> hosts = input.project.withRole(role);
    return std::all_of(hosts.begin(), hosts.end(), [&](const Host *host) {
        return input.facts.contains(host->name) || input.failures.contains(host->name);
    });
}

/// Did any member tell who leads?
bool wasTold(const AlertInput &input)
{
    return wereAllAsked(input, Role::Postgres)
           || std::any_of(input.facts.begin(), input.facts.end(),
                          [](const HostFacts &facts) { return facts.patroniCluster.has_value(); });
}

QString whyNobodyLeads(const ClusterStatus &status)
{
    if (status.etcd.spare() < 0 && status.etcdVoters > 0)
        return Words::tr("etcd has no quorum, so Patroni cannot choose a leader");
    if (status.paused)
        return Words::tr("Patroni does not act: automatic failover is paused");
    const bool anyRuns = std::any_of(status.members.begin(), status.members.end(), [](const MemberStatus &member) {
        return member.state == QLatin1String("running") || member.state == QLatin1String("streaming")
               || member.state == QLatin1String("in archive recovery");
    });
    return anyRuns ? Words::tr("no member has taken over yet") : Words::tr("no member runs");
}

} // namespace

Alert nobodyReached(const AlertInput &input)
{
    const Error &first = input.failures.first();
    return about(AlertKind::NobodyReached, AlertLevel::Problem,
                 first.kind == ErrorKind::Parse || first.kind == ErrorKind::RemoteExit
                     ? Words::tr("No host tells how it is: %1").arg(first.what)
                     : Words::tr("This computer cannot reach any host: %1").arg(first.what),
                 {},
                 first.hint.isEmpty() ? Words::tr("Check this computer’s network, the jump host and the SSH agent.")
                                      : first.hint);
}

void judgePause(Alert &alert, const QDateTime &now, const AlertLimits &limits)
{
    const qint64 seconds = alert.since.secsTo(now);
    if (seconds < limits.pausedLong)
        return;
    alert.level = AlertLevel::Problem;
    alert.cause = Words::tr("paused for %1").arg(spanText(seconds));
}

namespace {

void addStore(const AlertSight &sight, std::vector<Alert> &found)
{
    const ClusterStatus &status = sight.input.status;
    if (!status.store.silent || !wereAllAsked(sight.input, Role::Postgres))
        return;
    Alert alert = about(
        AlertKind::StoreSilent, status.store.failsafe ? AlertLevel::Warning : AlertLevel::Problem,
        status.store.failsafe ? Words::tr("Patroni does not reach etcd; %1 goes on in failsafe mode.")
                                    .arg(status.leader.isEmpty() ? Words::tr("the leader") : status.leader)
                              : Words::tr("Patroni does not reach etcd: the leader becomes read-only after ttl (%1 s).")
                                    .arg(sight.input.project.patroni.ttl),
        status.store.failsafe ? Words::tr("every member confirms the leader; the loss of one more ends that")
                              : Words::tr("what is shown of the members comes from each of them alone"),
        Words::tr("Look at etcd’s logs, and at the network between the members."));
    alert.since = status.store.seen;
    found.push_back(alert);
}

} // namespace

void addLeadership(const AlertSight &sight, std::vector<Alert> &found)
{
    const ClusterStatus &status = sight.input.status;
    if (status.leader.isEmpty() && !status.members.empty() && wasTold(sight.input)) {
        const QDateTime &seen = sight.input.leaderSeen;
        Alert alert = about(
            AlertKind::NoLeader, AlertLevel::Problem,
            seen.isValid() ? Words::tr("There is no leader: clients cannot write since %1 UTC.")
                                 .arg(timeText(seen, sight.input.now))
                           : Words::tr("There is no leader: clients cannot write."),
            whyNobodyLeads(status),
            status.etcd.spare() < 0 ? Words::tr("Bring the etcd members back; Patroni then chooses by itself.")
            : status.paused
                ? Words::tr("Resume automatic failover, or fail over to a member that you choose.")
                : Words::tr("Wait for Patroni’s election, up to ttl; then look at the members’ logs, or fail over."));
        alert.since = seen;
        found.push_back(alert);
    }
    if (status.paused)
        found.push_back(
            about(AlertKind::Paused, AlertLevel::Warning,
                  status.leader.isEmpty()
                      ? Words::tr("Automatic failover is paused.")
                      : Words::tr("Automatic failover is paused: if %1 dies, nobody takes over.").arg(status.leader),
                  {}, Words::tr("Resume when the work is done.")));
    addStore(sight, found);
    if (status.scheduled)
        found.push_back(
            about(AlertKind::ScheduledSwitchover, AlertLevel::Notice,
                  Words::tr("A switchover to %1 is scheduled for %2 UTC.")
                      .arg(status.scheduled->to.isEmpty() ? Words::tr("the best replica") : status.scheduled->to,
                           timeText(status.scheduled->at, sight.input.now)),
                  {}, Words::tr("It can be cancelled until then.")));
}

void addEtcd(const AlertSight &sight, std::vector<Alert> &found)
{
    const EtcdStatus &etcd = sight.input.status.etcd;
    const auto all = static_cast<int>(etcd.voters.size());
    if (all == 0 || etcd.reached() == 0 || !wereAllAsked(sight.input, Role::Etcd))
        return;
    QStringList silent;
    for (const EtcdVoterStatus &voter : etcd.voters) {
        if (!voter.healthy)
            silent << voter.host;
        if (voter.noSpace || voter.corrupt) {
            Alert alert =
                about(AlertKind::EtcdAlarm, AlertLevel::Problem,
                      voter.noSpace ? Words::tr("etcd on %1 is out of space: it takes no more writes.").arg(voter.host)
                                    : Words::tr("etcd on %1 found its data corrupt.").arg(voter.host),
                      Words::tr("alarm %1").arg(voter.noSpace ? QStringLiteral("NOSPACE") : QStringLiteral("CORRUPT")),
                      voter.noSpace ? Words::tr("Compact and defragment etcd, then disarm the alarm.")
                                    : Words::tr("Remove this etcd member and add it anew with an empty directory."));
            alert.subject = alert.host = voter.host;
            found.push_back(alert);
        }
        if (voter.size > sight.limits.etcdSize) {
            Alert alert = about(AlertKind::EtcdSize, AlertLevel::Warning,
                                Words::tr("etcd on %1 holds %2; it stops writing at its quota, 2 GiB by default.")
                                    .arg(voter.host, bytesText(voter.size)),
                                {}, Words::tr("Compact and defragment it."));
            alert.subject = alert.host = voter.host;
            found.push_back(alert);
        }
    }
    if (silent.isEmpty())
        return;
    const QString who = silent.join(QStringLiteral(", "));
    if (etcd.spare() < 0)
        found.push_back(about(
            AlertKind::QuorumLost, AlertLevel::Problem,
            Words::tr("etcd: %1 of %2 vote, %3 are needed: Patroni cannot choose a leader.")
                .arg(etcd.healthy())
                .arg(all)
                .arg(etcd.needed()),
            Words::tr("a running leader becomes read-only after ttl unless failsafe mode is on; no vote of %1")
                .arg(who),
            Words::tr("Start etcd on %1; nothing else is needed once enough vote. If it is gone for good, recover the "
                      "cluster (Recover in the menu Cluster, or howdahctl recover).")
                .arg(who)));
    else
        found.push_back(
            about(AlertKind::QuorumWeak, AlertLevel::Warning,
                  etcd.spare() == 0
                      ? Words::tr("etcd: %1 of %2 vote: it survives no more failures.").arg(etcd.healthy()).arg(all)
                      : Words::tr("etcd: %1 of %2 vote.").arg(etcd.healthy()).arg(all),
                  Words::tr("no vote of %1").arg(who), Words::tr("Look at etcd’s log on %1.").arg(who)));
}

void addBalancers(const AlertSight &sight, std::vector<Alert> &found)
{
    const ClusterStatus &status = sight.input.status;
    const auto add = [&](const BalancerStatus &balancer, AlertKind kind, AlertLevel level, const QString &subject,
                         const QString &what, const QString &cause, const QString &next) {
        Alert alert = about(kind, level, what, cause, next);
        alert.subject = subject;
        alert.host = balancer.host;
        found.push_back(alert);
    };
    for (const BalancerStatus &balancer : status.balancers) {
        if (!balancer.reached)
            continue;
        if (!balancer.runs) {
            add(balancer, AlertKind::Balancer, AlertLevel::Problem, balancer.host,
                balancer.listens
                    ? Words::tr("%1: haproxy is %2.").arg(balancer.host, balancer.unitState)
                    : Words::tr("%1: nothing listens on port %2.").arg(balancer.host).arg(balancer.primary.port),
                Words::tr("clients cannot connect through it"),
                Words::tr("Look at haproxy’s log on %1, and start it.").arg(balancer.host));
            continue;
        }
        if (!balancer.hasStatistics)
            continue;
        if (balancer.primary.up() == 0 && !status.leader.isEmpty())
            add(balancer, AlertKind::Balancer, AlertLevel::Problem, balancer.host,
                Words::tr("%1: port %2 leads to nobody, although %3 leads.")
                    .arg(balancer.host)
                    .arg(balancer.primary.port)
                    .arg(status.leader),
                Words::tr("its health checks of the members fail"),
                Words::tr("Check that %1 reaches port %2 of the members.")
                    .arg(balancer.host)
                    .arg(sight.input.project.patroni.restPort));
        for (const MemberStatus &member : status.members) {
            const bool follows =
                !member.role.isEmpty() && member.name != status.leader
                && (member.state == QLatin1String("streaming") || member.state == QLatin1String("running"));
            const BalancedServer *server = balancer.replicas.server(member.name);
            if (!follows || member.noLoadBalance || server == nullptr || server->up)
                continue;
            add(balancer, AlertKind::OutOfRotation, AlertLevel::Warning, balancer.host + QLatin1Char('/') + member.name,
                Words::tr("%1 gets no clients from %2: HAProxy has it as %3.")
                    .arg(member.name, balancer.host, server->status),
                server->check.isEmpty() ? QString() : Words::tr("its last health check: %1").arg(server->check),
                Words::tr("Check that %1 reaches port %2 of %3.")
                    .arg(balancer.host)
                    .arg(sight.input.project.patroni.restPort)
                    .arg(member.name));
        }
    }
}

} // namespace howdah
