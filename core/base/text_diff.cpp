#include "core/base/text_diff.h"

#include <QStringList>

#include <dtl/dtl.hpp>

#include <algorithm>
#include <string>
#include <utility>
#include <vector>

namespace howdah {

namespace {

std::vector<std::string> linesOf(const QString &text)
{
    std::vector<std::string> lines;
    if (text.isEmpty())
        return lines;
    QStringList parts = text.split(QLatin1Char('\n'));
    if (parts.last().isEmpty())
        parts.removeLast();
    else
        parts.last() += QStringLiteral("\n\\ No newline at end of file");
    for (const QString &part : parts)
        lines.push_back(part.toStdString());
    return lines;
}

using Script = std::vector<std::pair<std::string, dtl::elemInfo>>;

constexpr std::size_t context = 3;

bool isCommon(const Script &script, std::size_t index)
{
    return script[index].second.type == dtl::SES_COMMON;
}

/// "12,3", "12" for one line; nothing is said to stand after the line before it.
std::string range(std::size_t linesBefore, std::size_t count)
{
    const std::string start = std::to_string(count == 0 ? linesBefore : linesBefore + 1);
    return count == 1 ? start : start + ',' + std::to_string(count);
}

/// The end of the hunk that begins with the change at `first`: changes with no more than twice the context between them
/// stand together.
std::size_t hunkEnd(const Script &script, std::size_t first)
{
    std::size_t lastChange = first;
    for (std::size_t i = first; i < script.size() && i - lastChange <= 2 * context + 1; ++i) {
        if (!isCommon(script, i))
            lastChange = i;
    }
    return std::min(lastChange + 1 + context, script.size());
}

} // namespace

// dtl finds the edit script; its own printer of hunks is off by a line at the end of a text and in empty ones.
QString unifiedDiff(const QString &before, const QString &after)
{
    if (before == after)
        return {};
    dtl::Diff<std::string> diff(linesOf(before), linesOf(after));
    diff.compose();
    const Script script = diff.getSes().getSequence();

    std::string out;
    std::size_t linesBefore = 0;
    std::size_t linesAfter = 0;
    std::size_t done = 0;
    for (std::size_t i = 0; i < script.size(); ++i) {
        if (isCommon(script, i))
            continue;
        const std::size_t begin = std::max(done, i - std::min(i, context));
        linesBefore += begin - done;
        linesAfter += begin - done;
        const std::size_t end = hunkEnd(script, i);
        std::size_t countBefore = 0;
        std::size_t countAfter = 0;
        std::string body;
        for (std::size_t line = begin; line < end; ++line) {
            const dtl::edit_t type = script[line].second.type;
            countBefore += type != dtl::SES_ADD ? 1 : 0;
            countAfter += type != dtl::SES_DELETE ? 1 : 0;
            body += type == dtl::SES_COMMON ? ' ' : type == dtl::SES_ADD ? '+' : '-';
            body += script[line].first + '\n';
        }
        out += "@@ -" + range(linesBefore, countBefore) + " +" + range(linesAfter, countAfter) + " @@\n" + body;
        linesBefore += countBefore;
        linesAfter += countAfter;
        done = end;
        i = end - 1;
    }
    return QString::fromStdString(out);
}

} // namespace howdah
