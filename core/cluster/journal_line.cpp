#include "core/cluster/journal_line.h"

namespace howdah {

QStringList clusterUnits(const Project &project, const Host &host)
{
    QStringList units;
    if (host.has(Role::Postgres))
        units << QStringLiteral("patroni_%1.service").arg(project.cluster);
    if (host.has(Role::Haproxy))
        units << QStringLiteral("haproxy.service");
    if (host.has(Role::Etcd))
        units << QStringLiteral("etcd.service");
    return units;
}

Command followJournal(const QString &unit, int lines)
{
    return Command::program({QStringLiteral("journalctl"), QStringLiteral("-u"), unit, QStringLiteral("-n"),
                             QString::number(lines), QStringLiteral("--no-pager"), QStringLiteral("-o"),
                             QStringLiteral("short-unix"), QStringLiteral("-f")})
        .within(std::chrono::hours(24 * 365));
}

JournalLine parseJournalLine(const QString &line)
{
    const qsizetype first = line.indexOf(QLatin1Char(' '));
    const qsizetype second = line.indexOf(QLatin1Char(' '), first + 1);
    bool isTime = false;
    const double seconds = first > 0 ? line.left(first).toDouble(&isTime) : 0;
    // Far beyond any clock, and far below what a qint64 of milliseconds holds. "inf" and "nan" are numbers, too.
    constexpr double end = 1e12;
    if (!isTime || second < 0 || !(seconds >= 0 && seconds < end))
        return {0, line};
    return {static_cast<qint64>(seconds * 1000), line.mid(second + 1)};
}

} // namespace howdah
