#include "core/run/scheduler.h"

#include "tests/unit/run/plans.h"

#include <gmock/gmock.h>

namespace howdah {

using test::planOf;
using test::step;

namespace {

Scheduler schedulerOf(const Plan &plan)
{
    Result<Scheduler> scheduler = Scheduler::of(plan);
    EXPECT_TRUE(scheduler);
    return *scheduler;
}

const QString pg1 = QStringLiteral("pg1");
const QString pg2 = QStringLiteral("pg2");

} // namespace

TEST(Scheduler, TakesReadyStepsInThePlansOrderOneAHost)
{
    const Plan plan = planOf({step("pg1/a"), step("pg1/b"), step("pg2/a")});
    Scheduler scheduler = schedulerOf(plan);
    EXPECT_EQ(scheduler.next(pg1), 0U);
    EXPECT_EQ(scheduler.next(pg2), 2U);
    scheduler.start(0);
    EXPECT_EQ(scheduler.next(pg1), std::nullopt);
    scheduler.finished(0);
    EXPECT_EQ(scheduler.next(pg1), 1U);
    EXPECT_EQ(scheduler.next(QStringLiteral("unknown")), std::nullopt);
}

TEST(Scheduler, AReadyStepOvertakesAWaitingOne)
{
    const Plan plan = planOf({step("pg2/a"), step("pg1/a", {"pg2/a"}), step("pg1/b")});
    Scheduler scheduler = schedulerOf(plan);
    EXPECT_EQ(scheduler.next(pg1), 2U);
    scheduler.start(2);
    scheduler.finished(2);
    EXPECT_EQ(scheduler.next(pg1), std::nullopt);
    EXPECT_TRUE(scheduler.hasWaiting(pg1));
    scheduler.start(0);
    scheduler.finished(0);
    EXPECT_EQ(scheduler.next(pg1), 1U);
}

TEST(Scheduler, TheStepThatHoldsUpTheLongestChainGoesFirst)
{
    const Plan plan =
        planOf({step("pg1/lonely"), step("pg1/root"), step("pg2/a", {"pg1/root"}), step("pg2/b", {"pg2/a"})});
    EXPECT_EQ(schedulerOf(plan).next(pg1), 1U);
}

TEST(Scheduler, OfEqualChainsTheOneThatNobodyElseCanReplaceGoesFirst)
{
    Plan plan = planOf({step("pg1/health"), step("pg2/health"), step("pg1/files"), step("pg1/patroni", {"pg1/files"})});
    plan.steps[3].quorums.push_back({{"pg1/health", "pg2/health"}, 1});
    EXPECT_EQ(schedulerOf(plan).next(pg1), 2U);
}

TEST(Scheduler, FailureSkipsAllThatNeedItDirectlyOrNot)
{
    const Plan plan =
        planOf({step("pg1/a"), step("pg2/b", {"pg1/a"}), step("pg1/c", {"pg2/b", "pg1/a"}), step("pg1/d")});
    Scheduler scheduler = schedulerOf(plan);
    scheduler.start(0);
    EXPECT_THAT(scheduler.failed(0), testing::ElementsAre(Scheduler::Skip{1, 0}, Scheduler::Skip{2, 0}));
    EXPECT_FALSE(scheduler.hasWaiting(pg2));
    EXPECT_EQ(scheduler.next(pg1), 3U);
}

TEST(Scheduler, ALostHostTakesItsOtherStepsAlong)
{
    const Plan plan = planOf({step("pg1/a"), step("pg1/b"), step("pg2/c", {"pg1/b"}), step("pg2/d")});
    Scheduler scheduler = schedulerOf(plan);
    scheduler.start(0);
    EXPECT_THAT(scheduler.lost(0), testing::ElementsAre(Scheduler::Skip{1, 0}, Scheduler::Skip{2, 0}));
    EXPECT_EQ(scheduler.next(pg2), 3U);
}

TEST(Scheduler, ASkippedStepIsReportedOnce)
{
    const Plan plan = planOf({step("pg1/a"), step("pg2/a"), step("pg3/a", {"pg1/a", "pg2/a"})});
    Scheduler scheduler = schedulerOf(plan);
    scheduler.start(0);
    scheduler.start(1);
    EXPECT_EQ(scheduler.failed(0).size(), 1U);
    EXPECT_TRUE(scheduler.failed(1).empty());
}

TEST(Scheduler, RefusesARingAndNamesIt)
{
    const Plan plan = planOf({step("pg1/a"), step("pg1/b", {"pg1/d"}), step("pg1/c", {"pg1/b"}),
                              step("pg1/d", {"pg1/c"}), step("pg1/e", {"pg1/d"})});
    const Result<Scheduler> scheduler = Scheduler::of(plan);
    ASSERT_FALSE(scheduler);
    EXPECT_EQ(scheduler.error().kind, ErrorKind::Usage);
    EXPECT_EQ(scheduler.error().what,
              QStringLiteral("Steps of the plan wait for each other: pg1/b → pg1/d → pg1/c → pg1/b."));
}

TEST(Scheduler, RefusesUnknownNeedsAndDoubleIds)
{
    EXPECT_EQ(Scheduler::of(planOf({step("pg1/a", {"pg1/x"})})).error().what,
              QStringLiteral("Step pg1/a needs pg1/x, which is no step of the plan."));
    EXPECT_EQ(Scheduler::of(planOf({step("pg1/a"), step("pg1/a")})).error().kind, ErrorKind::Usage);
    EXPECT_EQ(Scheduler::of(planOf({step("pg1/a", {"pg1/a"})})).error().what,
              QStringLiteral("Steps of the plan wait for each other: pg1/a → pg1/a."));
}

TEST(Scheduler, AQuorumIsMetBySoManyAndLostWhenTooFewAreLeft)
{
    Step user = step("pg1/patroni", {"pg1/etcd"});
    user.quorums = {{{"pg1/etcd", "pg2/etcd", "pg3/etcd"}, 2}};
    const Plan plan = planOf({step("pg1/etcd"), step("pg2/etcd"), step("pg3/etcd"), user});
    {
        Scheduler scheduler = schedulerOf(plan);
        scheduler.finished(1);
        EXPECT_TRUE(scheduler.failed(2).empty());
        EXPECT_EQ(scheduler.next(pg1), 0U);
        scheduler.finished(0);
        EXPECT_EQ(scheduler.next(pg1), 3U);
    }
    {
        Scheduler scheduler = schedulerOf(plan);
        scheduler.finished(0);
        EXPECT_EQ(scheduler.next(pg1), std::nullopt);
        EXPECT_TRUE(scheduler.failed(1).empty());
        EXPECT_THAT(scheduler.failed(2), testing::ElementsAre(Scheduler::Skip{3, 2}));
    }
    {
        Scheduler scheduler = schedulerOf(plan);
        scheduler.finished(0);
        scheduler.finished(1);
        EXPECT_EQ(scheduler.next(pg1), 3U);
        EXPECT_TRUE(scheduler.failed(2).empty()); // a met quorum stays met
    }
}

TEST(Scheduler, AQuorumMayBeMetWithoutTheStepThatWaitsForItsUser)
{
    Step user = step("pg1/patroni");
    user.quorums = {{{"pg1/etcd", "pg2/etcd"}, 1}};
    EXPECT_TRUE(Scheduler::of(planOf({step("pg1/etcd"), user, step("pg2/etcd", {"pg1/patroni"})})));
    user.quorums[0].atLeast = 2;
    EXPECT_EQ(Scheduler::of(planOf({step("pg1/etcd"), user, step("pg2/etcd", {"pg1/patroni"})})).error().what,
              QStringLiteral("Steps of the plan wait for each other: pg1/patroni → pg2/etcd → pg1/patroni."));
    user.quorums[0].atLeast = 3;
    EXPECT_EQ(Scheduler::of(planOf({step("pg1/etcd"), step("pg2/etcd"), user})).error().kind, ErrorKind::Usage);
}

TEST(Scheduler, AnEmptyPlanHasNothing)
{
    const Scheduler scheduler = schedulerOf({});
    EXPECT_TRUE(scheduler.hosts().isEmpty());
    EXPECT_FALSE(scheduler.hasWaiting(pg1));
}

} // namespace howdah
