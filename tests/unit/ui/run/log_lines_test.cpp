#include "ui/run/log_lines.h"

#include "tests/support/ui/samples.h"

#include <gtest/gtest.h>

namespace howdah::test {
namespace {

using namespace howdah::ui;

struct Case {
    const char *text;
    LineLevel level;
};

class LineLevels : public testing::TestWithParam<Case> {};

TEST_P(LineLevels, FollowTheWordsOfThePrograms)
{
    EXPECT_EQ(levelOf(GetParam().text), GetParam().level) << GetParam().text;
}

INSTANTIATE_TEST_SUITE_P(
    Log, LineLevels,
    testing::Values(Case{"FATAL:  could not map anonymous shared memory", LineLevel::Error},
                    Case{"2026-01-01 12:00:00 UTC [12] ERROR:  relation does not exist", LineLevel::Error},
                    Case{"E: Unable to locate package patroni", LineLevel::Error},
                    Case{"mkfs.xfs: error: /dev/vdb is busy", LineLevel::Error},
                    Case{"[ALERT]    (812) : config : parsing failed", LineLevel::Error},
                    Case{"WARNING: could not establish connection", LineLevel::Warning},
                    Case{"HINT:  Is the server running?", LineLevel::Warning},
                    Case{"W: Some index files failed to download", LineLevel::Warning},
                    Case{"pgbackrest: warning: repo1-retention-full not set", LineLevel::Warning},
                    Case{"INFO: no action. I am (pg1), the leader with the lock", LineLevel::Normal},
                    Case{"write /var/log/error_log", LineLevel::Normal}, Case{"0 errors found", LineLevel::Normal},
                    Case{"log_error_verbosity = default", LineLevel::Normal},
                    Case{"systemctl restart ERRORs", LineLevel::Normal}, Case{"", LineLevel::Normal}));

TEST(LogLines, StepsAreNumberedPerHost)
{
    Plan plan;
    plan.steps = {{"pg1/a", "pg1", "One", {}, {}, {}, {}},
                  {"pg2/a", "pg2", "One", {}, {}, {}, {}},
                  {"pg1/b", "pg1", "Two", {}, {}, {}, {}}};
    const RunTimeline timeline(sampleProject(), plan);
    const auto line = logLine({5, StepStarted{"pg1/b", "pg1", "Two"}}, timeline);
    ASSERT_TRUE(line);
    EXPECT_EQ(line->first, "pg1");
    EXPECT_EQ(line->second.text, "2 Two");
    EXPECT_EQ(line->second.mark, LineMark::StepStarted);
    EXPECT_EQ(line->second.time, 5);
}

TEST(LogLines, CommandsAreNotJudged)
{
    const auto line = logLine({5, StepLog{"pg1/a", "pg1", LogLevel::Command, "grep ERROR: log"}}, RunTimeline());
    ASSERT_TRUE(line);
    EXPECT_EQ(line->second.level, LineLevel::Normal);
    EXPECT_EQ(line->second.mark, LineMark::Command);
}

TEST(LogLines, TheRunItselfBelongsToNoHost)
{
    EXPECT_FALSE(logLine({5, RunStarted{1, 1}}, RunTimeline()));
    EXPECT_FALSE(logLine({5, RunFinished{}}, RunTimeline()));
}

} // namespace
} // namespace howdah::test
