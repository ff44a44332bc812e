#include "core/preflight/fact_checks.h"

#include "core/preflight/mount_lookup.h"

namespace howdah {

void fact_check::backupPath(const PreflightInput &input, PreflightItems &items)
{
    const BackupSettings &backup = input.project.backup;
    if (backup.type != RepositoryType::Posix)
        return;
    const std::vector<const Host *> members = input.project.withRole(Role::Postgres);
    for (const Host *host : members) {
        const auto facts = input.facts.constFind(host->name);
        if (facts == input.facts.constEnd())
            continue;
        const FileFact &directory = facts->file(backup.path);
        const Mount *mount = mountHolding(*facts, backup.path);
        // That something else than a directory is there, the planner refuses.
        if (directory.kind != FileKind::Directory && directory.kind != FileKind::Absent)
            continue;
        if (mount == nullptr)
            items.notChecked(host->name, "backup-path",
                             QStringLiteral("the host does not tell on which filesystem %1 lies").arg(backup.path));
        else if (mount->options.split(QLatin1Char(',')).contains(QStringLiteral("ro")))
            items.problem(host->name, "backup-path",
                          QStringLiteral("%1 lies on %2, which is mounted read-only").arg(backup.path, mount->target),
                          QStringLiteral("mount it read-write for every PostgreSQL host"));
        else if (members.size() > 1 && !isShared(*mount))
            items.warning(
                host->name, "backup-path",
                QStringLiteral("%1 lies on the host's own %2 (%3): a backup made here is not seen by the other "
                               "members, and dies with the host")
                    .arg(backup.path, mount->target, mount->type),
                QStringLiteral("mount the same network filesystem there on every PostgreSQL host, or use S3"));
        else
            items.ok(host->name, "backup-path",
                     directory.kind == FileKind::Absent
                         ? QStringLiteral("%1 will be made on %2 (%3)").arg(backup.path, mount->target, mount->type)
                         : QStringLiteral("%1 is there, on %2 (%3)").arg(backup.path, mount->target, mount->type));
    }
}

} // namespace howdah
