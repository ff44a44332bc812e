#include "core/run/after_run.h"

#include "tests/unit/plan/plan_fixture.h"
#include "tests/unit/plan/simulation.h"

#include <gtest/gtest.h>

namespace howdah::test {
namespace {

using namespace std::chrono_literals;

class AfterRuns : public testing::Test {
protected:
    AfterRuns() { simulation_.run(); }

    [[nodiscard]] Result<AfterRun> look(const std::function<Result<Survey>()> &look,
                                        const std::stop_token &stop = {}) const
    {
        return lookAfterRun(simulation_.project, simulation_.inputs, look, stop, 1ms);
    }
    [[nodiscard]] Survey found() const
    {
        Survey survey;
        survey.facts = simulation_.facts;
        return survey;
    }
    /// As Patroni tells it before its next loop.
    [[nodiscard]] Survey stale() const
    {
        Survey survey = found();
        for (HostFacts &host : survey.facts) {
            if (host.patroniConfig)
                host.patroniConfig->insert("loop_wait", 2);
        }
        return survey;
    }

    Simulation simulation_{fullProject()};
    std::stop_source stop_;
};

TEST_F(AfterRuns, NothingLeftIsSeenAtTheFirstLook)
{
    int looks = 0;
    const Result<AfterRun> after = look([&]() -> Result<Survey> {
        ++looks;
        return found();
    });
    ASSERT_TRUE(after);
    EXPECT_TRUE(after->left.isEmpty());
    EXPECT_EQ(looks, 1);
}

TEST_F(AfterRuns, AConfigurationThatIsToldLateIsWaitedFor)
{
    int looks = 0;
    const Result<AfterRun> after = look([&]() -> Result<Survey> { return ++looks < 4 ? stale() : found(); });
    ASSERT_TRUE(after);
    EXPECT_TRUE(after->left.isEmpty());
    EXPECT_EQ(looks, 4);
}

TEST_F(AfterRuns, AHostThatIsLostEndsTheLooking)
{
    const Result<AfterRun> after =
        look([]() -> Result<Survey> { return fail(ErrorKind::Connect, QStringLiteral("pg1 is gone")); });
    ASSERT_FALSE(after);
    EXPECT_EQ(after.error().what, "pg1 is gone");
}

TEST_F(AfterRuns, StoppingEndsTheWait)
{
    const Result<AfterRun> after = look(
        [&]() -> Result<Survey> {
            stop_.request_stop();
            return stale();
        },
        stop_.get_token());
    ASSERT_FALSE(after);
    EXPECT_EQ(after.error().kind, ErrorKind::Cancelled);
}

} // namespace
} // namespace howdah::test
