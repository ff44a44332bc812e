#include "core/cluster/restorable.h"

#include "tests/unit/cluster/live_cluster.h"

#include <gtest/gtest.h>

namespace howdah::test {
namespace {

TEST(Restorable, WithoutABackupWalLeadsNowhere)
{
    LiveCluster cluster;
    for (HostFacts &facts : cluster.facts)
        facts.backupInfo = QJsonArray();
    cluster.facts["pg1"].live->archivedAt = cluster.now.toSecsSinceEpoch();
    const Restorable found = restorable(cluster.status(), cluster.facts);
    EXPECT_FALSE(found.since.isValid());
    EXPECT_FALSE(found.until.isValid());
}

TEST(Restorable, FromTheEndOfTheOldestBackupToTheNewestWal)
{
    LiveCluster cluster;
    cluster.facts["pg1"].live->archivedAt = cluster.now.toSecsSinceEpoch() - 14;
    const Restorable found = restorable(cluster.status(), cluster.facts);
    EXPECT_EQ(found.since, cluster.now.addSecs(-10 * 3600));
    EXPECT_EQ(found.until, cluster.now.addSecs(-14));
    EXPECT_EQ(found.full, 1);
    EXPECT_TRUE(found.archiving);
}

TEST(Restorable, AFailedBackupCountsForNothing)
{
    ClusterStatus status = LiveCluster().status();
    status.backups.front().failed = true;
    EXPECT_FALSE(restorable(status, {}).since.isValid());
}

TEST(Restorable, ArchivingThatFailsIsSaid)
{
    LiveCluster cluster;
    cluster.facts["pg1"].live->failedWal = "0000000200000000000000AA";
    const Restorable found = restorable(cluster.status(), cluster.facts);
    EXPECT_FALSE(found.archiving);
    EXPECT_EQ(found.waitsFor, "0000000200000000000000AA");
    EXPECT_EQ(found.until, found.since) << "nothing after the backup can be relied on";
}

} // namespace
} // namespace howdah::test
