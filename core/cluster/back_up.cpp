#include "core/cluster/back_up.h"

namespace howdah {

QString backupUnit(const Project &project, const QString &type)
{
    return QStringLiteral("pgbackrest_%1@%2.service").arg(project.cluster, type);
}

Result<> backUp(const Project &project, const QString &type, Transport &leader, std::stop_token stop)
{
    if (project.backup.type == RepositoryType::None)
        return fail(ErrorKind::Usage, QStringLiteral("%1 has no backup repository").arg(project.cluster));
    const QString unit = backupUnit(project, type);
    const Command command =
        Command::program({QStringLiteral("systemctl"), QStringLiteral("start"), unit}).within(std::chrono::hours(48));
    const Result<CommandOutput> done = leader.run(command, stop);
    if (!done)
        return fail(done.error());
    if (done->status == 0)
        return {};
    const Result<CommandOutput> why =
        leader.run(Command::program({QStringLiteral("journalctl"), QStringLiteral("-u"), unit, QStringLiteral("-n"),
                                     QStringLiteral("20"), QStringLiteral("--no-pager"), QStringLiteral("-o"),
                                     QStringLiteral("cat")}),
                   stop);
    return fail(ErrorKind::RemoteExit, QStringLiteral("the %1 backup of %2 failed").arg(type, project.cluster), {},
                why ? QString::fromUtf8(why->out).trimmed() : QString::fromUtf8(done->err).trimmed());
}

} // namespace howdah
