#include "tests/unit/ui/monitor/live_sample.h"

#include "core/cluster/cluster_status.h"

namespace howdah::test {

namespace {

constexpr qint64 gib = 1024LL * 1024 * 1024;
constexpr qint64 position = 0xA1E4C81F38;

QJsonObject patroniOf(bool leads)
{
    QJsonObject xlog{{"location", position}};
    if (!leads)
        xlog = {{"received_location", position}, {"replayed_location", position}};
    return {{"state", "running"},
            {"role", leads ? "primary" : "replica"},
            {"server_version", 180006},
            {"postmaster_start_time", "2026-09-11 21:40:12.100000+00:00"},
            {"xlog", xlog},
            {"timeline", 7},
            {"patroni", QJsonObject{{"version", "4.1.4"}}}};
}

QJsonArray oneBackup(const QString &cluster, qint64 when)
{
    const QJsonObject backup{
        {"label", "20261121-010000F"},
        {"type", "full"},
        {"timestamp", QJsonObject{{"stop", when / 1000 - 13 * 3600 - 26 * 60}}},
        {"info", QJsonObject{{"size", 486 * gib}, {"repository", QJsonObject{{"delta", 97 * gib}}}}}};
    return {QJsonObject{{"name", cluster},
                        {"backup", QJsonArray{backup}},
                        {"archive", QJsonArray{QJsonObject{{"min", "00000006000000A000000010"},
                                                           {"max", "00000007000000A1000000E3"}}}}}};
}

QJsonArray twoTimelines(qint64 when)
{
    const auto ago = [&](int hours) {
        return QDateTime::fromMSecsSinceEpoch(when - hours * 3'600'000LL, Qt::UTC).toString(Qt::ISODate);
    };
    return {QJsonArray{5, qint64{25769803776}, "no recovery target specified", ago(40), "pg2"},
            QJsonArray{6, qint64{35769803776}, "no recovery target specified", ago(11), "pg1"}};
}

} // namespace

LiveSample::LiveSample(Project what) : project(std::move(what)), when(QDateTime::currentMSecsSinceEpoch() - 2000)
{
    bool first = true;
    int replicas = 0;
    int voters = 0;
    for (const Host &host : project.hosts) {
        HostFacts &facts = facts_[host.name];
        facts.host = host.name;
        facts.os.prettyName = "Debian GNU/Linux 13 (trixie)";
        facts.clockSkew = 12;
        facts.mounts = {{"/dev/vda", "/", "ext4", "rw", 40 * gib, 30 * gib},
                        {"/dev/vdb", "/data1", "xfs", "rw", 894 * gib, 360 * gib}};
        if (host.has(Role::Etcd)) {
            facts.etcdHealth = QJsonObject{{"health", "true"}};
            facts.etcd = EtcdFact{QString::number(++voters), "1", "3.6.9", 38LL * 1024 * 1024, {}};
        }
        if (host.has(Role::Haproxy)) {
            facts.units["haproxy.service"].active = "active";
            facts.listeners = {{"*", project.haproxy.primaryPort, "haproxy"},
                               {"*", project.haproxy.replicaPort, "haproxy"}};
        }
        if (!host.has(Role::Postgres))
            continue;
        facts.patroni = patroniOf(first);
        facts.patroniConfig = QJsonObject{
            {"ttl", 30},
            {"loop_wait", 10},
            {"maximum_lag_on_failover", 1048576},
            {"synchronous_mode", true},
            {"postgresql", QJsonObject{{"use_pg_rewind", true},
                                       {"parameters", QJsonObject{{"max_connections", "200"}, {"work_mem", "64MB"}}}}}};
        if (project.backup.type != RepositoryType::None)
            facts.backupInfo = oneBackup(project.cluster, when);
        LivePostgres live;
        live.inRecovery = !first;
        live.sessions = first ? 84 : 41 / (replicas + 1);
        live.archivedWal = "00000007000000A1000000E3";
        facts.live = live;
        facts.patroniHistory = twoTimelines(when);
        QJsonObject entry{{"name", host.name},
                          {"role", first           ? "leader"
                                   : replicas == 0 ? "sync_standby"
                                                   : "replica"},
                          {"state", first ? "running" : "streaming"},
                          {"timeline", 7}};
        if (!first) {
            entry.insert("lag", replicas * 8192);
            ++replicas;
        }
        members_.insert(host.name, entry);
        first = false;
    }
}

QJsonObject &LiveSample::member(const QString &name)
{
    return members_[name];
}

void LiveSample::lose(const QString &host, const QString &why)
{
    lost_.insert(host, why);
}

void LiveSample::setLag(const QString &name, qint64 bytes)
{
    members_[name].insert("lag", bytes);
    facts_[name].patroni->insert(
        "xlog", QJsonObject{{"received_location", position - bytes / 10}, {"replayed_location", position - bytes}});
}

void LiveSample::noLeader()
{
    leaderless_ = true;
    for (const QJsonObject &entry : std::as_const(members_)) {
        if (entry["role"] == "leader")
            lose(entry["name"].toString(), "Connect to " + entry["name"].toString() + ": no route to host");
    }
}

void LiveSample::schedule(const QString &to)
{
    scheduledTo_ = to;
}

QJsonObject LiveSample::list(bool before) const
{
    QJsonArray members;
    for (const Host &host : project.hosts) {
        QJsonObject entry = members_.value(host.name);
        if (entry.isEmpty() || (!before && leaderless_ && entry["role"] == "leader"))
            continue;
        if (!before && leaderless_) {
            entry.insert("role", "replica");
            entry.insert("lag", "unknown");
            if (entry["state"] == "streaming")
                entry.insert("state", "running");
        }
        members.append(entry);
    }
    QJsonObject list{{"members", members}};
    if (paused_)
        list.insert("pause", true);
    if (!scheduledTo_.isEmpty())
        list.insert("scheduled_switchover", QJsonObject{{"at", "2099-11-22T23:00:00+00:00"}, {"to", scheduledTo_}});
    return list;
}

HostFacts LiveSample::factsOf(const QString &host, bool before) const
{
    HostFacts facts = facts_.value(host);
    if (facts.patroni)
        facts.patroniCluster = list(before);
    if (statistics_ && facts.units.contains("haproxy.service"))
        facts.proxies = proxies(before);
    return facts;
}

std::vector<ProxyFact> LiveSample::proxies(bool before) const
{
    std::vector<ProxyFact> rows{{"primary", "FRONTEND", "OPEN", "", 84, 0, 0},
                                {"replicas", "FRONTEND", "OPEN", "", 41, 0, 0}};
    for (const QJsonValue entry : list(before)["members"].toArray()) {
        const QString name = entry["name"].toString();
        const bool leads = entry["role"] == "leader";
        const bool runs = entry["state"] == "running" || entry["state"] == "streaming";
        const bool reads = !leads && runs && !out_.contains(name);
        rows.push_back(
            {"primary", name, leads ? "UP" : "DOWN", leads ? "L7OK/200" : "L7STS/503", leads ? 84 : 0, 0, 9});
        rows.push_back({"replicas", name, reads ? "UP" : "DOWN", reads ? "L7OK/200" : out_.value(name, "L7STS/503"),
                        reads ? 40 : 0, 0, 9});
    }
    return rows;
}

void LiveSample::loseVote(const QString &host)
{
    facts_[host].etcdHealth.reset();
    facts_[host].etcd.reset();
}

std::vector<HostSample> LiveSample::samples() const
{
    std::vector<HostSample> all;
    if (!lost_.isEmpty()) {
        for (const Host &host : project.hosts)
            all.push_back({host.name, when - 72'000, factsOf(host.name, true), true});
    }
    for (const Host &host : project.hosts) {
        if (lost_.contains(host.name))
            all.push_back({host.name, when, fail(ErrorKind::Connect, lost_.value(host.name)), false});
        else
            all.push_back({host.name, when, factsOf(host.name, false), true});
    }
    return all;
}

std::vector<HostSample> LiveSample::halfAnHour() const
{
    std::vector<HostSample> all;
    for (int i = 175; i > 0; --i) {
        if (i > 70 && i < 90)
            continue; // Howdah was asleep
        LiveSample then = *this;
        then.when = when - i * 10'000;
        for (auto it = members_.begin(); it != members_.end(); ++it) {
            const qint64 lag = it.value()["lag"].toInteger();
            then.members_[it.key()].insert("lag", i > 130 ? lag / 200 : lag * (132 - i) / 132);
        }
        const Host &first = project.hosts.front();
        all.push_back({first.name, then.when, then.factsOf(first.name, true), true});
    }
    const std::vector<HostSample> now = samples();
    all.insert(all.end(), now.begin(), now.end());
    return all;
}

void LiveSample::showIn(ui::Workspace &workspace) const
{
    workspace.monitor.replay(project, halfAnHour());
}

} // namespace howdah::test
