#include "core/preflight/fact_checks.h"

#include "core/plan/platform.h"

#include <QLocale>

namespace howdah {

namespace {

constexpr qint64 mebi = 1024LL * 1024;
// A machine sold with 512 MiB shows less: the kernel keeps some for itself.
constexpr qint64 leastMemory = 440 * mebi;

QString size(qint64 bytes)
{
    return QLocale::c().formattedDataSize(bytes, 1);
}

void checkOs(const Project &project, const Host &host, const HostFacts &facts, PreflightItems &items)
{
    const Result<Platform> platform = platformFor(project, facts.os);
    if (!platform) {
        items.problem(facts.host, "os", platform.error().what, platform.error().hint);
        return;
    }
    const QString postgres =
        host.has(Role::Postgres) ? QStringLiteral(", PostgreSQL %1").arg(platform->postgresVersion) : QString();
    items.ok(facts.host, "os", QStringLiteral("%1, %2%3").arg(facts.os.prettyName, facts.os.architecture, postgres));
}

void checkMemory(const Host &host, const HostFacts &facts, PreflightItems &items)
{
    const QString has = QStringLiteral("%1 of memory, %2 cores").arg(size(facts.memory)).arg(facts.cores);
    if (facts.memory <= 0)
        items.notChecked(host.name, "memory", QStringLiteral("the host does not say how much memory it has"));
    else if (facts.memory >= leastMemory)
        items.ok(host.name, "memory", has);
    else if (host.has(Role::Postgres))
        items.problem(host.name, "memory", QStringLiteral("%1 are too little for PostgreSQL with Patroni").arg(has),
                      QStringLiteral("give it 512 MiB at least; 2 GiB and more for anything real"));
    else
        items.warning(host.name, "memory", QStringLiteral("%1 are little").arg(has),
                      QStringLiteral("give it 512 MiB at least"));
}

void checkReboot(const Project &project, const HostFacts &facts, PreflightItems &items)
{
    if (!facts.rebootRequired)
        return;
    if (project.os.upgrade && project.os.allowReboot)
        items.ok(facts.host, "reboot", QStringLiteral("waits for a reboot, which the deployment makes"));
    else
        items.warning(facts.host, "reboot", QStringLiteral("waits for a reboot since its last upgrade"),
                      QStringLiteral("reboot it before it serves, or set os.upgrade and os.allow_reboot"));
}

// That there is none at all is the planner's to refuse: a host that needs no package needs no manager.
void checkPackageManager(const HostFacts &facts, PreflightItems &items)
{
    if (facts.packageManagerBusy)
        items.warning(facts.host, "package-manager",
                      QStringLiteral("%1 is in use by %2")
                          .arg(facts.packageManager, facts.packageManagerHolder.isEmpty()
                                                         ? QStringLiteral("another process")
                                                         : facts.packageManagerHolder),
                      QStringLiteral("the deployment waits for it up to ten minutes"));
    else if (!facts.packageManager.isEmpty())
        items.ok(facts.host, "package-manager", QStringLiteral("%1 is idle").arg(facts.packageManager));
}

} // namespace

void fact_check::system(const PreflightInput &input, PreflightItems &items)
{
    for (const Host &host : input.project.hosts) {
        const auto facts = input.facts.constFind(host.name);
        if (facts == input.facts.constEnd())
            continue;
        checkOs(input.project, host, *facts, items);
        checkMemory(host, *facts, items);
        checkReboot(input.project, *facts, items);
        checkPackageManager(*facts, items);
    }
}

} // namespace howdah
