#include "core/preflight/fact_checks.h"

#include <algorithm>

namespace howdah {

namespace {

/// Does the host know any package that is not installed? A fresh image has no lists until its first `apt-get update`.
bool hasLists(const HostFacts &facts)
{
    for (auto it = facts.candidates.begin(); it != facts.candidates.end(); ++it) {
        if (!facts.installed.contains(it.key()))
            return true;
    }
    return false;
}

/// The repository file that the plan lays down; "" = the packages come from the distribution.
QString sourceFile(const Project &project)
{
    switch (project.packages.source) {
    case PackageSource::Distribution: return {};
    case PackageSource::Pgdg: return QStringLiteral("/etc/apt/sources.list.d/pgdg.sources");
    case PackageSource::Custom: return QStringLiteral("/etc/apt/sources.list.d/howdah.sources");
    }
    return {};
}

void checkHost(const Project &project, const Host &host, const HostFacts &facts, PreflightItems &items)
{
    const Result<QStringList> wanted = wantedPackages(project, host, facts);
    if (!wanted)
        return; // the operating system is not supported, which "os" says
    QStringList missing;
    QStringList unknown;
    for (const QString &package : *wanted) {
        if (facts.installed.contains(package))
            continue;
        missing << package;
        if (!facts.candidates.contains(package))
            unknown << package;
    }
    const QString source = sourceFile(project);
    const QString names = unknown.join(QStringLiteral(", "));
    if (missing.isEmpty())
        items.ok(host.name, "packages", QStringLiteral("every package is installed (%1)").arg(wanted->size()));
    else if (unknown.isEmpty())
        items.ok(host.name, "packages", QStringLiteral("every package is offered (%1 to install)").arg(missing.size()));
    else if (!hasLists(facts))
        items.notChecked(host.name, "packages",
                         QStringLiteral("the host has no package lists yet; the deployment fetches them first"),
                         QStringLiteral("to know now: apt-get update on %1, and check again").arg(host.name));
    else if (!source.isEmpty() && facts.file(source).kind != FileKind::File)
        items.notChecked(
            host.name, "packages",
            QStringLiteral("not offered until the deployment has added its package source: %1").arg(names));
    else
        items.problem(host.name, "packages", QStringLiteral("no source of the host offers %1").arg(names),
                      QStringLiteral("apt-get update there if its lists are old; else add the source that has %1 or "
                                     "take it out of the project")
                          .arg(unknown.size() == 1 ? QStringLiteral("it") : QStringLiteral("them")));
}

} // namespace

void fact_check::packages(const PreflightInput &input, PreflightItems &items)
{
    for (const Host &host : input.project.hosts) {
        if (const auto facts = input.facts.constFind(host.name); facts != input.facts.constEnd())
            checkHost(input.project, host, *facts, items);
    }
}

} // namespace howdah
