#include "core/cluster/cluster_status.h"

#include "core/project/tls_names.h"
#include "core/tls/certificate.h"
#include "core/tls/cluster_certificates.h"

#include <algorithm>

namespace howdah {

namespace {

/// When a host was asked, by our own clock.
qint64 askedAt(const HostFacts &facts)
{
    return facts.clock - facts.clockSkew;
}

/// The newest list of members that anybody tells. All read the same in etcd, so whoever said it is no better than another: the one of a
/// leader that has just died least of all.
QJsonObject memberList(const ClusterFacts &facts)
{
    const HostFacts *newest = nullptr;
    for (const HostFacts &host : facts) {
        if (host.patroniCluster && (newest == nullptr || askedAt(host) > askedAt(*newest)))
            newest = &host;
    }
    return newest == nullptr ? QJsonObject() : *newest->patroniCluster;
}

/// Does a member that is listed as the leader say itself that it is none? Without etcd's quorum Patroni goes on telling the list it last
/// read, while the leader has long become read-only; and whoever has the lock of a leader takes no writes before it is promoted.
bool deniesLeading(const HostFacts &facts)
{
    if (!facts.patroni)
        return false;
    const QString role = facts.patroni->value(QLatin1String("role")).toString();
    return role == QLatin1String("replica") || role == QLatin1String("demoted");
}

QString roleInOurWords(const QString &role)
{
    if (role == QLatin1String("leader") || role == QLatin1String("master") || role == QLatin1String("primary"))
        return QStringLiteral("leader");
    if (role == QLatin1String("sync_standby"))
        return QStringLiteral("sync standby");
    if (role == QLatin1String("quorum_standby"))
        return QStringLiteral("quorum standby");
    if (role == QLatin1String("standby_leader"))
        return QStringLiteral("standby leader");
    return role;
}

QDateTime timeOf(const QJsonValue &value)
{
    return QDateTime::fromString(value.toString(), Qt::ISODateWithMs).toUTC();
}

std::optional<ScheduledSwitchover> scheduledIn(const QJsonObject &list)
{
    const QJsonValue found = list.value(QLatin1String("scheduled_switchover"));
    const QDateTime at = timeOf(found[QLatin1String("at")]);
    if (!at.isValid())
        return std::nullopt;
    return ScheduledSwitchover{at, found[QLatin1String("from")].toString(), found[QLatin1String("to")].toString()};
}

MemberStatus memberFrom(const Host &host, const QJsonArray &listed, const HostFacts &facts)
{
    MemberStatus member;
    member.name = host.name;
    member.address = host.memberAddress();
    member.state = QStringLiteral("missing");
    for (const QJsonValue entry : listed) {
        if (entry[QLatin1String("name")].toString() != host.name)
            continue;
        member.role = roleInOurWords(entry[QLatin1String("role")].toString());
        member.state = entry[QLatin1String("state")].toString();
        member.timeline = entry[QLatin1String("timeline")].toInt();
        member.pendingRestart = entry[QLatin1String("pending_restart")].toBool();
        if (const QJsonValue lag = entry[QLatin1String("lag")]; lag.isDouble())
            member.lag = lag.toInteger();
        member.noFailover = entry[QLatin1String("tags")][QLatin1String("nofailover")].toBool();
        member.restartsAt = timeOf(entry[QLatin1String("scheduled_restart")][QLatin1String("schedule")]);
    }
    if (member.role == QLatin1String("leader") && deniesLeading(facts)) {
        member.role = QStringLiteral("replica");
        member.state = facts.patroni->value(QLatin1String("replication_state"))
                           .toString(facts.patroni->value(QLatin1String("state")).toString());
    }
    return member;
}

void addBackups(ClusterStatus &status, const HostFacts &facts)
{
    if (!facts.backupInfo || !status.backups.empty())
        return;
    for (const QJsonValue stanza : *facts.backupInfo) {
        if (stanza[QLatin1String("name")].toString() != status.cluster)
            continue;
        for (const QJsonValue backup : stanza[QLatin1String("backup")].toArray()) {
            const QJsonValue info = backup[QLatin1String("info")];
            status.backups.push_back({backup[QLatin1String("label")].toString(),
                                      backup[QLatin1String("type")].toString(),
                                      backup[QLatin1String("timestamp")][QLatin1String("stop")].toInteger(),
                                      info[QLatin1String("size")].toInteger(),
                                      info[QLatin1String("repository")][QLatin1String("delta")].toInteger()});
        }
        const QJsonArray archives = stanza[QLatin1String("archive")].toArray();
        if (!archives.isEmpty()) {
            status.archivedFrom = archives.last()[QLatin1String("min")].toString();
            status.archivedTo = archives.last()[QLatin1String("max")].toString();
        }
    }
}

void addCertificate(ClusterStatus &status, const HostFacts &facts)
{
    std::optional<CertificateStatus> ends;
    for (const char *service : {"postgres", "etcd"}) {
        const FileFact &file = facts.file(tlsCertificateFile(status.cluster, QLatin1String(service)));
        const Result<CertificateInfo> info =
            file.content ? readCertificate(file.content->reveal()) : fail(ErrorKind::Parse, {});
        if (info && (!ends || info->until < ends->until))
            ends = {facts.host, info->until,
                    info->until <= QDateTime::fromMSecsSinceEpoch(facts.clock, Qt::UTC).addDays(renewalDays)};
    }
    if (ends)
        status.certificates.push_back(*ends);
}

} // namespace

bool ClusterStatus::isHealthy() const
{
    const bool allRun = std::all_of(members.begin(), members.end(), [](const MemberStatus &member) {
        return member.state == QLatin1String("running") || member.state == QLatin1String("streaming");
    });
    // Patroni 3.0 says running also of a replica that could not follow the last failover.
    const bool oneTimeline = std::all_of(members.begin(), members.end(), [this](const MemberStatus &member) {
        return member.timeline == 0 || member.timeline == members.front().timeline;
    });
    return !leader.isEmpty() && allRun && oneTimeline && etcdHealthy == etcdVoters && unreachable.isEmpty();
}

ClusterStatus clusterStatus(const Project &project, const ClusterFacts &facts)
{
    ClusterStatus status;
    status.cluster = project.cluster;
    const QJsonObject list = memberList(facts);
    status.paused = list.value(QLatin1String("pause")).toBool();
    status.scheduled = scheduledIn(list);
    for (const Host &host : project.hosts) {
        const HostFacts found = facts.value(host.name);
        if (!facts.contains(host.name))
            status.unreachable << host.name;
        addCertificate(status, found);
        if (host.has(Role::Etcd)) {
            ++status.etcdVoters;
            if (found.etcdHealth
                && found.etcdHealth->value(QLatin1String("health")).toVariant().toString() == QLatin1String("true"))
                ++status.etcdHealthy;
        }
        if (!host.has(Role::Postgres))
            continue;
        status.members.push_back(memberFrom(host, list.value(QLatin1String("members")).toArray(), found));
        if (status.members.back().role == QLatin1String("leader"))
            status.leader = host.name;
        addBackups(status, found);
    }
    std::stable_sort(status.certificates.begin(), status.certificates.end(),
                     [](const CertificateStatus &a, const CertificateStatus &b) { return a.until < b.until; });
    return status;
}

QJsonObject toJson(const ClusterStatus &status)
{
    QJsonArray members;
    for (const MemberStatus &member : status.members) {
        QJsonObject object{
            {QStringLiteral("name"), member.name},         {QStringLiteral("address"), member.address},
            {QStringLiteral("role"), member.role},         {QStringLiteral("state"), member.state},
            {QStringLiteral("timeline"), member.timeline}, {QStringLiteral("pending_restart"), member.pendingRestart}};
        object.insert(QStringLiteral("lag_bytes"), member.lag ? QJsonValue(*member.lag) : QJsonValue());
        members.append(object);
    }
    QJsonArray backups;
    for (const BackupStatus &backup : status.backups)
        backups.append(QJsonObject{{QStringLiteral("label"), backup.label},
                                   {QStringLiteral("type"), backup.type},
                                   {QStringLiteral("stopped"), backup.stopped},
                                   {QStringLiteral("database_bytes"), backup.databaseSize},
                                   {QStringLiteral("repository_bytes"), backup.repositorySize}});
    QJsonArray certificates;
    for (const CertificateStatus &certificate : status.certificates)
        certificates.append(QJsonObject{{QStringLiteral("host"), certificate.host},
                                        {QStringLiteral("until"), certificate.until.toString(Qt::ISODate)},
                                        {QStringLiteral("renewal_due"), certificate.renewalDue}});
    return QJsonObject{{QStringLiteral("cluster"), status.cluster},
                       {QStringLiteral("healthy"), status.isHealthy()},
                       {QStringLiteral("leader"), status.leader.isEmpty() ? QJsonValue() : QJsonValue(status.leader)},
                       {QStringLiteral("paused"), status.paused},
                       {QStringLiteral("members"), members},
                       {QStringLiteral("etcd"), QJsonObject{{QStringLiteral("voters"), status.etcdVoters},
                                                            {QStringLiteral("healthy"), status.etcdHealthy}}},
                       {QStringLiteral("backups"), backups},
                       {QStringLiteral("archived"), QJsonObject{{QStringLiteral("from"), status.archivedFrom},
                                                                {QStringLiteral("to"), status.archivedTo}}},
                       {QStringLiteral("certificates"), certificates},
                       {QStringLiteral("unreachable"), QJsonArray::fromStringList(status.unreachable)}};
}

} // namespace howdah
