#include "core/cluster/cluster_status.h"

#include "core/cluster/member_detail.h"
#include "core/project/tls_names.h"
#include "core/tls/certificate.h"
#include "core/tls/cluster_certificates.h"

#include <algorithm>

namespace howdah {

namespace {

/// Does this Patroni lead? In the words of versions 3 and 4.
bool leads(const HostFacts &host)
{
    const QString role = host.patroni ? host.patroni->value(QLatin1String("role")).toString() : QString();
    return role == QLatin1String("primary") || role == QLatin1String("master");
}

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

/// What a member's own answer has of its entry in the list, where it arrives with a delay of up to loop_wait. That it runs says nothing of
/// whether it follows, so that alone is no newer state. A whole answer, which PostgreSQL took part in, names whatever is set.
QJsonObject ownFigures(const QJsonObject &own)
{
    QJsonObject figures;
    const QString state = own.value(QLatin1String("state")).toString();
    const QString follows = own.value(QLatin1String("replication_state")).toString();
    if (const QString &told = state == QLatin1String("running") ? follows : state; !told.isEmpty())
        figures.insert(QStringLiteral("state"), told);
    if (const QJsonValue timeline = own.value(QLatin1String("timeline")); timeline.toInt() > 0)
        figures.insert(QStringLiteral("timeline"), timeline);
    const bool isWhole = postmasterStart(own).isValid();
    for (const char *key : {"pending_restart", "pending_restart_reason", "tags", "scheduled_restart"}) {
        const QJsonValue value = own.value(QLatin1String(key));
        if (isWhole || !value.isUndefined())
            figures.insert(QLatin1String(key), value.isUndefined() ? QJsonValue(QJsonValue::Null) : value);
    }
    return figures;
}

/// An entry of the list with what the member itself answers, if it does, in place of what the list has. Role and lag are the cluster's to
/// tell.
QJsonObject withOwnFigures(QJsonObject entry, const HostFacts &facts)
{
    if (!facts.patroni)
        return entry;
    const QJsonObject figures = ownFigures(*facts.patroni);
    for (auto it = figures.begin(); it != figures.end(); ++it)
        entry.insert(it.key(), it.value());
    return entry;
}

/// A member's entry in a list that nobody can read.
QJsonObject ownEntry(const QString &name, const QJsonObject &own, const std::optional<qint64> &written)
{
    QJsonObject entry{{QStringLiteral("name"), name}, {QStringLiteral("state"), own.value(QLatin1String("state"))}};
    const bool synchronous = own.value(QLatin1String("sync_standby")).toBool();
    entry.insert(QStringLiteral("role"),
                 synchronous ? QStringLiteral("sync_standby") : own.value(QLatin1String("role")).toString());
    const QJsonValue replayed = own.value(QLatin1String("xlog"))[QLatin1String("replayed_location")];
    if (written && replayed.isDouble())
        entry.insert(QStringLiteral("lag"), std::max<qint64>(0, *written - replayed.toInteger()));
    return entry;
}

/// The members one by one, where none of them can read the list.
QJsonArray askedOneByOne(const ClusterFacts &facts)
{
    std::optional<qint64> written;
    for (const HostFacts &host : facts) {
        if (leads(host))
            written = host.patroni->value(QLatin1String("xlog"))[QLatin1String("location")].toInteger();
    }
    QJsonArray members;
    for (auto it = facts.cbegin(); it != facts.cend(); ++it) {
        if (it->patroni)
            members.append(ownEntry(it.key(), *it->patroni, written));
    }
    return members;
}

/// Patroni goes on telling the list that it last read: whether it reads the store is seen in when it did so last.
StoreLink storeLink(const Project &project, const ClusterFacts &facts)
{
    StoreLink link;
    qint64 seen = 0;
    bool told = false;
    bool reads = false;
    for (const HostFacts &host : facts) {
        if (!host.patroni) {
            reads = reads || host.patroniCluster;
            continue;
        }
        told = true;
        const qint64 last = host.patroni->value(QLatin1String("dcs_last_seen")).toInteger();
        seen = std::max(seen, last);
        // Both times are of the host's own clock.
        const bool fresh = last == 0 || host.clock / 1000 - last <= project.patroni.ttl;
        reads = reads || (host.patroniCluster && fresh);
        link.failsafe = link.failsafe || host.patroni->value(QLatin1String("failsafe_mode_is_active")).toBool();
    }
    link.silent = told && !reads;
    if (!link.silent)
        return {};
    if (seen > 0)
        link.seen = QDateTime::fromSecsSinceEpoch(seen, Qt::UTC);
    return link;
}

/// What the leader's PostgreSQL sees of those who follow it.
void addReplication(ClusterStatus &status, const ClusterFacts &facts)
{
    const HostFacts leader = facts.value(status.leader);
    for (MemberStatus &member : status.members) {
        if (const HostFacts own = facts.value(member.name); own.live)
            member.sessions = own.live->sessions;
        if (!leader.live)
            continue;
        for (const ReplicationFact &row : leader.live->replication) {
            if (row.name != member.name)
                continue;
            member.receiveBehind = row.receiveBehind;
            member.replayBehind = row.replayBehind;
            member.replayDelay = row.replayDelay;
        }
    }
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

std::optional<qint64> diskUsed(const Project &project, const HostFacts &facts)
{
    std::optional<qint64> used;
    for (const Mount &mount : dataMounts(project, facts))
        used = used.value_or(0) + mount.size - mount.available;
    return used;
}

MemberStatus memberFrom(const Project &project, const Host &host, const QJsonArray &listed, const HostFacts &facts)
{
    MemberStatus member;
    member.name = host.name;
    member.address = host.memberAddress();
    member.state = QStringLiteral("missing");
    member.diskUsed = diskUsed(project, facts);
    if (facts.patroni) {
        member.patroni = facts.patroni->value(QLatin1String("patroni"))[QLatin1String("version")].toString();
        member.systemIdentifier = facts.patroni->value(QLatin1String("database_system_identifier")).toString();
    }
    for (const QJsonValue listedEntry : listed) {
        if (listedEntry[QLatin1String("name")].toString() != host.name)
            continue;
        const QJsonObject entry = withOwnFigures(listedEntry.toObject(), facts);
        member.role = roleInOurWords(entry.value(QLatin1String("role")).toString());
        member.state = entry.value(QLatin1String("state")).toString();
        member.timeline = entry.value(QLatin1String("timeline")).toInt();
        member.pendingRestart = entry.value(QLatin1String("pending_restart")).toBool();
        member.pending = pendingSettings(entry.value(QLatin1String("pending_restart_reason")).toObject());
        if (const QJsonValue lag = entry.value(QLatin1String("lag")); lag.isDouble())
            member.lag = lag.toInteger();
        const QJsonValue tags = entry.value(QLatin1String("tags"));
        member.noFailover = tags[QLatin1String("nofailover")].toBool();
        member.noLoadBalance = tags[QLatin1String("noloadbalance")].toBool();
        member.restartsAt = timeOf(entry.value(QLatin1String("scheduled_restart"))[QLatin1String("schedule")]);
        if (facts.patroni)
            member.started = postmasterStart(*facts.patroni);
    }
    if (member.role == QLatin1String("leader") && deniesLeading(facts))
        member.role = QStringLiteral("replica");
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
                                      info[QLatin1String("repository")][QLatin1String("delta")].toInteger(),
                                      backup[QLatin1String("timestamp")][QLatin1String("start")].toInteger(),
                                      backup[QLatin1String("archive")][QLatin1String("start")].toString(),
                                      backup[QLatin1String("archive")][QLatin1String("stop")].toString(),
                                      backup[QLatin1String("error")].toBool()});
        }
        const QJsonArray archives = stanza[QLatin1String("archive")].toArray();
        if (!archives.isEmpty()) {
            status.archivedFrom = archives.last()[QLatin1String("min")].toString();
            status.archivedTo = archives.last()[QLatin1String("max")].toString();
        }
    }
}

/// Of the files that were asked for with their content, those that are certificates.
void addCertificates(ClusterStatus &status, const HostFacts &facts)
{
    const QDateTime renewedBefore = QDateTime::fromMSecsSinceEpoch(facts.clock, Qt::UTC).addDays(renewalDays);
    for (auto file = facts.files.cbegin(); file != facts.files.cend(); ++file) {
        const Result<CertificateInfo> info =
            file->content ? readCertificate(*file->content) : fail(ErrorKind::Parse, {});
        if (!info)
            continue;
        const bool isOwn = file.key().startsWith(tlsDirectory(status.cluster)) && !info->isAuthority;
        status.certificates.push_back(
            {facts.host, file.key(), info->until, isOwn && info->until <= renewedBefore, isOwn});
    }
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
    status.store = storeLink(project, facts);
    const QJsonArray members =
        status.store.silent ? askedOneByOne(facts) : list.value(QLatin1String("members")).toArray();
    status.etcd = etcdStatus(project, facts);
    status.etcdVoters = static_cast<int>(status.etcd.voters.size());
    status.etcdHealthy = status.etcd.healthy();
    status.balancers = balancerStatuses(project, facts);
    status.paused = list.value(QLatin1String("pause")).toBool()
                    || (status.store.silent && std::any_of(facts.begin(), facts.end(), [](const HostFacts &host) {
                            return host.patroni && host.patroni->value(QLatin1String("pause")).toBool();
                        }));
    status.scheduled = scheduledIn(list);
    for (const Host &host : project.hosts) {
        const HostFacts found = facts.value(host.name);
        if (!facts.contains(host.name))
            status.unreachable << host.name;
        addCertificates(status, found);
        if (!host.has(Role::Postgres))
            continue;
        status.members.push_back(memberFrom(project, host, members, found));
        if (status.members.back().role == QLatin1String("leader"))
            status.leader = host.name;
        addBackups(status, found);
    }
    std::stable_sort(status.certificates.begin(), status.certificates.end(),
                     [](const CertificateStatus &a, const CertificateStatus &b) { return a.until < b.until; });
    addReplication(status, facts);
    return status;
}

} // namespace howdah
