#include "core/cluster/cluster_status.h"

#include "core/facts/gather.h"
#include "core/tls/cluster_certificates.h"

#include "tests/support/source_path.h"
#include "tests/unit/cluster/live_cluster.h"

#include <gtest/gtest.h>

#include <QFile>
#include <QJsonDocument>

namespace howdah {
namespace {

using test::certificateUntil;

QJsonObject object(const char *json)
{
    QJsonParseError error;
    const QJsonDocument document = QJsonDocument::fromJson(json, &error);
    EXPECT_EQ(error.error, QJsonParseError::NoError) << error.errorString().toStdString() << json;
    return document.object();
}

Project project()
{
    Project wanted;
    wanted.cluster = "demo";
    for (const char *name : {"pg1", "pg2", "pg3"}) {
        Host host;
        host.name = name;
        host.address = QStringLiteral("10.98.0.1%1").arg(host.name.back());
        host.roles = {Role::Postgres, Role::Etcd};
        wanted.hosts.push_back(host);
    }
    Host balancer;
    balancer.name = "lb1";
    balancer.address = "10.98.0.20";
    balancer.roles = {Role::Haproxy};
    wanted.hosts.push_back(balancer);
    return wanted;
}

/// Every host answers; every Patroni shows this list, and pg1 leads in the words of its version.
ClusterFacts factsWith(const char *cluster, const char *leaderRole = "primary")
{
    ClusterFacts facts;
    for (const Host &host : project().hosts) {
        HostFacts &found = facts[host.name];
        found.host = host.name;
        if (!host.has(Role::Postgres))
            continue;
        found.etcdHealth = object(R"({"health":"true","reason":""})");
        found.patroniCluster = object(cluster);
        found.patroni = QJsonObject{{"state", "running"}, {"role", host.name == "pg1" ? leaderRole : "replica"}};
    }
    return facts;
}

// As Patroni 4.0.7 writes it (lab, three members).
constexpr auto healthy4 = R"({"members": [
    {"name": "pg1", "role": "leader", "state": "running", "api_url": "http://10.98.0.11:8008/patroni", "host": "10.98.0.11", "port": 5432, "timeline": 2},
    {"name": "pg2", "role": "sync_standby", "state": "streaming", "api_url": "http://10.98.0.12:8008/patroni", "host": "10.98.0.12", "port": 5432, "timeline": 2, "lag": 0},
    {"name": "pg3", "role": "replica", "state": "streaming", "api_url": "http://10.98.0.13:8008/patroni", "host": "10.98.0.13", "port": 5432, "timeline": 2, "lag": 16777216, "pending_restart": true, "pending_restart_reason": {"max_connections": {"old_value": "100", "new_value": "200"}}}],
    "scope": "demo"})";

// Patroni 3.0.2 says running of a replica that streams.
constexpr auto healthy3 = R"({"members": [
    {"name": "pg1", "role": "leader", "state": "running", "api_url": "http://10.98.0.11:8008/patroni", "host": "10.98.0.11", "port": 5432, "timeline": 1},
    {"name": "pg2", "role": "replica", "state": "running", "api_url": "http://10.98.0.12:8008/patroni", "host": "10.98.0.12", "port": 5432, "timeline": 1, "lag": 0},
    {"name": "pg3", "role": "replica", "state": "running", "api_url": "http://10.98.0.13:8008/patroni", "host": "10.98.0.13", "port": 5432, "timeline": 1, "lag": 0}]})";

TEST(ClusterStatus, of_patroni_4)
{
    const ClusterStatus status = clusterStatus(project(), factsWith(healthy4));
    EXPECT_TRUE(status.isHealthy());
    EXPECT_EQ(status.cluster, QStringLiteral("demo"));
    EXPECT_EQ(status.leader, QStringLiteral("pg1"));
    EXPECT_FALSE(status.paused);
    ASSERT_EQ(status.members.size(), 3U);
    EXPECT_EQ(status.members[0].role, QStringLiteral("leader"));
    EXPECT_FALSE(status.members[0].lag);
    EXPECT_EQ(status.members[1].role, QStringLiteral("sync standby"));
    EXPECT_EQ(status.members[1].state, QStringLiteral("streaming"));
    EXPECT_EQ(status.members[1].lag, 0);
    EXPECT_EQ(status.members[2].lag, 16777216);
    EXPECT_TRUE(status.members[2].pendingRestart);
    EXPECT_EQ(status.members[2].timeline, 2);
    EXPECT_EQ(status.members[2].address, QStringLiteral("10.98.0.13"));
    EXPECT_EQ(status.etcdVoters, 3);
    EXPECT_EQ(status.etcdHealthy, 3);
    EXPECT_TRUE(status.unreachable.isEmpty());
}

TEST(ClusterStatus, a_member_knows_sooner_than_the_list_that_it_streams)
{
    ClusterFacts facts = factsWith(healthy4);
    facts["pg3"].patroni =
        object(R"({"state": "running", "role": "replica", "replication_state": "in archive recovery"})");
    EXPECT_EQ(clusterStatus(project(), facts).members[2].state, QStringLiteral("in archive recovery"));
    EXPECT_FALSE(clusterStatus(project(), facts).isHealthy());
    facts["pg3"].patroni->insert("replication_state", "streaming");
    EXPECT_TRUE(clusterStatus(project(), facts).isHealthy());
}

TEST(ClusterStatus, what_a_member_answers_itself_is_newer_than_the_list)
{
    // The list has pg3 as it was a loop ago: waiting for a restart, on the old timeline, not yet tagged.
    ClusterFacts facts = factsWith(healthy4);
    facts["pg3"].patroni =
        object(R"({"state": "running", "role": "replica", "timeline": 3, "replication_state": "streaming",
        "postmaster_start_time": "2026-11-22 23:18:46.123+00:00", "tags": {"nofailover": true},
        "scheduled_restart": {"schedule": "2026-11-23T04:00:00+01:00"}})");
    const MemberStatus restarted = clusterStatus(project(), facts).members[2];
    EXPECT_FALSE(restarted.pendingRestart);
    EXPECT_TRUE(restarted.pending.empty());
    EXPECT_EQ(restarted.timeline, 3);
    EXPECT_TRUE(restarted.noFailover);
    EXPECT_EQ(restarted.restartsAt, QDateTime({2026, 11, 23}, {3, 0}, Qt::UTC));
    EXPECT_EQ(restarted.lag, 16777216) << "which it cannot know";

    facts["pg3"].patroni = object(R"({"state": "starting", "role": "replica"})");
    const MemberStatus starting = clusterStatus(project(), facts).members[2];
    EXPECT_EQ(starting.state, QStringLiteral("starting"));
    EXPECT_TRUE(starting.pendingRestart) << "of that this answer tells nothing";
    EXPECT_EQ(starting.timeline, 2);
}

TEST(ClusterStatus, what_is_scheduled_and_tagged)
{
    const ClusterStatus status = clusterStatus(project(), factsWith(R"({"members": [
        {"name": "pg1", "role": "leader", "state": "running", "timeline": 2},
        {"name": "pg2", "role": "replica", "state": "streaming", "timeline": 2, "lag": "unknown", "tags": {"nofailover": true},
         "scheduled_restart": {"schedule": "2026-11-23T04:00:00+01:00"}}],
        "scheduled_switchover": {"at": "2026-11-22T23:00:00+00:00", "from": "pg1", "to": "pg2"}})"));
    ASSERT_TRUE(status.scheduled);
    EXPECT_EQ(status.scheduled->to, QStringLiteral("pg2"));
    EXPECT_EQ(status.scheduled->at, QDateTime({2026, 11, 22}, {23, 0}, Qt::UTC));
    EXPECT_TRUE(status.members[1].noFailover);
    EXPECT_FALSE(status.members[1].lag);
    EXPECT_EQ(status.members[1].restartsAt, QDateTime({2026, 11, 23}, {3, 0}, Qt::UTC));
    EXPECT_FALSE(status.members[0].restartsAt.isValid());
}

TEST(ClusterStatus, of_patroni_3)
{
    const ClusterStatus status = clusterStatus(project(), factsWith(healthy3, "master"));
    EXPECT_TRUE(status.isHealthy());
    EXPECT_EQ(status.leader, QStringLiteral("pg1"));
    EXPECT_EQ(status.members[1].role, QStringLiteral("replica"));
}

TEST(ClusterStatus, a_leader_that_became_read_only_leads_no_more)
{
    // Two of three etcd voters are gone: every Patroni goes on telling the list it read last, the leader has demoted itself (lab).
    ClusterFacts facts = factsWith(healthy4);
    facts["pg1"].patroni =
        object(R"({"state": "running", "role": "replica", "replication_state": "in archive recovery"})");
    const ClusterStatus status = clusterStatus(project(), facts);
    EXPECT_EQ(status.leader, QString());
    EXPECT_FALSE(status.isHealthy());
    EXPECT_EQ(status.members[0].role, QStringLiteral("replica"));
    EXPECT_EQ(status.members[0].state, QStringLiteral("in archive recovery"));
}

TEST(ClusterStatus, a_new_leader_leads_once_it_is_promoted)
{
    ClusterFacts facts = factsWith(healthy4);
    facts["pg1"].patroni = object(R"({"state": "running", "role": "replica"})");
    EXPECT_EQ(clusterStatus(project(), facts).leader, QString());
    facts["pg1"].patroni = object(R"({"state": "running", "role": "master"})");
    EXPECT_EQ(clusterStatus(project(), facts).leader, QStringLiteral("pg1"));
}

TEST(ClusterStatus, a_listed_leader_that_is_not_reached_is_taken_at_the_others_word)
{
    ClusterFacts facts = factsWith(healthy4);
    facts.remove("pg1");
    EXPECT_EQ(clusterStatus(project(), facts).leader, QStringLiteral("pg1"));
}

TEST(ClusterStatus, the_newest_list_holds)
{
    // The power of pg1 was cut a moment ago: its last words are still here, and those of pg3 are older than those of pg2.
    ClusterFacts facts = factsWith(healthy4);
    facts["pg1"].clock = 1000;
    facts["pg3"].clock = 2000;
    facts["pg2"].clock = 9000;
    facts["pg2"].clockSkew = 5000; // asked at 4000
    facts["pg2"].patroniCluster = object(R"({"members": [
        {"name": "pg2", "role": "replica", "state": "running", "timeline": 2},
        {"name": "pg3", "role": "replica", "state": "running", "timeline": 2}]})");
    const ClusterStatus status = clusterStatus(project(), facts);
    EXPECT_EQ(status.leader, QString());
    EXPECT_EQ(status.members[0].state, QStringLiteral("missing"));
}

TEST(ClusterStatus, of_recorded_hosts)
{
    for (const auto &[recording, leader] : {std::pair{"debian12-leader", "pg2"}, std::pair{"debian13-leader", "pg1"}}) {
        const QString name = QString::fromLatin1(leader);
        QFile file(test::sourcePath(QStringLiteral("/tests/cases/facts/hosts/%1.out")).arg(recording));
        ASSERT_TRUE(file.open(QIODevice::ReadOnly));
        const Result<HostFacts> facts = parseFacts(name, file.readAll());
        ASSERT_TRUE(facts);
        Project alone = project();
        alone.cluster = "main"; // the stanza's name in the recording
        std::erase_if(alone.hosts, [&](const Host &host) { return host.name != name; });
        const ClusterStatus status = clusterStatus(alone, {{name, *facts}});
        EXPECT_EQ(status.leader, name) << recording;
        EXPECT_EQ(status.members.at(0).state, QStringLiteral("running"));
        EXPECT_FALSE(status.archivedTo.isEmpty()) << recording;
        EXPECT_TRUE(status.backups.empty());
        EXPECT_TRUE(status.isHealthy()) << recording;
    }
}

struct Word {
    const char *patroni;
    const char *ours;
};

TEST(ClusterStatus, every_role_in_our_words)
{
    for (const Word &word :
         {Word{"leader", "leader"}, Word{"master", "leader"}, Word{"primary", "leader"}, Word{"replica", "replica"},
          Word{"sync_standby", "sync standby"}, Word{"quorum_standby", "quorum standby"},
          Word{"standby_leader", "standby leader"}, Word{"something_of_5.0", "something_of_5.0"}}) {
        ClusterFacts facts = factsWith(healthy4);
        const QJsonObject list{
            {"members", QJsonArray{QJsonObject{{"name", "pg1"}, {"role", word.patroni}, {"state", "running"}}}}};
        for (HostFacts &host : facts)
            host.patroniCluster = list;
        EXPECT_EQ(clusterStatus(project(), facts).members.at(0).role.toStdString(), word.ours);
    }
}

TEST(ClusterStatus, a_member_that_nobody_lists_is_missing)
{
    const ClusterStatus status = clusterStatus(
        project(), factsWith(R"({"members": [{"name": "pg1", "role": "leader", "state": "running", "timeline": 2},
            {"name": "pg3", "role": "replica", "state": "streaming", "timeline": 2, "lag": 0}]})"));
    EXPECT_EQ(status.members.at(1).state, QStringLiteral("missing"));
    EXPECT_EQ(status.members.at(1).role, QString());
    EXPECT_FALSE(status.isHealthy());
}

TEST(ClusterStatus, no_leader)
{
    const ClusterStatus status = clusterStatus(
        project(),
        factsWith(
            R"({"members": [{"name": "pg1", "role": "replica", "state": "running", "timeline": 2, "lag": "unknown"},
            {"name": "pg2", "role": "replica", "state": "running", "timeline": 2, "lag": "unknown"},
            {"name": "pg3", "role": "replica", "state": "start failed", "lag": "unknown"}]})",
            "replica"));
    EXPECT_EQ(status.leader, QString());
    EXPECT_FALSE(status.isHealthy());
    EXPECT_TRUE(toJson(status)["leader"].isNull());
    for (const MemberStatus &member : status.members)
        EXPECT_FALSE(member.lag) << "unknown is not 0";
    EXPECT_EQ(status.members.at(2).timeline, 0);
}

TEST(ClusterStatus, paused)
{
    QJsonObject list = object(healthy4);
    list.insert("pause", true);
    ClusterFacts facts = factsWith(healthy4);
    for (HostFacts &host : facts)
        host.patroniCluster = list;
    const ClusterStatus status = clusterStatus(project(), facts);
    EXPECT_TRUE(status.paused);
    EXPECT_TRUE(toJson(status)["paused"].toBool());
}

TEST(ClusterStatus, states_other_than_running_are_not_healthy)
{
    for (const char *state : {"starting", "stopped", "start failed", "crashed", "creating replica", "stop failed",
                              "in archive recovery", "unknown", "", "word of tomorrow"}) {
        ClusterFacts facts = factsWith(healthy4);
        QJsonObject list = object(healthy4);
        QJsonArray members = list["members"].toArray();
        QJsonObject third = members[2].toObject();
        third.insert("state", state);
        members[2] = third;
        list.insert("members", members);
        for (HostFacts &host : facts)
            host.patroniCluster = list;
        EXPECT_FALSE(clusterStatus(project(), facts).isHealthy()) << state;
        EXPECT_EQ(clusterStatus(project(), facts).members.at(2).state, QString(state));
    }
}

TEST(ClusterStatus, two_timelines_are_not_healthy)
{
    const ClusterStatus status = clusterStatus(
        project(), factsWith(R"({"members": [{"name": "pg1", "role": "leader", "state": "running", "timeline": 3},
            {"name": "pg2", "role": "replica", "state": "streaming", "timeline": 3, "lag": 0},
            {"name": "pg3", "role": "replica", "state": "running", "timeline": 2, "lag": 4096}]})"));
    EXPECT_EQ(status.members.at(2).timeline, 2);
    EXPECT_FALSE(status.isHealthy()) << "pg3 did not follow the last failover";
}

TEST(ClusterStatus, the_leaders_list_counts)
{
    // pg3 is cut off and still shows what it saw last.
    ClusterFacts facts = factsWith(healthy4);
    facts["pg3"].patroniCluster =
        object(R"({"members": [{"name": "pg3", "role": "leader", "state": "running", "timeline": 1}]})");
    EXPECT_EQ(clusterStatus(project(), facts).leader, QStringLiteral("pg1"));
}

TEST(ClusterStatus, without_the_leader_any_list_is_better_than_none)
{
    ClusterFacts facts = factsWith(healthy4);
    facts.remove("pg1");
    facts["pg3"].patroniCluster.reset();
    const ClusterStatus status = clusterStatus(project(), facts);
    EXPECT_EQ(status.leader, QStringLiteral("pg1"));
    EXPECT_EQ(status.unreachable, QStringList{"pg1"});
    EXPECT_EQ(status.etcdHealthy, 2);
    EXPECT_FALSE(status.isHealthy());
}

TEST(ClusterStatus, nothing_is_known)
{
    const ClusterStatus status = clusterStatus(project(), {});
    EXPECT_EQ(status.unreachable.size(), 4);
    EXPECT_EQ(status.members.size(), 3U);
    EXPECT_FALSE(status.isHealthy());
    EXPECT_FALSE(clusterStatus({}, {}).isHealthy());
}

TEST(ClusterStatus, etcd_health_in_the_words_of_every_version)
{
    struct Answer {
        const char *json;
        int healthy;
    };
    for (const Answer &answer : {Answer{R"({"health":"true"})", 3}, Answer{R"({"health":true})", 3},
                                 Answer{R"({"health":"false","reason":"RAFT NO LEADER"})", 2}, Answer{R"({})", 2}}) {
        ClusterFacts facts = factsWith(healthy4);
        facts["pg2"].etcdHealth = object(answer.json);
        EXPECT_EQ(clusterStatus(project(), facts).etcdHealthy, answer.healthy) << answer.json;
        EXPECT_EQ(clusterStatus(project(), facts).isHealthy(), answer.healthy == 3);
    }
}

TEST(ClusterStatus, a_broken_list_is_survived)
{
    for (const char *json :
         {"{}", R"({"members": null})", R"({"members": "x"})", R"({"members": [1, null, {}]})",
          R"({"members": [{"name": "pg1", "role": 7, "state": null, "lag": {}, "timeline": "2"}]})"}) {
        const ClusterStatus status = clusterStatus(project(), factsWith(json));
        EXPECT_EQ(status.members.size(), 3U) << json;
        EXPECT_FALSE(status.isHealthy()) << json;
    }
}

TEST(ClusterStatus, backups_of_this_cluster)
{
    ClusterFacts facts = factsWith(healthy4);
    facts["pg2"].backupInfo = QJsonDocument::fromJson(R"([
        {"name": "other", "backup": [{"label": "x", "type": "full"}], "archive": [{"min": "0", "max": "1"}]},
        {"name": "demo", "status": {"code": 0}, "archive": [
            {"id": "16-1", "min": "000000010000000000000001", "max": "000000010000000000000009"},
            {"id": "17-2", "min": "00000002000000000000000A", "max": "0000000200000000000000FF"}],
         "backup": [
            {"label": "20261122-010000F", "type": "full", "timestamp": {"start": 1795300000, "stop": 1795300042},
             "info": {"size": 31457280, "delta": 31457280, "repository": {"size": 4194304, "delta": 4194304}}},
            {"label": "20261122-010000F_20261123-010000D", "type": "diff", "timestamp": {"start": 1795386400, "stop": 1795386403},
             "info": {"size": 31457290, "delta": 8192, "repository": {"size": 4194400, "delta": 1024}}}]}])")
                                  .array();
    const ClusterStatus status = clusterStatus(project(), facts);
    ASSERT_EQ(status.backups.size(), 2U);
    EXPECT_EQ(status.backups[0].label, QStringLiteral("20261122-010000F"));
    EXPECT_EQ(status.backups[0].stopped, 1795300042);
    EXPECT_EQ(status.backups[1].type, QStringLiteral("diff"));
    EXPECT_EQ(status.backups[1].databaseSize, 31457290);
    EXPECT_EQ(status.backups[1].repositorySize, 1024);
    EXPECT_EQ(status.archivedFrom, QStringLiteral("00000002000000000000000A"));
    EXPECT_EQ(status.archivedTo, QStringLiteral("0000000200000000000000FF"));
}

TEST(ClusterStatus, as_json)
{
    const QJsonObject json = toJson(clusterStatus(project(), factsWith(healthy4)));
    EXPECT_EQ(json["cluster"].toString(), QStringLiteral("demo"));
    EXPECT_TRUE(json["healthy"].toBool());
    const QJsonObject leader = json["members"].toArray().at(0).toObject();
    EXPECT_TRUE(leader["lag_bytes"].isNull());
    const QJsonObject third = json["members"].toArray().at(2).toObject();
    EXPECT_EQ(third["lag_bytes"].toInteger(), 16777216);
    EXPECT_TRUE(third["pending_restart"].toBool());
    EXPECT_EQ(json["etcd"]["voters"].toInt(), 3);
    EXPECT_EQ(json["unreachable"].toArray().size(), 0);
}

TEST(ClusterStatus, CertificatesThatEndFirstStandFirst)
{
    ClusterFacts facts = factsWith(healthy4);
    const QDateTime now(QDate(2026, 11, 23), QTime(12, 0), Qt::UTC);
    for (HostFacts &host : facts)
        host.clock = now.toMSecsSinceEpoch();
    facts["pg2"].files.insert("/etc/howdah/demo/postgres.pem", certificateUntil(now.addDays(900)));
    facts["pg2"].files.insert("/etc/howdah/demo/etcd.pem", certificateUntil(now.addDays(renewalDays)));
    facts["pg1"].files.insert("/etc/howdah/demo/postgres.pem", certificateUntil(now.addDays(800)));
    FileFact mangled;
    mangled.kind = FileKind::File;
    mangled.content = Secret(QByteArray("-----BEGIN CERTIFICATE-----\n"));
    facts["pg3"].files.insert("/etc/howdah/demo/postgres.pem", mangled);

    const ClusterStatus status = clusterStatus(project(), facts);
    ASSERT_EQ(status.certificates.size(), 3U);
    EXPECT_EQ(status.certificates[0].host, QStringLiteral("pg2"));
    EXPECT_EQ(status.certificates[0].file, QStringLiteral("/etc/howdah/demo/etcd.pem"));
    EXPECT_EQ(status.certificates[0].until, now.addDays(renewalDays));
    EXPECT_TRUE(status.certificates[0].renewalDue);
    EXPECT_EQ(status.certificates[1].host, QStringLiteral("pg1"));
    EXPECT_FALSE(status.certificates[1].renewalDue);
    EXPECT_EQ(toJson(status)["certificates"][0]["until"].toString(), QStringLiteral("2027-05-22T12:00:00Z"));
}

} // namespace
} // namespace howdah
