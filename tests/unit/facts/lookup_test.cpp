#include "core/facts/facts.h"

#include <gtest/gtest.h>

namespace howdah {
namespace {

TEST(FactLookup, finds_a_device_by_each_of_its_names)
{
    HostFacts facts;
    BlockDevice device;
    device.path = QStringLiteral("/dev/sdb");
    device.stableId = QStringLiteral("ata-DISK_1");
    device.links = {QStringLiteral("/dev/disk/by-id/ata-DISK_1"), QStringLiteral("/dev/disk/by-uuid/12")};
    facts.devices = {device};

    for (const char *name : {"/dev/sdb", "ata-DISK_1", "/dev/disk/by-uuid/12"})
        EXPECT_EQ(facts.device(QString::fromLatin1(name)), &facts.devices.front()) << name;
    EXPECT_EQ(facts.device(QStringLiteral("/dev/sdc")), nullptr);
    EXPECT_EQ(facts.device(QString()), nullptr);
}

TEST(FactLookup, the_last_mount_at_a_place_is_the_one_that_is_seen)
{
    HostFacts facts;
    facts.mounts = {{QStringLiteral("/dev/sdb"), QStringLiteral("/data"), QStringLiteral("xfs"), {}, 1, 1},
                    {QStringLiteral("/dev/sdc"), QStringLiteral("/data"), QStringLiteral("xfs"), {}, 1, 1}};

    ASSERT_NE(facts.mountAt(QStringLiteral("/data")), nullptr);
    EXPECT_EQ(facts.mountAt(QStringLiteral("/data"))->source, QStringLiteral("/dev/sdc"));
    EXPECT_EQ(facts.mountAt(QStringLiteral("/data/")), nullptr);
}

TEST(FactLookup, what_was_not_asked_for_is_absent)
{
    const HostFacts facts;
    EXPECT_EQ(facts.file(QStringLiteral("/etc/hosts")).kind, FileKind::Absent);
    EXPECT_EQ(facts.unit(QStringLiteral("patroni.service")).load, QStringLiteral("not-found"));
    EXPECT_FALSE(facts.isListening(5432));
}

} // namespace
} // namespace howdah
