#include "core/project/calendar.h"

#include <QMap>
#include <QRegularExpression>

#include <algorithm>

namespace howdah {

namespace {

/// "Mon..Sat", "Sun,Wed", "mon-fri": systemd takes all of them.
std::optional<std::vector<int>> daysOf(const QString &text)
{
    std::vector<int> days;
    for (const QString &part : text.split(QLatin1Char(','))) {
        static const QRegularExpression between(QStringLiteral(R"(\.\.|-)"));
        const QStringList ends = part.split(between);
        std::vector<int> numbers;
        for (const QString &end : ends) {
            const QString three = end.trimmed().left(3);
            const auto found = std::find_if(calendarDays().begin(), calendarDays().end(), [&](const QString &word) {
                return word.compare(three, Qt::CaseInsensitive) == 0;
            });
            if (found == calendarDays().end())
                return std::nullopt;
            numbers.push_back(static_cast<int>(found - calendarDays().begin()) + 1);
        }
        if (numbers.size() > 2 || numbers.front() > numbers.back())
            return std::nullopt;
        for (int day = numbers.front(); day <= numbers.back(); ++day)
            days.push_back(day);
    }
    std::sort(days.begin(), days.end());
    days.erase(std::unique(days.begin(), days.end()), days.end());
    return days;
}

bool readTime(const QString &text, CalendarEvent &event)
{
    static const QRegularExpression form(QStringLiteral(R"(\A(\*|\d{1,2}(?:,\d{1,2})*):(\d{2})(?::00)?\z)"));
    const QRegularExpressionMatch match = form.match(text);
    if (!match.hasMatch() || match.captured(2).toInt() > 59)
        return false;
    event.minute = match.captured(2).toInt();
    if (match.captured(1) == QLatin1String("*")) {
        event.hours = {-1};
        return true;
    }
    for (const QString &hour : match.captured(1).split(QLatin1Char(','))) {
        if (hour.toInt() > 23)
            return false;
        event.hours.push_back(hour.toInt());
    }
    return true;
}

} // namespace

const QStringList &calendarDays()
{
    static const QStringList words{QStringLiteral("Mon"), QStringLiteral("Tue"), QStringLiteral("Wed"),
                                   QStringLiteral("Thu"), QStringLiteral("Fri"), QStringLiteral("Sat"),
                                   QStringLiteral("Sun")};
    return words;
}

std::optional<CalendarEvent> parseCalendar(const QString &text)
{
    static const QMap<QString, QString> shorthand{
        {QStringLiteral("hourly"), QStringLiteral("*-*-* *:00:00")},
        {QStringLiteral("daily"), QStringLiteral("*-*-* 00:00:00")},
        {QStringLiteral("weekly"), QStringLiteral("Mon *-*-* 00:00:00")},
        {QStringLiteral("monthly"), QStringLiteral("*-*-01 00:00:00")},
    };
    QStringList words = text.simplified().split(QLatin1Char(' '), Qt::SkipEmptyParts);
    if (words.size() == 1 && shorthand.contains(words[0].toLower()))
        words = shorthand.value(words[0].toLower()).split(QLatin1Char(' '));
    CalendarEvent event;
    if (words.isEmpty())
        return std::nullopt;
    if (words[0][0].isLetter()) {
        const auto days = daysOf(words.takeFirst());
        if (!days)
            return std::nullopt;
        event.days = *days;
    }
    static const QRegularExpression date(QStringLiteral(R"(\A\*-\*-(\*|\d{1,2})\z)"));
    if (!words.isEmpty() && words[0].contains(QLatin1Char('-'))) {
        const QRegularExpressionMatch match = date.match(words.takeFirst());
        if (!match.hasMatch() || match.captured(1).toInt() > 31)
            return std::nullopt;
        event.dayOfMonth = match.captured(1).toInt(); // "*" is 0
    }
    if (words.isEmpty())
        event.hours = {0}; // a day without a time begins at midnight
    else if (!readTime(words.takeFirst(), event))
        return std::nullopt;
    return words.isEmpty() ? std::optional(event) : std::nullopt;
}

std::optional<QDateTime> lastDue(const CalendarEvent &event, const QDateTime &before)
{
    constexpr int days = 62; // a day of the month comes within two months
    for (int back = 0; back < days; ++back) {
        const QDate day = before.date().addDays(-back);
        const bool wanted =
            (event.days.empty() || std::find(event.days.begin(), event.days.end(), day.dayOfWeek()) != event.days.end())
            && (event.dayOfMonth == 0 || event.dayOfMonth == day.day());
        if (!wanted)
            continue;
        for (int hour = 23; hour >= 0; --hour) {
            const bool runs =
                std::any_of(event.hours.begin(), event.hours.end(), [&](int each) { return each == hour || each < 0; });
            const QDateTime at(day, QTime(hour, event.minute), before.timeSpec());
            if (runs && at <= before)
                return at;
        }
    }
    return std::nullopt;
}

} // namespace howdah
