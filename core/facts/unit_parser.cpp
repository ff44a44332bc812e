#include "core/facts/unit_parser.h"

#include "core/facts/sections.h"

#include <QDateTime>
#include <QLocale>

namespace howdah {

namespace {

Result<> setProperty(UnitFact &unit, const QByteArray &key, const QByteArray &value)
{
    if (key == "LoadState") {
        unit.load = text(value);
    } else if (key == "ActiveState") {
        unit.active = text(value);
    } else if (key == "SubState") {
        unit.sub = text(value);
    } else if (key == "UnitFileState") {
        unit.enabled = text(value);
    } else if (key == "FragmentPath") {
        unit.fragment = text(value);
    } else if (key == "NeedDaemonReload") {
        unit.needsReload = value == "yes";
    } else if (key == "ActiveEnterTimestamp") {
        const std::optional<qint64> since = parseUnitTime(value);
        if (!since)
            return brokenSection("units", QStringLiteral("an unknown form of time"), value);
        unit.activeSince = *since;
    }
    return {};
}

} // namespace

std::optional<qint64> parseUnitTime(const QByteArray &value)
{
    if (value.isEmpty() || value == "n/a" || value == "0")
        return 0;
    bool isNumber = false;
    if (value.startsWith('@')) {
        const qint64 seconds = value.mid(1).toLongLong(&isNumber);
        return isNumber ? std::optional(seconds) : std::nullopt;
    }
    // The name of the day says nothing more, and QDateTime would want it in the locale's language.
    const QString stamp = text(value).section(QLatin1Char(' '), 1);
    QDateTime time = QDateTime::fromString(stamp, QStringLiteral("yyyy-MM-dd HH:mm:ss 'UTC'"));
    if (!time.isValid())
        return std::nullopt;
    time.setTimeSpec(Qt::UTC);
    return time.toSecsSinceEpoch();
}

Result<QMap<QString, UnitFact>> parseUnits(const QByteArray &body)
{
    QMap<QString, UnitFact> units;
    UnitFact unit;
    QStringList names;
    const auto finish = [&] {
        for (const QString &name : names)
            units.insert(name, unit);
        unit = {};
        names.clear();
    };
    for (const QByteArray &line : body.split('\n')) {
        const qsizetype equals = line.indexOf('=');
        if (line.isEmpty()) {
            finish();
        } else if (equals < 0) {
            return brokenSection("units", QStringLiteral("a line without ="), line);
        } else if (line.startsWith("Names=")) {
            names = text(line.mid(equals + 1)).split(QLatin1Char(' '), Qt::SkipEmptyParts);
        } else if (const Result<> set = setProperty(unit, line.left(equals), line.mid(equals + 1)); !set) {
            return fail(set.error());
        }
    }
    finish();
    return units;
}

QString activeTimeService(const QMap<QString, UnitFact> &units)
{
    static const QStringList known{
        QStringLiteral("systemd-timesyncd.service"),
        QStringLiteral("chrony.service"),
        QStringLiteral("chronyd.service"),
        QStringLiteral("ntpsec.service"),
        QStringLiteral("ntp.service"),
        QStringLiteral("ntpd.service"),
        QStringLiteral("openntpd.service"),
    };
    for (const QString &name : known) {
        if (units.value(name).active == QLatin1String("active"))
            return name;
    }
    return {};
}

} // namespace howdah
