#include "core/project/calendar.h"

#include <gtest/gtest.h>

namespace howdah {
namespace {

QString lastOf(const char *text, const char *before)
{
    const auto event = parseCalendar(text);
    if (!event)
        return "none";
    const auto due = lastDue(*event, QDateTime::fromString(before, Qt::ISODate));
    return due ? due->toString(Qt::ISODate) : "never";
}

TEST(LastDue, IsNeverAfterTheTime)
{
    EXPECT_EQ(lastOf("Sun *-*-* 01:00:00", "2026-11-22T00:59:59Z"), "2026-11-15T01:00:00Z");
    EXPECT_EQ(lastOf("Sun *-*-* 01:00:00", "2026-11-22T01:00:00Z"), "2026-11-22T01:00:00Z");
    EXPECT_EQ(lastOf("Mon..Sat *-*-* 01:00:00", "2026-11-22T12:00:00Z"), "2026-11-21T01:00:00Z");
}

TEST(LastDue, HoursAndDaysOfTheMonth)
{
    EXPECT_EQ(lastOf("*-*-* 06,18:30:00", "2026-11-22T12:00:00Z"), "2026-11-22T06:30:00Z");
    EXPECT_EQ(lastOf("hourly", "2026-11-22T12:59:00Z"), "2026-11-22T12:00:00Z");
    EXPECT_EQ(lastOf("*-*-31", "2026-11-22T12:00:00Z"), "2026-10-31T00:00:00Z");
    EXPECT_EQ(lastOf("*:0/5", "2026-11-22T12:00:00Z"), "none");
}

} // namespace
} // namespace howdah
