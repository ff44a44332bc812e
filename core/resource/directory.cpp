#include "core/resource/directory.h"

namespace howdah {

Check Directory::check(const HostFacts &facts) const
{
    // install(1) leaves setgid alone, which is somebody's choice and does no harm.
    constexpr int setgid = 02000;
    const FileFact &found = facts.file(path);
    if (found.kind == FileKind::Directory && found.owner == owner && found.group == group
        && (found.mode & ~setgid) == mode)
        return Unchanged{QStringLiteral("%1 is there").arg(path)};
    // Owner and mode would land on its target, which the facts do not show: such a plan would never become empty.
    if (found.kind == FileKind::Link)
        return Blocked{
            Error{ErrorKind::Blocked,
                  QStringLiteral("%1 on %2 is a symbolic link to %3").arg(path, facts.host, found.linkTarget),
                  QStringLiteral("name that directory itself in the project, or make %1 a directory").arg(path),
                  {}}};
    if (!found.problem.isEmpty())
        return Blocked{Error{ErrorKind::Blocked,
                             QStringLiteral("%1 on %2 cannot be looked at: %3").arg(path, facts.host, found.problem),
                             QStringLiteral("make it accessible to root and plan again"),
                             {}}};
    if (found.kind != FileKind::Absent && found.kind != FileKind::Directory)
        return Blocked{Error{ErrorKind::Blocked,
                             QStringLiteral("%1 on %2 is a file, not a directory").arg(path, facts.host),
                             QStringLiteral("move it away and plan again"),
                             {}}};

    const QString octal = QStringLiteral("%1").arg(mode, 4, 8, QLatin1Char('0'));
    Change change;
    change.summary = found.kind == FileKind::Absent
                         ? QStringLiteral("Create %1 (%2, %3)").arg(path, owner, octal)
                         : QStringLiteral("Give %1 to %2:%3, mode %4").arg(path, owner, group, octal);
    change.commands.push_back(
        Command::program({QStringLiteral("install"), QStringLiteral("-d"), QStringLiteral("-o"), owner,
                          QStringLiteral("-g"), group, QStringLiteral("-m"), octal, path}));
    return change;
}

} // namespace howdah
