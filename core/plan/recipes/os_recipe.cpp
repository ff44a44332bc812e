#include "core/plan/recipes/recipes.h"

#include "core/resource/act.h"
#include "core/resource/packages.h"
#include "core/resource/service.h"

namespace howdah {

namespace {

using namespace std::chrono_literals;

constexpr auto rebootScript = R"sh(if [ ! -e /run/reboot-required ] && [ ! -e /var/run/reboot-required ]; then
    echo "no reboot is needed"
    exit "$1"
fi
systemctl reboot
)sh";

void planUpgrade(const PlanContext &context, const Host &host, PlanBuilder &plan)
{
    const HostFacts &facts = context.factsOf(host);
    StepBuilder upgrade(stepId(host, "os"), facts, QStringLiteral("Upgrade the operating system"));
    const bool upgrades = upgrade.add(UpToDateSystem{});
    // One host after the other, so that a running cluster keeps its quorum: an upgrade restarts services, too.
    QStringList before;
    for (const Host &other : context.project.hosts) {
        if (other.name == host.name)
            break;
        if (context.initialized)
            before << stepId(other, "os") << stepId(other, "reboot");
    }
    upgrade.needs(before);
    plan.add(std::move(upgrade));

    StepBuilder reboot(stepId(host, "reboot"), facts, QStringLiteral("Reboot if the upgrade asks for it"));
    reboot.needs(stepId(host, "os"));
    if (context.project.os.allowReboot && (upgrades || facts.rebootRequired)) {
        reboot.needs(before); // the host may need a reboot alone
        reboot.add(Act{QStringLiteral("Reboot, only if /run/reboot-required is there then"),
                       [](const HostFacts &) { return false; },
                       {Command::script(QString::fromLatin1(rebootScript), {QString::number(noRebootNeeded)})
                            .reboot()
                            .within(300s)},
                       {},
                       {QStringLiteral("the whole host")}});
    }
    plan.add(std::move(reboot));
}

void planTime(const PlanContext &context, const Host &host, PlanBuilder &plan)
{
    const HostFacts &facts = context.factsOf(host);
    const Platform &platform = context.platformOf(host);
    StepBuilder step(stepId(host, "time"), facts, QStringLiteral("Synchronize the clock"));
    step.needs(stepId(host, "packages"));
    // A container has its machine's clock and cannot set it.
    if (context.project.os.timeSync && !facts.container && facts.timeService.isEmpty())
        step.add(Service{platform.timeUnit});
    plan.add(std::move(step));
}

} // namespace

void planOperatingSystem(const PlanContext &context, PlanBuilder &plan)
{
    for (const Host &host : context.project.hosts) {
        if (context.project.os.upgrade)
            planUpgrade(context, host, plan);
        planTime(context, host, plan);
    }
}

} // namespace howdah
