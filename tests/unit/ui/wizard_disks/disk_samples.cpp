#include "tests/unit/ui/wizard_disks/disk_samples.h"

#include "tests/support/source_path.h"
#include "tests/support/ui/samples.h"
#include "tests/unit/plan/plan_fixture.h"

#include <gtest/gtest.h>

#include <QFile>

namespace howdah::test {

namespace {

constexpr qint64 gigabyte = qint64{1} << 30;

BlockDevice disk(const QString &path, const QString &model, const QString &serial, qint64 size)
{
    BlockDevice device;
    device.path = path;
    device.type = "disk";
    device.model = model;
    device.serial = serial;
    device.size = size;
    device.stableId = QStringLiteral("nvme-%1_%2").arg(QString(model).replace(' ', '_'), serial);
    device.links = QStringList{"/dev/disk/by-id/" + device.stableId};
    return device;
}

BlockDevice part(const QString &path, const QString &type, const QString &signature, qint64 size)
{
    BlockDevice device;
    device.path = path;
    device.type = type;
    device.signature = signature;
    device.size = size;
    device.stableId = "path:" + path;
    return device;
}

class HostWithOldData final : public Transport {
public:
    Result<CommandOutput> run(const Command &command, std::stop_token, const OutputSink &) override
    {
        EXPECT_EQ(command.display(), "mount /dev/nvme2n1 read-only, look inside, unmount");
        QFile recorded(sourcePath("/tests/cases/facts/look-inside-pg15.out"));
        EXPECT_TRUE(recorded.open(QIODevice::ReadOnly));
        return CommandOutput{0, recorded.readAll(), {}};
    }
    Result<> reconnect(std::chrono::seconds, std::stop_token) override { return {}; }
};

} // namespace

Project diskProject()
{
    Project project = sampleProject();
    project.disks.mountPoints = {"/data1", "/wal1"};
    int number = 1;
    for (Host &host : project.hosts) {
        if (!host.has(Role::Postgres))
            continue;
        host.devices = {{"/data1", QStringLiteral("/dev/disk/by-id/nvme-Samsung_PM9A3_S64GNE0T%1").arg(number)},
                        {"/wal1", QStringLiteral("/dev/disk/by-id/nvme-Intel_P5800X_PHAL0344004%1").arg(number)}};
        ++number;
    }
    return project;
}

HostFacts diskFacts(const Host &host, int number, bool dataOnSecond)
{
    HostFacts facts = bareHost(host);
    facts.devices.clear();
    BlockDevice system = disk("/dev/nvme0n1", "Micron 7450", QStringLiteral("22A1F%1").arg(number), 447 * gigabyte);
    system.signature = "gpt";
    system.children = QStringList{"/dev/nvme0n1p1", "/dev/nvme0n1p2"};
    BlockDevice efi = part("/dev/nvme0n1p1", "part", "vfat", gigabyte / 2);
    efi.mountPoints = QStringList{"/boot/efi"};
    BlockDevice lvm = part("/dev/nvme0n1p2", "part", "LVM2_member", 446 * gigabyte);
    lvm.children = QStringList{"/dev/mapper/vg-root"};
    BlockDevice root = part("/dev/mapper/vg-root", "lvm", "ext4", 440 * gigabyte);
    root.mountPoints = QStringList{"/"};
    BlockDevice data = disk("/dev/nvme1n1", "Samsung PM9A3", QStringLiteral("S64GNE0T%1").arg(number), 894 * gigabyte);
    BlockDevice wal = disk("/dev/nvme2n1", "Intel P5800X", QStringLiteral("PHAL0344004%1").arg(number), 372 * gigabyte);
    if (dataOnSecond) {
        wal.signature = "xfs";
        wal.label = "pg13data";
        wal.uuid = "5b9c2a4e-6f0c-4e51-9d53-6a1b0c7d2e3f";
    }
    BlockDevice index = disk("/dev/sda", "Seagate ST2000NX", QStringLiteral("W461A%1").arg(number), 1863 * gigabyte);
    index.signature = "ext4";
    index.label = "idx";
    index.mountPoints = QStringList{"/data2"};
    facts.devices = {system, efi, lvm, root, data, wal, index};
    facts.mounts = {{"/dev/mapper/vg-root", "/", "ext4", "rw", 440 * gigabyte, 171 * gigabyte},
                    {"/dev/nvme0n1p1", "/boot/efi", "vfat", "rw", gigabyte / 2, gigabyte / 3},
                    {"/dev/sda", "/data2", "ext4", "rw", 1863 * gigabyte, 1800 * gigabyte}};
    return facts;
}

ui::Access oldDataAccess()
{
    ui::Access access = noAccess();
    access.connect = [](const HostAddress &, const std::stop_token &) -> Result<std::unique_ptr<Transport>> {
        return std::make_unique<HostWithOldData>();
    };
    return access;
}

} // namespace howdah::test
