#include "core/project/yaml_writer.h"

#include <QRegularExpression>

#include <yaml-cpp/emitter.h>
#include <yaml-cpp/emittermanip.h>

namespace howdah {

namespace {

constexpr qsizetype longestLineOfWords = 90;

/// Narrower than YAML's own rule, so that every version of yaml-cpp writes and reads the same bytes.
bool isPlain(const QString &text)
{
    static const QRegularExpression plain(
        QStringLiteral(R"(\A(~/)?[A-Za-z0-9_/.]([A-Za-z0-9_/.@%+*=~:()\- ]*[A-Za-z0-9_/.@%+*=~()\-])?\z)"));
    static const QRegularExpression null(QStringLiteral(R"(\A(null|Null|NULL|\.\.\.)\z)"));
    return plain.match(text).hasMatch() && !null.match(text).hasMatch() && !text.contains(QLatin1String(": "));
}

/// Literal blocks say nothing about leading blanks, and clip what follows the last line.
bool isLiteral(const QString &text)
{
    static const QRegularExpression forbidden(
        QStringLiteral(R"([\x00-\x09\x0B-\x1F\x7F-\x9F\x{2028}\x{2029}\x{FEFF}])"));
    static const QRegularExpression blankEdges(QStringLiteral(R"(\A\s|[ ]\n|\n\n\z)"));
    return text.endsWith(QLatin1Char('\n')) && !forbidden.match(text).hasMatch() && !blankEdges.match(text).hasMatch();
}

void emitText(YAML::Emitter &out, const QString &text)
{
    if (isLiteral(text))
        out << YAML::Literal;
    else if (!isPlain(text))
        out << YAML::DoubleQuoted;
    out << text.toStdString();
}

bool isLineOfWords(const YamlValue &list)
{
    qsizetype length = 0;
    for (const YamlValue &item : list.items) {
        if (item.kind != YamlValue::Kind::Text || item.text.contains(QLatin1Char('\n')))
            return false;
        length += item.text.size() + 2;
    }
    return length <= longestLineOfWords;
}

void emitValue(YAML::Emitter &out, const YamlValue &value)
{
    switch (value.kind) {
    case YamlValue::Kind::Null: out << YAML::Null; break;
    case YamlValue::Kind::Text: emitText(out, value.text); break;
    case YamlValue::Kind::List:
        if (isLineOfWords(value))
            out << YAML::Flow;
        out << YAML::BeginSeq;
        for (const YamlValue &item : value.items)
            emitValue(out, item);
        out << YAML::EndSeq;
        break;
    case YamlValue::Kind::Map:
        if (value.entries.empty())
            out << YAML::Flow;
        out << YAML::BeginMap;
        for (const YamlEntry &entry : value.entries) {
            out << YAML::Key;
            // A literal block cannot be a key.
            if (!isPlain(entry.key))
                out << YAML::DoubleQuoted;
            out << entry.key.toStdString() << YAML::Value;
            emitValue(out, entry.value);
        }
        out << YAML::EndMap;
        break;
    }
}

} // namespace

QByteArray writeYaml(const YamlValue &map)
{
    QByteArray text;
    for (const YamlEntry &entry : map.entries) {
        YAML::Emitter out;
        emitValue(out, YamlValue::ofMap({entry}));
        const bool section = entry.value.kind == YamlValue::Kind::Map || entry.value.kind == YamlValue::Kind::List;
        if (section && !text.isEmpty())
            text += '\n';
        text += out.c_str();
        if (!text.endsWith('\n'))
            text += '\n';
    }
    return text;
}

} // namespace howdah
