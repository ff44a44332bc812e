#include "core/cluster/running_cluster.h"

#include <gtest/gtest.h>

#include <QJsonDocument>

namespace howdah {
namespace {

QJsonObject object(const char *json)
{
    QJsonParseError error;
    const QJsonDocument document = QJsonDocument::fromJson(json, &error);
    EXPECT_EQ(error.error, QJsonParseError::NoError) << error.errorString().toStdString() << json;
    return document.object();
}

// As Patroni 4.0.7 answers.
HostFacts four()
{
    HostFacts facts;
    facts.hostname = "pg2";
    facts.addresses = {"10.98.0.12"};
    facts.patroni = object(R"({"state": "running", "role": "replica", "server_version": 170006,
        "patroni": {"version": "4.0.7", "scope": "demo", "name": "pg2"}})");
    facts.patroniCluster = object(R"({"members": [
        {"name": "pg1", "role": "leader", "state": "running", "api_url": "http://10.98.0.11:8008/patroni", "host": "10.98.0.11", "port": 5433, "timeline": 2},
        {"name": "pg2", "role": "sync_standby", "state": "streaming", "api_url": "http://10.98.0.12:8008/patroni", "host": "10.98.0.12", "port": 5433, "timeline": 2, "lag": 0},
        {"name": "pg3", "role": "quorum_standby", "state": "streaming", "api_url": "http://10.98.0.13:8008/patroni", "host": "10.98.0.13", "port": 5433, "timeline": 2, "lag": 0}],
        "scope": "demo"})");
    facts.patroniConfig = object(R"({"ttl": 40, "loop_wait": 5, "retry_timeout": 8, "maximum_lag_on_failover": 2097152,
        "synchronous_mode": "quorum", "postgresql": {"use_pg_rewind": true}})");
    facts.etcdMembers = QJsonArray{
        object(
            R"({"ID": "1", "name": "pg1", "peerURLs": ["http://10.98.0.11:2380"], "clientURLs": ["http://10.98.0.11:3379"]})"),
        object(
            R"({"ID": "2", "name": "e2", "peerURLs": ["http://10.98.0.12:2380"], "clientURLs": ["http://10.98.0.12:3379"]})"),
        object(
            R"({"ID": "3", "name": "arbiter", "peerURLs": ["http://10.98.0.30:2380"], "clientURLs": ["http://10.98.0.30:3379"]})")};
    return facts;
}

// As Patroni 3.0.2 answers: "master", and neither scope nor name in the list.
HostFacts three()
{
    HostFacts facts;
    facts.hostname = "pg1.example.net";
    facts.addresses = {"10.98.0.11"};
    facts.patroni = object(R"({"state": "running", "role": "master", "server_version": 150004,
        "patroni": {"version": "3.0.2", "scope": "demo"}})");
    facts.patroniCluster = object(R"({"members": [
        {"name": "pg1", "role": "leader", "state": "running", "api_url": "http://10.98.0.11:8008/patroni", "host": "10.98.0.11", "port": 5432, "timeline": 1},
        {"name": "pg2", "role": "replica", "state": "running", "api_url": "http://10.98.0.12:8008/patroni", "host": "10.98.0.12", "port": 5432, "timeline": 1, "lag": "unknown"}]})");
    facts.patroniConfig = object(R"({"ttl": 30, "synchronous_mode": true, "synchronous_mode_strict": true})");
    return facts;
}

const SshAccess deploy{"deploy", 2222, "~/.ssh/id_ed25519", {}};

TEST(ProjectFromMembers, NobodyThereIsSaidWithThePort)
{
    const auto made = projectFromMembers(HostFacts(), "192.0.2.12", deploy, 8008);
    ASSERT_FALSE(made);
    EXPECT_EQ(made.error().kind, ErrorKind::Connect);
    EXPECT_EQ(made.error().what, "No Patroni answers on port 8008 of 192.0.2.12.");
}

TEST(ProjectFromMembers, AnEmptyOrStrangeListIsNoCluster)
{
    for (const char *list :
         {R"({})", R"({"members": []})", R"({"members": "none"})", R"({"members": [{"name": "pg1"}, 7]})"}) {
        HostFacts facts = four();
        facts.patroniCluster = object(list);
        const auto made = projectFromMembers(facts, "192.0.2.12", deploy, 8008);
        ASSERT_FALSE(made) << list;
        EXPECT_EQ(made.error().kind, ErrorKind::Parse);
    }
}

TEST(ProjectFromMembers, UnderstandsVersion4)
{
    const auto made = projectFromMembers(four(), "192.0.2.12", deploy, 8009);
    ASSERT_TRUE(made) << describe(made.error()).toStdString();
    const Project &project = made->project;
    EXPECT_EQ(project.cluster, "demo");
    EXPECT_EQ(project.ssh, deploy);
    EXPECT_EQ(project.postgres.version, 17);
    EXPECT_EQ(project.postgres.port, 5433);
    EXPECT_EQ(project.postgres.firstLeader, "pg1");
    EXPECT_EQ(project.patroni.restPort, 8009);
    EXPECT_EQ(project.patroni.ttl, 40);
    EXPECT_EQ(project.patroni.synchronousMode, SynchronousMode::On);
    EXPECT_EQ(project.etcd.clientPort, 3379);
    EXPECT_EQ(project.withRole(Role::Postgres).size(), 3U);
}

TEST(ProjectFromMembers, TheAskedHostKeepsTheAddressThatReachedIt)
{
    const Project project = projectFromMembers(four(), "bastion-pg2", deploy, 8008)->project;
    EXPECT_EQ(project.findHost("pg2")->address, "bastion-pg2");
    EXPECT_EQ(project.findHost("pg2")->clusterAddress, "10.98.0.12");
    EXPECT_EQ(project.findHost("pg1")->address, "10.98.0.11");
    EXPECT_EQ(project.findHost("pg1")->clusterAddress, "");
}

TEST(ProjectFromMembers, EtcdVotersAreFoundByNameOrAddressAndOthersAdded)
{
    const Project project = projectFromMembers(four(), "192.0.2.12", deploy, 8008)->project;
    EXPECT_TRUE(project.findHost("pg1")->has(Role::Etcd));
    EXPECT_TRUE(project.findHost("pg2")->has(Role::Etcd)) << "by its address";
    EXPECT_FALSE(project.findHost("pg3")->has(Role::Etcd));
    ASSERT_NE(project.findHost("arbiter"), nullptr);
    EXPECT_EQ(project.findHost("arbiter")->roles, std::set<Role>{Role::Etcd});
    EXPECT_EQ(project.hosts.size(), 4U);
}

TEST(ProjectFromMembers, UnderstandsVersion3)
{
    const auto made = projectFromMembers(three(), "192.0.2.11", deploy, 8008);
    ASSERT_TRUE(made);
    const Project &project = made->project;
    EXPECT_EQ(project.cluster, "demo");
    EXPECT_EQ(project.postgres.version, 15);
    EXPECT_EQ(project.postgres.firstLeader, "pg1");
    EXPECT_EQ(project.findHost("pg1")->address, "192.0.2.11") << "known by the first part of its host name";
    EXPECT_EQ(project.patroni.synchronousMode, SynchronousMode::Strict);
    EXPECT_TRUE(made->notes.first().contains("etcd did not answer"));
}

TEST(ProjectFromMembers, WithoutLeaderAndConfigurationItIsStillAProject)
{
    HostFacts facts = three();
    facts.patroniConfig.reset();
    facts.patroni = object(R"({"state": "starting"})");
    facts.patroniCluster =
        object(R"({"members": [{"name": "pg1", "role": "replica", "state": "stopped", "host": "10.98.0.11"}]})");
    const auto made = projectFromMembers(facts, "192.0.2.11", deploy, 8008);
    ASSERT_TRUE(made);
    EXPECT_EQ(made->project.patroni, [] {
        PatroniSettings defaults;
        return defaults;
    }());
    EXPECT_TRUE(made->notes.join(' ').contains("no leader at the moment"));
    EXPECT_TRUE(made->notes.join(' ').contains("does not tell the name"));
}

} // namespace
} // namespace howdah
