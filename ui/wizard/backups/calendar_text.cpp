#include "ui/wizard/backups/calendar_text.h"

#include "ui/wizard/backups/backups_page.h"

#include <QLocale>
#include <QRegularExpression>

#include <algorithm>

namespace howdah::ui {

namespace {

const QStringList &dayWords()
{
    static const QStringList words{QStringLiteral("Mon"), QStringLiteral("Tue"), QStringLiteral("Wed"),
                                   QStringLiteral("Thu"), QStringLiteral("Fri"), QStringLiteral("Sat"),
                                   QStringLiteral("Sun")};
    return words;
}

/// An event of the forms that people write; the rest of systemd's language is left to systemd.
struct Event {
    std::vector<int> days;  ///< 1 = Monday; empty = every day
    int dayOfMonth = 0;     ///< 0 = every
    std::vector<int> hours; ///< -1 = every hour
    int minute = 0;
};

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
            const auto found = std::find_if(dayWords().begin(), dayWords().end(), [&](const QString &word) {
                return word.compare(three, Qt::CaseInsensitive) == 0;
            });
            if (found == dayWords().end())
                return std::nullopt;
            numbers.push_back(static_cast<int>(found - dayWords().begin()) + 1);
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

bool readTime(const QString &text, Event &event)
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

std::optional<Event> parse(const QString &text)
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
    Event event;
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

QString timeText(int hour, int minute)
{
    return QStringLiteral("%1:%2").arg(hour, 2, 10, QLatin1Char('0')).arg(minute, 2, 10, QLatin1Char('0'));
}

QString daysText(const std::vector<int> &days)
{
    const QLocale locale;
    const auto name = [&](int day) { return locale.dayName(day, QLocale::LongFormat); };
    if (days.size() == 1)
        return BackupsPage::tr("every %1").arg(name(days[0]));
    const bool row = days.back() - days.front() + 1 == static_cast<int>(days.size());
    if (row && days.size() > 2)
        return BackupsPage::tr("%1 to %2").arg(name(days.front()), name(days.back()));
    QStringList names;
    for (const int day : days)
        names << name(day);
    return names.join(QStringLiteral(", "));
}

} // namespace

Schedule scheduleOf(const QString &onCalendar)
{
    if (onCalendar.trimmed().isEmpty())
        return {};
    Schedule schedule{SchedulePreset::Own};
    const std::optional<Event> event = parse(onCalendar);
    if (!event || event->hours.size() != 1 || event->hours[0] < 0)
        return schedule;
    schedule.time = QTime(event->hours[0], event->minute);
    if (event->dayOfMonth == 1 && event->days.empty())
        schedule.preset = SchedulePreset::Monthly;
    else if (event->dayOfMonth != 0)
        schedule.preset = SchedulePreset::Own;
    else if (event->days.empty() || event->days.size() == 7)
        schedule.preset = SchedulePreset::Daily;
    else if (event->days.size() == 1) {
        schedule.preset = SchedulePreset::Weekly;
        schedule.weekday = event->days[0];
    } else if (event->days == std::vector<int>{1, 2, 3, 4, 5, 6})
        schedule.preset = SchedulePreset::WorkNights;
    return schedule;
}

QString onCalendarOf(const Schedule &schedule)
{
    const QString at = timeText(schedule.time.hour(), schedule.time.minute()) + QStringLiteral(":00");
    switch (schedule.preset) {
    case SchedulePreset::Daily: return QStringLiteral("*-*-* ") + at;
    case SchedulePreset::Weekly: return QStringLiteral("%1 *-*-* %2").arg(dayWords().value(schedule.weekday - 1), at);
    case SchedulePreset::WorkNights: return QStringLiteral("Mon..Sat *-*-* ") + at;
    case SchedulePreset::Monthly: return QStringLiteral("*-*-01 ") + at;
    case SchedulePreset::None:
    case SchedulePreset::Own: break;
    }
    return {};
}

std::optional<QString> readable(const QString &onCalendar)
{
    const std::optional<Event> event = parse(onCalendar);
    if (!event)
        return std::nullopt;
    QString days = BackupsPage::tr("every day");
    if (event->dayOfMonth != 0)
        days = event->days.empty() ? BackupsPage::tr("on day %1 of every month").arg(event->dayOfMonth)
                                   : BackupsPage::tr("on day %1 of the month where that is %2")
                                         .arg(event->dayOfMonth)
                                         .arg(daysText(event->days));
    else if (!event->days.empty() && event->days.size() < 7)
        days = daysText(event->days);
    if (event->hours.front() < 0)
        return BackupsPage::tr("%1, every hour at minute %2").arg(days).arg(event->minute);
    QStringList times;
    for (const int hour : event->hours)
        times << timeText(hour, event->minute);
    return BackupsPage::tr("%1 at %2").arg(days, times.join(QStringLiteral(", ")));
}

std::optional<double> daysBetween(const QString &onCalendar)
{
    const std::optional<Event> event = parse(onCalendar);
    if (!event || (event->dayOfMonth != 0 && !event->days.empty()))
        return std::nullopt;
    const double times = event->hours.front() < 0 ? 24 : static_cast<double>(event->hours.size());
    if (event->dayOfMonth != 0)
        return 30 / times;
    return 7 / (times * (event->days.empty() ? 7 : static_cast<double>(event->days.size())));
}

} // namespace howdah::ui
