#include "core/facts/host_parser.h"

#include "core/facts/sections.h"

#include <algorithm>

namespace howdah {

namespace {

/// Undoes the quoting that os-release(5) allows: shell quotes and backslashes.
QString unquoted(const QByteArray &value)
{
    QByteArray result = value.trimmed();
    const bool quoted =
        result.size() >= 2 && (result.front() == '"' || result.front() == '\'') && result.back() == result.front();
    if (quoted)
        result = result.mid(1, result.size() - 2);
    for (qsizetype at = result.indexOf('\\'); at >= 0; at = result.indexOf('\\', at + 1))
        result.remove(at, 1);
    return text(result);
}

/// "MemTotal:       24684092 kB"
qint64 memoryTotal(const QByteArray &value)
{
    const QByteArrayList words = value.simplified().split(' ');
    return words.size() == 3 && words[0] == "MemTotal:" ? words[1].toLongLong() * 1024 : 0;
}

} // namespace

Result<> parseHost(const QByteArray &body, HostFacts &facts)
{
    qint64 memoryLimit = 0;
    for (const QByteArray &line : lines(body)) {
        const qsizetype equals = line.indexOf('=');
        const QByteArray key = line.left(equals);
        const QByteArray value = line.mid(equals + 1);
        if (equals < 0) {
            continue; // the word of a tool that printed more than one line
        } else if (key == "clock") {
            // A date without %N prints it as it stands.
            bool isNumber = false;
            facts.clock = value.toLongLong(&isNumber);
            if (!isNumber)
                return brokenSection("host", QStringLiteral("no clock in milliseconds"), line);
        } else if (key == "hostname") {
            facts.hostname = text(value);
        } else if (key == "machine-id") {
            facts.machineId = text(value);
        } else if (key == "boot-id") {
            facts.bootId = text(value);
        } else if (key == "memory") {
            facts.memory = memoryTotal(value);
        } else if (key == "memory-limit") {
            memoryLimit = value.toLongLong(); // "max" is no number
        } else if (key == "architecture") {
            facts.os.architecture = text(value);
        } else if (key == "cores") {
            facts.cores = value.toInt();
        } else if (key == "container") {
            facts.container = value != "none";
        } else if (key == "reboot-required") {
            facts.rebootRequired = true;
        } else if (key == "time-synchronized") {
            facts.timeSynchronized = true;
        } else if (key == "package-manager") {
            facts.packageManager = text(value);
        } else if (key == "package-lock") {
            facts.packageManagerBusy = true;
            facts.packageManagerHolder = text(value);
        }
    }
    if (memoryLimit > 0 && (facts.memory == 0 || memoryLimit < facts.memory))
        facts.memory = memoryLimit;
    return {};
}

void parseOsRelease(const QByteArray &body, OsFacts &os)
{
    for (const QByteArray &line : lines(body)) {
        const qsizetype equals = line.indexOf('=');
        const QByteArray key = line.left(equals).trimmed();
        if (equals < 0 || key.startsWith('#'))
            continue;
        const QString value = unquoted(line.mid(equals + 1));
        if (key == "ID")
            os.id = value;
        else if (key == "ID_LIKE")
            os.idLike = value;
        else if (key == "VERSION_ID")
            os.versionId = value;
        else if (key == "VERSION_CODENAME")
            os.codename = value;
        else if (key == "PRETTY_NAME")
            os.prettyName = value;
    }
}

QStringList parseAddresses(const QByteArray &body)
{
    QStringList addresses;
    const auto add = [&addresses](const QByteArray &word) {
        const QString address = text(word).section(QLatin1Char('/'), 0, 0);
        if (!address.isEmpty() && !addresses.contains(address))
            addresses.append(address);
    };
    for (const QByteArray &line : lines(body)) {
        const QByteArrayList words = line.simplified().split(' ');
        const qsizetype family = std::max(words.indexOf("inet"), words.indexOf("inet6"));
        if (family < 0) {
            if (!words[0].endsWith(':')) // hostname -I, which leaves out loopback and link-local ones itself
                std::for_each(words.begin(), words.end(), add);
        } else if (family + 1 < words.size() && words.indexOf("global", family) > 0) {
            add(words[family + 1]);
        }
    }
    return addresses;
}

QMap<QString, QString> parseUsers(const QByteArray &body)
{
    QMap<QString, QString> users;
    for (const QByteArray &line : lines(body)) {
        const QByteArrayList fields = line.split(':');
        if (fields.size() >= 7)
            users.insert(text(fields[0]), text(fields[5]));
    }
    return users;
}

} // namespace howdah
