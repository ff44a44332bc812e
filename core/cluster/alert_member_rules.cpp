#include "core/cluster/alert_rules.h"

#include "core/base/amount.h"
#include "core/cluster/member_detail.h"
#include "core/project/calendar.h"

#include <QCoreApplication>

#include <algorithm>
#include <cstdlib>

namespace howdah {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(howdah::Alerts)
};

Alert of(const QString &host, AlertKind kind, AlertLevel level, const QString &what, const QString &cause,
         const QString &next)
{
    return {kind, level, host, host, what, cause, next, {}, false};
}

bool serves(const QString &state)
{
    return state == QLatin1String("running") || state == QLatin1String("streaming")
           || state == QLatin1String("in archive recovery");
}

/// What holds a replica back, as far as its own activity shows it.
QString causeOfLag(const HostFacts &facts, const AlertLimits &limits)
{
    if (!facts.live || !facts.live->oldest || facts.live->oldest->seconds < limits.longTransaction)
        return {};
    const OldestTransaction &oldest = *facts.live->oldest;
    return Words::tr("a transaction is open on it for %1 (pid %2, user %3) and may hold replay back")
        .arg(spanText(oldest.seconds))
        .arg(oldest.pid)
        .arg(oldest.user);
}

void addMember(const AlertSight &sight, const MemberStatus &member, std::vector<Alert> &found)
{
    const ClusterStatus &status = sight.input.status;
    const HostFacts facts = sight.input.facts.value(member.name);
    if (member.role.isEmpty()) {
        const bool listed = std::any_of(sight.input.facts.begin(), sight.input.facts.end(),
                                        [](const HostFacts &other) { return other.patroniCluster.has_value(); });
        if (sight.input.facts.contains(member.name) && listed)
            found.push_back(
                of(member.name, AlertKind::MemberMissing, AlertLevel::Problem,
                   Words::tr("%1 is not in the cluster: Patroni does not list it.").arg(member.name),
                   facts.patroni ? Words::tr("its own Patroni answers") : Words::tr("no Patroni answers on it"),
                   Words::tr("Look at Patroni’s log on %1, and start its service.").arg(member.name)));
        else if (sight.input.facts.contains(member.name) && !listed && !facts.patroni)
            found.push_back(of(member.name, AlertKind::MemberMissing, AlertLevel::Problem,
                               Words::tr("No Patroni answers on %1.").arg(member.name), {},
                               Words::tr("Look at Patroni’s log on %1, and start its service.").arg(member.name)));
        return;
    }
    if (!serves(member.state)) {
        const bool failed = member.state.contains(QLatin1String("fail")) || member.state == QLatin1String("crashed");
        found.push_back(of(member.name, AlertKind::MemberState, failed ? AlertLevel::Problem : AlertLevel::Warning,
                           Words::tr("%1: %2, PostgreSQL does not serve.").arg(member.name, member.state), {},
                           failed ? Words::tr("Look at the logs of Patroni and PostgreSQL on %1.").arg(member.name)
                                  : Words::tr("Wait; if it stays so, look at its logs.")));
    }
    const std::optional<qint64> behind = member.behind();
    if (behind && *behind > sight.input.project.patroni.maximumLagOnFailover && member.name != status.leader)
        found.push_back(of(member.name, AlertKind::Lag, AlertLevel::Warning,
                           Words::tr("%1 is %2 behind the leader.").arg(member.name, bytesText(*behind)),
                           causeOfLag(facts, sight.limits),
                           Words::tr("It cannot take over beyond %1. Look at its disks, its network and long queries.")
                               .arg(bytesText(sight.input.project.patroni.maximumLagOnFailover))));
    if (member.pendingRestart)
        found.push_back(of(member.name, AlertKind::PendingRestart, AlertLevel::Warning,
                           Words::tr("%1 waits for a restart.").arg(member.name),
                           Words::tr("settings were changed that take effect with a restart"),
                           Words::tr("Restart it when that suits.")));
}

void addTimelines(const AlertSight &sight, std::vector<Alert> &found)
{
    const ClusterStatus &status = sight.input.status;
    const auto leader = std::find_if(status.members.begin(), status.members.end(),
                                     [&](const MemberStatus &member) { return member.name == status.leader; });
    if (leader == status.members.end() || leader->timeline == 0)
        return;
    for (const MemberStatus &member : status.members) {
        if (member.timeline != 0 && member.timeline != leader->timeline)
            found.push_back(of(member.name, AlertKind::Timeline, AlertLevel::Warning,
                               Words::tr("%1 is on timeline %2, the leader on %3.")
                                   .arg(member.name)
                                   .arg(member.timeline)
                                   .arg(leader->timeline),
                               Words::tr("it did not follow the last change of leader"),
                               Words::tr("If it stays so, reinitialize it.")));
    }
}

/// The last time at which a backup of these types should have begun.
std::optional<QDateTime> due(const QString &schedule, const QDateTime &now)
{
    const std::optional<CalendarEvent> event = parseCalendar(schedule);
    return event ? lastDue(*event, now) : std::nullopt;
}

} // namespace

void addMembers(const AlertSight &sight, std::vector<Alert> &found)
{
    for (const MemberStatus &member : sight.input.status.members)
        addMember(sight, member, found);
    addTimelines(sight, found);
}

void addBackupAlerts(const AlertSight &sight, std::vector<Alert> &found)
{
    const Project &project = sight.input.project;
    if (project.backup.type == RepositoryType::None)
        return;
    for (auto it = sight.input.facts.cbegin(); it != sight.input.facts.cend(); ++it) {
        if (!it->live || it->live->inRecovery || it->live->failedWal.isEmpty())
            continue;
        const int waiting = it->live->waitingToArchive.value_or(0);
        Alert alert =
            of(it.key(), AlertKind::Archiving, AlertLevel::Problem,
               waiting > 0 ? Words::tr("%1 could not archive %2: %3 WAL files wait on it.")
                                 .arg(it.key(), it->live->failedWal)
                                 .arg(waiting)
                           : Words::tr("%1 could not archive %2.").arg(it.key(), it->live->failedWal),
               Words::tr("nothing after the last archived WAL can be restored, and the disk of the WAL fills"),
               Words::tr("Look at pgBackRest’s log on %1, and at the repository.").arg(it.key()));
        alert.since = QDateTime::fromSecsSinceEpoch(
            it->live->archivedAt > 0 ? it->live->archivedAt : it->live->failedAt, Qt::UTC);
        found.push_back(alert);
    }
    const bool read = std::any_of(sight.input.facts.begin(), sight.input.facts.end(),
                                  [](const HostFacts &facts) { return facts.backupInfo.has_value(); });
    if (!read)
        return;
    const std::vector<BackupStatus> &backups = sight.input.status.backups;
    if (backups.empty()) {
        found.push_back(of({}, AlertKind::BackupMissing, AlertLevel::Problem, Words::tr("Backups: no backup yet."), {},
                           Words::tr("Back up now: without a backup, archived WAL restores nothing.")));
        return;
    }
    // A full backup also does for a differential one that was due.
    for (const bool full : {true, false}) {
        const std::optional<QDateTime> when =
            due(full ? project.backup.fullSchedule : project.backup.differentialSchedule, sight.input.now);
        if (!when || when->secsTo(sight.input.now) < sight.limits.backupSlack)
            continue;
        // The schedule is in the hosts' zone; half a day of slack covers that.
        const qint64 earliest = when->toSecsSinceEpoch() - sight.limits.backupSlack;
        const bool made = std::any_of(backups.begin(), backups.end(), [&](const BackupStatus &backup) {
            return backup.stopped >= earliest && (!full || backup.type == QLatin1String("full"));
        });
        if (made)
            continue;
        const QString last =
            QDateTime::fromSecsSinceEpoch(backups.back().stopped, Qt::UTC).toString(QStringLiteral("yyyy-MM-dd HH:mm"));
        Alert alert =
            of({}, AlertKind::BackupOverdue, AlertLevel::Warning,
               (full ? Words::tr("Backups: the full backup of %1 UTC was not made; the last backup is of %2 UTC.")
                     : Words::tr("Backups: the differential backup of %1 UTC was not made; the last backup "
                                 "is of %2 UTC."))
                   .arg(when->toString(QStringLiteral("yyyy-MM-dd HH:mm")), last),
               {}, Words::tr("Look at the backup timer’s log on the leader, or back up now."));
        alert.subject = full ? QStringLiteral("full") : QStringLiteral("diff");
        alert.since = *when;
        found.push_back(alert);
    }
}

namespace {

void addUnreached(const AlertInput &input, std::vector<Alert> &found)
{
    for (auto it = input.failures.cbegin(); it != input.failures.cend(); ++it)
        found.push_back(of(it.key(), AlertKind::HostNotReached, AlertLevel::Unknown,
                           it->kind == ErrorKind::Parse || it->kind == ErrorKind::RemoteExit
                               ? Words::tr("%1 does not tell how it is: %2").arg(it.key(), it->what)
                               : Words::tr("%1 is not reached: %2").arg(it.key(), it->what),
                           it->evidence,
                           it->hint.isEmpty() ? Words::tr("Is the host on, and is its network up?") : it->hint));
}

void addDisks(const AlertSight &sight, const QString &host, const HostFacts &facts, std::vector<Alert> &found)
{
    for (const Mount &mount : dataMounts(sight.input.project, facts)) {
        if (mount.size <= 0)
            continue;
        const double used = 1 - static_cast<double>(mount.available) / static_cast<double>(mount.size);
        if (used < sight.limits.diskWarning)
            continue;
        Alert alert = of(
            host, AlertKind::DiskFilling, used >= sight.limits.diskProblem ? AlertLevel::Problem : AlertLevel::Warning,
            Words::tr("%1: %2 is %3 % full, %4 are left.")
                .arg(host, mount.target)
                .arg(qRound(used * 100))
                .arg(bytesText(mount.available)),
            facts.live && facts.live->waitingToArchive.value_or(0) > 16
                ? Words::tr("%1 WAL files wait to be archived").arg(*facts.live->waitingToArchive)
                : QString(),
            Words::tr("Make room or grow the disk: PostgreSQL stops when it is full. Delete nothing in pg_wal."));
        alert.subject = host + mount.target;
        found.push_back(alert);
    }
}

void addClock(const AlertSight &sight, const QString &host, const HostFacts &facts, std::vector<Alert> &found)
{
    if (const qint64 skew = std::llabs(facts.clockSkew); skew > sight.limits.clockWarning)
        found.push_back(of(host, AlertKind::ClockSkew,
                           skew > sight.limits.clockProblem ? AlertLevel::Problem : AlertLevel::Warning,
                           Words::tr("The clock of %1 is %2 s %3 this computer’s.")
                               .arg(host)
                               .arg(static_cast<double>(skew) / 1000, 0, 'f', 2)
                               .arg(facts.clockSkew > 0 ? Words::tr("ahead of") : Words::tr("behind")),
                           facts.timeSynchronized ? Words::tr("the host says that it is synchronized")
                                                  : Words::tr("no time service keeps it"),
                           Words::tr("Leases of etcd and requests to S3 can fail: set up a time service.")));
}

void addCertificates(const AlertSight &sight, std::vector<Alert> &found)
{
    for (const CertificateStatus &certificate : sight.input.status.certificates) {
        const qint64 left = sight.input.now.secsTo(certificate.until);
        if (left > sight.limits.certificateWarning)
            continue;
        Alert alert =
            of(certificate.host, AlertKind::CertificateEnds,
               left < sight.limits.certificateProblem ? AlertLevel::Problem : AlertLevel::Warning,
               left > 0 ? Words::tr("%1: the certificate %2 ends in %3.")
                              .arg(certificate.host, certificate.file, spanText(left))
                        : Words::tr("%1: the certificate %2 has ended.").arg(certificate.host, certificate.file),
               {},
               certificate.isOwn ? Words::tr("Deploy again: that makes a new one.")
                                 : Words::tr("Give the project a new one, and deploy again."));
        alert.subject = certificate.host + certificate.file;
        found.push_back(alert);
    }
}

} // namespace

void addHostAlerts(const AlertSight &sight, std::vector<Alert> &found)
{
    const AlertInput &input = sight.input;
    addUnreached(input, found);
    for (auto it = input.facts.cbegin(); it != input.facts.cend(); ++it) {
        const Host *host = input.project.findHost(it.key());
        if (host != nullptr && host->has(Role::Postgres))
            addDisks(sight, it.key(), *it, found);
        addClock(sight, it.key(), *it, found);
    }
    addCertificates(sight, found);
}

} // namespace howdah
