#include "core/facts/unit_parser.h"

#include <gtest/gtest.h>

namespace howdah {
namespace {

const QByteArray three =
    "Names=patroni.service\nLoadState=loaded\nActiveState=active\nSubState=running\n"
    "FragmentPath=/etc/systemd/system/patroni.service\nUnitFileState=enabled\nNeedDaemonReload=yes\n"
    "ActiveEnterTimestamp=Sat 2026-11-21 22:15:00 UTC\n"
    "\n"
    "Names=sshd.service ssh.service\nLoadState=loaded\nActiveState=inactive\nSubState=dead\n"
    "FragmentPath=/usr/lib/systemd/system/ssh.service\nUnitFileState=disabled\nNeedDaemonReload=no\n"
    "ActiveEnterTimestamp=\n"
    "\n"
    "Names=nope.service\nLoadState=not-found\nActiveState=inactive\nSubState=dead\nFragmentPath=\n"
    "UnitFileState=\nNeedDaemonReload=no\nActiveEnterTimestamp=n/a\n";

TEST(Units, are_found_by_every_name)
{
    const auto units = parseUnits(three);
    ASSERT_TRUE(units);
    EXPECT_EQ(units->size(), 4);

    const UnitFact patroni = units->value(QStringLiteral("patroni.service"));
    EXPECT_EQ(patroni.load, QStringLiteral("loaded"));
    EXPECT_EQ(patroni.active, QStringLiteral("active"));
    EXPECT_EQ(patroni.sub, QStringLiteral("running"));
    EXPECT_EQ(patroni.enabled, QStringLiteral("enabled"));
    EXPECT_EQ(patroni.fragment, QStringLiteral("/etc/systemd/system/patroni.service"));
    EXPECT_TRUE(patroni.needsReload);
    EXPECT_EQ(patroni.activeSince, 1795299300);

    EXPECT_EQ(units->value(QStringLiteral("ssh.service")).enabled, QStringLiteral("disabled"));
    EXPECT_EQ(units->value(QStringLiteral("sshd.service")).activeSince, 0);
    EXPECT_EQ(units->value(QStringLiteral("nope.service")).load, QStringLiteral("not-found"));
}

TEST(Units, none_at_all)
{
    const auto units = parseUnits("");
    ASSERT_TRUE(units);
    EXPECT_TRUE(units->isEmpty());
}

TEST(Units, broken_lines_are_shown)
{
    const auto line = parseUnits("Names=a.service\nSegmentation fault\n");
    ASSERT_FALSE(line);
    EXPECT_EQ(line.error().kind, ErrorKind::Parse);
    EXPECT_EQ(line.error().evidence, QStringLiteral("Segmentation fault"));
    EXPECT_FALSE(parseUnits("Names=a.service\nActiveEnterTimestamp=yesterday\n"));
}

TEST(UnitTime, in_both_forms)
{
    EXPECT_EQ(parseUnitTime("@1795299300"), 1795299300);
    EXPECT_EQ(parseUnitTime("Sat 2026-11-21 22:15:00 UTC"), 1795299300);
    EXPECT_EQ(parseUnitTime(""), 0);
    EXPECT_EQ(parseUnitTime("n/a"), 0);
    EXPECT_EQ(parseUnitTime("@x"), std::nullopt);
    EXPECT_EQ(parseUnitTime("Sat 2026-11-21 22:15:00 CET"), std::nullopt);
}

TEST(TimeService, is_the_active_one)
{
    const auto units = parseUnits("Names=systemd-timesyncd.service\nActiveState=inactive\n\nNames=chrony.service "
                                  "chronyd.service\nActiveState=active\n");
    ASSERT_TRUE(units);
    EXPECT_EQ(activeTimeService(*units), QStringLiteral("chrony.service"));
    EXPECT_EQ(activeTimeService({}), QString());
}

} // namespace
} // namespace howdah
