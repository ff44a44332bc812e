#include "ui/wizard/disks/disks_page.h"

#include "tests/support/ui/samples.h"
#include "tests/unit/ui/wizard_disks/disk_samples.h"
#include "ui/widgets/data_role.h"
#include "ui/wizard/disks/choose_alike.h"
#include "ui/wizard/disks/device_class.h"
#include "ui/wizard/disks/device_inspector.h"
#include "ui/wizard/disks/device_model.h"
#include "ui/wizard/disks/mount_model.h"

#include <gtest/gtest.h>

#include <QAbstractItemModelTester>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QTest>

namespace howdah::test {
namespace {

using ui::DeviceClass;
using ui::DisksPage;
using ui::MountModel;

constexpr auto fatal = QAbstractItemModelTester::FailureReportingMode::Fatal;
const WipePermission secondDisk{"pg2", "nvme-Intel_P5800X_PHAL03440042"};

struct Shown {
    std::unique_ptr<ui::Workspace> workspace;
    std::unique_ptr<DisksPage> page;

    explicit Shown(const Project &project = diskProject(), const ui::Access &access = noAccess())
        : workspace(std::make_unique<ui::Workspace>(access))
    {
        furnish(*workspace, project);
        int number = 1;
        for (const Host *host : project.withRole(Role::Postgres)) {
            workspace->knowledge.setAnswer(host->name, diskFacts(*host, number, number == 2));
            ++number;
        }
        page = std::make_unique<DisksPage>(*workspace);
        page->resize(1200, 780);
        page->show();
        static_cast<void>(QTest::qWaitForWindowExposed(page.get()));
    }
    [[nodiscard]] const Project &project() const { return workspace->document.project(); }
    [[nodiscard]] QPushButton *button(const QString &text) const
    {
        for (QPushButton *one : page->findChildren<QPushButton *>()) {
            if (one->text().remove('&') == text && one->isVisible())
                return one;
        }
        return nullptr;
    }
    [[nodiscard]] QLineEdit *guard() const
    {
        for (QLineEdit *one : page->findChild<ui::DeviceInspector *>()->findChildren<QLineEdit *>()) {
            if (one->isVisible())
                return one;
        }
        return nullptr;
    }
    [[nodiscard]] bool says(const QString &text) const
    {
        for (const QLabel *label : page->findChildren<QLabel *>()) {
            if (label->isVisibleTo(page.get()) && label->text().contains(text))
                return true;
        }
        return false;
    }
};

TEST(InsideSection, SaysWhatADiskHoldsAndWhenItLooked)
{
    const Shown shown(diskProject(), oldDataAccess());
    shown.page->select("pg2", "/dev/nvme2n1");
    ASSERT_NE(shown.button("Look inside"), nullptr);
    shown.button("Look inside")->click();
    ASSERT_TRUE(waitUntil([&] { return shown.says("Looked inside at"); }));
    EXPECT_TRUE(shown.says("a PostgreSQL 15 data directory"));
    EXPECT_TRUE(shown.says("orders"));
    EXPECT_TRUE(shown.says("2026-11-23 05:35 UTC"));
    EXPECT_TRUE(shown.says("7711236437745392034"));
    shown.page->select("pg2", "/dev/nvme1n1");
    EXPECT_FALSE(shown.says("a PostgreSQL 15 data directory"));
    shown.page->select("pg2", "/dev/nvme2n1");
    EXPECT_TRUE(shown.says("a PostgreSQL 15 data directory")) << "what was seen stays";
}

TEST(InsideSection, IsOfferedForFilesystemsThatNobodyHasMounted)
{
    const Shown shown;
    for (const char *path : {"/dev/nvme1n1", "/dev/sda", "/dev/nvme0n1"}) {
        shown.page->select("pg2", path);
        EXPECT_EQ(shown.button("Look inside"), nullptr) << path;
    }
}

TEST(InsideSection, AHostThatIsNotReachedIsSaid)
{
    const Shown shown;
    shown.page->select("pg2", "/dev/nvme2n1");
    shown.button("Look inside")->click();
    ASSERT_TRUE(waitUntil([&] { return shown.button("Look inside again") != nullptr; }));
    EXPECT_FALSE(shown.says("Looked inside at"));
}

TEST(DeviceClass, TellsWhatMayBeFormatted)
{
    const Project project = diskProject();
    const Host &host = project.hosts[0];
    const HostFacts facts = diskFacts(host, 1, true);
    const auto of = [&](const char *path) { return ui::classOf(*facts.device(path), project, host, facts); };
    EXPECT_EQ(of("/dev/nvme0n1"), DeviceClass::System);
    EXPECT_EQ(of("/dev/nvme0n1p2"), DeviceClass::System); // by the LVM volume on it
    EXPECT_EQ(of("/dev/nvme1n1"), DeviceClass::Blank);
    EXPECT_EQ(of("/dev/nvme2n1"), DeviceClass::HoldsData);
    EXPECT_EQ(of("/dev/sda"), DeviceClass::InUse);
}

TEST(DeviceClass, AnUnreadableDeviceIsNotBlank)
{
    const Project project = diskProject();
    HostFacts facts = diskFacts(project.hosts[0], 1, false);
    facts.devices[4].signature = "unreadable";
    EXPECT_EQ(ui::classOf(facts.devices[4], project, project.hosts[0], facts), DeviceClass::Unreadable);
}

TEST(DeviceClass, IsStoredByItsHardwaresName)
{
    const Project project = diskProject();
    HostFacts facts = diskFacts(project.hosts[0], 1, false);
    EXPECT_EQ(ui::storedName(facts.devices[4]), "/dev/disk/by-id/nvme-Samsung_PM9A3_S64GNE0T1");
    facts.devices[4].links.clear();
    EXPECT_EQ(ui::storedName(facts.devices[4]), "/dev/nvme1n1");
}

TEST(MountModel, HoldsThroughEditsAndUndo)
{
    const Shown shown;
    MountModel model(*shown.workspace);
    const QAbstractItemModelTester tester(&model, fatal);
    const int row = model.add();
    EXPECT_TRUE(model.setData(model.index(row, MountModel::pointColumn), "/index", Qt::EditRole));
    EXPECT_TRUE(model.setData(model.index(row, 1), "/dev/sdx", Qt::EditRole));
    EXPECT_EQ(shown.project().hosts[0].devices.value("/index"), "/dev/sdx");
    model.remove(row);
    EXPECT_FALSE(shown.project().hosts[0].devices.contains("/index"));
    while (shown.workspace->document.undoStack()->canUndo())
        shown.workspace->document.undoStack()->undo();
    EXPECT_EQ(shown.project(), diskProject());
}

TEST(MountModel, RenamingAMountPointTakesItsDevicesAndTheDataAlong)
{
    const Shown shown;
    MountModel model(*shown.workspace);
    EXPECT_TRUE(model.setData(model.index(0, MountModel::pointColumn), "/srv/pg", Qt::EditRole));
    EXPECT_EQ(shown.project().postgres.dataParent, "/srv/pg");
    EXPECT_TRUE(shown.project().hosts[0].devices.contains("/srv/pg"));
    EXPECT_FALSE(shown.project().hosts[0].devices.contains("/data1"));
}

TEST(MountModel, CellsTellHowTheChoiceStands)
{
    const Shown shown;
    const MountModel model(*shown.workspace);
    const auto state = [&](int row, int column) {
        return model.index(row, column).data(ui::StateRole).value<ui::State>();
    };
    EXPECT_EQ(state(1, 1), ui::State::Ok);
    EXPECT_EQ(state(1, 2), ui::State::Problem); // pg2's holds data
    shown.workspace->document.edit("Another", {}, [](Project &project) {
        project.hosts[2].devices.remove("/wal1");
        project.hosts[0].devices["/wal1"] = "/dev/sdz";
    });
    EXPECT_EQ(state(1, 3), ui::State::Warning);
    EXPECT_EQ(state(1, 1), ui::State::Problem); // not there
}

TEST(DeviceModel, HoldsThroughChanges)
{
    const Shown shown;
    ui::DeviceModel model(*shown.workspace);
    const QAbstractItemModelTester tester(&model, fatal);
    EXPECT_EQ(model.rowCount(), 3);
    EXPECT_EQ(model.devices(), 12);
    EXPECT_TRUE(model.indexOf("pg2", "/dev/mapper/vg-root").isValid());
    const QModelIndex wal = model.indexOf("pg2", "/dev/nvme2n1");
    EXPECT_EQ(wal.siblingAtColumn(ui::DeviceModel::Becomes).data().toString(), "not decided");
    failOne(*shown.workspace, "pg3", {ErrorKind::Connect, "No answer", {}, {}});
    EXPECT_TRUE(model.indexOf("pg3", "/dev/sda").isValid()); // what it said before is still known
}

TEST(DeviceModel, ARingOfDevicesEnds)
{
    const Shown shown;
    HostFacts facts = *shown.workspace->knowledge.facts("pg1");
    facts.devices[4].children = QStringList{"/dev/nvme2n1"};
    facts.devices[5].children = QStringList{"/dev/sda"};
    facts.devices[6].mountPoints.clear();
    shown.workspace->knowledge.setAnswer("pg1", facts);
    EXPECT_TRUE(ui::DeviceModel(*shown.workspace).indexOf("pg1", "/dev/sda").isValid());
}

TEST(DiskGuard, ADiskWithDataIsErasedOnlyWhenItsSerialWasTyped)
{
    const Shown shown;
    shown.page->select("pg2", "/dev/nvme2n1");
    EXPECT_TRUE(shown.says("This disk holds data"));
    QLineEdit *guard = shown.guard();
    ASSERT_NE(guard, nullptr);
    QTest::keyClicks(guard, "PHAL0344004");
    EXPECT_FALSE(shown.button("Allow erasing")->isEnabled());
    QTest::keyClick(guard, Qt::Key_Return);
    EXPECT_TRUE(shown.project().disks.allowWipe.empty());
    QTest::keyClicks(guard, "2");
    QTest::keyClick(guard, Qt::Key_Return); // moves to the button, presses nothing
    EXPECT_TRUE(shown.project().disks.allowWipe.empty());
    QTest::mouseClick(shown.button("Allow erasing"), Qt::LeftButton);
    EXPECT_EQ(shown.project().disks.allowWipe, std::vector{secondDisk});
}

TEST(DiskGuard, WithdrawingIsOneClick)
{
    Project project = diskProject();
    project.disks.allowWipe = {secondDisk};
    const Shown shown(project);
    shown.page->select("pg2", "/dev/nvme2n1");
    EXPECT_TRUE(shown.says("It is erased in Deploy."));
    QTest::mouseClick(shown.button("Withdraw the permission"), Qt::LeftButton);
    EXPECT_TRUE(shown.project().disks.allowWipe.empty());
}

TEST(DiskGuard, WhatWasTypedDoesNotServeForAnotherDisk)
{
    const Shown shown;
    shown.page->select("pg2", "/dev/nvme2n1");
    QTest::keyClicks(shown.guard(), "PHAL03440042");
    shown.page->select("pg1", "/dev/nvme1n1");
    EXPECT_EQ(shown.guard(), nullptr);
    shown.page->select("pg2", "/dev/nvme2n1");
    EXPECT_EQ(shown.guard()->text(), "");
}

TEST(DiskGuard, ADiskWithoutASerialIsGuardedByItsName)
{
    const Shown shown;
    HostFacts facts = *shown.workspace->knowledge.facts("pg2");
    facts.devices[5].serial.clear();
    shown.workspace->knowledge.setAnswer("pg2", facts);
    shown.page->select("pg2", "/dev/nvme2n1");
    QTest::keyClicks(shown.guard(), secondDisk.deviceId);
    EXPECT_TRUE(shown.button("Allow erasing")->isEnabled());
}

TEST(DiskGuard, LeavingADiskAloneTakesThePermissionBack)
{
    Project project = diskProject();
    project.disks.allowWipe = {secondDisk};
    const Shown shown(project);
    MountModel model(*shown.workspace);
    EXPECT_TRUE(model.setData(model.index(1, 2), QString(), Qt::EditRole));
    EXPECT_TRUE(shown.project().disks.allowWipe.empty());
    shown.workspace->document.undoStack()->undo();
    EXPECT_EQ(shown.project().disks.allowWipe, std::vector{secondDisk});
}

TEST(DiskGuard, TheSystemDiskOffersNothing)
{
    const Shown shown;
    shown.page->select("pg1", "/dev/nvme0n1");
    EXPECT_TRUE(shown.says("This is the system disk"));
    EXPECT_EQ(shown.guard(), nullptr);
    EXPECT_EQ(shown.button("Leave it alone"), nullptr);
}

TEST(ChooseAlike, FillsByModelAndSizeAndTakesBlankOnesAlone)
{
    Project project = diskProject();
    ClusterFacts facts;
    int number = 1;
    for (Host &host : project.hosts) {
        if (!host.has(Role::Postgres))
            continue;
        facts.insert(host.name, diskFacts(host, number, number == 2));
        if (number > 1)
            host.devices.clear();
        ++number;
    }
    const std::vector<Host> chosen = ui::chooseAlike(project, facts);
    EXPECT_EQ(chosen[0].devices, diskProject().hosts[0].devices);
    EXPECT_EQ(chosen[1].devices.value("/data1"), diskProject().hosts[1].devices.value("/data1"));
    EXPECT_FALSE(chosen[1].devices.contains("/wal1")); // the like one holds data
    EXPECT_EQ(chosen[2].devices, diskProject().hosts[2].devices);
}

TEST(ChooseAlike, BeginsWithTheGreatestBlankOne)
{
    Project project = diskProject();
    for (Host &host : project.hosts)
        host.devices.clear();
    ClusterFacts facts;
    facts.insert("pg1", diskFacts(project.hosts[0], 1, false));
    const std::vector<Host> chosen = ui::chooseAlike(project, facts);
    EXPECT_TRUE(chosen[0].devices.value("/data1").contains("Samsung"));
    EXPECT_TRUE(chosen[0].devices.value("/wal1").contains("Intel"));
    EXPECT_TRUE(chosen[1].devices.isEmpty());
}

TEST(DisksPage, SelectionOutlivesAnotherReading)
{
    const Shown shown;
    shown.page->select("pg2", "/dev/nvme2n1");
    shown.workspace->knowledge.setAnswer("pg1", *shown.workspace->knowledge.facts("pg1"));
    EXPECT_TRUE(shown.says("/dev/nvme2n1 on pg2"));
}

TEST(DisksPage, ReadingAgainAsksTheHosts)
{
    const Shown shown;
    QTest::mouseClick(shown.button("Read devices again"), Qt::LeftButton);
    EXPECT_TRUE(waitUntil([&] { return !shown.workspace->check.isRunning(); }));
    EXPECT_TRUE(shown.workspace->knowledge.answer("pg1").error);
}

} // namespace
} // namespace howdah::test
