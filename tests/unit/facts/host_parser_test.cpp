#include "core/facts/host_parser.h"
#include "core/facts/package_parser.h"

#include <gtest/gtest.h>

namespace howdah {
namespace {

TEST(HostParser, reads_every_key)
{
    HostFacts facts;
    ASSERT_TRUE(parseHost("clock=1795387291519\nhostname=pg1\nmachine-id=3d12\nboot-id=86c2\n"
                          "memory=MemTotal:       24684092 kB\nmemory-limit=max\narchitecture=amd64\ncores=2\n"
                          "container=systemd-nspawn\nreboot-required=yes\npackage-manager=apt\n"
                          "package-lock=unattended-upgr (process 812)\n",
                          facts));
    EXPECT_EQ(facts.clock, 1795387291519);
    EXPECT_EQ(facts.hostname, QStringLiteral("pg1"));
    EXPECT_EQ(facts.machineId, QStringLiteral("3d12"));
    EXPECT_EQ(facts.bootId, QStringLiteral("86c2"));
    EXPECT_EQ(facts.memory, 24684092LL * 1024);
    EXPECT_EQ(facts.os.architecture, QStringLiteral("amd64"));
    EXPECT_EQ(facts.cores, 2);
    EXPECT_TRUE(facts.container);
    EXPECT_TRUE(facts.rebootRequired);
    EXPECT_EQ(facts.packageManager, QStringLiteral("apt"));
    EXPECT_TRUE(facts.packageManagerBusy);
    EXPECT_EQ(facts.packageManagerHolder, QStringLiteral("unattended-upgr (process 812)"));
    EXPECT_FALSE(facts.timeSynchronized);
}

TEST(HostParser, a_limit_of_the_container_counts_when_it_is_lower)
{
    HostFacts facts;
    ASSERT_TRUE(parseHost("memory=MemTotal: 2048 kB\nmemory-limit=1048576\n", facts));
    EXPECT_EQ(facts.memory, 1048576);
    ASSERT_TRUE(parseHost("memory=MemTotal: 2048 kB\nmemory-limit=9223372036854771712\n", facts));
    EXPECT_EQ(facts.memory, 2048 * 1024);
}

TEST(HostParser, survives_missing_tools_and_chatter)
{
    HostFacts facts;
    ASSERT_TRUE(parseHost("cores=architecture=\nsome warning\ncontainer=none\n", facts));
    EXPECT_EQ(facts.cores, 0);
    EXPECT_FALSE(facts.container);
}

TEST(HostParser, a_date_without_milliseconds_is_named)
{
    HostFacts facts;
    const Result<> parsed = parseHost("clock=1795387291%3N\n", facts);
    ASSERT_FALSE(parsed);
    EXPECT_EQ(parsed.error().kind, ErrorKind::Parse);
    EXPECT_TRUE(parsed.error().evidence.contains(QStringLiteral("%3N")));
}

TEST(OsRelease, of_debian_and_rocky)
{
    OsFacts debian;
    parseOsRelease(
        "PRETTY_NAME=\"Debian GNU/Linux 13 (trixie)\"\nVERSION_ID=\"13\"\nVERSION_CODENAME=trixie\nID=debian\n",
        debian);
    EXPECT_EQ(debian.id, QStringLiteral("debian"));
    EXPECT_EQ(debian.versionId, QStringLiteral("13"));
    EXPECT_EQ(debian.codename, QStringLiteral("trixie"));
    EXPECT_EQ(debian.prettyName, QStringLiteral("Debian GNU/Linux 13 (trixie)"));

    OsFacts rocky;
    parseOsRelease(
        "# comment=1\nID='rocky'\r\nID_LIKE=\"rhel centos fedora\"\nPRETTY_NAME=\"a \\\"b\\\" \\\\c\"\nbroken\n",
        rocky);
    EXPECT_EQ(rocky.id, QStringLiteral("rocky"));
    EXPECT_EQ(rocky.idLike, QStringLiteral("rhel centos fedora"));
    EXPECT_EQ(rocky.prettyName, QStringLiteral("a \"b\" \\c"));
}

TEST(Addresses, only_global_ones)
{
    const QByteArray ip = "1: lo    inet 127.0.0.1/8 scope host lo\\       valid_lft forever preferred_lft forever\n"
                          "2: host0    inet 10.97.0.11/24 brd 10.97.0.255 scope global host0\\   valid_lft forever\n"
                          "2: host0    inet6 fd00::2/64 scope global nodad \\       valid_lft forever\n"
                          "2: host0    inet6 fe80::fc:ff:fe00:1/64 scope link \\       valid_lft forever\n"
                          "3: tun0    inet 10.8.0.1 peer 10.8.0.2/32 scope global tun0\\  valid_lft forever\n";
    EXPECT_EQ(parseAddresses(ip),
              (QStringList{QStringLiteral("10.97.0.11"), QStringLiteral("fd00::2"), QStringLiteral("10.8.0.1")}));
    EXPECT_EQ(parseAddresses("10.97.0.11 fd00::2 \n"),
              (QStringList{QStringLiteral("10.97.0.11"), QStringLiteral("fd00::2")}));
    EXPECT_EQ(parseAddresses(""), QStringList());
    EXPECT_EQ(parseAddresses(" \n"), QStringList());
}

TEST(Users, with_their_homes)
{
    const auto users =
        parseUsers("postgres:x:101:104:PostgreSQL administrator,,,:/var/lib/postgresql:/bin/bash\nbroken:x\n");
    EXPECT_EQ(users.size(), 1);
    EXPECT_EQ(users.value(QStringLiteral("postgres")), QStringLiteral("/var/lib/postgresql"));
}

TEST(Packages, only_wholly_installed_ones)
{
    const auto installed = parseInstalled(
        "ii \tbash\t5.2.15-2+b8\nhi \tpatroni\t4.0.7-1\nun \tpostgresql-9.1\t\nrc \tetcd-server\t3.5\n"
        "iF \thaproxy\t3.0.11\niiR\tbroken\t1\nii \tlibc6:amd64\t2.41\nii\tpostgresql17-server\t17.5-1PGDG\n"
        "package nope is not installed\n");
    EXPECT_EQ(installed.keys(), (QStringList{QStringLiteral("bash"), QStringLiteral("libc6"), QStringLiteral("patroni"),
                                             QStringLiteral("postgresql17-server")}));
    EXPECT_EQ(installed.value(QStringLiteral("bash")), QStringLiteral("5.2.15-2+b8"));
}

TEST(Packages, candidates)
{
    const auto apt =
        parseAptCandidates("patroni:\n  Installed: (none)\n  Candidate: 4.0.7-1\n  Version table:\n     4.0.7-1 500\n"
                           "        500 http://mirror.example.net/debian trixie/main amd64 Packages\n"
                           "postgresql-9.1:\n  Installed: (none)\n  Candidate: (none)\n  Version table:\n");
    EXPECT_EQ(apt.size(), 1);
    EXPECT_EQ(apt.value(QStringLiteral("patroni")), QStringLiteral("4.0.7-1"));

    const auto dnf = parseDnfCandidates("patroni\t4.0.6-1.el9\nLast metadata expiration check\n");
    EXPECT_EQ(dnf.size(), 1);
    EXPECT_EQ(dnf.value(QStringLiteral("patroni")), QStringLiteral("4.0.6-1.el9"));
}

} // namespace
} // namespace howdah
