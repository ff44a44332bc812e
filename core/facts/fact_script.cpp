#include "core/facts/fact_script.h"

#include "core/facts/firewall_parser.h"
#include "core/remote/command.h"

#include <QFile>
#include <QRegularExpression>

#include <algorithm>

// Q_INIT_RESOURCE must stand outside of a namespace; a static library's resources are not registered without it.
static void initFactScript()
{
    Q_INIT_RESOURCE(fact_script);
}

namespace howdah {

namespace {

QByteArray scriptBody()
{
    initFactScript();
    QByteArray body;
    for (const char *part :
         {":/facts/services.sh", ":/facts/firewalls.sh", ":/facts/recovery.sh", ":/facts/facts.sh"}) {
        QFile file(QString::fromLatin1(part));
        const bool opened = file.open(QIODevice::ReadOnly);
        Q_ASSERT(opened);
        body += opened ? file.readAll() : QByteArray();
    }
    return body;
}

QString variable(const QString &name, const QString &value)
{
    return name + QLatin1Char('=') + shellQuoted(value) + QLatin1Char('\n');
}

QString variable(const QString &name, int value)
{
    return variable(name, QString::number(value));
}

/// The script names what it wants done with the list, and the list is appended: no word is ever split or expanded.
QString list(const QString &name, QStringList words)
{
    words.removeDuplicates();
    QString text = QStringLiteral("with_%1() { \"$@\"").arg(name);
    for (const QString &word : words) {
        if (!word.isEmpty() && !word.contains(QChar(0)))
            text += QLatin1Char(' ') + shellQuoted(word);
    }
    return text + QStringLiteral("; }\n");
}

/// A relative path would be one below /, and one with a leading dash an option of find.
QString pathList(const QString &name, QStringList paths)
{
    const auto isRelative = [](const QString &path) { return !path.startsWith(QLatin1Char('/')); };
    paths.erase(std::remove_if(paths.begin(), paths.end(), isRelative), paths.end());
    return list(name, paths);
}

/// For getent and the package tools, where a word with a dash in front would be an option.
QStringList withoutOptions(QStringList words)
{
    const auto isOption = [](const QString &word) { return word.startsWith(QLatin1Char('-')); };
    words.erase(std::remove_if(words.begin(), words.end(), isOption), words.end());
    return words;
}

/// `systemctl show` ends at the first word that cannot name a unit, and leaves out all that follow. A template is none.
QStringList unitNames(QStringList names)
{
    static const QRegularExpression valid(QStringLiteral("^(?!-)[A-Za-z0-9:_.\\\\@-]+$"));
    const auto isNoUnit = [](const QString &name) {
        return !valid.match(name).hasMatch() || name.contains(QLatin1String("@.")) || name.endsWith(QLatin1Char('@'));
    };
    names.erase(std::remove_if(names.begin(), names.end(), isNoUnit), names.end());
    return names;
}

} // namespace

QByteArray factScript(const FactRequest &request)
{
    QStringList onlyMetadata = request.directories;
    for (const QString &path : request.files)
        onlyMetadata.removeAll(path);

    QString head;
    head += variable(QStringLiteral("candidates"), request.candidates ? 1 : 0);
    head += variable(QStringLiteral("upgrades"), request.upgrades ? 1 : 0);
    head += variable(QStringLiteral("bin_dir"), request.binDir);
    head += variable(QStringLiteral("rest_port"), request.restPort);
    head += variable(QStringLiteral("etcd_port"), request.etcdClientPort);
    head += variable(QStringLiteral("postgres_port"), request.postgresPort);
    head += variable(QStringLiteral("stanza"), request.stanza);
    head += variable(QStringLiteral("tls"), request.tlsDirectory);
    head += variable(QStringLiteral("live"), request.live ? 1 : 0);
    head += variable(QStringLiteral("history"), request.history ? 1 : 0);
    head += variable(QStringLiteral("proxies"), request.proxies ? 1 : 0);
    head += variable(QStringLiteral("firewall"), request.firewall);
    head += variable(QStringLiteral("firewalld_policy"), firewalldPolicyName(request.firewall));
    head += variable(QStringLiteral("recovery"), request.recovery ? 1 : 0);
    head += variable(QStringLiteral("scope"), request.scope);
    head += variable(QStringLiteral("etcd_data"), request.etcdDataDirectory);
    head += list(QStringLiteral("packages"), withoutOptions(request.packages));
    head += list(QStringLiteral("units"), unitNames(request.units));
    head += list(QStringLiteral("users"), withoutOptions(request.users));
    head += pathList(QStringLiteral("files"), request.files);
    head += pathList(QStringLiteral("directories"), onlyMetadata);
    head += pathList(QStringLiteral("data_directories"), request.dataDirectories);
    return head.toUtf8() + scriptBody();
}

} // namespace howdah
