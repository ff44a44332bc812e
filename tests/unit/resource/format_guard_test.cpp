// The last look before mkfs: the script of MountedFilesystem is run for real, on programs that play the device.

#include "core/resource/mounted_filesystem.h"
#include "tests/unit/resource/local_script.h"

#include <gtest/gtest.h>

#include <QFile>
#include <QTemporaryDir>

namespace howdah {
namespace {

using test::runHere;
using test::ScriptRun;

/// What the tools of the host would say of the device when the script runs, whatever the facts said before.
struct Device {
    QByteArray mounted = "\n";  ///< lsblk -o MOUNTPOINT: a line for the device, one for each thing on it
    QByteArray signatures = ""; ///< wipefs -O TYPE
    int lsblkStatus = 0;
    int wipefsStatus = 0;
    bool readable = true;
    int wipeStatus = 0;
    int mkfsStatus = 0;
};

class FormatGuard : public testing::Test {
protected:
    FormatGuard()
    {
        for (const char *tool : {"tr", "sed", "head", "cat", "sh"})
            QFile::link(QStringLiteral("/usr/bin/%1").arg(tool), bin_.filePath(tool));
        QFile disk(device());
        EXPECT_TRUE(disk.open(QIODevice::WriteOnly));
        disk.write(QByteArray(4096, '\0'));
    }

    [[nodiscard]] QString device() const { return bin_.filePath("disk"); }
    [[nodiscard]] QString log() const { return bin_.filePath("log"); }

    /// What the plan made of facts that said this.
    [[nodiscard]] Command formatCommand(const QString &signature, const QString &type = "xfs") const
    {
        HostFacts facts;
        facts.host = "pg1";
        BlockDevice disk;
        disk.path = device();
        disk.stableId = "serial:1";
        disk.signature = signature;
        facts.devices.push_back(disk);
        MountedFilesystem wanted{device(), "/data1", type, "11111111-2222-5333-8444-555555555555"};
        wanted.mayWipe = !signature.isEmpty();
        const Check check = wanted.check(facts);
        const auto *change = std::get_if<Change>(&check);
        EXPECT_NE(change, nullptr);
        return change == nullptr ? Command::program({"false"}) : change->commands.front();
    }

    [[nodiscard]] ScriptRun format(const QString &planned, const Device &now, const QString &type = "xfs")
    {
        const QByteArray note = "printf '%s\\n' \"${0##*/} $*\" >>" + log().toUtf8() + "\n";
        const auto exits = [](int status) { return "exit " + QByteArray::number(status) + "\n"; };
        test::writeProgram(bin_.path(), "lsblk", "printf '" + now.mounted + "'\n" + exits(now.lsblkStatus));
        test::writeProgram(bin_.path(), "wipefs",
                           "case \" $* \" in *\" -a \"*) " + note + exits(now.wipeStatus) + ";; esac\nprintf '"
                               + now.signatures + "'\n" + exits(now.wipefsStatus));
        for (const char *tool : {"mkfs.xfs", "mkfs.ext4"})
            test::writeProgram(bin_.path(), tool, note + exits(now.mkfsStatus));
        test::writeProgram(bin_.path(), "udevadm", "exit 1\n");
        if (!now.readable) {
            QFile::remove(bin_.filePath("head"));
            test::writeProgram(bin_.path(), "head", "echo 'head: Input/output error' >&2\nexit 1\n");
        }
        QFile::remove(log());
        return runHere(formatCommand(planned, type), {}, bin_.path(), true);
    }

    /// What was done to the device.
    [[nodiscard]] QString done() const
    {
        return QFile::exists(log()) ? QString::fromUtf8(test::contentOf(log())) : QString();
    }

    QTemporaryDir bin_;
};

TEST_F(FormatGuard, a_blank_device_is_formatted)
{
    const ScriptRun run = format("", {});
    EXPECT_EQ(run.status, 0) << run.err.toStdString();
    EXPECT_EQ(done(), "mkfs.xfs -q -m uuid=11111111-2222-5333-8444-555555555555 -- " + device() + '\n');
    EXPECT_EQ(format("", {}, "ext4").status, 0);
    EXPECT_EQ(done(), "mkfs.ext4 -q -F -U 11111111-2222-5333-8444-555555555555 -- " + device() + '\n');
}

TEST_F(FormatGuard, a_device_that_was_blank_and_carries_something_now_is_left_alone)
{
    for (const QByteArray found : {"xfs\\n", "dos\\n", "gpt\\ngpt\\nPMBR\\n", "LVM2_member\\n", "swap\\n",
                                   "linux_raid_member\\n", "\\nxfs\\n"}) {
        const ScriptRun run = format("", {.signatures = found});
        EXPECT_NE(run.status, 0) << found.toStdString();
        EXPECT_EQ(done(), QString()) << found.toStdString();
        EXPECT_TRUE(run.err.contains("carries: ") && run.err.contains("nothing was changed")) << run.err.toStdString();
    }
}

TEST_F(FormatGuard, what_is_mounted_is_left_alone_whatever_the_project_permits)
{
    for (const QByteArray mounted : {"/data1\\n", "\\n/boot\\n", "[SWAP]\\n", "\\n\\n  /srv\\n"}) {
        for (const QString planned : {"", "xfs"}) {
            const ScriptRun run = format(planned, {.mounted = mounted, .signatures = planned.toUtf8()});
            EXPECT_NE(run.status, 0) << mounted.toStdString();
            EXPECT_EQ(done(), QString()) << mounted.toStdString();
            EXPECT_TRUE(run.err.contains("is mounted; nothing was changed")) << run.err.toStdString();
        }
    }
}

TEST_F(FormatGuard, a_tool_that_fails_does_not_pass_for_one_that_finds_nothing)
{
    for (const QString planned : {"", "xfs"}) {
        EXPECT_NE(format(planned, {.lsblkStatus = 32}).status, 0);
        EXPECT_EQ(done(), QString());
        EXPECT_NE(format(planned, {.mounted = "", .lsblkStatus = 1}).status, 0);
        EXPECT_EQ(done(), QString());
        EXPECT_NE(format(planned, {.wipefsStatus = 1}).status, 0);
        EXPECT_EQ(done(), QString());
        EXPECT_NE(format(planned, {.signatures = "xfs\\n", .wipefsStatus = 1}).status, 0);
        EXPECT_EQ(done(), QString());
    }
}

TEST_F(FormatGuard, a_device_that_cannot_be_read_is_left_alone)
{
    const ScriptRun run = format("", {.readable = false}); // wipefs takes a read error for "nothing found"
    EXPECT_NE(run.status, 0);
    EXPECT_EQ(done(), QString());
    EXPECT_TRUE(run.err.contains("Input/output error"));
}

TEST_F(FormatGuard, a_missing_tool_is_no_permission)
{
    for (const char *tool : {"lsblk", "wipefs", "head"}) {
        ASSERT_EQ(format("", {}).status, 0);
        const Command command = formatCommand("");
        QFile::remove(log());
        QFile::rename(bin_.filePath(tool), bin_.filePath("hidden"));
        EXPECT_NE(runHere(command, {}, bin_.path(), true).status, 0) << tool;
        EXPECT_EQ(done(), QString()) << tool;
        QFile::rename(bin_.filePath("hidden"), bin_.filePath(tool));
    }
}

TEST_F(FormatGuard, a_device_that_is_gone_is_no_blank_one)
{
    QFile::remove(device());
    EXPECT_NE(format("", {}).status, 0);
    EXPECT_EQ(done(), QString());
}

TEST_F(FormatGuard, what_the_project_permits_to_wipe_is_wiped_first)
{
    const ScriptRun run = format("ext4", {.signatures = "ext4\\n"});
    EXPECT_EQ(run.status, 0) << run.err.toStdString();
    EXPECT_EQ(done(), "wipefs -a -q -- " + device() + "\nmkfs.xfs -q -m uuid=11111111-2222-5333-8444-555555555555 -- "
                          + device() + '\n');
}

TEST_F(FormatGuard, mkfs_is_not_reached_when_wiping_fails)
{
    EXPECT_NE(format("LVM2_member", {.signatures = "LVM2_member\\n", .wipeStatus = 1}).status,
              0); // in use by the kernel
    EXPECT_EQ(done(), "wipefs -a -q -- " + device() + '\n');
}

TEST_F(FormatGuard, a_permission_holds_for_what_was_reviewed_alone)
{
    const ScriptRun run = format("ext4", {.signatures = "crypto_LUKS\\n"});
    EXPECT_NE(run.status, 0);
    EXPECT_EQ(done(), QString());
    EXPECT_TRUE(run.err.contains("crypto_LUKS")) << run.err.toStdString();
    // Cut after wiping, or between wiping and the end of mkfs: the next run finishes.
    EXPECT_EQ(format("ext4", {.signatures = ""}).status, 0);
    EXPECT_TRUE(done().contains("mkfs.xfs"));
}

TEST_F(FormatGuard, a_failing_mkfs_fails_the_step)
{
    EXPECT_NE(format("", {.mkfsStatus = 1}).status, 0);
}

} // namespace
} // namespace howdah
