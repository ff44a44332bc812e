#include "core/facts/service_parser.h"

#include "core/facts/json.h"

#include <algorithm>

namespace howdah {

namespace {

template <typename T> std::optional<T> optional(const Result<T> &result)
{
    return result ? std::optional(*result) : std::nullopt;
}

} // namespace

std::optional<QJsonObject> parseHttpObject(const QByteArray &answer, std::initializer_list<int> statuses)
{
    const QByteArrayList statusLine = answer.left(answer.indexOf('\n')).split(' ');
    if (!answer.startsWith("HTTP/") || statusLine.size() < 2)
        return std::nullopt;
    if (std::find(statuses.begin(), statuses.end(), statusLine[1].trimmed().toInt()) == statuses.end())
        return std::nullopt;
    // wget ends header lines as it likes.
    qsizetype body = answer.indexOf("\r\n\r\n");
    body = body < 0 ? answer.indexOf("\n\n") + 2 : body + 4;
    return optional(parseJsonObject("http", answer.mid(body)));
}

std::optional<QJsonArray> parseEtcdMembers(const QByteArray &json)
{
    const Result<QJsonObject> root = parseJsonObject("etcd-members", withBigIntegersQuoted(json, 1));
    if (!root || !root->value(QLatin1String("members")).isArray())
        return std::nullopt;
    return root->value(QLatin1String("members")).toArray();
}

std::optional<QJsonArray> parseBackupInfo(const QByteArray &json)
{
    return optional(parseJsonArray("pgbackrest", json));
}

} // namespace howdah
