#include "core/cluster/member_detail.h"

#include <gtest/gtest.h>

#include <QJsonDocument>

namespace howdah {
namespace {

QJsonObject object(const char *json)
{
    const QJsonDocument document = QJsonDocument::fromJson(json);
    EXPECT_TRUE(document.isObject()) << json;
    return document.object();
}

// As Patroni 4.0.7 writes it.
constexpr auto replica = R"({"state": "running", "postmaster_start_time": "2026-09-11 21:40:12.345100+00:00",
    "role": "replica", "server_version": 170002,
    "xlog": {"received_location": 695274035640, "replayed_location": 695051919160, "replayed_timestamp": null, "paused": false},
    "timeline": 7, "replication_state": "streaming", "pending_restart": true,
    "pending_restart_reason": {"max_connections": {"old_value": "200", "new_value": "300"}},
    "patroni": {"version": "4.0.7", "scope": "demo", "name": "pg3"}})";

TEST(MemberDetail, of_a_replica)
{
    HostFacts facts;
    facts.patroni = object(replica);
    facts.patroniCluster = object(
        R"({"members": [{"name": "pg3", "tags": {"nofailover": true, "failover_priority": 2, "nosync": false}}]})");
    const MemberDetail detail = memberDetail(facts, "pg3");
    EXPECT_EQ(detail.postgresVersion, "17.2");
    EXPECT_EQ(detail.patroniVersion, "4.0.7");
    EXPECT_EQ(lsnText(detail.received.value_or(0)), "A1/E18FD9B8");
    EXPECT_FALSE(detail.written);
    EXPECT_EQ(detail.started, QDateTime({2026, 9, 11}, {21, 40, 12, 345}, Qt::UTC));
    ASSERT_EQ(detail.pending.size(), 1U);
    EXPECT_EQ(detail.pending[0], (PendingSetting{"max_connections", "200", "300"}));
    EXPECT_EQ(detail.tags, (QStringList{"failover_priority=2", "nofailover"}));
}

TEST(MemberDetail, of_a_host_that_says_nothing)
{
    const MemberDetail detail = memberDetail({}, "pg1");
    EXPECT_EQ(detail.postgresVersion, "");
    EXPECT_FALSE(detail.written);
    EXPECT_FALSE(detail.started.isValid());
    EXPECT_TRUE(detail.pending.empty());
}

TEST(MemberDetail, mounts_under_the_data)
{
    Project project;
    project.disks.mountPoints = {"/data1", "/data10"};
    HostFacts facts;
    facts.control.insert("/var/lib/postgresql/17/main", {});
    facts.mounts = {{"/dev/vda", "/", "ext4", {}, 100, 50}, {"/dev/vdb", "/data1", "xfs", {}, 200, 50}};
    const std::vector<Mount> mounts = dataMounts(project, facts);
    ASSERT_EQ(mounts.size(), 2U);
    EXPECT_EQ(mounts[0].target, "/data1");
    EXPECT_EQ(mounts[1].target, "/");
}

} // namespace
} // namespace howdah
