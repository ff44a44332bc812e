#include "core/facts/package_parser.h"

#include "core/facts/sections.h"

namespace howdah {

QMap<QString, QString> parseInstalled(const QByteArray &body)
{
    QMap<QString, QString> installed;
    for (const QByteArray &line : lines(body)) {
        const QByteArrayList fields = line.split('\t');
        // Second letter: the state it is in. The first is what was wanted: a package on hold is "hi".
        if (fields.size() != 3 || fields[0].size() < 2 || fields[0][1] != 'i' || fields[0].trimmed().size() != 2)
            continue;
        installed.insert(text(fields[1]).section(QLatin1Char(':'), 0, 0), text(fields[2]));
    }
    return installed;
}

QMap<QString, QString> parseAptCandidates(const QByteArray &body)
{
    QMap<QString, QString> candidates;
    QString package;
    for (const QByteArray &line : lines(body)) {
        if (!line.startsWith(' ') && line.endsWith(':')) {
            package = text(line.chopped(1)).section(QLatin1Char(':'), 0, 0);
        } else if (line.startsWith("  Candidate: ") && !package.isEmpty()) {
            const QString version = text(line.mid(13)).trimmed();
            if (version != QLatin1String("(none)"))
                candidates.insert(package, version);
        }
    }
    return candidates;
}

QMap<QString, QString> parseDnfCandidates(const QByteArray &body)
{
    QMap<QString, QString> candidates;
    for (const QByteArray &line : lines(body)) {
        const QByteArrayList fields = line.split('\t');
        if (fields.size() == 2)
            candidates.insert(text(fields[0]), text(fields[1]).trimmed());
    }
    return candidates;
}

} // namespace howdah
