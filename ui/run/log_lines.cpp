#include "ui/run/log_lines.h"

#include "ui/widgets/text.h"

#include <QCoreApplication>

#include <array>

namespace howdah::ui {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(howdah::ui::LogLines)
};

bool isLetter(QChar letter)
{
    return letter.isLetterOrNumber() || letter == QLatin1Char('_') || letter == QLatin1Char('-');
}

/// As a word of its own: "ERROR: x", "[WARNING]", but not "error_log" or "no-error".
bool hasWord(const QString &text, QLatin1StringView word, Qt::CaseSensitivity sensitivity)
{
    for (qsizetype at = text.indexOf(word, 0, sensitivity); at >= 0; at = text.indexOf(word, at + 1, sensitivity)) {
        const qsizetype after = at + word.size();
        if ((at == 0 || !isLetter(text.at(at - 1))) && (after >= text.size() || !isLetter(text.at(after))))
            return true;
    }
    return false;
}

template <std::size_t size>
bool hasAny(const QString &text, const std::array<QLatin1StringView, size> &words, Qt::CaseSensitivity sensitivity)
{
    return std::any_of(words.begin(), words.end(),
                       [&](QLatin1StringView word) { return hasWord(text, word, sensitivity); });
}

QString numbered(const RunTimeline &timeline, const QString &step)
{
    const int number = timeline.numberOf(step);
    const QString title = timeline.titleOf(step);
    return number == 0 ? title : QStringLiteral("%1 %2").arg(number).arg(title);
}

struct LineMaker {
    qint64 time;
    const RunTimeline &timeline;
    using Line = std::optional<std::pair<QString, LogLine>>;

    [[nodiscard]] Line line(const QString &host, const QString &text, LineMark mark,
                            LineLevel level = LineLevel::Normal) const
    {
        return std::pair{host, LogLine{time, text, level, mark, 0}};
    }

    Line operator()(const RunStarted &) const { return {}; }
    Line operator()(const RunFinished &) const { return {}; }
    Line operator()(const StepStarted &event) const
    {
        return line(event.host, numbered(timeline, event.step), LineMark::StepStarted);
    }
    Line operator()(const StepLog &event) const
    {
        switch (event.level) {
        case LogLevel::Command: return line(event.host, event.line, LineMark::Command);
        case LogLevel::Note: return line(event.host, event.line, LineMark::Note, levelOf(event.line));
        case LogLevel::Output:
        case LogLevel::ErrorOutput: break; // programs write much to stderr that is no error
        }
        return line(event.host, event.line, LineMark::None, levelOf(event.line));
    }
    Line operator()(const StepFinished &event) const
    {
        return line(event.host,
                    QStringLiteral("%1 (%2)").arg(numbered(timeline, event.step), durationText(event.milliseconds)),
                    LineMark::StepDone);
    }
    Line operator()(const StepFailed &event) const
    {
        return line(
            event.host,
            Words::tr("%1 failed after %2").arg(numbered(timeline, event.step), durationText(event.milliseconds)),
            LineMark::StepFailed, LineLevel::Error);
    }
    Line operator()(const StepCancelled &event) const
    {
        return line(
            event.host,
            Words::tr("%1 stopped after %2").arg(numbered(timeline, event.step), durationText(event.milliseconds)),
            LineMark::StepStopped);
    }
    Line operator()(const StepSkipped &event) const
    {
        return line(event.host,
                    Words::tr("%1 is not run: it needs “%2”").arg(numbered(timeline, event.step), event.because),
                    LineMark::StepStopped);
    }
    Line operator()(const HostNote &event) const
    {
        const bool lost = event.text.startsWith(QLatin1String("connection lost"));
        return line(event.host, event.text, LineMark::Note, lost ? LineLevel::Warning : LineLevel::Normal);
    }
};

} // namespace

LineLevel levelOf(const QString &text)
{
    using View = QLatin1StringView;
    static constexpr std::array loud = {View("ERROR"), View("FATAL"), View("PANIC"), View("CRITICAL"),
                                        View("ALERT"), View("EMERG"), View("E:"),    View("Err:")};
    static constexpr std::array quiet = {View("error:"),  View("fatal:"),  View("failed:"),
                                         View("[error]"), View("[alert]"), View("Traceback")};
    static constexpr std::array warnings = {View("WARNING"), View("WARN"), View("HINT"), View("W:")};
    static constexpr std::array quietWarnings = {View("warning:"), View("[warning]")};
    if (hasAny(text, loud, Qt::CaseSensitive) || hasAny(text, quiet, Qt::CaseInsensitive))
        return LineLevel::Error;
    if (hasAny(text, warnings, Qt::CaseSensitive) || hasAny(text, quietWarnings, Qt::CaseInsensitive))
        return LineLevel::Warning;
    return LineLevel::Normal;
}

std::optional<std::pair<QString, LogLine>> logLine(const RunEvent &event, const RunTimeline &timeline)
{
    return std::visit(LineMaker{event.time, timeline}, event.what);
}

} // namespace howdah::ui
