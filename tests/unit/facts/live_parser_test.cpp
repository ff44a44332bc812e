#include "core/facts/live_parser.h"

#include <gtest/gtest.h>

namespace howdah {
namespace {

TEST(LivePostgres, an_answer_that_is_cut_is_none)
{
    EXPECT_FALSE(parseLivePostgres(""));
    EXPECT_FALSE(parseLivePostgres("{\"in_recovery\": fal"));
    EXPECT_FALSE(parseLivePostgres("psql: error: connection refused"));
    EXPECT_FALSE(parseLivePostgres("{}"));
}

TEST(LivePostgres, a_replica_tells_less)
{
    const auto live = parseLivePostgres(
        R"({"in_recovery": true, "sessions": 3, "archived": null, "failed": null, "waiting": null, "oldest": null, "replication": null})");
    ASSERT_TRUE(live);
    EXPECT_TRUE(live->inRecovery);
    EXPECT_EQ(live->sessions, 3);
    EXPECT_FALSE(live->waitingToArchive);
    EXPECT_FALSE(live->oldest);
    EXPECT_TRUE(live->replication.empty());
    EXPECT_EQ(live->failedAt, 0);
}

TEST(LivePostgres, lag_that_is_not_known_is_not_zero)
{
    const auto live = parseLivePostgres(
        R"({"in_recovery": false, "waiting": 412, "failed": "0000000100000000000000AA", "failed_at": 1795389000,
            "oldest": {"pid": 31877, "user": "reporting", "seconds": 2040},
            "replication": [{"name": "pg2", "state": "streaming", "sync": "sync", "receive": 0, "replay": 8192, "delay": 12},
                            {"name": "pg3", "state": "startup", "sync": "async", "receive": null, "replay": null, "delay": null}]})");
    ASSERT_TRUE(live);
    EXPECT_EQ(live->waitingToArchive, 412);
    EXPECT_EQ(live->failedAt, 1795389000);
    ASSERT_TRUE(live->oldest);
    EXPECT_EQ(live->oldest->user, "reporting");
    ASSERT_EQ(live->replication.size(), 2U);
    EXPECT_EQ(live->replication[0].replayBehind, 8192);
    EXPECT_EQ(live->replication[0].replayDelay, 12);
    EXPECT_FALSE(live->replication[1].replayBehind);
    EXPECT_FALSE(live->replication[1].receiveBehind);
}

TEST(EtcdStatus, ids_keep_every_digit_and_nobody_may_lead)
{
    // etcdctl 3.5, and a member without a quorum.
    const auto leading = parseEtcdStatus(
        R"([{"Endpoint":"http://127.0.0.1:2379","Status":{"header":{"cluster_id":14841639068965178418,"member_id":10276657743932975437,"revision":14,"raft_term":2},"version":"3.5.16","dbSize":40960,"leader":10276657743932975437,"raftIndex":40,"raftTerm":2}}])");
    ASSERT_TRUE(leading);
    EXPECT_EQ(leading->member, "10276657743932975437");
    EXPECT_EQ(leading->leader, leading->member);
    EXPECT_EQ(leading->size, 40960);
    EXPECT_EQ(leading->version, "3.5.16");
    const auto alone = parseEtcdStatus(
        R"([{"Endpoint":"e","Status":{"header":{"member_id":1},"version":"3.4.23","dbSize":1,"errors":["etcdserver: no leader"]}}])");
    ASSERT_TRUE(alone);
    EXPECT_EQ(alone->leader, "0");
    EXPECT_EQ(alone->errors, QStringList{"etcdserver: no leader"});
    EXPECT_FALSE(parseEtcdStatus("[]"));
    EXPECT_FALSE(parseEtcdStatus("context deadline exceeded"));
}

// The columns of HAProxy 3.0, cut to some; the order is the file's to choose.
constexpr auto statistics = R"(# pxname,svname,scur,stot,status,lastchg,check_status,check_code,
primary,FRONTEND,84,1200,OPEN,,,,
primary,pg1,84,1200,UP,300,L7OK,200,
primary,pg2,0,0,DOWN,300,L7STS,503,
primary,BACKEND,84,1200,UP,300,,,
replicas,"p,g""3",0,0,DOWN,2,* L4CON,,

)";

TEST(Proxies, columns_are_found_by_name)
{
    const auto proxies = parseProxies(statistics);
    ASSERT_TRUE(proxies);
    ASSERT_EQ(proxies->size(), 5U);
    EXPECT_EQ(proxies->at(0).server, "FRONTEND");
    EXPECT_EQ(proxies->at(0).sessions, 84);
    EXPECT_EQ(proxies->at(1).check, "L7OK/200");
    EXPECT_EQ(proxies->at(2).status, "DOWN");
    EXPECT_EQ(proxies->at(2).check, "L7STS/503");
    EXPECT_EQ(proxies->at(2).changed, 300);
    EXPECT_EQ(proxies->at(4).check, "L4CON"); // a further check is under way
}

TEST(Proxies, what_is_no_table_is_none)
{
    EXPECT_FALSE(parseProxies(""));
    EXPECT_FALSE(parseProxies("Permission denied\n"));
    EXPECT_FALSE(parseProxies("<html><body>"));
}

TEST(History, big_positions_keep_every_digit)
{
    const auto history = parseHistory(
        "HTTP/1.0 200 OK\r\nContent-Type: application/json\r\n\r\n"
        R"([[1, 9223372036854775807, "no recovery target specified", "2026-11-22T23:00:00+00:00", "pg2"]])");
    ASSERT_TRUE(history);
    EXPECT_EQ(history->at(0)[1].toString(), "9223372036854775807");
    EXPECT_FALSE(parseHistory("HTTP/1.0 503 Service Unavailable\r\n\r\n[]"));
    EXPECT_FALSE(parseHistory(""));
}

} // namespace
} // namespace howdah
