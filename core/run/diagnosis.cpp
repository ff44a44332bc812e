#include "core/run/diagnosis.h"

#include "core/run/diagnosis_patterns.h"

#include <QRegularExpression>

#include <vector>

namespace howdah {

namespace {

struct CompiledPattern {
    QRegularExpression expression;
    const FailurePattern *pattern;
};

const std::vector<CompiledPattern> &compiledPatterns()
{
    static const std::vector<CompiledPattern> compiled = [] {
        std::vector<CompiledPattern> all;
        for (const FailurePattern &pattern : failurePatterns())
            all.push_back({QRegularExpression(pattern.expression.toString()), &pattern});
        return all;
    }();
    return compiled;
}

/// Lines that follow every failure and explain none.
bool isEcho(const QString &line)
{
    static const QRegularExpression echo(
        QStringLiteral("^\\s*$|^\\+ |^See \"?systemctl|journalctl -x|apt does not have a stable CLI|^\\s*\\^|"
                       "^E: Sub-process .* returned an error code|^E: Some index files failed|"
                       "^Processing triggers|^sh: \\d+: set|^Reading (?:package|state)"));
    return echo.match(line).hasMatch();
}

bool soundsLikeError(const QString &line)
{
    static const QRegularExpression error(
        QStringLiteral(
            "\\b(?:FATAL|PANIC|CRITICAL|ALERT|ERROR|error|fatal|failed|failure|cannot|could not|can't|denied|refused|"
            "unable|invalid|not found|No such|timed out|unknown|mismatch)\\b|^E: "),
        QRegularExpression::CaseInsensitiveOption);
    return error.match(line).hasMatch();
}

QString filled(QStringView text, const QRegularExpressionMatch &match)
{
    QString result = text.toString();
    result.replace(QStringLiteral("%1"), match.captured(1).trimmed());
    result.replace(QStringLiteral("%2"), match.captured(2).trimmed());
    return result;
}

/// The last line decides: what is printed last is nearest to the end.
bool lastMatch(const QStringList &lines, const QRegularExpression &expression, QRegularExpressionMatch &match,
               QString &line)
{
    for (auto candidate = lines.crbegin(); candidate != lines.crend(); ++candidate) {
        match = expression.match(*candidate);
        if (match.hasMatch()) {
            line = candidate->trimmed();
            return true;
        }
    }
    return false;
}

QString lastMeaningful(const QStringList &lines, bool mustSoundLikeError)
{
    for (auto line = lines.crbegin(); line != lines.crend(); ++line) {
        if (!isEcho(*line) && (!mustSoundLikeError || soundsLikeError(*line)))
            return line->trimmed();
    }
    return {};
}

QString decisiveLine(const FailureOutput &output)
{
    for (const bool mustSoundLikeError : {true, false}) {
        for (const QStringList *lines : {&output.errorLines, &output.lines}) {
            if (const QString line = lastMeaningful(*lines, mustSoundLikeError); !line.isEmpty())
                return line;
        }
    }
    return {};
}

} // namespace

Diagnosis diagnose(const FailureOutput &output)
{
    const QString own = decisiveLine(output);
    for (const CompiledPattern &known : compiledPatterns()) {
        QRegularExpressionMatch match;
        QString line;
        if (!lastMatch(output.lines, known.expression, match, line)
            && !lastMatch(output.diagnostics, known.expression, match, line))
            continue;
        Diagnosis diagnosis{filled(known.pattern->cause, match), filled(known.pattern->hint, match), {line}};
        if (!own.isEmpty() && own != line)
            diagnosis.evidence.append(own);
        return diagnosis;
    }

    Diagnosis diagnosis;
    if (!own.isEmpty())
        diagnosis.evidence.append(own);
    if (const QString found = lastMeaningful(output.diagnostics, true); !found.isEmpty() && found != own)
        diagnosis.evidence.append(found);
    return diagnosis;
}

} // namespace howdah
