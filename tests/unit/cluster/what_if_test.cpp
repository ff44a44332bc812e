#include "core/cluster/what_if.h"

#include <gtest/gtest.h>

namespace howdah::test {
namespace {

class WhatIf : public testing::Test {
protected:
    WhatIf()
    {
        project_.cluster = "demo";
        for (const char *name : {"pg1", "pg2", "pg3"}) {
            Host host;
            host.name = name;
            host.roles = {Role::Postgres, Role::Etcd};
            project_.hosts.push_back(host);
        }
        Host balancer;
        balancer.name = "lb1";
        balancer.roles = {Role::Haproxy};
        project_.hosts.push_back(balancer);
        status_.leader = "pg1";
        status_.etcdVoters = status_.etcdHealthy = 3;
        status_.members = {{"pg1", "pg1", "leader", "running", 1, std::nullopt, false},
                           {"pg2", "pg2", "replica", "streaming", 1, 8192, false},
                           {"pg3", "pg3", "replica", "streaming", 1, 0, false}};
    }

    [[nodiscard]] HostLoss dies(const char *host) const { return ifHostDies(project_, status_, host); }

    Project project_ = newProject();
    ClusterStatus status_;
};

TEST_F(WhatIf, TheReplicaThatLacksLeastTakesOver)
{
    const HostLoss loss = dies("pg1");
    EXPECT_TRUE(loss.serviceGoesOn);
    ASSERT_EQ(loss.candidates.size(), 2U);
    EXPECT_EQ(loss.candidates.front().member, "pg3");
    EXPECT_TRUE(loss.sentence.startsWith("If pg1 dies now: pg3 takes over in about 20 to 37 s"))
        << loss.sentence.toStdString();
}

TEST_F(WhatIf, ALaggingReplicaIsNoCandidate)
{
    status_.members[1].lag = 5LL << 20;
    status_.members[2].lag = 9LL << 20;
    const HostLoss loss = dies("pg1");
    EXPECT_FALSE(loss.serviceGoesOn);
    EXPECT_TRUE(loss.candidates.front().reason.contains("maximum_lag_on_failover"));
}

TEST_F(WhatIf, SynchronousModeTakesNobodyElse)
{
    project_.patroni.synchronousMode = SynchronousMode::On;
    status_.members[1].role = "sync standby";
    const HostLoss loss = dies("pg1");
    EXPECT_EQ(loss.candidates.front().member, "pg2");
    EXPECT_EQ(loss.candidates.front().lossBytes, 0);
    EXPECT_FALSE(loss.candidates.back().can);
}

TEST_F(WhatIf, APausedClusterHasNobody)
{
    status_.paused = true;
    EXPECT_FALSE(dies("pg1").serviceGoesOn);
}

TEST_F(WhatIf, TheSecondVoteIsOneTooMany)
{
    status_.etcdHealthy = 2;
    const HostLoss loss = dies("pg2");
    EXPECT_FALSE(loss.serviceGoesOn);
    EXPECT_EQ(loss.votersLeft, 1);
    EXPECT_EQ(loss.votersNeeded, 2);
}

TEST_F(WhatIf, AnOnlyLoadBalancerCutsTheClientsOff)
{
    EXPECT_FALSE(dies("lb1").serviceGoesOn);
    Host second;
    second.name = "lb2";
    second.roles = {Role::Haproxy};
    project_.hosts.push_back(second);
    EXPECT_TRUE(dies("lb1").serviceGoesOn);
}

TEST_F(WhatIf, AReplicaIsMissedByItsReadersAlone)
{
    EXPECT_TRUE(dies("pg2").serviceGoesOn);
    project_.patroni.synchronousMode = SynchronousMode::Strict;
    status_.members.pop_back();
    EXPECT_FALSE(dies("pg2").serviceGoesOn);
}

} // namespace
} // namespace howdah::test
