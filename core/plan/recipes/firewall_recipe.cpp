#include "core/plan/recipes/recipes.h"

#include "core/plan/firewall_rules.h"
#include "core/resource/firewall_access.h"

namespace howdah {

void planFirewall(const PlanContext &context, PlanBuilder &plan)
{
    const QString &cluster = context.project.cluster;
    if (context.project.security.firewall == FirewallSetting::Leave)
        return;
    for (const Host &host : context.project.hosts) {
        const HostFacts &facts = context.factsOf(host);
        if (facts.firewalls.empty())
            continue;
        StepBuilder step(stepId(host, "firewall"), facts, QStringLiteral("Open the firewall for the cluster"));
        step.needs({stepId(host, "os"), stepId(host, "reboot")});
        const std::vector<FirewallRule> rules = neededAccess(context.project, host, context.facts);
        step.add(UfwAccess{cluster, rules});
        step.add(FirewalldAccess{cluster, rules});
        step.add(NftablesAccess{cluster, rules});
        plan.add(std::move(step));
    }
}

} // namespace howdah
