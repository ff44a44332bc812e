#include "ui/wizard/hosts/host_list.h"

#include <gtest/gtest.h>

namespace howdah::test {
namespace {

using ui::HostList;
using ui::ListedHost;
using ui::parseHostList;

std::vector<ListedHost> hostsOf(const QString &text)
{
    const HostList list = parseHostList(text);
    for (const ui::ListError &error : list.errors)
        ADD_FAILURE() << error.line << ": " << error.text.toStdString();
    return list.hosts;
}

QString errorOf(const QString &line)
{
    const HostList list = parseHostList(line);
    EXPECT_TRUE(list.hosts.empty());
    return list.errors.size() == 1 ? list.errors.front().text : QString();
}

TEST(HostListText, TakesNamesWithAddresses)
{
    const std::vector<ListedHost> expected = {{"pg1", "192.0.2.11", {}, 0}, {"pg2", "pg2.example.net", {}, 0}};
    EXPECT_EQ(hostsOf("pg1 192.0.2.11\npg2,\tpg2.example.net\n"), expected);
}

TEST(HostListText, TakesUsersAndPorts)
{
    const std::vector<ListedHost> expected = {
        {"pg1", "pg1.example.net", "deploy", 2222}, {"pg2", "192.0.2.12", "root", 0}, {"", "fd00::13", {}, 2200}};
    EXPECT_EQ(hostsOf("deploy@pg1.example.net:2222\npg2 root@192.0.2.12\n[fd00::13]:2200"), expected);
}

TEST(HostListText, LeavesAnAddressWithoutANameUnnamed)
{
    EXPECT_EQ(hostsOf("192.0.2.11"), (std::vector<ListedHost>{{"", "192.0.2.11", {}, 0}}));
    EXPECT_EQ(hostsOf("fd00::1"), (std::vector<ListedHost>{{"", "fd00::1", {}, 0}}));
}

TEST(HostListText, ReadsHostsFilesWithoutWhatConcernsThisComputer)
{
    const QString text = "127.0.0.1 localhost\n::1 ip6-localhost ip6-loopback\nff02::1 ip6-allnodes\n"
                         "fe00::0 ip6-localnet\n# the cluster\n192.0.2.11 pg1.example.net pg1 # first\n"
                         "192.0.2.12\tpg2.example.net\n";
    const std::vector<ListedHost> expected = {{"pg1", "192.0.2.11", {}, 0}, {"pg2", "192.0.2.12", {}, 0}};
    EXPECT_EQ(hostsOf(text), expected);
}

TEST(HostListText, TakesAddressesInOneLine)
{
    EXPECT_EQ(hostsOf("192.0.2.11, 192.0.2.12").size(), 2U);
    EXPECT_EQ(hostsOf("pg1, pg2, pg3").size(), 3U);
}

TEST(HostListText, PassesOverEmptyLinesCommentsAndForeignLineEnds)
{
    EXPECT_TRUE(hostsOf("\n  \n# nothing\n\r\n").empty());
    EXPECT_EQ(hostsOf("pg1 192.0.2.11\r\npg2 192.0.2.12\r\n").size(), 2U);
}

TEST(HostListText, SaysWhatIsWrongInWhichLine)
{
    const HostList list = parseHostList("pg1 192.0.2.11\n\npg2 192.0.2.12:99999\n");
    ASSERT_EQ(list.errors.size(), 1U);
    EXPECT_EQ(list.errors.front().line, 3);
    EXPECT_TRUE(list.errors.front().text.contains("99999"));
    EXPECT_EQ(list.hosts.size(), 1U);
}

TEST(HostListText, RefusesWhatNoHostCanBe)
{
    EXPECT_TRUE(errorOf("pg1 not/an/address").contains("not/an/address"));
    EXPECT_TRUE(errorOf("-oProxyCommand=x@pg1").contains("user name"));
    EXPECT_TRUE(errorOf("deploy@").contains("no address"));
    EXPECT_TRUE(errorOf("pg1:").contains("port"));
    EXPECT_FALSE(errorOf("pg1 192.0.2.11 and more words").isEmpty());
    EXPECT_FALSE(errorOf("pg_1! 192.0.2.11").isEmpty());
}

TEST(HostListText, TellsOfRepetitions)
{
    EXPECT_EQ(parseHostList("pg1 192.0.2.11\nPG1 192.0.2.12").errors.size(), 1U);
    EXPECT_EQ(parseHostList("pg1 192.0.2.11\npg2 192.0.2.11").errors.size(), 1U);
}

} // namespace
} // namespace howdah::test
