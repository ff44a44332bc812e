#include "ui/run/run_timeline.h"

#include "tests/support/ui/samples.h"
#include "tests/unit/ui/run/run_sample.h"
#include "ui/run/lane_text.h"
#include "ui/run/lane_view.h"

#include <gtest/gtest.h>

namespace howdah::test {
namespace {

using namespace howdah::ui;

RunTimeline timelineOf(const SampleRun &run)
{
    RunTimeline timeline(run.compared->project, run.compared->plan);
    for (const RunEvent &event : run.events)
        timeline.apply(event);
    return timeline;
}

TEST(RunTimeline, DatabaseHostsStandBeforeLoadBalancers)
{
    Project project = sampleProject();
    std::rotate(project.hosts.begin(), project.hosts.end() - 1, project.hosts.end());
    ASSERT_EQ(project.hosts.front().name, "lb1");
    const RunTimeline timeline(project, {});
    EXPECT_EQ(timeline.lanes().front().host, "pg1");
    EXPECT_EQ(timeline.lanes().back().host, "lb1");
}

TEST(RunTimeline, CountsWhatEnded)
{
    SampleRun run(sampleProject());
    run.runSteps(1'000);
    run.end(RunOutcome::Succeeded);
    const RunTimeline timeline = timelineOf(run);
    for (const Lane &lane : timeline.lanes()) {
        EXPECT_EQ(lane.done, lane.planned);
        EXPECT_EQ(lane.running(), nullptr);
        EXPECT_EQ(laneText(timeline, lane).state, State::Ok);
    }
    EXPECT_EQ(timeline.outcome(), RunOutcome::Succeeded);
}

TEST(RunTimeline, AWaitingHostSaysForWhom)
{
    const Project project = sampleProject();
    Plan plan;
    plan.steps = {{"pg1/a", "pg1", "Start the leader", {}, {}, {}, {}},
                  {"pg2/b", "pg2", "Start a replica", {"pg1/a"}, {}, {}, {}}};
    RunTimeline timeline(project, plan);
    timeline.apply({1'000, RunStarted{2, 4}});
    timeline.apply({1'100, StepStarted{"pg1/a", "pg1", "Start the leader"}});
    EXPECT_EQ(timeline.waitOf("pg2").hosts, QStringList{"pg1"});
    EXPECT_EQ(laneText(timeline, *timeline.lane("pg2")).now, "Waits for pg1");
    EXPECT_EQ(laneText(timeline, *timeline.lane("pg1")).state, State::Running);
    EXPECT_EQ(laneText(timeline, *timeline.lane("pg3")).now, "Nothing to do");
}

TEST(RunTimeline, AQuorumIsWaitedForOnlyUntilItIsThere)
{
    Plan plan;
    plan.steps = {{"pg1/e", "pg1", "etcd", {}, {}, {}, {}},
                  {"pg2/e", "pg2", "etcd", {}, {}, {}, {}},
                  {"pg3/x", "pg3", "next", {}, {{{"pg1/e", "pg2/e"}, 1}}, {}, {}}};
    RunTimeline timeline(sampleProject(), plan);
    EXPECT_EQ(timeline.waitOf("pg3").hosts, (QStringList{"pg1", "pg2"}));
    timeline.apply({1, StepFinished{"pg2/e", "pg2", 1}});
    EXPECT_TRUE(timeline.waitOf("pg3").hosts.isEmpty());
}

TEST(RunTimeline, ALostHostIsFoundAgainByWhatItSays)
{
    SampleRun run(sampleProject());
    run.startNext();
    RunTimeline timeline = timelineOf(run);
    timeline.apply({sampleStart + 5'000, HostNote{"pg1", "connection lost, reconnecting (1)"}});
    EXPECT_NE(timeline.lane("pg1")->lostSince, 0);
    EXPECT_EQ(laneText(timeline, *timeline.lane("pg1")).state, State::Unknown);
    timeline.apply({sampleStart + 6'000, HostNote{"pg1", "connection lost, reconnecting (2)"}});
    EXPECT_EQ(timeline.lane("pg1")->lostSince, sampleStart + 5'000);
    timeline.apply({sampleStart + 9'000, HostNote{"pg1", "connected again"}});
    EXPECT_EQ(timeline.lane("pg1")->lostSince, 0);
    ASSERT_EQ(timeline.lane("pg1")->losts.size(), 1U);
    EXPECT_EQ(timeline.lane("pg1")->losts.front().second, sampleStart + 9'000);
}

TEST(RunTimeline, AFailureIsSaidBeforeAnythingElse)
{
    SampleRun run(sampleProject());
    run.failNext({ErrorKind::RemoteExit, "no", {}, {}});
    const RunTimeline timeline = timelineOf(run);
    EXPECT_EQ(laneSentence(timeline, *timeline.lane("pg1")),
              "pg1: " + word(State::Problem) + ", 0 of 12 steps, Failed: Install packages");
}

TEST(RunTimeline, EventsOfHostsThatItDoesNotKnowAreHarmless)
{
    RunTimeline timeline(sampleProject(), {});
    timeline.apply({1, StepStarted{"x/y", "x", "What"}});
    timeline.apply({2, StepFailed{"x/y", "x", {}, 1}});
    timeline.apply({3, HostNote{"x", "connection lost"}});
    EXPECT_EQ(timeline.lane("x"), nullptr);
}

TEST(Milestones, AreNamedOnceTheyAreReached)
{
    SampleRun run(sampleProject());
    run.runSteps(3);
    EXPECT_TRUE(milestonesOf(timelineOf(run)).empty());
    run.runSteps(1'000);
    EXPECT_EQ(milestonesOf(timelineOf(run)).size(), 2U);
}

} // namespace
} // namespace howdah::test
