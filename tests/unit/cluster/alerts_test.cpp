#include "tests/unit/cluster/live_cluster.h"

#include <gtest/gtest.h>

namespace howdah::test {
namespace {

using Kind = AlertKind;
using Level = AlertLevel;

TEST(Alerts, AHealthyClusterHasNone)
{
    for (const Alert &alert : LiveCluster().alerts())
        ADD_FAILURE() << alert.what.toStdString();
}

TEST(Alerts, NothingIsSaidBeforeAnybodyWasAsked)
{
    LiveCluster cluster;
    cluster.facts.clear();
    EXPECT_TRUE(cluster.alerts().empty());
}

TEST(Alerts, WithNobodyReachedThereIsOneAlertAndNotOneForEachHost)
{
    LiveCluster cluster;
    for (const Host &host : cluster.project.hosts)
        cluster.lose(host.name);
    const std::vector<Alert> alerts = cluster.alerts();
    ASSERT_EQ(alerts.size(), 1U);
    EXPECT_EQ(alerts[0].kind, Kind::NobodyReached);
    EXPECT_EQ(alerts[0].level, Level::Problem);
}

TEST(Alerts, AHostWhoseAnswerCannotBeReadIsNotCalledUnreached)
{
    LiveCluster cluster;
    cluster.lose("pg3");
    cluster.failures["pg3"].kind = ErrorKind::Parse;
    EXPECT_TRUE(cluster.alert(Kind::HostNotReached)->what.contains("pg3 does not tell how it is"));
}

TEST(Alerts, NoLeaderSaysSinceWhen)
{
    LiveCluster cluster;
    cluster.leaderSeen = cluster.now.addSecs(-8);
    cluster.setList([](QJsonObject &member) {
        if (member["role"] == "leader")
            member = {};
    });
    const auto alert = cluster.alert(Kind::NoLeader);
    ASSERT_TRUE(alert);
    EXPECT_EQ(alert->since, cluster.leaderSeen);
    EXPECT_TRUE(alert->what.contains("11:59:52")) << alert->what.toStdString();
    EXPECT_FALSE(alert->next.isEmpty());
}

TEST(Alerts, ALostQuorumNamesItsVotersAndWhatItMeans)
{
    LiveCluster cluster;
    for (const char *name : {"pg2", "pg3"}) {
        cluster.facts[name].etcdHealth.reset();
        cluster.facts[name].etcd.reset();
    }
    cluster.facts["pg1"].etcdHealth = QJsonObject{{"health", "false"}};
    const auto alert = cluster.alert(Kind::QuorumLost);
    ASSERT_TRUE(alert);
    EXPECT_EQ(alert->level, Level::Problem);
    EXPECT_TRUE(alert->what.contains("0 of 3 vote, 2 are needed")) << alert->what.toStdString();
    EXPECT_TRUE(alert->cause.contains("read-only after ttl")) << alert->cause.toStdString();
    EXPECT_TRUE(alert->next.contains("pg2")) << alert->next.toStdString();
    EXPECT_FALSE(cluster.alert(Kind::QuorumWeak));
}

TEST(Alerts, AVoteLessIsAWarning)
{
    LiveCluster cluster;
    cluster.facts["pg3"].etcdHealth = QJsonObject{{"health", "false"}};
    const auto alert = cluster.alert(Kind::QuorumWeak);
    ASSERT_TRUE(alert);
    EXPECT_EQ(alert->level, Level::Warning);
    EXPECT_TRUE(alert->what.contains("no more failures"));
}

TEST(Alerts, AnEtcdThatIsFullIsAProblemAlthoughItVotes)
{
    LiveCluster cluster;
    cluster.facts["pg2"].etcd->errors = QStringList{"memberID:2 alarm:NOSPACE"};
    const auto alert = cluster.alert(Kind::EtcdAlarm);
    ASSERT_TRUE(alert);
    EXPECT_EQ(alert->host, "pg2");
}

TEST(Alerts, WithoutEtcdTheMembersAreNotCalledMissing)
{
    LiveCluster cluster;
    for (HostFacts &facts : cluster.facts)
        facts.patroniCluster.reset();
    cluster.facts["pg1"].patroni->insert("dcs_last_seen", cluster.now.toSecsSinceEpoch() - 20);
    const ClusterStatus status = cluster.status();
    EXPECT_TRUE(status.store.silent);
    EXPECT_EQ(status.leader, "pg1");
    EXPECT_FALSE(cluster.alert(Kind::MemberMissing));
    const auto alert = cluster.alert(Kind::StoreSilent);
    ASSERT_TRUE(alert);
    EXPECT_EQ(alert->level, Level::Problem);
    EXPECT_EQ(alert->since, cluster.now.addSecs(-20));
}

TEST(Alerts, FailsafeIsAWarning)
{
    LiveCluster cluster;
    for (HostFacts &facts : cluster.facts)
        facts.patroniCluster.reset();
    cluster.facts["pg1"].patroni->insert("failsafe_mode_is_active", true);
    const auto alert = cluster.alert(Kind::StoreSilent);
    ASSERT_TRUE(alert);
    EXPECT_EQ(alert->level, Level::Warning);
    EXPECT_TRUE(alert->what.contains("pg1 goes on in failsafe mode"));
}

TEST(Alerts, AMemberThatAnswersAndIsNotListedIsAProblemOneThatDoesNotIsUnknown)
{
    LiveCluster cluster;
    cluster.setList([](QJsonObject &member) {
        if (member["name"] != "pg1")
            member = {};
    });
    cluster.lose("pg3");
    const std::vector<Alert> alerts = cluster.alerts();
    EXPECT_TRUE(std::any_of(alerts.begin(), alerts.end(), [](const Alert &alert) {
        return alert.kind == Kind::MemberMissing && alert.host == "pg2" && alert.level == Level::Problem;
    }));
    EXPECT_TRUE(std::any_of(alerts.begin(), alerts.end(), [](const Alert &alert) {
        return alert.kind == Kind::HostNotReached && alert.host == "pg3" && alert.level == Level::Unknown;
    }));
}

TEST(Alerts, TheLeadersOwnFigureOfLagCountsAndALongTransactionIsNamed)
{
    LiveCluster cluster;
    cluster.facts["pg1"].live->replication = {{"pg3", "streaming", "async", 0, 212LL << 20, 5000}};
    cluster.facts["pg3"].live->oldest = OldestTransaction{31877, "reporting", 34 * 60};
    const auto alert = cluster.alert(Kind::Lag);
    ASSERT_TRUE(alert);
    EXPECT_TRUE(alert->what.contains("212 MiB"));
    EXPECT_TRUE(alert->cause.contains("pid 31877, user reporting")) << alert->cause.toStdString();
}

TEST(Alerts, ArchivingThatFailsTellsHowManyFilesWait)
{
    LiveCluster cluster;
    cluster.facts["pg1"].live->failedWal = "0000000200000000000000AA";
    cluster.facts["pg1"].live->waitingToArchive = 412;
    cluster.facts["pg1"].live->archivedAt = cluster.now.toSecsSinceEpoch() - 360;
    const auto alert = cluster.alert(Kind::Archiving);
    ASSERT_TRUE(alert);
    EXPECT_EQ(alert->level, Level::Problem);
    EXPECT_TRUE(alert->what.contains("412 WAL files wait"));
    EXPECT_EQ(alert->since, cluster.now.addSecs(-360));
}

TEST(Alerts, ABackupIsOverdueByTheSchedule)
{
    LiveCluster cluster;
    cluster.now = cluster.now.addDays(3); // Wednesday; the schedule wants one each night
    const auto alert = cluster.alert(Kind::BackupOverdue);
    EXPECT_FALSE(alert) << "half a day of slack: the one of this night may be running";
    cluster.now = cluster.now.addSecs(2 * 3600);
    const auto late = cluster.alert(Kind::BackupOverdue);
    ASSERT_TRUE(late);
    EXPECT_EQ(late->subject, "diff");
    EXPECT_TRUE(late->what.contains("2026-11-25 01:00")) << late->what.toStdString();
}

TEST(Alerts, AScheduleThatCannotBeReadSaysNothing)
{
    LiveCluster cluster;
    cluster.project.backup.fullSchedule = "*-2/3-1..5 00:00";
    cluster.project.backup.differentialSchedule.clear();
    cluster.now = cluster.now.addDays(300);
    EXPECT_FALSE(cluster.alert(Kind::BackupOverdue));
}

TEST(Alerts, ARepositoryWithoutABackupIsAProblemOneThatWasNotReadIsNot)
{
    LiveCluster cluster;
    for (HostFacts &facts : cluster.facts)
        facts.backupInfo.reset();
    EXPECT_FALSE(cluster.alert(Kind::BackupMissing));
    cluster.facts["pg1"].backupInfo = QJsonArray();
    EXPECT_TRUE(cluster.alert(Kind::BackupMissing));
}

TEST(Alerts, DisksWarnFirstAndAreAProblemLater)
{
    LiveCluster cluster;
    cluster.facts["pg2"].mounts[0].available = 8LL << 30;
    EXPECT_EQ(cluster.alert(Kind::DiskFilling)->level, Level::Warning);
    cluster.facts["pg2"].mounts[0].available = 2LL << 30;
    EXPECT_EQ(cluster.alert(Kind::DiskFilling)->level, Level::Problem);
}

TEST(Alerts, ClocksAndCertificates)
{
    LiveCluster cluster;
    cluster.facts["pg2"].clockSkew = -3100;
    cluster.facts["pg3"].files.insert("/etc/ca.pem", certificateUntil(cluster.now.addDays(6)));
    EXPECT_TRUE(cluster.alert(Kind::ClockSkew)->what.contains("3.10 s behind"));
    EXPECT_EQ(cluster.alert(Kind::CertificateEnds)->level, Level::Problem);
    cluster.facts["pg3"].files.insert("/etc/ca.pem", certificateUntil(cluster.now.addDays(60)));
    EXPECT_FALSE(cluster.alert(Kind::CertificateEnds));
}

TEST(Alerts, APauseBecomesAProblemAfterHalfAnHourAndKeepsItsTime)
{
    LiveCluster cluster;
    const std::vector<Alert> none;
    for (HostFacts &facts : cluster.facts) {
        if (facts.patroniCluster)
            facts.patroniCluster->insert("pause", true);
    }
    const std::vector<Alert> first = cluster.alerts(&none);
    ASSERT_EQ(first.size(), 1U);
    EXPECT_EQ(first[0].level, Level::Warning);
    EXPECT_FALSE(first[0].orEarlier);
    const QDateTime began = cluster.now;
    cluster.now = cluster.now.addSecs(31 * 60);
    const std::vector<Alert> later = cluster.alerts(&first);
    ASSERT_EQ(later.size(), 1U);
    EXPECT_EQ(later[0].since, began);
    EXPECT_EQ(later[0].level, Level::Problem);
}

TEST(Alerts, WhatWasSoAtTheFirstLookMayBeOlder)
{
    LiveCluster cluster;
    cluster.facts["pg2"].clockSkew = 900;
    EXPECT_TRUE(cluster.alerts().front().orEarlier);
}

TEST(Alerts, AHealthyReplicaOutOfRotationIsTold)
{
    LiveCluster cluster;
    for (ProxyFact &fact : *cluster.facts["lb1"].proxies) {
        if (fact.proxy == "replicas" && fact.server == "pg3") {
            fact.status = "DOWN";
            fact.check = "L4TOUT";
        }
    }
    const auto alert = cluster.alert(Kind::OutOfRotation);
    ASSERT_TRUE(alert);
    EXPECT_TRUE(alert->what.contains("pg3 gets no clients from lb1"));
    EXPECT_TRUE(alert->cause.contains("L4TOUT"));
    cluster.setList([](QJsonObject &member) { member.insert("tags", QJsonObject{{"noloadbalance", true}}); });
    EXPECT_FALSE(cluster.alert(Kind::OutOfRotation)) << "so ordered";
}

TEST(Alerts, ABalancerThatReachesNoLeaderIsAProblemAlthoughItRuns)
{
    LiveCluster cluster;
    for (ProxyFact &fact : *cluster.facts["lb1"].proxies) {
        if (fact.proxy == "primary" && fact.server == "pg1")
            fact.status = "DOWN";
    }
    EXPECT_TRUE(cluster.alert(Kind::Balancer)->what.contains("port 5000 leads to nobody, although pg1 leads"));
    cluster.facts["lb1"].proxies.reset();
    EXPECT_FALSE(cluster.alert(Kind::Balancer)) << "without statistics nothing is known of it";
}

} // namespace
} // namespace howdah::test
