#include "app/howdahctl/status_text.h"

#include <QDateTime>
#include <QLocale>

namespace howdah::ctl {

namespace {

QString size(qint64 bytes)
{
    return QLocale::c().formattedDataSize(bytes);
}

QString memberLine(const MemberStatus &member)
{
    const QString lag = member.behind() ? size(*member.behind()) + QStringLiteral(" behind") : QString();
    return QStringLiteral("  %1  %2  %3  %4  timeline %5  %6%7\n")
        .arg(member.name, -16)
        .arg(member.address, -16)
        .arg(member.role.isEmpty() ? QStringLiteral("–") : member.role, -13)
        .arg(member.state, -10)
        .arg(member.timeline)
        .arg(lag, member.pendingRestart ? QStringLiteral("  restart pending") : QString());
}

QString etcdLine(const EtcdStatus &etcd)
{
    QString text = QStringLiteral("etcd\n  %1 of %2 voters healthy, quorum is %3")
                       .arg(etcd.healthy())
                       .arg(etcd.voters.size())
                       .arg(etcd.needed());
    text += etcd.spare() < 0 ? QStringLiteral(": quorum lost") : QStringLiteral(": may lose %1 more").arg(etcd.spare());
    if (!etcd.leader.isEmpty())
        text += QStringLiteral("; %1 leads, etcd %2, %3").arg(etcd.leader, etcd.version(), size(etcd.size()));
    return text + QLatin1Char('\n');
}

QString balancerLines(const BalancerStatus &balancer)
{
    QString text = QStringLiteral("HAProxy %1\n").arg(balancer.host);
    if (!balancer.runs)
        return text + (balancer.reached ? QStringLiteral("  does not serve\n") : QStringLiteral("  not reached\n"));
    if (!balancer.hasStatistics)
        return text + QStringLiteral("  runs; its statistics could not be read\n");
    for (const BalancedPort *port : {&balancer.primary, &balancer.replicas}) {
        QStringList servers;
        for (const BalancedServer &server : port->servers) {
            if (server.up)
                servers << server.member;
        }
        text += QStringLiteral("  port %1  %2  %3\n")
                    .arg(port->port)
                    .arg(servers.isEmpty() ? QStringLiteral("goes nowhere")
                                           : QStringLiteral("goes to ") + servers.join(QStringLiteral(", ")),
                         QStringLiteral("%1 sessions").arg(port->sessions));
    }
    return text;
}

} // namespace

QString alertText(const std::vector<Alert> &alerts)
{
    QString text;
    for (const Alert &alert : alerts) {
        text += QStringLiteral("%1: %2%3\n")
                    .arg(name(alert.level), alert.what,
                         alert.orEarlier ? QString()
                                         : QStringLiteral(" (since %1)").arg(alert.since.toString(Qt::ISODate)));
        if (!alert.cause.isEmpty())
            text += QStringLiteral("  cause: %1\n").arg(alert.cause);
        text += QStringLiteral("  next:  %1\n").arg(alert.next);
    }
    return text.isEmpty() ? text : QStringLiteral("Alerts\n") + text;
}

QString statusText(const Project &project, const ClusterStatus &status)
{
    QString text =
        QStringLiteral("%1: %2%3\n")
            .arg(status.cluster, status.isHealthy() ? QStringLiteral("healthy") : QStringLiteral("NOT healthy"),
                 status.paused ? QStringLiteral(", paused: no automatic failover") : QString());
    text += QStringLiteral("Members\n");
    for (const MemberStatus &member : status.members)
        text += memberLine(member);
    if (status.leader.isEmpty())
        text += QStringLiteral("  There is no leader: nothing can be written.\n");
    text += etcdLine(status.etcd);
    for (const BalancerStatus &balancer : status.balancers)
        text += balancerLines(balancer);
    if (project.backup.type != RepositoryType::None) {
        text += QStringLiteral("Backups\n");
        if (status.backups.empty())
            text += QStringLiteral("  none found\n");
        for (const BackupStatus &backup : status.backups)
            text += QStringLiteral("  %1  %2  %3  %4 (%5 in the repository)\n")
                        .arg(backup.label, -34)
                        .arg(backup.type, -4)
                        .arg(QDateTime::fromSecsSinceEpoch(backup.stopped, Qt::UTC).toString(Qt::ISODate),
                             size(backup.databaseSize), size(backup.repositorySize));
        if (!status.archivedTo.isEmpty())
            text += QStringLiteral("  WAL archived from %1 to %2\n").arg(status.archivedFrom, status.archivedTo);
    }
    if (!status.certificates.empty()) {
        const CertificateStatus &first = status.certificates.front();
        text += QStringLiteral("Certificates\n  good until %1%2%3\n")
                    .arg(first.until.toString(Qt::ISODate),
                         status.certificates.size() > 1
                             ? QStringLiteral(" (%1 on %2, the first to end)").arg(first.file, first.host)
                             : QString(),
                         first.renewalDue ? QStringLiteral(": deploy to renew") : QString());
    }
    for (const Host *balancer : project.withRole(Role::Haproxy))
        text += QStringLiteral(
                    "Connect\n  read/write  postgresql://%1:%2/postgres\n  read-only   postgresql://%1:%3/postgres\n")
                    .arg(balancer->memberAddress())
                    .arg(project.haproxy.primaryPort)
                    .arg(project.haproxy.replicaPort);
    if (!status.unreachable.isEmpty())
        text += QStringLiteral("No answer from %1\n").arg(status.unreachable.join(QStringLiteral(", ")));
    return text;
}

} // namespace howdah::ctl
