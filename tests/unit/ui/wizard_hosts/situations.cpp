#include "tests/unit/ui/wizard_hosts/situations.h"

#include "core/preflight/fact_checks.h"
#include "tests/unit/plan/plan_fixture.h"

namespace howdah::test {

void answerMixed(ui::Workspace &workspace)
{
    const Project &project = workspace.document.project();
    ClusterFacts facts = bareFacts(project);
    for (HostFacts &host : facts) {
        host.timeService = "chrony.service";
        host.timeSynchronized = true;
        host.clockSkew = 20;
        host.hostname = host.host + ".example.net";
    }
    facts["pg2"].clockSkew = 3100;
    facts["lb1"].listeners = {{"0.0.0.0", 5000, "nginx"}};
    const PlanInputs inputs{workspace.vault.secrets(), {}, {}};
    PreflightReport report;
    report.items = checkFacts({project, facts, {}, inputs});
    for (const PortProbe &probe : planPortProbes(project, facts, "seed").probes) {
        const bool blocked = probe.from == "lb1" && probe.to == "pg2" && probe.port == project.patroni.restPort;
        report.reach.push_back({probe, blocked ? Reach::Refused : Reach::Open, {}});
    }
    const std::vector<PreflightItem> reached = describeReach(project, report.reach);
    report.items.insert(report.items.end(), reached.begin(), reached.end());
    for (const HostFacts &host : facts)
        workspace.knowledge.setAnswer(host.host, host);
    workspace.knowledge.setChecked(report);
    failOne(workspace, "pg3",
            {ErrorKind::Connect,
             "pg3 (10.1.0.13, port 22) gives no answer within 10 s.",
             "Is the host up, and does a firewall let port 22 through?",
             {}});
}

} // namespace howdah::test
