#include "core/plan/recipes/recipes.h"

#include "core/plan/filesystem_id.h"
#include "core/resource/directory.h"
#include "core/resource/mounted_filesystem.h"

#include <algorithm>

namespace howdah {

namespace {

bool mayWipe(const Project &project, const Host &host, const HostFacts &facts, const QString &device)
{
    const BlockDevice *found = facts.device(device);
    return found != nullptr
           && std::any_of(project.disks.allowWipe.begin(), project.disks.allowWipe.end(),
                          [&](const WipePermission &permission) {
                              return permission.host == host.name && permission.deviceId == found->stableId;
                          });
}

void addOwnership(StepBuilder &step, const HostFacts &facts, const QString &mountPoint)
{
    if (facts.mountAt(mountPoint) == nullptr) {
        step.refuse(Error{ErrorKind::Blocked,
                          QStringLiteral("nothing is mounted at %1 on %2").arg(mountPoint, facts.host),
                          QStringLiteral("mount it, or set disks.mode to format and name a blank device, or to none"),
                          {}});
        return;
    }
    step.add(Directory{mountPoint, QStringLiteral("postgres"), QStringLiteral("postgres"), 0755});
}

} // namespace

void planDisks(const PlanContext &context, PlanBuilder &plan)
{
    const Project &project = context.project;
    if (project.disks.mode == DiskMode::None)
        return;
    for (const Host *host : project.withRole(Role::Postgres)) {
        const HostFacts &facts = context.factsOf(*host);
        StepBuilder step(stepId(*host, "disks"), facts, QStringLiteral("Prepare disks"));
        step.needs(stepId(*host, "packages"));
        QMap<QString, QString> used; // two names may be of one device, which only the facts know
        for (const QString &mountPoint : project.disks.mountPoints) {
            if (project.disks.mode == DiskMode::OwnershipOnly) {
                addOwnership(step, facts, mountPoint);
                continue;
            }
            const QString device = host->devices.value(mountPoint);
            if (const BlockDevice *found = facts.device(device); found != nullptr) {
                if (used.contains(found->path))
                    step.refuse(Error{ErrorKind::Blocked,
                                      QStringLiteral("%1 and %2 on %3 are to be on the same device %4")
                                          .arg(used.value(found->path), mountPoint, host->name, found->path),
                                      QStringLiteral("name another device for one of them"),
                                      {}});
                used.insert(found->path, mountPoint);
            }
            step.add(MountedFilesystem{device, mountPoint,
                                       project.disks.filesystem == Filesystem::Xfs ? QStringLiteral("xfs")
                                                                                   : QStringLiteral("ext4"),
                                       filesystemUuid(project, *host, mountPoint),
                                       mayWipe(project, *host, facts, device), QStringLiteral("postgres")});
        }
        plan.add(std::move(step));
    }
}

} // namespace howdah
