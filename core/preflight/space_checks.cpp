#include "core/preflight/fact_checks.h"

#include "core/plan/planner.h"
#include "core/plan/platform.h"
#include "core/preflight/mount_lookup.h"

#include <QLocale>
#include <QSet>

#include <algorithm>

namespace howdah {

namespace {

constexpr qint64 gibi = 1024LL * 1024 * 1024;
constexpr qint64 forPackages = 2 * gibi;
constexpr qint64 forData = gibi; // an empty cluster and the WAL that it keeps
constexpr qint64 forChanges = gibi / 5;

QString size(qint64 bytes)
{
    return QLocale::c().formattedDataSize(bytes, 1);
}

bool needsPackages(const Project &project, const Host &host, const HostFacts &facts)
{
    const Result<QStringList> wanted = wantedPackages(project, host, facts);
    return wanted && std::any_of(wanted->begin(), wanted->end(), [&](const QString &package) {
               return !facts.installed.contains(package);
           });
}

void checkMount(const HostFacts &facts, const Mount &mount, qint64 needed, const QString &what, PreflightItems &items)
{
    const QString has = QStringLiteral("%1 free on %2").arg(size(mount.available), mount.target);
    if (mount.size <= 0)
        items.notChecked(facts.host, "disk",
                         QStringLiteral("the host does not say how much room %1 has").arg(mount.target));
    else if (mount.options.split(QLatin1Char(',')).contains(QStringLiteral("ro")))
        items.problem(facts.host, "disk", QStringLiteral("%1 is mounted read-only").arg(mount.target),
                      QStringLiteral("see dmesg for its reason; mount -o remount,rw %1").arg(mount.target));
    else if (mount.available < needed)
        items.problem(facts.host, "disk", QStringLiteral("only %1; %2 %3").arg(has, what, size(needed)),
                      QStringLiteral("make room there, or give it a larger disk"));
    else
        items.ok(facts.host, "disk", has);
}

void checkSystem(const Project &project, const Host &host, const HostFacts &facts, PreflightItems &items)
{
    const qint64 needed = needsPackages(project, host, facts) ? forPackages : forChanges;
    const QString what =
        needed == forPackages ? QStringLiteral("the packages need") : QStringLiteral("leave it at least");
    QSet<QString> seen;
    for (const QString &path : {QStringLiteral("/usr"), QStringLiteral("/var"), QStringLiteral("/etc")}) {
        const Mount *mount = mountHolding(facts, path);
        if (mount == nullptr || seen.contains(mount->target))
            continue;
        seen.insert(mount->target);
        checkMount(facts, *mount, needed, what, items);
    }
    if (seen.isEmpty())
        items.notChecked(host.name, "disk", QStringLiteral("the host does not tell its filesystems"));
}

/// The device that will hold the data once it is formatted; its other properties are the planner's to judge.
void checkDevice(const Host &host, const HostFacts &facts, const QString &mountPoint, PreflightItems &items)
{
    const BlockDevice *device = facts.device(host.devices.value(mountPoint));
    if (device == nullptr)
        return;
    if (device->size < forData)
        items.problem(host.name, "disk",
                      QStringLiteral("%1 for %2 has only %3").arg(device->path, mountPoint, size(device->size)),
                      QStringLiteral("take a device of %1 at least").arg(size(forData)));
    else
        items.ok(host.name, "disk",
                 QStringLiteral("%1 of %2 for %3").arg(device->path, size(device->size), mountPoint));
}

void checkData(const Project &project, const Host &host, const HostFacts &facts, PreflightItems &items)
{
    if (project.disks.mode == DiskMode::FormatAndMount) {
        for (const QString &mountPoint : project.disks.mountPoints) {
            if (facts.mountAt(mountPoint) == nullptr)
                checkDevice(host, facts, mountPoint, items);
        }
    }
    const Result<Platform> platform = platformFor(project, facts.os);
    const QString parent = !project.postgres.dataParent.isEmpty() ? project.postgres.dataParent
                           : platform                             ? platform->postgresHome
                                                                  : QString();
    const Mount *mount = parent.isEmpty() ? nullptr : mountHolding(facts, parent);
    const bool isMounted = mount != nullptr && mount != mountHolding(facts, QStringLiteral("/usr"))
                           && mount != mountHolding(facts, QStringLiteral("/var"));
    if (isMounted)
        checkMount(facts, *mount, facts.control.isEmpty() ? forData : forChanges,
                   QStringLiteral("leave the data at least"), items);
}

} // namespace

void fact_check::space(const PreflightInput &input, PreflightItems &items)
{
    for (const Host &host : input.project.hosts) {
        const auto facts = input.facts.constFind(host.name);
        if (facts == input.facts.constEnd())
            continue;
        checkSystem(input.project, host, *facts, items);
        if (host.has(Role::Postgres))
            checkData(input.project, host, *facts, items);
    }
}

} // namespace howdah
