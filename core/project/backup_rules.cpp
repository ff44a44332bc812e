#include "core/project/network_address.h"
#include "core/project/rules.h"

#include <QRegularExpression>

namespace howdah::rules {

namespace {

void checkEndpoint(const S3Settings &s3, Findings &findings)
{
    const auto field = QStringLiteral("backup.s3.endpoint");
    const QString &endpoint = s3.endpoint;
    const bool isAddress = parseIpAddress(endpoint).has_value();
    if (endpoint.isEmpty())
        findings.problem("s3-endpoint", field, Text::tr("the S3 repository has no endpoint"),
                         Text::tr("Name the host, such as s3.eu-central-1.amazonaws.com."));
    else if (endpoint.contains(QLatin1String("://")))
        findings.problem("s3-endpoint", field, Text::tr("\"%1\" is a URL, not a host name").arg(endpoint),
                         Text::tr("Leave out the scheme; pgBackRest always speaks TLS."));
    else if (endpoint.contains(QLatin1Char('/')))
        findings.problem("s3-endpoint", field, Text::tr("\"%1\" holds a path").arg(endpoint),
                         Text::tr("The bucket belongs in backup.s3.bucket, the path in backup.path."));
    else if (!isAddress && endpoint.contains(QLatin1Char(':')))
        findings.problem("s3-endpoint", field, Text::tr("\"%1\" holds a port").arg(endpoint),
                         Text::tr("The port belongs in backup.s3.port."));
    else if (!isAddress && !isHostName(endpoint))
        findings.problem("s3-endpoint", field, Text::tr("\"%1\" is not a host name").arg(endpoint),
                         Text::tr("Name the host, such as s3.eu-central-1.amazonaws.com."));
    else if (isAddress)
        findings.warning("s3-endpoint", field,
                         Text::tr("%1 is an address, and certificates are checked against names").arg(endpoint),
                         Text::tr("Use the name that stands in the certificate."));
}

void checkS3(const S3Settings &s3, Findings &findings)
{
    static const QRegularExpression bucket(QStringLiteral(R"(\A[a-z0-9][a-z0-9.-]{1,61}[a-z0-9]\z)"));
    static const QRegularExpression region(QStringLiteral(R"(\A[A-Za-z0-9_-]+\z)"));
    const auto field = QStringLiteral("backup.s3.bucket");
    if (s3.bucket.isEmpty())
        findings.problem("s3-bucket", field, Text::tr("the S3 repository has no bucket"),
                         Text::tr("Name it; Howdah does not create buckets."));
    else if (!bucket.match(s3.bucket).hasMatch() || s3.bucket.contains(QLatin1String("..")))
        findings.problem("s3-bucket", field, Text::tr("\"%1\" is not a bucket name").arg(s3.bucket),
                         Text::tr("3 to 63 lower-case letters, digits, dots and dashes, without s3:// and path."));
    else if (s3.bucket.contains(QLatin1Char('.')) && s3.uriStyle == S3UriStyle::Host)
        findings.warning("s3-bucket", field,
                         Text::tr("a dot in the bucket's name: certificates for *.%1 do not cover it").arg(s3.endpoint),
                         Text::tr("Set backup.s3.uri_style to path."));
    checkEndpoint(s3, findings);
    if (!region.match(s3.region).hasMatch())
        findings.problem("s3-region", QStringLiteral("backup.s3.region"),
                         s3.region.isEmpty() ? Text::tr("the S3 repository has no region")
                                             : Text::tr("\"%1\" is not a region").arg(s3.region),
                         Text::tr("Name it as the provider does; own servers usually take us-east-1."));
    if (s3.port < 1 || s3.port > 65535)
        findings.problem("port-range", QStringLiteral("backup.s3.port"), Text::tr("%1 is not a port").arg(s3.port),
                         Text::tr("Use 1 to 65535."));
}

void checkPosix(const Project &project, Findings &findings)
{
    const QString &path = project.backup.path;
    const auto field = QStringLiteral("backup.path");
    if (isSystemPath(path)) {
        findings.problem("backup-path", field, Text::tr("%1 belongs to the operating system").arg(path),
                         Text::tr("Name the shared mount, such as /pgbackrest."));
        return;
    }
    for (const QString &point : project.disks.mountPoints) {
        if (isBelowOrEqual(path, point)) {
            findings.warning("backup-path", field,
                             Text::tr("%1 is on the hosts' own disk %2: a backup dies with its host, and the "
                                      "others do not see it")
                                 .arg(path, point),
                             Text::tr("Name a mount that all PostgreSQL hosts share."));
            return;
        }
    }
    if (!project.postgres.dataParent.isEmpty() && isBelowOrEqual(path, project.postgres.dataParent))
        findings.warning("backup-path", field, Text::tr("%1 lies beside the data it is to save").arg(path),
                         Text::tr("Name a mount that all PostgreSQL hosts share."));
}

void checkSchedule(const QString &schedule, const QString &field, Findings &findings)
{
    static const QRegularExpression characters(QStringLiteral(R"(\A[A-Za-z0-9*,.:/~_+ -]+\z)"));
    static const QRegularExpression meaning(
        QStringLiteral(R"([0-9*]|\A\s*(minutely|hourly|daily|weekly|monthly|quarterly|semiannually|yearly|annually)\b|)"
                       R"(\b(mon|tue|wed|thu|fri|sat|sun))"),
        QRegularExpression::CaseInsensitiveOption);
    static const QRegularExpression cron(QStringLiteral(R"(\A\s*([0-9*,/-]+\s+){4}[0-9*,/A-Za-z-]+\s*\z)"));
    if (schedule.isEmpty())
        return;
    if (cron.match(schedule).hasMatch())
        findings.problem("schedule", field, Text::tr("\"%1\" is a line for cron").arg(schedule),
                         Text::tr("Write it for systemd: \"Sun *-*-* 01:00:00\"; test it with "
                                  "systemd-analyze calendar."));
    else if (!characters.match(schedule).hasMatch() || !meaning.match(schedule).hasMatch())
        findings.problem("schedule", field, Text::tr("\"%1\" is not a calendar event").arg(schedule),
                         Text::tr("Write it for systemd: \"Sun *-*-* 01:00:00\"; test it with "
                                  "systemd-analyze calendar."));
}

void checkRetention(int value, const QString &field, Findings &findings)
{
    if (value < 1)
        findings.problem("retention", field, Text::tr("%1 backups cannot be kept").arg(value),
                         Text::tr("Use 1 or more."));
}

void checkSchedules(const BackupSettings &backup, Findings &findings)
{
    checkSchedule(backup.fullSchedule, QStringLiteral("backup.full_schedule"), findings);
    checkSchedule(backup.differentialSchedule, QStringLiteral("backup.differential_schedule"), findings);
    if (!backup.fullSchedule.isEmpty())
        return;
    findings.warning("no-schedule", QStringLiteral("backup.full_schedule"),
                     backup.differentialSchedule.isEmpty()
                         ? Text::tr("no backups are scheduled; WAL piles up in the repository")
                         : Text::tr("no full backups are scheduled; the first one is never expired"),
                     Text::tr("Set it, such as \"Sun *-*-* 01:00:00\"."));
}

} // namespace

void checkBackup(const Project &project, Findings &findings)
{
    const BackupSettings &backup = project.backup;
    if (backup.type == RepositoryType::None) {
        findings.warning("no-backup", QStringLiteral("backup.type"),
                         Text::tr("no backups: replicas copy every mistake at once"),
                         Text::tr("Describe a repository: backup.type s3 or posix."));
        return;
    }
    if (!isPlainPath(backup.path))
        findings.problem("backup-path", QStringLiteral("backup.path"),
                         Text::tr("\"%1\" is not a plain absolute path").arg(backup.path),
                         Text::tr("Begin with / and use letters, digits, dots, dashes and underscores."));
    else if (backup.type == RepositoryType::Posix)
        checkPosix(project, findings);
    if (backup.type == RepositoryType::S3)
        checkS3(backup.s3, findings);
    checkRetention(backup.retainFull, QStringLiteral("backup.retain_full"), findings);
    checkRetention(backup.retainDifferential, QStringLiteral("backup.retain_differential"), findings);
    checkSchedules(backup, findings);
}

} // namespace howdah::rules
