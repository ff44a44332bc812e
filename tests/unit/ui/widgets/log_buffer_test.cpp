#include "ui/widgets/log_buffer.h"

#include <gtest/gtest.h>

namespace howdah::test {
namespace {

using namespace howdah::ui;

LogBuffer numbered(int lines, qint64 capacity = LogBuffer::defaultCapacity)
{
    LogBuffer buffer(capacity);
    for (int i = 0; i < lines; ++i)
        buffer.append({1'000'000 + i, QStringLiteral("line %1").arg(i), LineLevel::Normal, LineMark::None, 0});
    return buffer;
}

TEST(LogBuffer, GivesBackWhatItWasGiven)
{
    LogBuffer buffer;
    const LogLine line{1'790'000'000'123, "größer: 日本語 ▸", LineLevel::Warning, LineMark::Note, 7};
    buffer.append(line);
    EXPECT_EQ(buffer.at(0), line);
}

TEST(LogBuffer, KeepsUnknownTimesApartFromKnownOnes)
{
    LogBuffer buffer;
    buffer.append({0, "first", LineLevel::Normal, LineMark::None, 0});
    buffer.append({1'790'000'000'000, "second", LineLevel::Normal, LineMark::None, 0});
    buffer.append({0, "", LineLevel::Normal, LineMark::None, 0});
    EXPECT_EQ(buffer.at(0).time, 0);
    EXPECT_EQ(buffer.at(1).time, 1'790'000'000'000);
    EXPECT_EQ(buffer.at(2).time, 0);
    EXPECT_EQ(buffer.at(2).text, "");
}

TEST(LogBuffer, DropsTheOldestAndKeepsTheirNumbers)
{
    const LogBuffer buffer = numbered(10'000, 3'000);
    EXPECT_EQ(buffer.size(), 3'000);
    EXPECT_EQ(buffer.firstLine(), 7'000);
    EXPECT_EQ(buffer.text(7'000), "line 7000");
    EXPECT_EQ(buffer.text(9'999), "line 9999");
    EXPECT_EQ(buffer.at(9'999).time, 1'009'999);
}

TEST(LogBuffer, CountsLevelsOfTheLinesThatAreLeft)
{
    LogBuffer buffer(2);
    buffer.append({1, "a", LineLevel::Error, LineMark::None, 0});
    buffer.append({1, "b", LineLevel::Warning, LineMark::None, 0});
    EXPECT_EQ(buffer.count(LineLevel::Warning), 2);
    buffer.append({1, "c", LineLevel::Normal, LineMark::None, 0});
    EXPECT_EQ(buffer.count(LineLevel::Error), 0);
    EXPECT_EQ(buffer.count(LineLevel::Warning), 1);
}

TEST(LogBuffer, ACopyIsNotChangedByWhatComesLater)
{
    LogBuffer buffer = numbered(100);
    const LogBuffer copy = buffer;
    buffer.append({1, "later", LineLevel::Normal, LineMark::None, 0});
    EXPECT_EQ(copy.size(), 100);
    EXPECT_EQ(copy.text(99), "line 99");
    EXPECT_EQ(buffer.text(100), "later");
}

TEST(LogBuffer, ClearingGoesOnCounting)
{
    LogBuffer buffer = numbered(5);
    buffer.clear();
    EXPECT_TRUE(buffer.isEmpty());
    buffer.append({1, "new", LineLevel::Normal, LineMark::None, 0});
    EXPECT_EQ(buffer.firstLine(), 5);
    EXPECT_EQ(buffer.text(5), "new");
}

TEST(LogBuffer, FindsInBothDirectionsWithoutRegardToCase)
{
    const LogBuffer buffer = numbered(5'000);
    qint64 next = 0;
    EXPECT_EQ(buffer.find("LINE 4321", 0, false, 10'000, next), 4'321);
    EXPECT_EQ(buffer.find("line 12", 4'999, true, 10'000, next), 1'299);
    EXPECT_FALSE(buffer.find("absent", 0, false, 10'000, next));
    EXPECT_EQ(next, 5'000);
}

TEST(LogBuffer, LooksAtNoMoreThanItMay)
{
    const LogBuffer buffer = numbered(5'000);
    qint64 next = 0;
    EXPECT_FALSE(buffer.find("line 4000", 0, false, 1'000, next));
    EXPECT_EQ(next, 1'000);
    EXPECT_EQ(buffer.find("line 4000", next, false, 5'000, next), 4'000);
}

TEST(LogBuffer, AMillionLinesTakeLittleMoreThanTheirText)
{
    const LogBuffer buffer = numbered(1'000'000);
    EXPECT_LT(buffer.bytes(), 1'000'000 * 40);
}

TEST(LogBuffer, PlainTextHasTheTimeInUtc)
{
    EXPECT_EQ(plainText({1'500, "text", LineLevel::Normal, LineMark::None, 0}), "1970-01-01 00:00:01.500  text");
    EXPECT_EQ(plainText({0, "text", LineLevel::Normal, LineMark::None, 0}), "text");
}

} // namespace
} // namespace howdah::test
