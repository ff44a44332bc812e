#include "core/cluster/pending_setting.h"

#include <gtest/gtest.h>

namespace howdah {
namespace {

const PendingSetting lowered{"max_connections", "107", "100"};
const PendingSetting raised{"max_wal_senders", "10", "12"};
const PendingSetting unbound{"shared_buffers", "32768", "16384"};

TEST(ReplicaRestart, ALoweredSettingIsInVainUntilItsLeaderHasIt)
{
    const ReplicaRestart before = replicaRestart({lowered}, true);
    EXPECT_TRUE(before.isInVain);
    EXPECT_EQ(before.afterLeader, std::vector{lowered});
    EXPECT_TRUE(before.untilReplayed.empty());
    const ReplicaRestart after = replicaRestart({lowered}, false);
    EXPECT_FALSE(after.isInVain);
    EXPECT_TRUE(after.afterLeader.empty());
    EXPECT_EQ(after.untilReplayed, std::vector{lowered});
}

TEST(ReplicaRestart, OneThatTakesAnythingOverIsNotInVain)
{
    const ReplicaRestart order = replicaRestart({lowered, unbound}, true);
    EXPECT_FALSE(order.isInVain);
    EXPECT_EQ(order.afterLeader, std::vector{lowered});
    EXPECT_TRUE(replicaRestart({raised, unbound}, true).afterLeader.empty()) << "nobody is bound to less";
    EXPECT_FALSE(replicaRestart({}, true).isInVain) << "before Patroni 4 nobody tells what waits";
}

TEST(LeaderRestart, WaitsForTheReplicasThatTakeOverWhatItRaises)
{
    const LeaderRestart order =
        leaderRestart({raised, unbound}, {{"pg3", {raised}}, {"pg2", {unbound, raised}}, {"pg4", {unbound}}});
    EXPECT_EQ(order.replicasFirst, (QStringList{"pg3", "pg2"}));
    EXPECT_EQ(order.raised, std::vector{raised});
    EXPECT_TRUE(leaderRestart({lowered}, {{"pg2", {lowered}}}).replicasFirst.isEmpty());
}

} // namespace
} // namespace howdah
