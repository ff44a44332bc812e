#include "core/cluster/cluster_status.h"
#include "core/cluster/config_drift.h"
#include "core/cluster/dynamic_config.h"
#include "core/cluster/member_detail.h"
#include "core/cluster/rest_request.h"
#include "core/cluster/running_cluster.h"
#include "core/cluster/what_if.h"
#include "core/facts/service_parser.h"
#include "tests/fuzz/bytes.h"
#include "tests/fuzz/parts.h"

#include <algorithm>

// What Patroni, etcd and pgBackRest answer, one after the other between lines of dashes: to /patroni, /cluster, /config and /health, the list of
// etcd's members, and the backups.

namespace howdah {

namespace {

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

/// What the project has taken over differs no more.
void adopt(const Project &project, const QJsonObject &config)
{
    for (const DriftItem &item : configDrift(project, config)) {
        if (!item.adopt)
            continue;
        Project adopted = project;
        item.adopt(adopted);
        const std::vector<DriftItem> left = configDrift(adopted, config);
        fuzz::require(std::none_of(left.begin(), left.end(),
                                   [&](const DriftItem &other) { return other.setting == item.setting; }));
    }
}

} // namespace

} // namespace howdah

extern "C" int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    using namespace howdah;
    const QByteArrayList answers = fuzz::parts(fuzz::bytes(data, size));
    for (const QByteArray &answer : answers)
        (void)parseRestAnswer(answer);
    const HostFacts facts = factsOf(answers);

    Project project = fuzz::demo();
    judge(project, facts);
    if (const Result<RunningCluster> running = projectFromMembers(facts, QStringLiteral("192.0.2.11"), {}, 8008))
        judge(running->project, facts);
    if (facts.patroniConfig) {
        const Result<QJsonObject> again = configFromText(configText(*facts.patroniConfig), *facts.patroniConfig);
        if (again) // some JSON cannot be said in YAML; what can is the same
            fuzz::require(mergePatch(*again, *again).isEmpty());
        for (const QString &name : {QStringLiteral("work_mem"), QStringLiteral("max_connections")})
            project.postgres.parameters.insert(name, QStringLiteral("100"));
        adopt(project, *facts.patroniConfig);
    }
    return 0;
}
