#include "ui/widgets/syntax.h"

#include <KSyntaxHighlighting/AbstractHighlighter>
#include <KSyntaxHighlighting/Definition>
#include <KSyntaxHighlighting/Format>
#include <KSyntaxHighlighting/Repository>
#include <KSyntaxHighlighting/State>
#include <KSyntaxHighlighting/Theme>

#include <QFileInfo>

#include <optional>

namespace howdah::ui {

namespace {

using KSyntaxHighlighting::Theme;

std::optional<SyntaxKind> kindOf(Theme::TextStyle style)
{
    switch (style) {
    case Theme::Keyword:
    case Theme::Function:
    case Theme::Variable:
    case Theme::BuiltIn:
    case Theme::Extension:
    case Theme::Preprocessor:
    case Theme::Attribute:
    case Theme::DataType: return SyntaxKind::Key;
    case Theme::ControlFlow: return SyntaxKind::Section;
    case Theme::Char:
    case Theme::SpecialChar:
    case Theme::String:
    case Theme::VerbatimString:
    case Theme::SpecialString:
    case Theme::Import: return SyntaxKind::String;
    case Theme::DecVal:
    case Theme::BaseN:
    case Theme::Float:
    case Theme::Constant: return SyntaxKind::Number;
    case Theme::Comment:
    case Theme::Documentation:
    case Theme::Annotation:
    case Theme::CommentVar:
    case Theme::Information: return SyntaxKind::Comment;
    default: return std::nullopt;
    }
}

/// Collects the pieces of one line after another.
class Collector final : public KSyntaxHighlighting::AbstractHighlighter {
public:
    SyntaxLines read(const QString &text)
    {
        SyntaxLines lines;
        KSyntaxHighlighting::State state;
        for (const QString &line : text.split(QLatin1Char('\n'))) {
            spans_.clear();
            state = highlightLine(line, state);
            lines.push_back(spans_);
        }
        return lines;
    }

protected:
    void applyFormat(int offset, int length, const KSyntaxHighlighting::Format &format) override
    {
        if (const std::optional<SyntaxKind> kind = kindOf(format.textStyle()); kind && length > 0)
            spans_.push_back({offset, length, *kind});
    }

private:
    std::vector<SyntaxSpan> spans_;
};

/// INI section heads are bold, and YAML values that its definition leaves plain are coloured by what they look like.
void refine(SyntaxLines &lines, const QStringList &text, const QString &syntax)
{
    for (std::size_t i = 0; i < lines.size(); ++i) {
        const QString &line = text.at(static_cast<qsizetype>(i));
        if (syntax == QLatin1String("INI Files") && line.trimmed().startsWith(QLatin1Char('['))) {
            lines[i] = {{0, static_cast<int>(line.size()), SyntaxKind::Section}};
            continue;
        }
        if (syntax != QLatin1String("YAML"))
            continue;
        const qsizetype colon = line.indexOf(QLatin1String(": "));
        const bool item = line.trimmed().startsWith(QLatin1String("- "));
        if (colon < 0 && !item)
            continue;
        const qsizetype from = colon >= 0 ? colon + 2 : line.indexOf(QLatin1String("- ")) + 2;
        const QString value = line.mid(from).trimmed();
        bool number = false;
        static_cast<void>(value.toDouble(&number));
        number = number || value == QLatin1String("true") || value == QLatin1String("false");
        const auto isValue = [&](const SyntaxSpan &span) { return span.start >= from; };
        if (number)
            std::erase_if(lines[i], isValue);
        else if (value.isEmpty() || std::any_of(lines[i].begin(), lines[i].end(), isValue))
            continue;
        lines[i].push_back({static_cast<int>(from), static_cast<int>(line.size() - from),
                            number ? SyntaxKind::Number : SyntaxKind::String});
    }
}

KSyntaxHighlighting::Repository &repository()
{
    // Reading the definitions takes long enough to do it once.
    static const std::unique_ptr<KSyntaxHighlighting::Repository> made = [] {
        auto repository = std::make_unique<KSyntaxHighlighting::Repository>();
        repository->addCustomSearchPath(QStringLiteral(":/highlighting"));
        return repository;
    }();
    return *made;
}

} // namespace

QString syntaxOf(const QString &fileName)
{
    const QFileInfo file(fileName);
    const QString name = file.fileName();
    const QString suffix = file.suffix();
    if (suffix == QLatin1String("yml") || suffix == QLatin1String("yaml"))
        return QStringLiteral("YAML");
    if (name == QLatin1String("haproxy.cfg"))
        return QStringLiteral("HAProxy");
    if (name.startsWith(QLatin1String("pgbackrest")) && suffix == QLatin1String("conf"))
        return QStringLiteral("INI Files");
    if (fileName.startsWith(QLatin1String("/etc/systemd/")) || suffix == QLatin1String("service")
        || suffix == QLatin1String("timer") || suffix == QLatin1String("mount"))
        return QStringLiteral("INI Files");
    if (suffix == QLatin1String("sh") || fileName.startsWith(QLatin1String("/usr/local/bin/"))
        || fileName.startsWith(QLatin1String("/etc/default/")))
        return QStringLiteral("Bash");
    return {};
}

SyntaxLines highlight(const QString &text, const QString &fileName)
{
    const QString syntax = syntaxOf(fileName);
    constexpr qsizetype tooLong = 2'000'000; // letters; such a file is read without colours
    if (syntax.isEmpty() || text.size() > tooLong)
        return {};
    const KSyntaxHighlighting::Definition definition = repository().definitionForName(syntax);
    if (!definition.isValid())
        return {};
    Collector collector;
    collector.setDefinition(definition);
    SyntaxLines lines = collector.read(text);
    refine(lines, text.split(QLatin1Char('\n')), syntax);
    return lines;
}

} // namespace howdah::ui
