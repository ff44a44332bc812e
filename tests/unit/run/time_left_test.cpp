#include "core/run/time_left.h"

#include "tests/unit/run/plans.h"

#include <gmock/gmock.h>

namespace howdah {

using test::planOf;
using test::step;

namespace {

StepTimes timesOf(const std::vector<std::pair<QString, qint64>> &measured)
{
    StepTimes times;
    for (const auto &[step, milliseconds] : measured)
        times.add({0, StepFinished{step, step.section('/', 0, 0), milliseconds}});
    return times;
}

RunEvent started(qint64 time, const QString &step)
{
    return {time, StepStarted{step, step.section('/', 0, 0), step}};
}

RunEvent finished(qint64 time, const QString &step, qint64 milliseconds)
{
    return {time, StepFinished{step, step.section('/', 0, 0), milliseconds}};
}

std::optional<qint64> left(const TimeLeft &of, qint64 now)
{
    const std::optional<Remaining> remaining = of.at(now);
    return remaining ? std::optional(static_cast<qint64>(remaining->time.count())) : std::nullopt;
}

} // namespace

TEST(TimeLeft, AStepThatWasNeverMeasuredMakesItUnknown)
{
    const TimeLeft run(planOf({step("pg1/a"), step("pg1/b")}), timesOf({{"pg1/a", 1000}}));
    EXPECT_EQ(run.at(0), std::nullopt);
    EXPECT_EQ(run.unknownSteps(), 1);
}

TEST(TimeLeft, HostsWorkSideBySideAndEachDoesOneStepAtATime)
{
    const TimeLeft run(planOf({step("pg1/a"), step("pg1/b"), step("pg2/a")}),
                       timesOf({{"pg1/a", 1000}, {"pg1/b", 2000}, {"pg2/a", 2500}}));
    EXPECT_EQ(left(run, 0), 3000);
}

TEST(TimeLeft, AStepWaitsForWhatItNeedsOnAnotherHost)
{
    const TimeLeft run(planOf({step("pg1/a"), step("pg2/b", {"pg1/a"}), step("pg2/c")}),
                       timesOf({{"pg1/a", 5000}, {"pg2/b", 1000}, {"pg2/c", 2000}}));
    EXPECT_EQ(left(run, 0), 6000); // c is done while b waits
}

TEST(TimeLeft, AQuorumWaitsForEnoughAndNotForTheSlowest)
{
    Plan plan = planOf({step("pg1/etcd"), step("pg2/etcd"), step("pg3/etcd"), step("pg1/patroni")});
    plan.steps[3].quorums = {{{"pg1/etcd", "pg2/etcd", "pg3/etcd"}, 2}};
    const TimeLeft run(plan,
                       timesOf({{"pg1/etcd", 1000}, {"pg2/etcd", 2000}, {"pg3/etcd", 9000}, {"pg1/patroni", 3000}}));
    EXPECT_EQ(left(run, 0), 9000);
    const TimeLeft quick(plan,
                         timesOf({{"pg1/etcd", 1000}, {"pg2/etcd", 2000}, {"pg3/etcd", 2500}, {"pg1/patroni", 3000}}));
    EXPECT_EQ(left(quick, 0), 5000);
}

TEST(TimeLeft, WhatRunsCountsByWhatIsLeftOfIt)
{
    TimeLeft run(planOf({step("pg1/a"), step("pg1/b")}), timesOf({{"pg1/a", 4000}, {"pg1/b", 1000}}));
    run.apply(started(10'000, "pg1/a"));
    EXPECT_EQ(left(run, 13'000), 2000);
    run.apply(finished(13'500, "pg1/a", 3500));
    EXPECT_EQ(left(run, 13'500), 1000);
}

TEST(TimeLeft, TheRunsOwnStepsTellWhatTheirLikesWillTake)
{
    TimeLeft run(planOf({step("pg1/etcd"), step("pg2/etcd", {"pg1/etcd"})}), {});
    EXPECT_EQ(run.at(0), std::nullopt);
    run.apply(started(0, "pg1/etcd"));
    run.apply(finished(3000, "pg1/etcd", 3000));
    EXPECT_EQ(left(run, 3000), 3000);
}

TEST(TimeLeft, AStepFarBeyondItsTimeIsSaidToBeOverdue)
{
    TimeLeft run(planOf({step("pg1/a")}), timesOf({{"pg1/a", 10'000}}));
    run.apply(started(0, "pg1/a"));
    EXPECT_FALSE(run.at(11'000)->overdue) << "a little late is usual";
    EXPECT_EQ(left(run, 11'000), 0);
    EXPECT_TRUE(run.at(20'000)->overdue);
}

TEST(TimeLeft, AFailureEndsTheForecast)
{
    TimeLeft run(planOf({step("pg1/a"), step("pg1/b")}), timesOf({{"pg1/a", 1000}, {"pg1/b", 1000}}));
    run.apply({5, StepFailed{"pg1/a", "pg1", {ErrorKind::RemoteExit, "no", {}, {}}, 5}});
    EXPECT_EQ(run.at(6), std::nullopt);
}

TEST(TimeLeft, NothingToDoTakesNoTime)
{
    EXPECT_EQ(left(TimeLeft(Plan{}, {}), 0), 0);
}

} // namespace howdah
