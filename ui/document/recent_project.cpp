#include "ui/document/recent_project.h"

#include <QCoreApplication>
#include <QFileInfo>

#include <algorithm>

namespace howdah::ui {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(RecentProject)
};

constexpr int oldBackupDays = 2; // a full one a week and a differential one a day are the defaults

struct Verdict {
    State state;
    QString text;
};

Verdict verdictOf(const ClusterStatus &status, const QDateTime &when)
{
    const auto hosts = static_cast<qsizetype>(status.members.size());
    const auto missing = std::count_if(status.members.begin(), status.members.end(),
                                       [](const MemberStatus &member) { return member.role.isEmpty(); });
    if (status.etcdVoters > 0 && status.etcdHealthy * 2 <= status.etcdVoters)
        return {State::Problem, Words::tr("etcd %1 of %2 members").arg(status.etcdHealthy).arg(status.etcdVoters)};
    if (status.leader.isEmpty())
        return {State::Problem, Words::tr("No leader")};
    if (missing > 0)
        return {State::Problem, Words::tr("%1 of %2 members").arg(hosts - missing).arg(hosts)};
    if (status.etcdHealthy < status.etcdVoters)
        return {State::Warning, Words::tr("etcd %1 of %2 members").arg(status.etcdHealthy).arg(status.etcdVoters)};
    if (!status.unreachable.isEmpty())
        return {State::Warning,
                Words::tr("%n host(s) not reached", nullptr, static_cast<int>(status.unreachable.size()))};
    if (!status.isHealthy())
        return {State::Warning, Words::tr("A member does not follow")};
    if (status.paused)
        return {State::Warning, Words::tr("Failover is paused")};
    if (!status.backups.empty()) {
        const auto days = QDateTime::fromSecsSinceEpoch(status.backups.back().stopped, Qt::UTC).daysTo(when);
        if (days > oldBackupDays)
            return {State::Warning, Words::tr("Last backup %n day(s) old", nullptr, static_cast<int>(days))};
    }
    return {State::Ok, Words::tr("Healthy")};
}

void remember(RecentProject &entry, State state, const QDateTime &when)
{
    const qint64 cell = when.toSecsSinceEpoch() / historyCell;
    const auto before = entry.history.constFind(cell);
    entry.history.insert(cell, before == entry.history.cend() ? state : worse(*before, state));
    while (!entry.history.isEmpty() && entry.history.firstKey() <= cell - historyCells)
        entry.history.erase(entry.history.begin());
}

QString timeText(const QDateTime &time)
{
    return time.isValid() ? time.toUTC().toString(Qt::ISODate) : QString();
}

QDateTime timeFrom(const QJsonValue &value)
{
    return QDateTime::fromString(value.toString(), Qt::ISODate).toUTC();
}

QJsonObject toJson(const SeenCluster &seen)
{
    QJsonArray members;
    for (const SeenMember &member : seen.members)
        members.append(QJsonObject{{QStringLiteral("name"), member.name},
                                   {QStringLiteral("role"), member.role},
                                   {QStringLiteral("lag"), member.lag ? QJsonValue(*member.lag) : QJsonValue()}});
    return {{QStringLiteral("timeline"), seen.timeline},
            {QStringLiteral("members"), members},
            {QStringLiteral("etcd_voters"), seen.etcdVoters},
            {QStringLiteral("etcd_healthy"), seen.etcdHealthy},
            {QStringLiteral("backup_type"), seen.backupType},
            {QStringLiteral("backup_ended"), timeText(seen.backupEnded)},
            {QStringLiteral("restorable_since"), timeText(seen.restorableSince)},
            {QStringLiteral("versions"), QJsonArray::fromStringList(seen.versions)}};
}

SeenCluster seenFrom(const QJsonObject &object)
{
    SeenCluster seen;
    seen.timeline = object.value(QLatin1String("timeline")).toInt();
    for (const QJsonValue entry : object.value(QLatin1String("members")).toArray()) {
        SeenMember member{entry[QLatin1String("name")].toString(), entry[QLatin1String("role")].toString(), {}};
        if (const QJsonValue lag = entry[QLatin1String("lag")]; lag.isDouble())
            member.lag = lag.toInteger();
        seen.members.push_back(member);
    }
    seen.etcdVoters = object.value(QLatin1String("etcd_voters")).toInt();
    seen.etcdHealthy = object.value(QLatin1String("etcd_healthy")).toInt();
    seen.backupType = object.value(QLatin1String("backup_type")).toString();
    seen.backupEnded = timeFrom(object.value(QLatin1String("backup_ended")));
    seen.restorableSince = timeFrom(object.value(QLatin1String("restorable_since")));
    seen.versions = object.value(QLatin1String("versions")).toVariant().toStringList();
    return seen;
}

} // namespace

RecentProject describeProject(const Project &project, const QString &path)
{
    RecentProject entry;
    entry.path = path;
    entry.name = project.cluster;
    const auto count = [&](Role role) { return static_cast<int>(project.withRole(role).size()); };
    QStringList hosts;
    if (const int databases = count(Role::Postgres); databases > 0)
        hosts << Words::tr("%n database host(s)", nullptr, databases);
    if (const int balancers = count(Role::Haproxy); balancers > 0)
        hosts << Words::tr("%n load balancer(s)", nullptr, balancers);
    QStringList parts;
    parts << (hosts.isEmpty() ? Words::tr("no hosts yet") : hosts.join(QStringLiteral(", ")));
    parts << (project.postgres.version > 0 ? QStringLiteral("PostgreSQL %1").arg(project.postgres.version)
                                           : QStringLiteral("PostgreSQL"));
    for (const QString &extension : project.postgres.extensions) {
        if (extension.compare(QLatin1String("timescaledb"), Qt::CaseInsensitive) == 0)
            parts << QStringLiteral("TimescaleDB");
        if (extension.compare(QLatin1String("postgis"), Qt::CaseInsensitive) == 0)
            parts << QStringLiteral("PostGIS");
    }
    entry.summary = parts.join(QStringLiteral(" · "));
    for (const Host &host : project.hosts)
        entry.hosts << host.name << host.address;
    entry.reachedThrough = project.ssh.jumpHost;
    entry.state = State::Waiting;
    entry.stateText = Words::tr("Not deployed");
    entry.when = QFileInfo(path).lastModified().toUTC();
    return entry;
}

void observe(RecentProject &entry, const ClusterStatus &status, const ClusterFacts &facts, const QDateTime &when)
{
    if (facts.isEmpty()) {
        observeNothing(entry, {}, when);
        return;
    }
    const Verdict verdict = verdictOf(status, when);
    entry.state = verdict.state;
    entry.stateText = verdict.text;
    entry.when = when;
    entry.whenWord = WhenWord::Seen;
    remember(entry, verdict.state, when);

    SeenCluster seen;
    for (const MemberStatus &member : status.members) {
        seen.members.push_back({member.name, member.role, member.lag});
        seen.timeline = std::max(seen.timeline, member.timeline);
    }
    seen.etcdVoters = status.etcdVoters;
    seen.etcdHealthy = status.etcdHealthy;
    if (!status.backups.empty()) {
        seen.backupType = status.backups.back().type;
        seen.backupEnded = QDateTime::fromSecsSinceEpoch(status.backups.back().stopped, Qt::UTC);
        seen.restorableSince = QDateTime::fromSecsSinceEpoch(status.backups.front().stopped, Qt::UTC);
    }
    for (const HostFacts &host : facts) {
        if (!host.patroni)
            continue;
        const int number = host.patroni->value(QLatin1String("server_version")).toInt();
        if (number > 0)
            seen.versions << QStringLiteral("PostgreSQL %1.%2").arg(number / 10000).arg(number % 10000);
        const QString patroni = (*host.patroni)[QLatin1String("patroni")][QLatin1String("version")].toString();
        if (!patroni.isEmpty())
            seen.versions << QStringLiteral("Patroni %1").arg(patroni);
    }
    seen.versions.removeDuplicates();
    seen.versions.sort(Qt::CaseInsensitive);
    std::reverse(seen.versions.begin(), seen.versions.end());
    entry.seen = std::move(seen);
}

void observeNothing(RecentProject &entry, const QString &why, const QDateTime &when)
{
    entry.state = State::Unknown;
    entry.stateText = why.isEmpty() ? Words::tr("Unknown: not reached") : why;
    entry.when = when;
    entry.whenWord = WhenWord::Tried;
}

QJsonObject toJson(const RecentProject &entry)
{
    QJsonObject history;
    for (auto cell = entry.history.cbegin(); cell != entry.history.cend(); ++cell)
        history.insert(QString::number(cell.key()), static_cast<int>(cell.value()));
    QJsonObject object{{QStringLiteral("path"), entry.path},
                       {QStringLiteral("name"), entry.name},
                       {QStringLiteral("summary"), entry.summary},
                       {QStringLiteral("hosts"), QJsonArray::fromStringList(entry.hosts)},
                       {QStringLiteral("tags"), QJsonArray::fromStringList(entry.tags)},
                       {QStringLiteral("reached_through"), entry.reachedThrough},
                       {QStringLiteral("secrets"), entry.secrets},
                       {QStringLiteral("state"), static_cast<int>(entry.state)},
                       {QStringLiteral("state_text"), entry.stateText},
                       {QStringLiteral("when"), timeText(entry.when)},
                       {QStringLiteral("when_word"), static_cast<int>(entry.whenWord)},
                       {QStringLiteral("history"), history}};
    if (entry.seen)
        object.insert(QStringLiteral("seen"), toJson(*entry.seen));
    return object;
}

std::optional<RecentProject> recentProjectFrom(const QJsonObject &object)
{
    RecentProject entry;
    entry.path = object.value(QLatin1String("path")).toString();
    if (entry.path.isEmpty())
        return std::nullopt;
    const auto state = [](const QJsonValue &value) {
        const int number = value.toInt(-1);
        return number >= 0 && number <= static_cast<int>(State::Off) ? static_cast<State>(number) : State::Unknown;
    };
    entry.name = object.value(QLatin1String("name")).toString();
    entry.summary = object.value(QLatin1String("summary")).toString();
    entry.hosts = object.value(QLatin1String("hosts")).toVariant().toStringList();
    entry.tags = object.value(QLatin1String("tags")).toVariant().toStringList();
    entry.reachedThrough = object.value(QLatin1String("reached_through")).toString();
    entry.secrets = object.value(QLatin1String("secrets")).toString();
    entry.state = state(object.value(QLatin1String("state")));
    entry.stateText = object.value(QLatin1String("state_text")).toString();
    entry.when = timeFrom(object.value(QLatin1String("when")));
    entry.whenWord = static_cast<WhenWord>(std::clamp(object.value(QLatin1String("when_word")).toInt(), 0, 3));
    if (object.contains(QLatin1String("seen")))
        entry.seen = seenFrom(object.value(QLatin1String("seen")).toObject());
    const QJsonObject history = object.value(QLatin1String("history")).toObject();
    for (auto cell = history.begin(); cell != history.end(); ++cell) {
        bool isNumber = false;
        const qint64 key = cell.key().toLongLong(&isNumber);
        if (isNumber)
            entry.history.insert(key, state(cell.value()));
    }
    return entry;
}

} // namespace howdah::ui
