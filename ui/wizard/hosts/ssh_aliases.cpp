#include "ui/wizard/hosts/ssh_aliases.h"

#include <QDir>
#include <QFile>
#include <QRegularExpression>

namespace howdah::ui {

QStringList sshAliases(const QString &config)
{
    static const QRegularExpression host(QStringLiteral(R"(^\s*Host(?:\s+|\s*=\s*)(.+)$)"),
                                         QRegularExpression::CaseInsensitiveOption);
    static const QRegularExpression word(QStringLiteral(R"re("([^"]*)"|([^\s"]+))re"));
    QStringList names;
    const QStringList lines = config.split(QLatin1Char('\n'));
    for (const QString &line : lines) {
        const auto found = host.match(line.trimmed());
        if (!found.hasMatch())
            continue;
        auto words = word.globalMatch(found.captured(1));
        while (words.hasNext()) {
            const auto match = words.next();
            const QString name = match.captured(1) + match.captured(2);
            if (name.startsWith(QLatin1Char('#')))
                break;
            const bool isPattern =
                name.contains(QLatin1Char('*')) || name.contains(QLatin1Char('?')) || name.startsWith(QLatin1Char('!'));
            if (!name.isEmpty() && !isPattern && !names.contains(name))
                names << name;
        }
    }
    return names;
}

QStringList ownSshAliases()
{
    QFile file(QDir::homePath() + QStringLiteral("/.ssh/config"));
    constexpr qint64 sane = 1 << 20;
    return file.open(QIODevice::ReadOnly) ? sshAliases(QString::fromUtf8(file.read(sane))) : QStringList();
}

} // namespace howdah::ui
