#include "tests/unit/cluster/live_cluster.h"

#include <gtest/gtest.h>

namespace howdah::test {
namespace {

TEST(BalancerStatus, PortsHaveTheirSessionsAndServers)
{
    const ClusterStatus status = LiveCluster().status();
    ASSERT_EQ(status.balancers.size(), 1U);
    const BalancerStatus &balancer = status.balancers.front();
    EXPECT_TRUE(balancer.runs);
    ASSERT_TRUE(balancer.hasStatistics);
    EXPECT_EQ(balancer.primary.sessions, 84);
    EXPECT_EQ(balancer.primary.up(), 1);
    EXPECT_EQ(balancer.replicas.sessions, 41);
    EXPECT_EQ(balancer.replicas.up(), 2);
    ASSERT_NE(balancer.replicas.server("pg3"), nullptr);
    EXPECT_EQ(balancer.replicas.server("pg3")->sessions, 1);
    EXPECT_EQ(balancer.replicas.server("nobody"), nullptr);
}

TEST(BalancerStatus, OneThatIsNotReachedHasNoFigures)
{
    LiveCluster cluster;
    cluster.lose("lb1");
    const ClusterStatus status = cluster.status();
    ASSERT_EQ(status.balancers.size(), 1U);
    EXPECT_FALSE(status.balancers.front().reached);
    EXPECT_FALSE(status.balancers.front().runs);
    EXPECT_FALSE(status.balancers.front().hasStatistics);
    const QJsonObject json = toJson(status)["balancers"].toArray().first().toObject();
    EXPECT_TRUE(json["primary"].isNull()) << "absent, not zero";
}

TEST(EtcdStatusOfCluster, TellsWhoLeadsAndHowManyMayBeLost)
{
    LiveCluster cluster;
    EtcdStatus etcd = cluster.status().etcd;
    EXPECT_EQ(etcd.leader, "pg1");
    EXPECT_EQ(etcd.spare(), 1);
    cluster.lose("pg1");
    etcd = cluster.status().etcd;
    EXPECT_EQ(etcd.leader, "") << "who leads now is not known yet";
    EXPECT_EQ(etcd.spare(), 0);
    EXPECT_EQ(etcd.reached(), 2);
}

} // namespace
} // namespace howdah::test
