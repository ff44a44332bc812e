#include "core/facts/clock_skew.h"

#include <gtest/gtest.h>

namespace howdah {
namespace {

TEST(ClockSkew, IsMeasuredFromMiddleToMiddle)
{
    EXPECT_EQ(clockSkew(1050, 1150, 1000, 1200), 0);
    EXPECT_EQ(clockSkew(5050, 5150, 1000, 1200), 4000);
    EXPECT_EQ(clockSkew(50, 150, 1000, 1200), -1000);
}

TEST(ClockSkew, ASlowAnswerProvesLess)
{
    // Eight seconds on the way, and the script at their end: both clocks may be the same.
    EXPECT_EQ(clockSkew(8900, 8950, 1000, 9000), 0);
    EXPECT_EQ(clockSkew(1010, 1020, 1000, 9000), 0);
    // Ten seconds ahead of it is ahead in any case.
    EXPECT_EQ(clockSkew(18900, 18950, 1000, 9000), 9950);
    EXPECT_EQ(clockSkew(-9000, -8950, 1000, 9000), -10000);
}

} // namespace
} // namespace howdah
