#include "core/cluster/cluster_status.h"
#include "core/cluster/dynamic_config.h"
#include "core/cluster/member_detail.h"
#include "core/cluster/rest_request.h"
#include "core/cluster/running_cluster.h"
#include "core/cluster/what_if.h"
#include "core/facts/service_parser.h"
#include "tests/fuzz/bytes.h"

// What Patroni, etcd and pgBackRest answer, one after the other between lines of dashes: to /patroni, /cluster, /config and /health, the list of
// etcd's members, and the backups.

namespace howdah {

namespace {

QByteArrayList cut(const QByteArray &bytes)
{
    const QByteArray border = "\n---8<---\n";
    QByteArrayList parts;
    qsizetype from = 0;
    for (qsizetype at = bytes.indexOf(border); at >= 0; at = bytes.indexOf(border, from)) {
        parts << bytes.mid(from, at - from);
        from = at + border.size();
    }
    return parts << bytes.mid(from);
}

HostFacts factsOf(const QByteArrayList &answers)
{
    HostFacts facts;
    facts.host = QStringLiteral("pg1");
    facts.patroni = parseHttpObject(answers.value(0), {200});
    facts.patroniCluster = parseHttpObject(answers.value(1), {200});
    facts.patroniConfig = parseHttpObject(answers.value(2), {200});
    facts.etcdHealth = parseHttpObject(answers.value(3), {200, 503});
    facts.etcdMembers = parseEtcdMembers(answers.value(4));
    facts.backupInfo = parseBackupInfo(answers.value(5));
    return facts;
}

void judge(const Project &project, const HostFacts &facts)
{
    const ClusterStatus status = clusterStatus(project, {{facts.host, facts}});
    (void)status.isHealthy();
    (void)toJson(status);
    for (const Host &host : project.hosts) {
        (void)memberDetail(facts, host.name);
        (void)ifHostDies(project, status, host.name);
    }
}

} // namespace

} // namespace howdah

extern "C" int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    using namespace howdah;
    const QByteArrayList answers = cut(fuzz::bytes(data, size));
    for (const QByteArray &answer : answers)
        (void)parseRestAnswer(answer);
    const HostFacts facts = factsOf(answers);

    Project project;
    project.cluster = QStringLiteral("demo");
    for (const QString &name : {QStringLiteral("pg1"), QStringLiteral("pg2"), QStringLiteral("pg3")}) {
        Host host;
        host.name = name;
        host.address = name;
        host.roles = {Role::Postgres, Role::Etcd};
        project.hosts.push_back(host);
    }
    judge(project, facts);
    if (const Result<RunningCluster> running = projectFromMembers(facts, QStringLiteral("192.0.2.11"), {}, 8008))
        judge(running->project, facts);
    if (facts.patroniConfig) {
        const Result<QJsonObject> again = configFromText(configText(*facts.patroniConfig), *facts.patroniConfig);
        if (again) // some JSON cannot be said in YAML; what can is the same
            fuzz::require(mergePatch(*again, *again).isEmpty());
    }
    return 0;
}
