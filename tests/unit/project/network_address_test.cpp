#include "core/project/network_address.h"

#include <gtest/gtest.h>

using namespace howdah;

namespace {

QString read(const char *text)
{
    const std::optional<IpAddress> address = parseIpAddress(QString::fromUtf8(text));
    return address ? address->toString() : QStringLiteral("none");
}

TEST(NetworkAddress, EveryAddressHasOneForm)
{
    EXPECT_EQ(read("10.0.0.1"), QStringLiteral("10.0.0.1"));
    EXPECT_EQ(read("::"), QStringLiteral("0:0:0:0:0:0:0:0"));
    EXPECT_EQ(read("FD00::1"), QStringLiteral("fd00:0:0:0:0:0:0:1"));
    EXPECT_EQ(read("1:2:3:4:5:6:7:8"), QStringLiteral("1:2:3:4:5:6:7:8"));
    EXPECT_EQ(read("1:2:3:4:5:6:7::"), QStringLiteral("1:2:3:4:5:6:7:0"));
    EXPECT_EQ(read("::ffff:10.0.0.1"), QStringLiteral("0:0:0:0:0:ffff:a00:1"));
}

TEST(NetworkAddress, WhatIsNone)
{
    for (const char *text : {"",
                             ".",
                             "1.2.3",
                             "1.2.3.4.5",
                             "01.2.3.4",
                             "256.0.0.1",
                             "1.2.3.4 ",
                             "1.2.3.4\n",
                             "a.b.c.d",
                             "-1.2.3.4",
                             ":",
                             ":::",
                             "1::2::3",
                             "1:2:3:4:5:6:7",
                             "1:2:3:4:5:6:7:8:9",
                             "12345::",
                             "::g",
                             "1.2.3.4::",
                             "::1.2.3",
                             "fe80::1%eth0",
                             "[::1]",
                             "1:2:3:4:5:6:7:8::",
                             ":1:2:3:4:5:6:7:8",
                             "1:2:3:4:5:6:7:8:"})
        EXPECT_EQ(read(text), QStringLiteral("none")) << text;
}

TEST(NetworkAddress, Networks)
{
    EXPECT_FALSE(parseIpNetwork(QStringLiteral("10.0.0.0/8"))->hasHostBits());
    EXPECT_TRUE(parseIpNetwork(QStringLiteral("10.0.0.1/31"))->hasHostBits());
    EXPECT_FALSE(parseIpNetwork(QStringLiteral("10.0.0.1/32"))->hasHostBits());
    EXPECT_FALSE(parseIpNetwork(QStringLiteral("fd00::/9"))->hasHostBits());
    EXPECT_TRUE(parseIpNetwork(QStringLiteral("fd80::/8"))->hasHostBits());
    for (const char *text : {"10.0.0.0/", "10.0.0.0/33", "10.0.0.0/-1", "10.0.0.0/08", "/8", "10.0.0.0/8/8", "::/129",
                             "10.0.0.0/99999999999"})
        EXPECT_FALSE(parseIpNetwork(QString::fromUtf8(text)).has_value()) << text;
}

TEST(NetworkAddress, HostNames)
{
    for (const char *text : {"pg1", "pg-1.eu.example.org", "a", "prod_pg1", "3com.example", "example.org."})
        EXPECT_TRUE(isHostName(QString::fromUtf8(text))) << text;
    for (const char *text : {"", "-a", "a..b", ".a", "a b", "a/b", "10.0.0", "10", "a\n", "ä"})
        EXPECT_FALSE(isHostName(QString::fromUtf8(text))) << text;
    EXPECT_FALSE(isHostName(QString(254, QLatin1Char('a'))));
}

} // namespace
