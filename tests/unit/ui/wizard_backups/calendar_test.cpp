#include "ui/wizard/backups/calendar_text.h"
#include "ui/wizard/backups/schedule_field.h"

#include <gtest/gtest.h>

#include <QComboBox>
#include <QLineEdit>
#include <QSignalSpy>
#include <QTest>
#include <QTimeEdit>

namespace howdah::test {
namespace {

using ui::Schedule;
using ui::SchedulePreset;

TEST(CalendarText, TheProjectsDefaultsArePresets)
{
    EXPECT_EQ(ui::scheduleOf("Sun *-*-* 01:00:00"), (Schedule{SchedulePreset::Weekly, QTime(1, 0), 7}));
    EXPECT_EQ(ui::scheduleOf("Mon..Sat *-*-* 01:00:00").preset, SchedulePreset::WorkNights);
    EXPECT_EQ(ui::scheduleOf("").preset, SchedulePreset::None);
}

TEST(CalendarText, PresetsAreWrittenAsTheyAreRead)
{
    for (const auto preset :
         {SchedulePreset::Daily, SchedulePreset::Weekly, SchedulePreset::WorkNights, SchedulePreset::Monthly}) {
        Schedule schedule{preset, QTime(23, 5)};
        if (preset == SchedulePreset::Weekly)
            schedule.weekday = 3;
        EXPECT_EQ(ui::scheduleOf(ui::onCalendarOf(schedule)), schedule);
    }
}

TEST(CalendarText, WhatIsSpecialStaysAsItIs)
{
    for (const char *text : {"*-*-* 01,13:00:00", "*:0/15", "Mon *-05~3", "2027-01-01", "nonsense", "Sat..Mon 10:00",
                             "*-*-31 02:00", "*-*-* 25:00"})
        EXPECT_EQ(ui::scheduleOf(text).preset, SchedulePreset::Own) << text;
}

TEST(CalendarText, IsReadForPeople)
{
    EXPECT_EQ(ui::readable("Sun *-*-* 01:00:00"), "every Sunday at 01:00");
    EXPECT_EQ(ui::readable("mon-fri 02:30"), "Monday to Friday at 02:30");
    EXPECT_EQ(ui::readable("*-*-* 01,13:00:00"), "every day at 01:00, 13:00");
    EXPECT_EQ(ui::readable("daily"), "every day at 00:00");
    EXPECT_EQ(ui::readable("*-*-15 04:00"), "on day 15 of every month at 04:00");
    EXPECT_EQ(ui::readable("hourly"), "every day, every hour at minute 0");
    EXPECT_FALSE(ui::readable("*:0/15"));
    EXPECT_FALSE(ui::readable(""));
}

TEST(CalendarText, DaysBetweenRunsAreCounted)
{
    EXPECT_EQ(ui::daysBetween("Sun *-*-* 01:00:00"), 7.0);
    EXPECT_EQ(ui::daysBetween("*-*-* 01,13:00:00"), 0.5);
    EXPECT_EQ(ui::daysBetween("*-*-01 01:00"), 30.0);
    EXPECT_FALSE(ui::daysBetween(""));
    EXPECT_FALSE(ui::daysBetween("*:0/15"));
}

struct Field {
    ui::ScheduleField field;
    QComboBox *preset = field.findChildren<QComboBox *>().at(0);
    QLineEdit *text = nullptr;
    QTimeEdit *time = field.findChild<QTimeEdit *>();

    Field()
    {
        for (QLineEdit *edit : field.findChildren<QLineEdit *>()) {
            if (edit->accessibleName() == "Calendar event")
                text = edit;
        }
        field.show();
    }
    void choose(SchedulePreset wanted) const
    {
        preset->setCurrentIndex(preset->findData(static_cast<int>(wanted)));
        Q_EMIT preset->activated(preset->currentIndex());
    }
};

TEST(ScheduleField, KeepsTheTimeOverPresets)
{
    Field shown;
    shown.field.setOnCalendar("Sun *-*-* 03:30:00");
    shown.choose(SchedulePreset::Daily);
    EXPECT_EQ(shown.field.onCalendar(), "*-*-* 03:30:00");
    shown.time->setTime(QTime(4, 0));
    EXPECT_EQ(shown.field.onCalendar(), "*-*-* 04:00:00");
}

TEST(ScheduleField, AnOwnTextIsTypedWithoutBeingTakenForAPreset)
{
    Field shown;
    const QSignalSpy edited(&shown.field, &ui::ScheduleField::edited);
    shown.choose(SchedulePreset::Own);
    ASSERT_TRUE(shown.text->isVisible());
    QTest::keyClicks(shown.text, "daily");
    EXPECT_TRUE(shown.text->isVisible());
    EXPECT_EQ(shown.field.onCalendar(), "daily");
    EXPECT_EQ(edited.count(), 5);
}

TEST(ScheduleField, NeverEmptiesIt)
{
    Field shown;
    shown.field.setOnCalendar("Sun *-*-* 03:30:00");
    shown.choose(SchedulePreset::None);
    EXPECT_EQ(shown.field.onCalendar(), "");
}

TEST(ScheduleField, ShowsWhatComesFromElsewhereWithoutAWord)
{
    Field shown;
    const QSignalSpy edited(&shown.field, &ui::ScheduleField::edited);
    shown.field.setOnCalendar("*:0/15");
    EXPECT_TRUE(shown.text->isVisible());
    EXPECT_EQ(shown.text->text(), "*:0/15");
    EXPECT_EQ(edited.count(), 0);
}

} // namespace
} // namespace howdah::test
