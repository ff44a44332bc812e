#include "core/run/journal_folder.h"

#include <QDir>
#include <QRegularExpression>
#include <QStandardPaths>

namespace howdah {

QString journalFolder()
{
    return QStandardPaths::writableLocation(QStandardPaths::GenericDataLocation) + QStringLiteral("/howdah/runs");
}

QString newJournalPath(const QString &folder, const QString &cluster, const QDateTime &when)
{
    const QDir directory(folder);
    directory.mkpath(QStringLiteral("."));
    return directory.filePath(
        QStringLiteral("%1-%2.jsonl").arg(cluster, when.toUTC().toString(QStringLiteral("yyyyMMdd-HHmmss"))));
}

QStringList journalsOf(const QString &folder, const QString &cluster)
{
    const QRegularExpression wanted(QRegularExpression::anchoredPattern(QRegularExpression::escape(cluster)
                                                                        + QStringLiteral(R"(-\d{8}-\d{6}\.jsonl)")));
    QStringList paths;
    const QDir directory(folder);
    for (const QString &name : directory.entryList({QStringLiteral("*.jsonl")}, QDir::Files, QDir::Name)) {
        if (wanted.match(name).hasMatch())
            paths << directory.filePath(name);
    }
    return paths;
}

} // namespace howdah
