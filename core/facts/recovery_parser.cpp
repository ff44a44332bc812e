#include "core/facts/recovery_parser.h"

#include "core/facts/json.h"
#include "core/facts/lsn.h"
#include "core/facts/sections.h"

#include <QJsonDocument>
#include <QRegularExpression>

#include <algorithm>

namespace howdah {

namespace {

/// pg_waldump reads until it comes to what is no record, and says where. It stops at a file's end as well.
void readEnd(const QString &line, quint64 fileSize, WalFact &wal)
{
    static const QRegularExpression broken(
        QStringLiteral("error in WAL record at ([0-9A-F]+/[0-9A-F]+): (?:.* at ([0-9A-F]+/[0-9A-F]+))?"));
    static const QRegularExpression missing(
        QStringLiteral("could not find file \"[0-9A-F]{8}([0-9A-F]{8})([0-9A-F]{8})\""));
    if (const QRegularExpressionMatch match = broken.match(line); match.hasMatch()) {
        // Not every message says where the record ends that is the last one; it goes beyond its begin.
        const std::optional<quint64> next = lsnFrom(match.captured(2));
        wal.isExact = next.has_value();
        wal.end = next.value_or(lsnFrom(match.captured(1)).value_or(wal.end) + 1);
        return;
    }
    if (const QRegularExpressionMatch match = missing.match(line); match.hasMatch() && fileSize > 0) {
        wal.isExact = true;
        wal.end =
            (match.captured(1).toULongLong(nullptr, 16) << 32U) + match.captured(2).toULongLong(nullptr, 16) * fileSize;
    }
}

/// "1\t0/3000148\tno recovery target specified" a line; others are comments.
std::vector<TimelineSwitch> switchesIn(const QByteArray &history)
{
    std::vector<TimelineSwitch> switches;
    for (const QByteArray &line : lines(history)) {
        const QByteArrayList fields = line.split('\t');
        bool isNumber = false;
        const int timeline = fields.first().trimmed().toInt(&isNumber);
        const std::optional<quint64> end = lsnFrom(text(fields.value(1)).trimmed());
        if (isNumber && end)
            switches.push_back({timeline, *end});
    }
    return switches;
}

QByteArray fromBase64(const QJsonValue &value)
{
    return QByteArray::fromBase64(value.toString().toLatin1());
}

} // namespace

Result<QMap<QString, WalFact>> parseWal(const QByteArray &body)
{
    const QByteArrayList records = entries(body);
    if (records.size() % 6 != 0)
        return brokenSection("wal", QStringLiteral("an incomplete record"), body);
    QMap<QString, WalFact> found;
    for (qsizetype i = 0; i < records.size(); i += 6) {
        WalFact wal;
        wal.timeline = static_cast<int>(records[i + 1].toUInt(nullptr, 16));
        wal.end = lsnFrom(text(records[i + 2])).value_or(0);
        readEnd(text(records[i + 4]), records[i + 3].trimmed().toULongLong(), wal);
        wal.switches = switchesIn(records[i + 5]);
        found.insert(text(records[i]), wal);
    }
    return found;
}

std::optional<EtcdStoreFact> parseEtcdStore(const QByteArray &body)
{
    EtcdStoreFact store;
    bool isThere = false;
    for (const QByteArray &line : lines(body)) {
        const qsizetype equals = line.indexOf('=');
        const QByteArray key = line.left(equals);
        const QByteArray value = line.mid(equals + 1).trimmed();
        // 0000000000000005-00000000000186a5.snap: term and index; 0000000000000001-00000000000186a6.wal: number and index.
        if (key == "snapshot") {
            store.term = value.left(16).toULongLong(nullptr, 16);
            store.index = std::max(store.index, value.mid(17, 16).toULongLong(nullptr, 16));
        } else if (key == "wal") {
            isThere = value.endsWith(".wal");
            store.index = std::max(store.index, value.mid(17, 16).toULongLong(nullptr, 16));
        } else if (key == "status") {
            const QJsonObject status = QJsonDocument::fromJson(withBigIntegersQuoted(value, 1)).object();
            store.revision = status.value(QLatin1String("revision")).toString().toULongLong();
        }
    }
    return isThere ? std::optional(store) : std::nullopt;
}

std::optional<PatroniKeys> parsePatroniKeys(const QByteArray &json)
{
    const Result<QJsonObject> answer = parseJsonObject("etcd-keys", withBigIntegersQuoted(json.trimmed(), 1));
    if (!answer || !answer->contains(QLatin1String("header")))
        return std::nullopt;
    PatroniKeys keys;
    for (const QJsonValue entry : answer->value(QLatin1String("kvs")).toArray()) {
        const QByteArray name = fromBase64(entry[QLatin1String("key")]);
        const QByteArray value = fromBase64(entry[QLatin1String("value")]);
        if (name.endsWith("/initialize"))
            keys.initialize = text(value).trimmed();
        else if (name.endsWith("/leader"))
            keys.leader = text(value).trimmed();
        else if (name.endsWith("/config"))
            keys.paused = QJsonDocument::fromJson(value).object().value(QLatin1String("pause")).toBool();
    }
    return keys;
}

} // namespace howdah
