#include "ui/widgets/diff_lines.h"

#include <QRegularExpression>
#include <QStringList>

#include <algorithm>

namespace howdah::ui {

namespace {

QStringList linesOf(const QString &text)
{
    QStringList lines = text.split(QLatin1Char('\n'));
    if (!lines.isEmpty() && lines.last().isEmpty())
        lines.removeLast();
    return lines;
}

/// The nearest heading above a line: "[global]" of INI files, "listen primary" of HAProxy's, the keys of the mappings around it in YAML ("bootstrap.dcs").
QString sectionAbove(const QStringList &lines, int line, bool yaml)
{
    static const QRegularExpression ini(
        QStringLiteral(R"(^\s*(\[[^\]]+\])\s*$|^((?:global|defaults|frontend|backend|listen)\b[^#]*))"));
    static const QRegularExpression key(QStringLiteral(R"(^(\s*)([A-Za-z0-9_.-]+):\s*(#.*)?$)"));
    static const QRegularExpression start(QStringLiteral(R"(^\s*)"));
    QStringList path;
    qsizetype indent = line < lines.size() ? start.match(lines.at(line)).capturedLength() : 0;
    for (int at = std::min<int>(line, static_cast<int>(lines.size())) - 1; at >= 0; --at) {
        if (!yaml) {
            if (const QRegularExpressionMatch found = ini.match(lines.at(at)); found.hasMatch())
                return (found.captured(1) + found.captured(2)).trimmed();
            continue;
        }
        const QRegularExpressionMatch found = key.match(lines.at(at));
        if (found.hasMatch() && found.capturedLength(1) < indent) {
            path.prepend(found.captured(2));
            indent = found.capturedLength(1);
        }
    }
    return path.join(QLatin1Char('.'));
}

bool isYaml(const QString &name)
{
    return name.endsWith(QLatin1String(".yml")) || name.endsWith(QLatin1String(".yaml"));
}

} // namespace

std::vector<DiffLine> changedLines(const DiffText &diff)
{
    static const QRegularExpression hunk(QStringLiteral(R"(^@@ -(\d+)(?:,\d+)? \+(\d+)(?:,\d+)? @@)"));
    const QStringList after = linesOf(diff.after);
    std::vector<DiffLine> rows;
    int left = 1;
    int right = 1;
    for (const QString &line : linesOf(diff.unified)) {
        if (const QRegularExpressionMatch found = hunk.match(line); found.hasMatch()) {
            const int from = std::max(1, found.captured(2).toInt());
            if (from > 1 || !rows.empty())
                rows.push_back({DiffKind::Gap, 0, 0, sectionAbove(after, from - 1, isYaml(diff.name))});
            left = std::max(1, found.captured(1).toInt());
            right = from;
        } else if (line.startsWith(QLatin1Char('+'))) {
            rows.push_back({DiffKind::Added, 0, right++, line.mid(1)});
        } else if (line.startsWith(QLatin1Char('-'))) {
            rows.push_back({DiffKind::Removed, left++, 0, line.mid(1)});
        } else if (!line.startsWith(QLatin1Char('\\'))) { // "\ No newline at end of file"
            rows.push_back({DiffKind::Same, left++, right++, line.mid(1)});
        }
    }
    return rows;
}

std::vector<DiffLine> wholeFile(const DiffText &diff)
{
    const QStringList after = linesOf(diff.after);
    std::vector<DiffLine> rows;
    int left = 1;
    int right = 1;
    const bool sameText = !diff.unified.contains(QLatin1String("@@ -")); // owner or mode alone changes
    const auto copyTo = [&](int line) {
        while (right < line && right <= after.size()) {
            rows.push_back({DiffKind::Same, left++, right, after.at(right - 1)});
            ++right;
        }
    };
    for (const DiffLine &line : sameText ? std::vector<DiffLine>{} : changedLines(diff)) {
        if (line.kind == DiffKind::Gap)
            continue;
        if (line.after != 0)
            copyTo(line.after);
        else
            while (left < line.before && right <= after.size())
                copyTo(right + 1);
        rows.push_back(line);
        left = line.before != 0 ? line.before + 1 : left;
        right = line.after != 0 ? line.after + 1 : right;
    }
    copyTo(static_cast<int>(after.size()) + 1);
    return rows;
}

std::vector<DiffPair> sideBySide(const std::vector<DiffLine> &lines)
{
    std::vector<DiffPair> pairs;
    for (std::size_t at = 0; at < lines.size();) {
        if (lines[at].kind == DiffKind::Same || lines[at].kind == DiffKind::Gap) {
            pairs.push_back({lines[at], lines[at]});
            ++at;
            continue;
        }
        std::vector<DiffLine> removed;
        std::vector<DiffLine> added;
        for (; at < lines.size() && (lines[at].kind == DiffKind::Removed || lines[at].kind == DiffKind::Added); ++at)
            (lines[at].kind == DiffKind::Removed ? removed : added).push_back(lines[at]);
        for (std::size_t row = 0; row < std::max(removed.size(), added.size()); ++row)
            pairs.push_back(
                {row < removed.size() ? removed[row] : DiffLine{}, row < added.size() ? added[row] : DiffLine{}});
    }
    return pairs;
}

int countOf(const std::vector<DiffLine> &lines, DiffKind kind)
{
    return static_cast<int>(
        std::count_if(lines.begin(), lines.end(), [&](const DiffLine &line) { return line.kind == kind; }));
}

} // namespace howdah::ui
