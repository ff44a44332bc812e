#include "core/cluster/operation.h"

#include <gtest/gtest.h>

namespace howdah::test {
namespace {

Project demo()
{
    Project project = newProject();
    project.cluster = "demo";
    for (const char *name : {"pg1", "pg2", "pg3"}) {
        Host host;
        host.name = name;
        host.address = name;
        host.roles = {Role::Postgres, Role::Etcd};
        project.hosts.push_back(host);
    }
    return project;
}

ClusterStatus healthy()
{
    ClusterStatus status;
    status.cluster = "demo";
    status.leader = "pg1";
    status.members = {{"pg1", "pg1", "leader", "running", 3, std::nullopt, false},
                      {"pg2", "pg2", "replica", "streaming", 3, 4096, false},
                      {"pg3", "pg3", "sync standby", "streaming", 3, 0, true}};
    return status;
}

TEST(Forecast, ASwitchoverGoesToTheBestReplica)
{
    const OperationForecast seen = forecast(Switchover{}, demo(), healthy());
    EXPECT_FALSE(seen.refused);
    EXPECT_EQ(seen.title, "Switch over from pg1 to pg3");
    EXPECT_EQ(seen.danger, 1);
    EXPECT_TRUE(seen.peril.isNone());
}

TEST(Forecast, ASwitchoverToTheLeaderOrAStrangerIsRefused)
{
    for (const char *candidate : {"pg1", "pg9"})
        EXPECT_TRUE(forecast(Switchover{candidate}, demo(), healthy()).refused) << candidate;
}

TEST(Forecast, AReplicaThatDoesNotRunCannotTakeOver)
{
    ClusterStatus status = healthy();
    status.members[1].state = "start failed";
    const OperationForecast seen = forecast(Switchover{"pg2"}, demo(), status);
    ASSERT_TRUE(seen.refused);
    EXPECT_TRUE(seen.refused->what.contains("start failed"));
}

TEST(Forecast, AFailoverIsForAClusterWithoutAHealthyLeader)
{
    EXPECT_TRUE(forecast(Failover{"pg2"}, demo(), healthy()).refused);
    ClusterStatus status = healthy();
    status.leader.clear();
    status.members[0] = {"pg1", "pg1", "", "missing", 0, std::nullopt, false};
    const OperationForecast seen = forecast(Failover{"pg2"}, demo(), status);
    EXPECT_FALSE(seen.refused);
    EXPECT_EQ(seen.danger, 3);
    EXPECT_EQ(seen.peril.name, "demo");
    EXPECT_FALSE(seen.peril.isNone());
    EXPECT_TRUE(seen.effects.first().contains("4096 bytes"));
}

TEST(Forecast, TheLeaderIsNeverCopiedAnew)
{
    EXPECT_TRUE(forecast(Reinitialize{"pg1"}, demo(), healthy()).refused);
    EXPECT_EQ(forecast(Reinitialize{"pg2"}, demo(), healthy()).danger, 2);
}

TEST(Forecast, ACopySaysWhatIsLostAndWantsTheMembersName)
{
    ClusterStatus status = healthy();
    status.members[1].systemIdentifier = "7571480632148795411";
    const OperationForecast seen = forecast(Reinitialize{"pg2"}, demo(), status);
    EXPECT_EQ(seen.peril.name, "pg2");
    ASSERT_EQ(seen.peril.losses.size(), 1U);
    EXPECT_EQ(seen.peril.losses[0].what, "the data directory of pg2");
    EXPECT_EQ(seen.peril.losses[0].facts, (QStringList{"system identifier 7571480632148795411", "timeline 3, streaming",
                                                       "4 KiB behind the leader"}));
}

TEST(Forecast, ACopyFromTheLeaderNeedsAPatroniThatCanBeTold)
{
    ClusterStatus status = healthy();
    status.members[1].patroni = "4.0.7";
    const OperationForecast old = forecast(Reinitialize{"pg2", true}, demo(), status);
    ASSERT_TRUE(old.refused);
    EXPECT_TRUE(old.refused->what.contains("4.0.7"));
    status.members[1].patroni = "4.1.0";
    EXPECT_FALSE(forecast(Reinitialize{"pg2", true}, demo(), status).refused);
    EXPECT_EQ(callFor(Reinitialize{"pg2", true}, status).request.body,
              (QJsonObject{{"force", true}, {"from_leader", true}}));
    EXPECT_EQ(callFor(Reinitialize{"pg2"}, status).request.body, (QJsonObject{{"force", true}}));
}

TEST(Forecast, ACopyEstimatesSizeAndTime)
{
    ClusterStatus status = healthy();
    const auto text = [&] { return forecast(Reinitialize{"pg2"}, demo(), status).effects.at(1).toStdString(); };
    EXPECT_EQ(text(), "How much there is to copy is not known.");
    status.members[0].diskUsed = qint64{6000} << 20;
    EXPECT_EQ(text(), "There is at most 5.9 GiB to copy: that much is used on the disks of pg1's data. At 100 MiB a "
                      "second that takes about 60 s.");
    BackupStatus full{"20261121-010000F", "full", 2000, qint64{4} << 30, 0, 1000};
    BackupStatus diff{"20261121-010000F_20261122-010000D", "diff", 4000, qint64{8} << 30, 0, 3990};
    status.backups = {full, diff};
    EXPECT_EQ(text(), "There is about 8.0 GiB to copy: the databases at the last backup. At the pace of the last full "
                      "backup that takes about 33 min.");
}

TEST(RollingRestart, GoesFromReplicaToReplicaAndToTheLeaderLast)
{
    const auto order = [](const RollingRestart &operation, const ClusterStatus &status) {
        QStringList members;
        for (const Operation &turn : turnsOf(operation, status))
            members << std::get<Restart>(turn).member;
        return members.join(' ').toStdString();
    };
    using Of = RollingRestart::Of;
    EXPECT_EQ(order({Of::Replicas}, healthy()), "pg2 pg3");
    EXPECT_EQ(order({Of::All}, healthy()), "pg2 pg3 pg1");
    EXPECT_EQ(order({Of::All, true}, healthy()), "pg3");
    ClusterStatus lowered = healthy();
    for (MemberStatus &member : lowered.members) {
        member.pendingRestart = true;
        member.pending = {{"max_connections", "107", "100"}};
    }
    EXPECT_EQ(order({Of::All, true}, lowered), "pg1 pg2 pg3") << "a replica needs what its leader has";
    EXPECT_TRUE(forecast(RollingRestart{Of::Replicas, true}, demo(), lowered).refused) << "it would be in vain";
    EXPECT_TRUE(forecast(RollingRestart{Of::All}, demo(), healthy()).effects.last().contains("pg1 leads"));
    ClusterStatus none = healthy();
    none.members[2].pendingRestart = false;
    EXPECT_TRUE(forecast(RollingRestart{Of::All, true}, demo(), none).refused);
}

TEST(Forecast, WhatIsSoAlreadyIsRefused)
{
    EXPECT_TRUE(forecast(Resume{}, demo(), healthy()).refused);
    ClusterStatus paused = healthy();
    paused.paused = true;
    EXPECT_TRUE(forecast(Pause{}, demo(), paused).refused);
    EXPECT_TRUE(forecast(Switchover{}, demo(), paused).refused) << "a paused cluster wants its candidate named";
    EXPECT_FALSE(forecast(Switchover{"pg2"}, demo(), paused).refused);
    EXPECT_TRUE(forecast(PatchConfig{}, demo(), healthy()).refused);
    EXPECT_TRUE(forecast(Restart{"pg2", true}, demo(), healthy()).refused);
    EXPECT_FALSE(forecast(Restart{"pg3", true}, demo(), healthy()).refused);
}

ClusterStatus waitingFor(const PendingSetting &setting)
{
    ClusterStatus status = healthy();
    for (MemberStatus &member : status.members) {
        member.pendingRestart = true;
        member.pending = {setting};
    }
    return status;
}

TEST(Forecast, ALoweredSettingReachesTheLeaderFirst)
{
    ClusterStatus status = waitingFor({"max_connections", "107", "100"});
    const OperationForecast refused = forecast(Restart{"pg2", true}, demo(), status);
    ASSERT_TRUE(refused.refused);
    EXPECT_TRUE(refused.refused->what.contains("max_connections (107 to 100)"));
    EXPECT_TRUE(refused.refused->hint.contains("restart pg1 first"));
    EXPECT_FALSE(forecast(Restart{"pg1", true}, demo(), status).refused);
    EXPECT_FALSE(forecast(Restart{"pg2"}, demo(), status).refused) << "a restart for another reason";
    status.members[1].pending.push_back({"shared_buffers", "16384", "32768"});
    const OperationForecast warned = forecast(Restart{"pg2", true}, demo(), status);
    EXPECT_FALSE(warned.refused);
    EXPECT_TRUE(warned.effects.last().contains("Restart pg1 first"));
    status.members[0].pendingRestart = false;
    status.members[1].replayBehind = 0;
    EXPECT_EQ(forecast(Restart{"pg2", true}, demo(), status).effects.size(), 1) << "the leader has it by now";
    status.members[1].replayBehind = 80;
    EXPECT_TRUE(forecast(Restart{"pg2", true}, demo(), status).effects.last().contains("replayed the start of pg1"));
    EXPECT_EQ(leftOpen(Restart{"pg2", true}, status),
              "pg2 waits for another restart: max_connections (107 to 100), shared_buffers (16384 to 32768)");
    EXPECT_EQ(leftOpen(Restart{"pg1", true}, status), "");
}

TEST(Forecast, ARaisedSettingReachesTheLeaderLast)
{
    ClusterStatus status = waitingFor({"max_wal_senders", "10", "12"});
    EXPECT_FALSE(forecast(Restart{"pg2", true}, demo(), status).refused);
    EXPECT_TRUE(forecast(Restart{"pg1", true}, demo(), status).effects.last().contains("Restart pg2 and pg3 first"));
    status.members[1].pending.clear();
    status.members[2].pending.clear();
    EXPECT_EQ(forecast(Restart{"pg1", true}, demo(), status).effects.size(), 1);
}

TEST(Call, IsAddressedToTheMemberThatItIsAbout)
{
    EXPECT_EQ(callFor(Switchover{"pg2"}, healthy()).member, "pg1");
    EXPECT_EQ(callFor(Switchover{"pg2"}, healthy()).request.body->value("candidate"), "pg2");
    EXPECT_EQ(callFor(Failover{"pg2"}, healthy()).member, "pg2");
    EXPECT_EQ(callFor(Restart{"pg3"}, healthy()).member, "pg3");
    EXPECT_EQ(callFor(Resume{}, healthy()).request.method, "PATCH");
    EXPECT_TRUE(callFor(Resume{}, healthy()).request.body->value("pause").isNull());
    ClusterStatus leaderless = healthy();
    leaderless.leader.clear();
    leaderless.members[0].state = "stopped";
    EXPECT_EQ(callFor(Pause{}, leaderless).member, "pg2");
}

TEST(Answer, OfASwitchoverMayBeUnsure)
{
    EXPECT_EQ(judge(Switchover{}, {200, "Successfully switched over"}).answered, Answered::Done);
    EXPECT_EQ(judge(Switchover{}, {202, "scheduled"}).answered, Answered::Scheduled);
    EXPECT_EQ(judge(Switchover{}, {503, "Switchover status unknown"}).answered, Answered::Unsure);
    EXPECT_EQ(judge(Switchover{}, {412, "leader name does not match"}).answered, Answered::Refused);
    EXPECT_EQ(judge(Reinitialize{}, {503, "reinitialize already in progress"}).answered, Answered::Refused);
    EXPECT_EQ(judge(Reload{}, {202, "reload scheduled"}).answered, Answered::Done);
    EXPECT_TRUE(judge(Pause{}, {200, "{\"ttl\": 30}"}).text.isEmpty());
}

TEST(Settled, IsWhatTheClusterShows)
{
    ClusterStatus now = healthy();
    EXPECT_FALSE(isSettled(Switchover{}, healthy(), now));
    now.leader = "pg2";
    EXPECT_TRUE(isSettled(Switchover{}, healthy(), now));
    EXPECT_FALSE(isSettled(Switchover{"pg3"}, healthy(), now)) << "another than the one that was named";
    now.members[0].state = "stopped";
    EXPECT_FALSE(isSettled(Switchover{"pg2"}, healthy(), now)) << "the old leader is not back yet";
    EXPECT_FALSE(isSettled(Restart{"pg3"}, healthy(), healthy())) << "the restart is still pending";
    EXPECT_TRUE(isSettled(Restart{"pg2"}, healthy(), healthy()));
}

TEST(Settled, ARestartIsSeenInTheTimeOfTheStart)
{
    ClusterStatus before = waitingFor({"max_connections", "107", "100"});
    before.members[1].started = QDateTime(QDate(2026, 11, 23), QTime(8, 0), Qt::UTC);
    ClusterStatus now = before;
    EXPECT_FALSE(isSettled(Restart{"pg2"}, before, now));
    now.members[1].started = now.members[1].started.addSecs(60);
    EXPECT_TRUE(isSettled(Restart{"pg2"}, before, now)) << "though it waits for another one";
    now.members[1].state = "starting";
    EXPECT_FALSE(isSettled(Restart{"pg2"}, before, now));
}

} // namespace
} // namespace howdah::test
