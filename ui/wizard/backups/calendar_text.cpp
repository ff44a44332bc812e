#include "ui/wizard/backups/calendar_text.h"

#include "core/project/calendar.h"
#include "ui/wizard/backups/backups_page.h"

#include <QLocale>

#include <algorithm>

namespace howdah::ui {

namespace {

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
    const std::optional<CalendarEvent> event = parseCalendar(onCalendar);
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
    case SchedulePreset::Weekly:
        return QStringLiteral("%1 *-*-* %2").arg(calendarDays().value(schedule.weekday - 1), at);
    case SchedulePreset::WorkNights: return QStringLiteral("Mon..Sat *-*-* ") + at;
    case SchedulePreset::Monthly: return QStringLiteral("*-*-01 ") + at;
    case SchedulePreset::None:
    case SchedulePreset::Own: break;
    }
    return {};
}

std::optional<QString> readable(const QString &onCalendar)
{
    const std::optional<CalendarEvent> event = parseCalendar(onCalendar);
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
    const std::optional<CalendarEvent> event = parseCalendar(onCalendar);
    if (!event || (event->dayOfMonth != 0 && !event->days.empty()))
        return std::nullopt;
    const double times = event->hours.front() < 0 ? 24 : static_cast<double>(event->hours.size());
    if (event->dayOfMonth != 0)
        return 30 / times;
    return 7 / (times * (event->days.empty() ? 7 : static_cast<double>(event->days.size())));
}

} // namespace howdah::ui
