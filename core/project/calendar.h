#pragma once

#include <QDateTime>
#include <QStringList>

#include <optional>
#include <vector>

namespace howdah {

/// A calendar event of the forms that people write; the rest of systemd's language is left to systemd.
struct CalendarEvent {
    std::vector<int> days;  ///< 1 = Monday; empty = every day
    int dayOfMonth = 0;     ///< 0 = every
    std::vector<int> hours; ///< -1 = every hour
    int minute = 0;
};

/// Of an OnCalendar text; nullopt where it is none, or too special.
[[nodiscard]] std::optional<CalendarEvent> parseCalendar(const QString &text);

/// systemd's words for the days, Monday first.
[[nodiscard]] const QStringList &calendarDays();

/// When it came last, at or before that time and in its zone; nullopt: not within two months.
[[nodiscard]] std::optional<QDateTime> lastDue(const CalendarEvent &event, const QDateTime &before);

} // namespace howdah
