#include "core/render/yaml.h"

#include <QRegularExpression>

#include <yaml-cpp/yaml.h>

namespace howdah {

namespace {

// yaml-cpp writes the strings `on`, `1e3` or `null` plain; PyYAML, which reads these files, would not see strings. It takes
// YAML 1.1: binary and sexagesimal numbers and times of day are typed, too, and a lone `=` or `<<` is an error.
bool looksTyped(const QString &text)
{
    static const QRegularExpression typed(
        QStringLiteral(
            R"(^(?:|~|=|<<|null|true|false|yes|no|on|off|y|n|[-+]?[.\d][\d_,.eE:+-]*|[-+]?0[xob][\da-f_]+|[-+]?\.inf|\.nan)"
            R"(|\d{4}-\d{1,2}-\d{1,2}(?:t|\s).*|(?:---|\.\.\.).*)$)"),
        QRegularExpression::CaseInsensitiveOption);
    return typed.match(text).hasMatch();
}

void emitValue(YAML::Emitter &out, const YamlNode &value);

void emitString(YAML::Emitter &out, const QString &text)
{
    if (looksTyped(text))
        out << YAML::DoubleQuoted;
    out << text.toStdString();
}

void emitMap(YAML::Emitter &out, const YamlNode::Map &map)
{
    out << YAML::BeginMap;
    for (const auto &[key, value] : map) {
        out << YAML::Key;
        emitString(out, key);
        out << YAML::Value;
        emitValue(out, value);
    }
    out << YAML::EndMap;
}

void emitList(YAML::Emitter &out, const YamlNode::List &list)
{
    out << YAML::BeginSeq;
    for (const YamlNode &value : list)
        emitValue(out, value);
    out << YAML::EndSeq;
}

void emitValue(YAML::Emitter &out, const YamlNode &value)
{
    const YamlNode::Storage &storage = value.storage();
    if (const auto *flag = std::get_if<bool>(&storage))
        out << *flag;
    else if (const auto *number = std::get_if<qint64>(&storage))
        out << static_cast<long long>(*number);
    else if (const auto *text = std::get_if<QString>(&storage))
        emitString(out, *text);
    else if (const auto *list = std::get_if<YamlNode::List>(&storage))
        emitList(out, *list);
    else
        emitMap(out, std::get<YamlNode::Map>(storage));
}

} // namespace

QByteArray emitYaml(const YamlNode::Map &document)
{
    YAML::Emitter out;
    emitMap(out, document);
    return QByteArray(out.c_str(), static_cast<qsizetype>(out.size())) + '\n';
}

} // namespace howdah
