#include "core/cluster/dynamic_config.h"

#include "core/project/yaml_parser.h"
#include "core/project/yaml_writer.h"

#include <QJsonArray>

namespace howdah {

namespace {

QString scalarText(const QJsonValue &value)
{
    if (value.isBool())
        return value.toBool() ? QStringLiteral("true") : QStringLiteral("false");
    return value.toVariant().toString();
}

YamlValue yamlOf(const QJsonValue &value)
{
    if (value.isObject()) {
        std::vector<YamlEntry> entries;
        const QJsonObject object = value.toObject();
        for (auto it = object.begin(); it != object.end(); ++it)
            entries.push_back({it.key(), {}, yamlOf(it.value())});
        return YamlValue::ofMap(std::move(entries));
    }
    if (value.isArray()) {
        std::vector<YamlValue> items;
        for (const QJsonValue item : value.toArray())
            items.push_back(yamlOf(item));
        return YamlValue::ofList(std::move(items));
    }
    return value.isNull() || value.isUndefined() ? YamlValue{} : YamlValue::ofText(scalarText(value));
}

QJsonValue scalarOf(const QString &text, const QJsonValue &before)
{
    if (!before.isUndefined() && !before.isNull() && !before.isObject() && !before.isArray()
        && scalarText(before) == text)
        return before;
    if (text == QLatin1String("true") || text == QLatin1String("false"))
        return text == QLatin1String("true");
    bool isNumber = false;
    if (const qint64 whole = text.toLongLong(&isNumber); isNumber)
        return whole;
    if (const double number = text.toDouble(&isNumber); isNumber)
        return number;
    return text;
}

QJsonValue jsonOf(const YamlValue &value, const QJsonValue &before)
{
    switch (value.kind) {
    case YamlValue::Kind::Null: return QJsonValue::Null;
    case YamlValue::Kind::Text: return scalarOf(value.text, before);
    case YamlValue::Kind::List: {
        QJsonArray array;
        const QJsonArray old = before.toArray();
        for (const YamlValue &item : value.items)
            array.append(
                jsonOf(item, array.size() < old.size() ? old.at(array.size()) : QJsonValue(QJsonValue::Undefined)));
        return array;
    }
    case YamlValue::Kind::Map: break;
    }
    QJsonObject object;
    for (const YamlEntry &entry : value.entries)
        object.insert(entry.key, jsonOf(entry.value, before[entry.key]));
    return object;
}

} // namespace

QString configText(const QJsonObject &config)
{
    return QString::fromUtf8(writeYaml(yamlOf(config)));
}

Result<QJsonObject> configFromText(const QString &text, const QJsonObject &before)
{
    const Result<YamlValue> read = parseYaml(text.toUtf8(), QStringLiteral("configuration"));
    if (!read)
        return fail(read.error());
    if (read->kind == YamlValue::Kind::Null)
        return QJsonObject();
    if (read->kind != YamlValue::Kind::Map)
        return fail(errorAt(QStringLiteral("configuration"), read->position,
                            QStringLiteral("the configuration is a list of keys and values")));
    return jsonOf(*read, before).toObject();
}

QJsonObject mergePatch(const QJsonObject &before, const QJsonObject &after)
{
    QJsonObject patch;
    for (auto it = before.begin(); it != before.end(); ++it) {
        if (!after.contains(it.key()))
            patch.insert(it.key(), QJsonValue::Null);
    }
    for (auto it = after.begin(); it != after.end(); ++it) {
        const QJsonValue old = before.value(it.key());
        if (old == it.value())
            continue;
        if (old.isObject() && it.value().isObject())
            patch.insert(it.key(), mergePatch(old.toObject(), it.value().toObject()));
        else
            patch.insert(it.key(), it.value());
    }
    return patch;
}

} // namespace howdah
