#include "ui/wizard/hosts/words.h"

#include <QCoreApplication>

#include <algorithm>

namespace howdah::ui {

namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(HostWords)
};

} // namespace

QString counted(int count, const QString &one, const QString &many)
{
    return count == 1 ? one : many;
}

QString problemsText(int count)
{
    return counted(count, Tr::tr("1 problem"), Tr::tr("%n problems", nullptr, count));
}

QString warningsText(int count)
{
    return counted(count, Tr::tr("1 warning"), Tr::tr("%n warnings", nullptr, count));
}

QString portsText(int count)
{
    return counted(count, Tr::tr("1 port"), Tr::tr("%n ports", nullptr, count));
}

QString momentText(const QDateTime &utc, const QDateTime &now)
{
    const QString format =
        utc.date() == now.toUTC().date() ? QStringLiteral("hh:mm:ss") : QStringLiteral("yyyy-MM-dd hh:mm");
    return Tr::tr("%1 UTC").arg(utc.toUTC().toString(format));
}

QString agoText(const QDateTime &utc, const QDateTime &now)
{
    const qint64 seconds = std::max<qint64>(0, utc.secsTo(now));
    if (seconds < 60)
        return Tr::tr("%1 s ago").arg(seconds);
    if (seconds < 3600)
        return Tr::tr("%1 min ago").arg(seconds / 60);
    if (seconds < 48 * 3600)
        return Tr::tr("%1 h ago").arg(seconds / 3600);
    return Tr::tr("%1 d ago").arg(seconds / 86400);
}

QStringList shortNames(const QStringList &names)
{
    if (names.size() < 2)
        return names;
    qsizetype common = names.first().size();
    for (const QString &name : names) {
        const auto differs = std::mismatch(name.begin(), name.end(), names.first().begin(), names.first().end());
        common = std::min<qsizetype>(common, differs.first - name.begin());
    }
    // Cut at a border of words only, and only where that saves more than the dots take.
    while (common > 0 && !QStringLiteral("-._").contains(names.first().at(common - 1)))
        --common;
    if (common < 4)
        return names;
    QStringList shorter;
    for (const QString &name : names)
        shorter << QStringLiteral("…") + name.mid(common);
    return shorter;
}

QString roleText(Role role)
{
    switch (role) {
    case Role::Postgres: return QStringLiteral("PostgreSQL");
    case Role::Etcd: return QStringLiteral("etcd");
    case Role::Haproxy: break;
    }
    return Tr::tr("Load balancer");
}

} // namespace howdah::ui
