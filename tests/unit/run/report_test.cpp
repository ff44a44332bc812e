#include "core/run/report.h"

#include <gmock/gmock.h>

#include <QJsonArray>

namespace howdah {

namespace {

const Error error{ErrorKind::Timeout, "too slow", {}, {}};

std::vector<RunEvent> events()
{
    return {{1000, RunStarted{5, 2}},
            {1000, StepStarted{"pg1/etcd", "pg1", "Start etcd"}},
            {1100, StepStarted{"pg2/etcd", "pg2", "Start etcd"}},
            {1200, StepLog{"pg1/etcd", "pg1", LogLevel::Output, "x"}},
            {1500, StepFinished{"pg1/etcd", "pg1", 500}},
            {1600, HostNote{"pg2", "connection lost, reconnecting (1)"}},
            {2100, StepFailed{"pg2/etcd", "pg2", error, 1000}},
            {2100, StepSkipped{"pg2/patroni", "pg2", "pg2/etcd"}},
            {2200, StepStarted{"pg1/patroni", "pg1", "Start Patroni"}},
            {2500, StepCancelled{"pg1/patroni", "pg1", 300}},
            {2600, RunFinished{RunOutcome::Cancelled, 1600}}};
}

} // namespace

TEST(Report, SumsUpHostsAndPhases)
{
    const RunSummary summary = summarize(events());
    EXPECT_EQ(summary.outcome, RunOutcome::Cancelled);
    EXPECT_EQ(summary.plannedSteps, 5);
    EXPECT_EQ(summary.milliseconds, 1600);
    ASSERT_EQ(summary.hosts.size(), 2U);
    const HostSummary &pg1 = summary.hosts[0];
    EXPECT_EQ(pg1.busyMilliseconds, 800);
    EXPECT_THAT(pg1.steps,
                testing::ElementsAre(StepSummary{"pg1/etcd", "Start etcd", StepState::Finished, 500, {}, {}},
                                     StepSummary{"pg1/patroni", "Start Patroni", StepState::Cancelled, 300, {}, {}}));
    const HostSummary &pg2 = summary.hosts[1];
    EXPECT_THAT(pg2.steps,
                testing::ElementsAre(StepSummary{"pg2/etcd", "Start etcd", StepState::Failed, 1000, error, {}},
                                     StepSummary{"pg2/patroni", {}, StepState::Skipped, 0, {}, "pg2/etcd"}));
    EXPECT_EQ(pg2.notes, QStringList({"connection lost, reconnecting (1)"}));
    EXPECT_THAT(summary.phases,
                testing::ElementsAre(PhaseSummary{"etcd", 2, 1000, 1100}, PhaseSummary{"patroni", 1, 2200, 300}));
    EXPECT_EQ(summary.count(StepState::Failed), 1);
    EXPECT_EQ(summary.count(StepState::Running), 0);
}

TEST(Report, ARunThatDiedIsUnfinished)
{
    std::vector<RunEvent> cut = events();
    cut.resize(4);
    const RunSummary summary = summarize(cut);
    EXPECT_FALSE(summary.outcome);
    EXPECT_EQ(summary.count(StepState::Running), 2);
    EXPECT_EQ(toJson(summary)["outcome"].toString(), QStringLiteral("unfinished"));
    EXPECT_EQ(summarize({}), RunSummary{});
}

TEST(Report, JsonHasEverything)
{
    const QJsonObject json = toJson(summarize(events()));
    EXPECT_EQ(json["outcome"].toString(), QStringLiteral("cancelled"));
    EXPECT_EQ(json["failed"].toInt(), 1);
    EXPECT_EQ(json["started"].toString(), QStringLiteral("1970-01-01T00:00:01.000Z"));
    const QJsonObject failed = json["hosts"].toArray()[1].toObject()["steps"].toArray()[0].toObject();
    EXPECT_EQ(failed["error"].toObject()["kind"].toString(), QStringLiteral("timeout"));
    EXPECT_EQ(failed["ms"].toInt(), 1000);
    EXPECT_EQ(json["phases"].toArray().size(), 2);
}

} // namespace howdah
