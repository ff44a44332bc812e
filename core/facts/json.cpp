#include "core/facts/json.h"

#include "core/facts/sections.h"

#include <QByteArrayView>
#include <QJsonDocument>

#include <algorithm>

namespace howdah {

namespace {

bool isDigit(char c)
{
    return c >= '0' && c <= '9';
}

/// The place behind the string that starts at `at`.
qsizetype stringEnd(const QByteArray &json, qsizetype at)
{
    for (++at; at < json.size() && json[at] != '"'; ++at) {
        if (json[at] == '\\')
            ++at;
    }
    return std::min(at + 1, json.size());
}

qsizetype numberEnd(const QByteArray &json, qsizetype at)
{
    const QByteArrayView others("+-.eE");
    while (at < json.size() && (isDigit(json[at]) || others.contains(json[at])))
        ++at;
    return at;
}

Result<QJsonDocument> parse(const QByteArray &section, const QByteArray &json)
{
    QJsonParseError error;
    const QJsonDocument document = QJsonDocument::fromJson(withBigIntegersQuoted(json), &error);
    if (error.error != QJsonParseError::NoError)
        return brokenSection(section, QStringLiteral("no JSON (%1)").arg(error.errorString()),
                             json.mid(std::max(0, error.offset - 100)));
    return document;
}

} // namespace

QByteArray withBigIntegersQuoted(const QByteArray &json, int digits)
{
    QByteArray result;
    result.reserve(json.size() + 64);
    qsizetype at = 0;
    while (at < json.size()) {
        const char c = json[at];
        qsizetype end = at + 1;
        bool quote = false;
        if (c == '"') {
            end = stringEnd(json, at);
        } else if (c == '-' || isDigit(c)) {
            end = numberEnd(json, at);
            const QByteArray number = json.mid(at, end - at);
            const QByteArray magnitude = c == '-' ? number.mid(1) : number;
            quote = magnitude.size() >= digits && std::all_of(magnitude.begin(), magnitude.end(), isDigit);
        }
        if (quote)
            result += '"';
        result.append(json.constData() + at, end - at);
        if (quote)
            result += '"';
        at = end;
    }
    return result;
}

Result<QJsonObject> parseJsonObject(const QByteArray &section, const QByteArray &json)
{
    const Result<QJsonDocument> document = parse(section, json);
    if (!document)
        return fail(document.error());
    if (!document->isObject())
        return brokenSection(section, QStringLiteral("JSON, but no object"), json);
    return document->object();
}

Result<QJsonArray> parseJsonArray(const QByteArray &section, const QByteArray &json)
{
    const Result<QJsonDocument> document = parse(section, json);
    if (!document)
        return fail(document.error());
    if (!document->isArray())
        return brokenSection(section, QStringLiteral("JSON, but no list"), json);
    return document->array();
}

qint64 sizeOf(const QJsonValue &value)
{
    return value.isString() ? value.toString().toLongLong() : value.toInteger();
}

} // namespace howdah
