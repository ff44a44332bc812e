#include "core/project/yaml_parser.h"

#include <QByteArrayList>
#include <QRegularExpression>
#include <QSet>
#include <QStringDecoder>

#include <yaml-cpp/eventhandler.h>
#include <yaml-cpp/exceptions.h>
#include <yaml-cpp/parser.h>

#include <algorithm>
#include <optional>
#include <sstream>

namespace howdah {

namespace {

constexpr std::size_t deepest = 32;
constexpr int mostValues = 50000;

struct Refusal {
    YAML::Mark mark;
    QString what;
    QString hint;
};

QString nestedKeyText()
{
    return QStringLiteral("a key must be a word, not a list or a map");
}

class Builder : public YAML::EventHandler {
public:
    YamlValue root;

    void OnDocumentStart(const YAML::Mark & /*mark*/) override {}
    void OnDocumentEnd() override {}

    void OnNull(const YAML::Mark &mark, YAML::anchor_t anchor) override
    {
        refuseAnchor(mark, anchor);
        YamlValue value;
        value.position = positionOf(mark);
        deliver(std::move(value), mark);
    }

    void OnAlias(const YAML::Mark &mark, YAML::anchor_t /*anchor*/) override { refuseAnchor(mark, 1); }

    void OnScalar(const YAML::Mark &mark, const std::string &tag, YAML::anchor_t anchor,
                  const std::string &text) override
    {
        refuseAnchor(mark, anchor);
        YamlValue value = YamlValue::ofText(QString::fromStdString(text));
        value.tag = tagOf(tag);
        value.position = positionOf(mark);
        deliver(std::move(value), mark);
    }

    void OnSequenceStart(const YAML::Mark &mark, const std::string &tag, YAML::anchor_t anchor,
                         YAML::EmitterStyle::value /*style*/) override
    {
        open(YamlValue::ofList({}), mark, tag, anchor);
    }

    void OnSequenceEnd() override { close(); }

    void OnMapStart(const YAML::Mark &mark, const std::string &tag, YAML::anchor_t anchor,
                    YAML::EmitterStyle::value /*style*/) override
    {
        open(YamlValue::ofMap({}), mark, tag, anchor);
    }

    void OnMapEnd() override { close(); }

private:
    struct Frame {
        YamlValue value;
        YAML::Mark mark;
        std::optional<YamlEntry> entry; // a key that waits for its value
        QSet<QString> keys;
    };

    std::vector<Frame> frames_;
    int count_ = 0;

    static YamlPosition positionOf(const YAML::Mark &mark) { return {mark.line + 1, mark.column + 1}; }

    // Plain scalars carry "?", quoted ones "!".
    static QString tagOf(const std::string &tag)
    {
        return tag == "?" || tag == "!" ? QString() : QString::fromStdString(tag);
    }

    static void refuseAnchor(const YAML::Mark &mark, YAML::anchor_t anchor)
    {
        if (anchor != 0)
            throw Refusal{mark, QStringLiteral("anchors and aliases (&name, *name) are not supported"),
                          QStringLiteral("Write the value out in both places.")};
    }

    void open(YamlValue value, const YAML::Mark &mark, const std::string &tag, YAML::anchor_t anchor)
    {
        refuseAnchor(mark, anchor);
        if (!frames_.empty() && frames_.back().value.kind == YamlValue::Kind::Map && !frames_.back().entry)
            throw Refusal{mark, nestedKeyText(), {}};
        if (frames_.size() >= deepest)
            throw Refusal{mark, QStringLiteral("nested more than %1 levels deep").arg(deepest), {}};
        value.tag = tagOf(tag);
        value.position = positionOf(mark);
        frames_.push_back({std::move(value), mark, std::nullopt, {}});
    }

    void close()
    {
        Frame done = std::move(frames_.back());
        frames_.pop_back();
        deliver(std::move(done.value), done.mark);
    }

    void deliver(YamlValue value, const YAML::Mark &mark)
    {
        if (++count_ > mostValues)
            throw Refusal{mark, QStringLiteral("more than %1 values").arg(mostValues), {}};
        if (frames_.empty()) {
            root = std::move(value);
            return;
        }
        Frame &parent = frames_.back();
        if (parent.value.kind == YamlValue::Kind::List) {
            parent.value.items.push_back(std::move(value));
        } else if (parent.entry) {
            // yaml-cpp places an empty value where the next token begins, lines further down.
            if (value.kind == YamlValue::Kind::Null)
                value.position = parent.entry->position;
            parent.entry->value = std::move(value);
            parent.value.entries.push_back(std::move(*parent.entry));
            parent.entry.reset();
        } else {
            takeKey(parent, value, mark);
        }
    }

    static void takeKey(Frame &parent, const YamlValue &value, const YAML::Mark &mark)
    {
        if (value.kind != YamlValue::Kind::Text)
            throw Refusal{mark, nestedKeyText(), {}};
        if (parent.keys.contains(value.text))
            throw Refusal{mark, QStringLiteral("the key \"%1\" stands twice in the same map").arg(value.text),
                          QStringLiteral("Keep one of the two.")};
        parent.keys.insert(value.text);
        parent.entry = YamlEntry{value.text, value.position, {}};
    }
};

/// The text by lines. yaml-cpp counts bytes; people and editors count characters.
class Lines {
public:
    explicit Lines(const QByteArray &text) : lines_(text.split('\n')), columns_(static_cast<std::size_t>(lines_.size()))
    {}

    [[nodiscard]] const QByteArrayList &all() const { return lines_; }

    [[nodiscard]] YamlPosition position(const YAML::Mark &mark) { return correct({mark.line + 1, mark.column + 1}); }

    [[nodiscard]] YamlPosition correct(YamlPosition position)
    {
        if (position.line < 1 || position.line > lines_.size())
            return position;
        const std::vector<int> &columns = columnsOf(position.line - 1);
        const auto index = static_cast<std::size_t>(qMax(position.column - 1, 0));
        if (!columns.empty())
            position.column = columns[std::min(index, columns.size() - 1)];
        return position;
    }

private:
    QByteArrayList lines_;
    std::vector<std::vector<int>>
        columns_; // by byte; made once a line, because a line can hold every value of the file

    const std::vector<int> &columnsOf(int line)
    {
        std::vector<int> &columns = columns_[static_cast<std::size_t>(line)];
        if (!columns.empty())
            return columns;
        int column = 0;
        for (const char byte : lines_[line]) {
            if ((static_cast<unsigned char>(byte) & 0xC0U) != 0x80U)
                ++column;
            columns.push_back(column);
        }
        columns.push_back(column + 1);
        return columns;
    }
};

void correctColumns(YamlValue &value, Lines &lines)
{
    value.position = lines.correct(value.position);
    for (YamlValue &item : value.items)
        correctColumns(item, lines);
    for (YamlEntry &entry : value.entries) {
        entry.position = lines.correct(entry.position);
        correctColumns(entry.value, lines);
    }
}

Error tabError(const QString &fileName, int line)
{
    return errorAt(fileName, {line, 1}, QStringLiteral("the line is indented with a tab"),
                   QStringLiteral("YAML allows only spaces there; replace the tab by spaces."));
}

/// What yaml-cpp would read past, or complain about in words that help nobody.
std::optional<Error> refuseBytes(Lines &lines, const QString &fileName)
{
    int number = 0;
    for (const QByteArray &line : lines.all()) {
        ++number;
        QStringDecoder decoder(QStringConverter::Utf8, QStringConverter::Flag::Stateless);
        const QString decoded = decoder(line);
        if (decoder.hasError())
            return errorAt(fileName, {number, 1}, QStringLiteral("the line is not valid UTF-8"),
                           QStringLiteral("Save the file as UTF-8 text."));
        if (line.startsWith('\t') && !line.trimmed().isEmpty())
            return tabError(fileName, number);
        for (qsizetype i = 0; i < line.size(); ++i) {
            const auto byte = static_cast<unsigned char>(line[i]);
            const bool lineEnd = byte == '\r' && i + 1 == line.size();
            if (byte < 0x20 && byte != '\t' && !lineEnd)
                return errorAt(
                    fileName, lines.correct({number, static_cast<int>(i) + 1}),
                    QStringLiteral("a control character (0x%1) stands in the file").arg(byte, 2, 16, QLatin1Char('0')),
                    QStringLiteral("Is this a text file? Remove the character."));
        }
    }
    return std::nullopt;
}

Error notWellFormed(Lines &lines, const QString &fileName, const YAML::Exception &exception)
{
    static const QRegularExpression indentedByTab(QStringLiteral(R"(\A *\t)"));
    const QByteArray line = lines.all().value(exception.mark.line);
    if (indentedByTab.match(QString::fromUtf8(line)).hasMatch())
        return tabError(fileName, exception.mark.line + 1);
    if (exception.msg == YAML::ErrorMsg::DOC_IN_SCALAR || exception.msg == YAML::ErrorMsg::EOF_IN_SCALAR)
        return errorAt(fileName, lines.position(exception.mark), QStringLiteral("a quote was opened and not closed"),
                       QStringLiteral("Look for it in the lines above."));
    return errorAt(fileName, lines.position(exception.mark),
                   QStringLiteral("not well-formed YAML: %1").arg(QString::fromStdString(exception.msg)),
                   QStringLiteral("Check indentation, colons and quotes here and in the lines above."));
}

} // namespace

Error errorAt(const QString &fileName, YamlPosition position, const QString &what, const QString &hint)
{
    const QString place =
        position.line > 0 ? QStringLiteral(":%1:%2").arg(position.line).arg(position.column) : QString();
    return Error{ErrorKind::Usage, fileName + place + QStringLiteral(": ") + what, hint, {}};
}

Result<YamlValue> parseYaml(const QByteArray &original, const QString &fileName)
{
    if (original.size() > yamlSizeLimit)
        return fail(errorAt(fileName, {},
                            QStringLiteral("the file is larger than the limit of %1 bytes").arg(yamlSizeLimit),
                            QStringLiteral("Is this the right file?")));
    const QByteArray text = original.startsWith("\xEF\xBB\xBF") ? original.mid(3) : original;
    Lines lines(text);
    if (std::optional<Error> refused = refuseBytes(lines, fileName))
        return fail(*refused);

    Builder builder;
    try {
        // At the end of the input yaml-cpp takes an open quote for a closed one, at the end of a document it does not.
        std::istringstream stream((text + (text.endsWith('\n') ? "...\n" : "\n...\n")).toStdString());
        YAML::Parser parser(stream);
        parser.HandleNextDocument(builder);
        Builder second;
        if (parser.HandleNextDocument(second) && second.root.kind != YamlValue::Kind::Null)
            return fail(errorAt(fileName, second.root.position, QStringLiteral("a second document begins here"),
                                QStringLiteral("One file holds one document; remove the line \"---\".")));
    } catch (const Refusal &refusal) {
        return fail(errorAt(fileName, lines.position(refusal.mark), refusal.what, refusal.hint));
    } catch (const YAML::Exception &exception) {
        return fail(notWellFormed(lines, fileName, exception));
    }
    correctColumns(builder.root, lines);
    return builder.root;
}

} // namespace howdah
