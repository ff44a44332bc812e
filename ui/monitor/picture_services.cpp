#include "ui/monitor/picture_services.h"

#include "ui/widgets/text.h"

#include <QCoreApplication>

#include <algorithm>

namespace howdah::ui {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(howdah::ui::ClusterPicture)
};

PortView portOf(const BalancedPort &port, bool known)
{
    PortView view;
    view.port = port.port;
    view.known = known;
    view.sessions = port.sessions;
    for (const BalancedServer &server : port.servers)
        view.servers.push_back({server.member, server.up, server.check});
    return view;
}

QString sessionsText(const PortView &port)
{
    return Words::tr("%n session(s)", nullptr, port.sessions);
}

} // namespace

QStringList PortView::up() const
{
    QStringList names;
    for (const ServerView &server : servers) {
        if (server.up)
            names << server.member;
    }
    return names;
}

QString primaryWords(const BalancerView &balancer, const QString &leader)
{
    if (!balancer.primary.known)
        return leader.isEmpty() ? Words::tr("no leader") : Words::tr("goes to %1").arg(leader);
    const QStringList up = balancer.primary.up();
    if (up.isEmpty())
        return leader.isEmpty() ? Words::tr("no leader") : Words::tr("goes nowhere, %1 leads").arg(leader);
    return Words::tr("goes to %1, %2").arg(up.join(QStringLiteral(", ")), sessionsText(balancer.primary));
}

QString replicaWords(const BalancerView &balancer)
{
    const QString serving = Words::tr("%1 of %2 replicas").arg(balancer.replicasServing).arg(balancer.replicas);
    return balancer.replica.known ? QStringLiteral("%1, %2").arg(serving, sessionsText(balancer.replica))
                                  : Words::tr("%1 serve").arg(serving);
}

BalancerView balancerOf(const ClusterMonitor &monitor, const Host &host, const ClusterPicture &picture, qint64 now)
{
    const MonitoredHost &seen = monitor.host(host.name);
    const std::vector<BalancerStatus> &all = monitor.status().balancers;
    const auto found = std::find_if(all.begin(), all.end(),
                                    [&](const BalancerStatus &balancer) { return balancer.host == host.name; });
    const BalancerStatus status = found == all.end() ? BalancerStatus() : *found;
    BalancerView view;
    view.name = host.name;
    view.address = host.address;
    view.age = ageOf(seen, now);
    view.primary.port = monitor.project().haproxy.primaryPort;
    view.replica.port = monitor.project().haproxy.replicaPort;
    for (const MemberView &member : picture.members) {
        if (member.leads || member.ledLast)
            continue;
        ++view.replicas;
        view.replicasServing += member.listed && member.runs ? 1 : 0;
    }
    if (!status.reached || view.age.state == State::Unknown) {
        view.stateText = seen.error || seen.facts ? Words::tr("not reached") : Words::tr("not asked yet");
        return view;
    }
    view.state = status.runs ? State::Ok : State::Problem;
    if (!status.runs)
        view.stateText = status.listens ? Words::tr("haproxy is %1").arg(status.unitState)
                                        : Words::tr("nothing listens on port %1").arg(view.primary.port);
    if (status.runs && status.hasStatistics) {
        view.primary = portOf(status.primary, true);
        view.replica = portOf(status.replicas, true);
        view.replicasServing = static_cast<int>(view.replica.up().size());
    }
    return view;
}

QString whyOutOfRotation(const std::vector<BalancerView> &balancers, const MemberView &member)
{
    if (member.leads || !member.listed)
        return {};
    for (const BalancerView &balancer : balancers) {
        for (const ServerView &server : balancer.replica.servers) {
            if (server.member == member.name && !server.up)
                return server.check.isEmpty() ? Words::tr("by its load balancer") : server.check;
        }
    }
    return {};
}

namespace {

EtcdVoter voterOf(const EtcdVoterStatus &status, const MonitoredHost &seen, qint64 now)
{
    EtcdVoter voter{status.host, State::Unknown, Words::tr("not reached")};
    if (!seen.facts && !seen.error)
        voter.text = Words::tr("not asked yet");
    if (status.reached && ageOf(seen, now).state != State::Unknown) {
        const bool full = status.noSpace || status.corrupt;
        voter.state = status.healthy && !full ? State::Ok : State::Problem;
        voter.text = status.noSpace                   ? Words::tr("out of space")
                     : status.corrupt                 ? Words::tr("corrupt")
                     : status.healthy && status.leads ? Words::tr("votes, leads")
                     : status.healthy                 ? Words::tr("votes")
                     : status.answers                 ? Words::tr("runs, no quorum")
                                                      : Words::tr("no answer");
    }
    return voter;
}

} // namespace

EtcdView etcdOf(const ClusterMonitor &monitor, qint64 now)
{
    EtcdView view;
    const EtcdStatus &etcd = monitor.status().etcd;
    int known = 0;
    int healthy = 0;
    for (const EtcdVoterStatus &status : etcd.voters) {
        const MonitoredHost &seen = monitor.host(status.host);
        const EtcdVoter voter = voterOf(status, seen, now);
        known += voter.state == State::Unknown ? 0 : 1;
        healthy += voter.state != State::Unknown && status.healthy ? 1 : 0;
        view.voters.push_back(voter);
    }
    const int all = static_cast<int>(view.voters.size());
    if (all == 0)
        return view;
    const int needed = etcd.needed();
    view.sentence = Words::tr("%1 of %2 vote, %3 needed:").arg(healthy).arg(all).arg(needed);
    if (known == 0) {
        view.sentence = Words::tr("%1 members, %2 votes needed:").arg(all).arg(needed);
        view.verdict = Words::tr("nothing is known");
        return view;
    }
    const int spare = healthy - needed;
    view.state = spare < 0 ? State::Problem : healthy < all ? State::Warning : State::Ok;
    view.verdict = spare < 0    ? Words::tr("Patroni cannot choose a leader")
                   : spare == 0 ? Words::tr("survives no more failures")
                                : Words::tr("survives %n failure(s)", nullptr, spare);
    if (spare < 0)
        view.meaning = monitor.status().store.failsafe
                           ? Words::tr("The leader goes on in failsafe mode while every member confirms it. Nobody can "
                                       "take over. Start etcd on the hosts that do not vote.")
                           : Words::tr("A running leader becomes read-only after ttl (%1 s). Start etcd on the hosts "
                                       "that do not vote; nothing else is needed.")
                                 .arg(monitor.project().patroni.ttl);
    for (const EtcdVoterStatus &voter : etcd.voters) {
        if ((voter.noSpace || voter.corrupt) && spare >= 0)
            view.state = State::Problem;
    }
    if (!etcd.version().isEmpty())
        view.size = QStringLiteral("%1 · %2").arg(etcd.version(), sizeText(etcd.size()));
    return view;
}

RepositoryView repositoryOf(const ClusterMonitor &monitor, qint64 now)
{
    const Project &project = monitor.project();
    RepositoryView view;
    view.exists = project.backup.type != RepositoryType::None;
    if (!view.exists)
        return view;
    const bool bucket = project.backup.type == RepositoryType::S3;
    view.kind = bucket ? QStringLiteral("S3") : Words::tr("Directory");
    view.place = bucket ? project.backup.s3.bucket + project.backup.path : project.backup.path;
    const ClusterStatus &status = monitor.status();
    const bool asked = std::any_of(project.hosts.begin(), project.hosts.end(), [&](const Host &host) {
        const MonitoredHost &seen = monitor.host(host.name);
        return seen.facts && !seen.isLost() && seen.facts->backupInfo;
    });
    if (!asked) {
        view.lastBackup = Words::tr("not read now");
        return view;
    }
    view.state = State::Ok;
    if (status.backups.empty()) {
        view.state = State::Warning;
        view.problem = Words::tr("no backup yet");
    } else {
        const BackupStatus &last = status.backups.back();
        const QDateTime when = QDateTime::fromSecsSinceEpoch(last.stopped, Qt::UTC);
        view.lastBackup = Words::tr("last: %1, %2").arg(last.type, when.toString(QStringLiteral("d MMM HH:mm")));
        view.lastBackupAge = Words::tr("%1 ago").arg(durationText(std::max<qint64>(0, now - last.stopped * 1000)));
    }
    view.lastWal = status.archivedTo;
    for (const Host &host : project.hosts) {
        const MonitoredHost &seen = monitor.host(host.name);
        if (!seen.facts || !seen.facts->live || seen.facts->live->inRecovery)
            continue;
        if (!seen.facts->live->archivedWal.isEmpty())
            view.lastWal = seen.facts->live->archivedWal;
        if (seen.facts->live->failedWal.isEmpty())
            continue;
        view.state = State::Problem;
        view.problem = Words::tr("%1 could not archive %2").arg(host.name, seen.facts->live->failedWal);
    }
    return view;
}

} // namespace howdah::ui
