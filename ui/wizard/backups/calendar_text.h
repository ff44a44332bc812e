#pragma once

#include <QString>
#include <QTime>

#include <optional>

namespace howdah::ui {

/// The schedules that a combo offers; anything else is written in systemd's own words.
enum class SchedulePreset { None, Daily, Weekly, WorkNights, Monthly, Own };

struct Schedule {
    SchedulePreset preset = SchedulePreset::None;
    QTime time{1, 0};
    int weekday = 7; ///< 1 = Monday, for Weekly; WorkNights is every other day
    bool operator==(const Schedule &) const = default;
};

/// What an OnCalendar text is among the presets; Own where it is none of them.
[[nodiscard]] Schedule scheduleOf(const QString &onCalendar);
/// The OnCalendar text of a preset; "" for None and Own.
[[nodiscard]] QString onCalendarOf(const Schedule &schedule);

/// An OnCalendar text for people: "every Sunday at 01:00". nullopt where it is too special to be put in words.
[[nodiscard]] std::optional<QString> readable(const QString &onCalendar);
/// Days from one run to the next, on average, where that can be told.
[[nodiscard]] std::optional<double> daysBetween(const QString &onCalendar);

} // namespace howdah::ui
