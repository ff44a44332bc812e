#include "core/cluster/await_healthy.h"

#include "tests/unit/cluster/live_cluster.h"

#include <gtest/gtest.h>

#include <memory>

namespace howdah {
namespace {

using test::LiveCluster;

ClusterFacts recovering()
{
    LiveCluster cluster;
    cluster.setList([](QJsonObject &member) {
        if (member["name"] == "pg3")
            member["state"] = "in archive recovery";
    });
    return cluster.facts;
}

TEST(AwaitHealthy, LooksUntilItIs)
{
    int looks = 0;
    const auto look = [&](const std::stop_token &) { return ++looks < 3 ? recovering() : LiveCluster().facts; };
    const ClusterStatus last =
        awaitHealthy(LiveCluster().project, recovering(), look, {}, std::chrono::milliseconds(1));
    EXPECT_TRUE(last.isHealthy());
    EXPECT_EQ(looks, 3);
}

TEST(AwaitHealthy, AHealthyClusterIsNotLookedAtAgain)
{
    const auto look = [](const std::stop_token &) {
        ADD_FAILURE();
        return ClusterFacts();
    };
    EXPECT_TRUE(awaitHealthy(LiveCluster().project, LiveCluster().facts, look, {}).isHealthy());
}

TEST(AwaitHealthy, EndsWhenItIsStopped)
{
    const auto source = std::make_unique<std::stop_source>(); // on the stack, -Og warns of it
    source->request_stop();
    const auto look = [](const std::stop_token &) {
        ADD_FAILURE();
        return ClusterFacts();
    };
    EXPECT_FALSE(awaitHealthy(LiveCluster().project, recovering(), look, source->get_token()).isHealthy());
}

TEST(AwaitHealthy, TheReasonNamesWhoeverIsNotWell)
{
    EXPECT_EQ(unhealthyText(LiveCluster().status()), "");
    EXPECT_EQ(unhealthyText(clusterStatus(LiveCluster().project, recovering())), "pg3 is: in archive recovery");
    LiveCluster lost;
    lost.lose("pg2");
    EXPECT_TRUE(unhealthyText(lost.status()).startsWith("pg2 did not answer"));
}

} // namespace
} // namespace howdah
