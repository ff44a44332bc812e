#include "tests/support/ui/samples.h"

#include "core/preflight/fact_checks.h"
#include "core/project/required_secrets.h"
#include "core/secrets/memory_secret_store.h"
#include "tests/unit/plan/plan_fixture.h"

#include <QTest>

namespace howdah::test {

Project sampleProject()
{
    return fullProject();
}

Project twelveHosts()
{
    Project project = fullProject();
    project.cluster = "telemetry-archive-frankfurt";
    project.hosts.clear();
    for (int i = 1; i <= 10; ++i) {
        Host host =
            planHost(QStringLiteral("telemetry-archive-database-%1").arg(i, 2, 10, QLatin1Char('0')),
                     QStringLiteral("database-%1.telemetry.frankfurt.dc2.example.net").arg(i), {Role::Postgres});
        if (i <= 5)
            host.roles.insert(Role::Etcd);
        host.devices.insert("/data1", "/dev/disk/by-id/virtio-" + host.name + "-data");
        project.hosts.push_back(host);
    }
    for (int i = 1; i <= 2; ++i)
        project.hosts.push_back(planHost(QStringLiteral("telemetry-balancer-%1").arg(i),
                                         QStringLiteral("balancer-%1.telemetry.frankfurt.dc2.example.net").arg(i),
                                         {Role::Haproxy}));
    project.ssh.user = "deployment-automation";
    return project;
}

Project brokenProject()
{
    Project project = fullProject();
    project.cluster = "Orders Prod";
    project.hosts[1].name = "pg1";
    project.hosts[2].roles.erase(Role::Etcd);
    project.hosts[2].devices.clear();
    project.disks.mountPoints = {"data1"};
    project.postgres.port = 70000;
    project.postgres.clientNetworks = {"0.0.0.0/0", "10.2.0.0/33"};
    project.postgres.parameters = {{"shared_buffers", "lots"}};
    project.backup.s3.bucket = "Prod Backups";
    project.backup.retainFull = 0;
    project.patroni.ttl = 5;
    project.haproxy.replicaPort = 5000;
    return project;
}

ui::Access noAccess()
{
    ui::Access access;
    access.connect = [](const HostAddress &host, std::stop_token) -> Result<std::unique_ptr<Transport>> {
        return fail(ErrorKind::Connect, QStringLiteral("No answer from %1").arg(host.name));
    };
    access.secrets = std::make_shared<MemorySecretStore>();
    return access;
}

void furnish(ui::Workspace &workspace, const Project &project)
{
    auto store = std::make_shared<MemorySecretStore>();
    Secrets secrets;
    for (const RequiredSecret &required : requiredSecrets(project))
        secrets.insert(required.name, Secret(QByteArray("sample")));
    static_cast<void>(store->store(project.id, secrets));
    workspace.vault.setStore(store);
    workspace.reset(project, {}, false);
    static_cast<void>(waitUntil([&] { return workspace.vault.status() == ui::SecretVault::Status::Open; }));
}

std::unique_ptr<ui::Workspace> workspaceFor(const Project &project)
{
    auto workspace = std::make_unique<ui::Workspace>(noAccess());
    furnish(*workspace, project);
    return workspace;
}

void answerAll(ui::Workspace &workspace)
{
    const Project &project = workspace.document.project();
    const ClusterFacts facts = bareFacts(project);
    const PlanInputs inputs{workspace.vault.secrets(), {}, {}};
    std::vector<PortResult> reach;
    for (const PortProbe &probe : planPortProbes(project, facts, "seed").probes)
        reach.push_back({probe, Reach::Open, {}});
    PreflightReport report;
    report.items = checkFacts({project, facts, {}, inputs});
    const std::vector<PreflightItem> reached = describeReach(project, reach);
    report.items.insert(report.items.end(), reached.begin(), reached.end());
    report.reach = std::move(reach);
    for (const HostFacts &host : facts)
        workspace.knowledge.setAnswer(host.host, host);
    workspace.knowledge.setChecked(report);
}

void failOne(ui::Workspace &workspace, const QString &host, const Error &error)
{
    workspace.knowledge.setAnswer(host, fail(error));
}

bool waitUntil(const std::function<bool()> &condition)
{
    return QTest::qWaitFor(condition, 5000);
}

} // namespace howdah::test
