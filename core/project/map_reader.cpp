#include "core/project/map_reader.h"

#include "core/project/near_words.h"
#include "core/project/yaml_parser.h"

namespace howdah {

namespace {

QString found(const YamlValue &value)
{
    switch (value.kind) {
    case YamlValue::Kind::Null: return QStringLiteral("nothing");
    case YamlValue::Kind::Text:
        return QStringLiteral("\"%1\"").arg(value.text.size() > 40 ? value.text.left(40) + QStringLiteral("…")
                                                                   : value.text);
    case YamlValue::Kind::List: return QStringLiteral("a list");
    case YamlValue::Kind::Map: return QStringLiteral("a map");
    }
    return {};
}

QString secretText(const QString &where)
{
    return QStringLiteral("\"%1\" is a secret, and secrets do not belong in the project file").arg(where);
}

QString secretHint()
{
    return QStringLiteral("Remove the line; howdahctl asks for the secret or reads it from --secrets.");
}

} // namespace

void ReadErrors::add(YamlPosition position, const QString &what, const QString &hint)
{
    if (first_ && position_ <= position)
        return;
    position_ = position;
    first_ = errorAt(fileName_, position, what, hint);
}

MapReader::MapReader(const YamlValue &value, QString path, ReadErrors &errors)
    : value_(value), path_(std::move(path)), errors_(errors)
{}

void MapReader::text(const QString &key, QString &into)
{
    if (const YamlValue *value = takeScalar(key, QStringLiteral("text")))
        into = value->text;
}

void MapReader::boolean(const QString &key, bool &into)
{
    const QString expected = QStringLiteral("true or false");
    const YamlValue *value = takeScalar(key, expected);
    if (value == nullptr)
        return;
    const QString word = value->text.toLower();
    if (word == QLatin1String("true") || word == QLatin1String("yes") || word == QLatin1String("on"))
        into = true;
    else if (word == QLatin1String("false") || word == QLatin1String("no") || word == QLatin1String("off"))
        into = false;
    else
        wrongType(pathOf(key), *value, expected);
}

void MapReader::integer(const QString &key, int &into)
{
    qint64 wide = into;
    integer(key, wide);
    if (wide < std::numeric_limits<int>::min() || wide > std::numeric_limits<int>::max())
        complain(key, QStringLiteral("\"%1\" is out of range: %2").arg(pathOf(key)).arg(wide));
    else
        into = static_cast<int>(wide);
}

void MapReader::integer(const QString &key, qint64 &into)
{
    const QString expected = QStringLiteral("a whole number");
    const YamlValue *value = takeScalar(key, expected);
    if (value == nullptr)
        return;
    bool ok = false;
    const qint64 number = value->text.toLongLong(&ok, 10);
    if (ok)
        into = number;
    else
        wrongType(pathOf(key), *value, expected);
}

void MapReader::texts(const QString &key, QStringList &into)
{
    const YamlValue *value = take(key);
    if (value == nullptr || value->kind == YamlValue::Kind::Null)
        return;
    if (value->kind != YamlValue::Kind::List) {
        wrongType(pathOf(key), *value, QStringLiteral("a list"));
        return;
    }
    into.clear();
    for (const YamlValue &item : value->items) {
        if (isText(QStringLiteral("%1[%2]").arg(pathOf(key)).arg(into.size()), item, QStringLiteral("text")))
            into.append(item.text);
    }
}

void MapReader::textMap(const QString &key, QMap<QString, QString> &into)
{
    const YamlValue *value = take(key);
    if (value == nullptr || value->kind == YamlValue::Kind::Null)
        return;
    if (value->kind != YamlValue::Kind::Map) {
        wrongType(pathOf(key), *value, QStringLiteral("a map"));
        return;
    }
    into.clear();
    for (const YamlEntry &entry : value->entries) {
        if (isText(pathOf(key) + QLatin1Char('.') + entry.key, entry.value, QStringLiteral("text")))
            into.insert(entry.key, entry.value.text);
    }
}

void MapReader::map(const QString &key, const std::function<void(MapReader &)> &read)
{
    const YamlValue *value = take(key);
    if (value == nullptr || value->kind == YamlValue::Kind::Null)
        return;
    if (value->kind != YamlValue::Kind::Map) {
        wrongType(pathOf(key), *value, QStringLiteral("a map"));
        return;
    }
    MapReader inner(*value, pathOf(key), errors_);
    read(inner);
    inner.finish();
}

void MapReader::maps(const QString &key, const std::function<void(MapReader &)> &read)
{
    const YamlValue *value = take(key);
    if (value == nullptr || value->kind == YamlValue::Kind::Null)
        return;
    if (value->kind != YamlValue::Kind::List) {
        wrongType(pathOf(key), *value, QStringLiteral("a list of maps"));
        return;
    }
    int index = 0;
    for (const YamlValue &item : value->items) {
        const QString where = QStringLiteral("%1[%2]").arg(pathOf(key)).arg(index++);
        if (item.kind != YamlValue::Kind::Map) {
            wrongType(where, item, QStringLiteral("a map"));
            continue;
        }
        MapReader inner(item, where, errors_);
        read(inner);
        inner.finish();
    }
}

void MapReader::finish()
{
    for (const YamlEntry &entry : value_.entries) {
        if (known_.contains(entry.key))
            continue;
        const QString where = pathOf(entry.key);
        if (soundsSecret(entry.key)) {
            errors_.add(entry.position, secretText(where), secretHint());
            continue;
        }
        const QString near = nearestWord(entry.key, known_);
        errors_.add(entry.position, QStringLiteral("unknown key \"%1\"").arg(where),
                    near.isEmpty() ? QStringLiteral("Known here: %1.").arg(known_.join(QStringLiteral(", ")))
                                   : QStringLiteral("Did you mean \"%1\"?").arg(near));
    }
}

void MapReader::complain(const QString &key, const QString &what, const QString &hint)
{
    const YamlValue *value = value_.find(key);
    errors_.add(value == nullptr ? value_.position : value->position, what, hint);
}

const YamlValue *MapReader::take(const QString &key)
{
    known_.append(key);
    const YamlValue *value = value_.find(key);
    if (value != nullptr && !value->tag.isEmpty() && value->kind != YamlValue::Kind::Text) {
        errors_.add(value->position, QStringLiteral("\"%1\" has the tag %2").arg(pathOf(key), value->tag),
                    QStringLiteral("Tags are not supported; remove it."));
        return nullptr;
    }
    return value;
}

// An empty value is not "": whether it means "none" or "as usual" is for the writer of the file to say.
const YamlValue *MapReader::takeScalar(const QString &key, const QString &expected)
{
    const YamlValue *value = take(key);
    return value != nullptr && isText(pathOf(key), *value, expected) ? value : nullptr;
}

QString MapReader::pathOf(const QString &key) const
{
    return path_.isEmpty() ? key : path_ + QLatin1Char('.') + key;
}

void MapReader::wrongType(const QString &where, const YamlValue &value, const QString &expected)
{
    QString hint;
    if (value.kind == YamlValue::Kind::Null)
        hint = QStringLiteral("Remove the line for the default, or write \"\" for none.");
    errors_.add(value.position,
                QStringLiteral("\"%1\" must be %2, and %3 was found").arg(where, expected, found(value)), hint);
}

bool MapReader::isText(const QString &where, const YamlValue &value, const QString &expected)
{
    if (value.kind != YamlValue::Kind::Text) {
        wrongType(where, value, expected);
        return false;
    }
    if (!value.tag.isEmpty()) {
        errors_.add(value.position, QStringLiteral("\"%1\" has the tag %2").arg(where, value.tag),
                    QStringLiteral("Tags are not supported; remove it."));
        return false;
    }
    if (value.text.contains(QLatin1String("PRIVATE KEY-----"))) {
        errors_.add(value.position, secretText(where), QStringLiteral("Name the file of the private key instead."));
        return false;
    }
    return true;
}

void MapReader::unknownChoice(const QString &key, const YamlValue &value, const QStringList &known)
{
    const QString near = nearestWord(value.text, known);
    errors_.add(value.position,
                QStringLiteral("\"%1\" must be one of %2, and %3 was found")
                    .arg(pathOf(key), known.join(QStringLiteral(", ")), found(value)),
                near.isEmpty() ? QString() : QStringLiteral("Did you mean \"%1\"?").arg(near));
}

} // namespace howdah
