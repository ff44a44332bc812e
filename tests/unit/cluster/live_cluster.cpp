#include "tests/unit/cluster/live_cluster.h"

#include "core/tls/certificate.h"

namespace howdah::test {

LiveCluster::LiveCluster()
{
    project.cluster = "demo";
    project.backup.type = RepositoryType::Posix;
    QJsonArray members;
    for (const char *name : {"pg1", "pg2", "pg3"}) {
        Host host;
        host.name = name;
        host.address = QStringLiteral("192.0.2.1%1").arg(host.name.back());
        host.roles = {Role::Postgres, Role::Etcd};
        project.hosts.push_back(host);
        const bool leads = host.name == "pg1";
        QJsonObject member{{"name", name},
                           {"role", leads ? "leader" : "replica"},
                           {"state", leads ? "running" : "streaming"},
                           {"timeline", 2}};
        if (!leads)
            member.insert("lag", 0);
        members.append(member);
    }
    Host balancer;
    balancer.name = "lb1";
    balancer.address = "192.0.2.20";
    balancer.roles = {Role::Haproxy};
    project.hosts.push_back(balancer);

    int id = 0;
    for (const Host &host : project.hosts) {
        HostFacts &found = facts[host.name];
        found.host = host.name;
        found.timeSynchronized = true;
        found.mounts = {{"/dev/vda", "/", "ext4", "rw", 100LL << 30, 60LL << 30}};
        if (host.has(Role::Haproxy))
            continue;
        const bool leads = host.name == "pg1";
        found.etcdHealth = QJsonObject{{"health", "true"}};
        found.etcd = EtcdFact{QString::number(++id), "1", "3.5.16", 40960, {}};
        found.patroniCluster = QJsonObject{{"members", members}};
        found.patroni = QJsonObject{{"state", "running"}, {"role", leads ? "primary" : "replica"}, {"timeline", 2}};
        found.control.insert("/data", ControlData{});
        LivePostgres live;
        live.inRecovery = !leads;
        if (leads)
            live.waitingToArchive = 0;
        found.live = live;
        const qint64 stop = now.toSecsSinceEpoch() - 10 * 3600;
        found.backupInfo =
            QJsonArray{QJsonObject{{"name", "demo"},
                                   {"backup", QJsonArray{QJsonObject{{"label", "20261122-020000F"},
                                                                     {"type", "full"},
                                                                     {"timestamp", QJsonObject{{"stop", stop}}}}}}}};
    }
    HostFacts &lb = facts["lb1"];
    lb.units["haproxy.service"].active = "active";
    lb.listeners = {{"*", 5000, "haproxy"}, {"*", 5001, "haproxy"}};
    lb.proxies = std::vector<ProxyFact>{
        {"primary", "FRONTEND", "OPEN", "", 84, 1000, 0},    {"primary", "pg1", "UP", "L7OK/200", 84, 1000, 300},
        {"primary", "pg2", "DOWN", "L7STS/503", 0, 0, 300},  {"primary", "pg3", "DOWN", "L7STS/503", 0, 0, 300},
        {"primary", "BACKEND", "UP", "", 84, 1000, 300},     {"replicas", "FRONTEND", "OPEN", "", 41, 90, 0},
        {"replicas", "pg1", "DOWN", "L7STS/503", 0, 0, 300}, {"replicas", "pg2", "UP", "L7OK/200", 40, 80, 300},
        {"replicas", "pg3", "UP", "L7OK/200", 1, 10, 300}};
}

void LiveCluster::lose(const QString &host)
{
    facts.remove(host);
    failures.insert(host,
                    Error{ErrorKind::Connect, QStringLiteral("Connect to %1: no route to host").arg(host), {}, {}});
}

void LiveCluster::setList(const std::function<void(QJsonObject &)> &change)
{
    for (HostFacts &found : facts) {
        if (!found.patroniCluster)
            continue;
        QJsonArray changed;
        for (const QJsonValue member : found.patroniCluster->value("members").toArray()) {
            QJsonObject object = member.toObject();
            change(object);
            if (!object.isEmpty())
                changed.append(object);
        }
        found.patroniCluster->insert("members", changed);
    }
}

std::vector<Alert> LiveCluster::alerts(const std::vector<Alert> *before) const
{
    const ClusterStatus seen = status();
    return alertsOf({project, seen, facts, failures, now, leaderSeen}, before);
}

std::optional<Alert> LiveCluster::alert(AlertKind kind) const
{
    for (const Alert &found : alerts()) {
        if (found.kind == kind)
            return found;
    }
    return std::nullopt;
}

FileFact certificateUntil(const QDateTime &until)
{
    const Result<Identity> authority = makeAuthority({"CA", {}, until.addDays(-100), 1000});
    const Result<Identity> made = issueCertificate(*authority, {"pg", {"pg"}, until.addDays(-100), 100});
    FileFact file;
    file.kind = FileKind::File;
    file.content = Secret(made->certificate);
    return file;
}

} // namespace howdah::test
