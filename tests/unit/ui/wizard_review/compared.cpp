#include "tests/unit/ui/wizard_review/compared.h"

#include "tests/unit/plan/scenarios.h"

namespace howdah::test {

std::shared_ptr<ui::ComparedPlan> comparedWith(const ui::Workspace &workspace, const ClusterFacts &facts,
                                               const QDateTime &when)
{
    auto compared = std::make_shared<ui::ComparedPlan>();
    compared->project = workspace.document.project();
    compared->inputs = markedInputs(compared->project);
    compared->facts = facts;
    compared->plan = plan(compared->project, facts, compared->inputs);
    compared->when = when;
    return compared;
}

std::shared_ptr<ui::ComparedPlan> changedCluster(const ui::Workspace &workspace)
{
    Project before = workspace.document.project();
    before.backup.retainFull += 3;
    before.haproxy.primaryPort += 10;
    before.postgres.clientNetworks = {"10.99.0.0/16"};
    const Simulation simulation = converged(before);
    auto compared = comparedWith(workspace, simulation.facts);
    return compared;
}

} // namespace howdah::test
