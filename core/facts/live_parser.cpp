#include "core/facts/live_parser.h"

#include "core/facts/json.h"
#include "core/facts/sections.h"

#include <QDateTime>

#include <algorithm>

namespace howdah {

namespace {

std::optional<qint64> number(const QJsonValue &value)
{
    return value.isDouble() ? std::optional<qint64>(value.toInteger()) : std::nullopt;
}

QStringList strings(const QJsonValue &value)
{
    QStringList list;
    for (const QJsonValue item : value.toArray())
        list << item.toString();
    return list;
}

/// A line of a table, where a field in quotes may hold commas and doubled quotes.
QByteArrayList fields(const QByteArray &line)
{
    QByteArrayList found{QByteArray()};
    bool quoted = false;
    for (const char c : line) {
        if (c == '"')
            quoted = !quoted;
        else if (c == ',' && !quoted)
            found << QByteArray();
        else
            found.last() += c;
    }
    return found;
}

} // namespace

std::optional<LivePostgres> parseLivePostgres(const QByteArray &json)
{
    const Result<QJsonObject> root = parseJsonObject("postgres-live", json.trimmed());
    if (!root || !root->contains(QLatin1String("in_recovery")))
        return std::nullopt;
    LivePostgres live;
    live.inRecovery = root->value(QLatin1String("in_recovery")).toBool();
    live.sessions = root->value(QLatin1String("sessions")).toInt();
    live.started = root->value(QLatin1String("started")).toInteger();
    live.archivedWal = root->value(QLatin1String("archived")).toString();
    live.archivedAt = root->value(QLatin1String("archived_at")).toInteger();
    live.failedWal = root->value(QLatin1String("failed")).toString();
    live.failedAt = root->value(QLatin1String("failed_at")).toInteger();
    if (const auto waiting = number(root->value(QLatin1String("waiting"))))
        live.waitingToArchive = static_cast<int>(*waiting);
    if (const QJsonValue oldest = root->value(QLatin1String("oldest")); oldest.isObject())
        live.oldest = OldestTransaction{oldest[QLatin1String("pid")].toInt(), oldest[QLatin1String("user")].toString(),
                                        oldest[QLatin1String("seconds")].toInteger()};
    for (const QJsonValue row : root->value(QLatin1String("replication")).toArray())
        live.replication.push_back({row[QLatin1String("name")].toString(), row[QLatin1String("state")].toString(),
                                    row[QLatin1String("sync")].toString(), number(row[QLatin1String("receive")]),
                                    number(row[QLatin1String("replay")]), number(row[QLatin1String("delay")])});
    return live;
}

std::optional<EtcdFact> parseEtcdStatus(const QByteArray &json)
{
    const Result<QJsonArray> root = parseJsonArray("etcd-status", withBigIntegersQuoted(json.trimmed(), 1));
    if (!root || root->isEmpty())
        return std::nullopt;
    const QJsonValue status = root->first()[QLatin1String("Status")];
    const QJsonValue header = status[QLatin1String("header")];
    if (!header.isObject())
        return std::nullopt;
    EtcdFact fact;
    fact.member = header[QLatin1String("member_id")].toString();
    fact.leader = status[QLatin1String("leader")].toString(QStringLiteral("0"));
    fact.version = status[QLatin1String("version")].toString();
    fact.size = status[QLatin1String("dbSize")].toString().toLongLong();
    fact.errors = strings(status[QLatin1String("errors")]);
    fact.term = status[QLatin1String("raftTerm")].toString().toULongLong();
    fact.index = status[QLatin1String("raftIndex")].toString().toULongLong();
    return fact;
}

std::optional<std::vector<ProxyFact>> parseProxies(const QByteArray &csv)
{
    QByteArrayList rows = lines(csv);
    if (rows.isEmpty() || !rows.first().startsWith("# pxname,"))
        return std::nullopt;
    const QByteArrayList names = fields(rows.takeFirst().mid(2));
    std::vector<ProxyFact> found;
    for (const QByteArray &row : rows) {
        const QByteArrayList values = fields(row);
        const auto value = [&](const char *name) {
            const qsizetype at = names.indexOf(name);
            return at < 0 ? QByteArray() : values.value(at);
        };
        if (value("svname").isEmpty())
            continue;
        QByteArray check = value("check_status");
        if (check.startsWith("* ")) // one is under way: this is the last one
            check = check.mid(2);
        if (const QByteArray code = value("check_code"); !code.isEmpty() && !check.isEmpty())
            check += '/' + code;
        found.push_back({text(value("pxname")), text(value("svname")), text(value("status")), text(check),
                         value("scur").toInt(), value("stot").toLongLong(), value("lastchg").toLongLong()});
    }
    return found;
}

std::optional<QJsonArray> parseHistory(const QByteArray &answer)
{
    const QByteArrayList statusLine = answer.left(answer.indexOf('\n')).split(' ');
    const qsizetype body = answer.indexOf("\r\n\r\n");
    if (!answer.startsWith("HTTP/") || statusLine.value(1).trimmed() != "200" || body < 0)
        return std::nullopt;
    const Result<QJsonArray> history = parseJsonArray("patroni-history", withBigIntegersQuoted(answer.mid(body + 4)));
    return history ? std::optional(*history) : std::nullopt;
}

} // namespace howdah
