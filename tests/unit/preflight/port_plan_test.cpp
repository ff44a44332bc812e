#include "core/preflight/port_plan.h"
#include "core/preflight/port_scripts.h"
#include "tests/unit/preflight/preflight_fixture.h"

#include <gtest/gtest.h>

#include <algorithm>

namespace howdah::test {

namespace {

const PortProbe probe{QStringLiteral("pg1"),        QStringLiteral("pg2"),  QStringLiteral("10.1.0.12"), 5432,
                      QStringLiteral("PostgreSQL"), QStringLiteral("token")};

QStringList pairs(const PortPlan &plan, const QString &from)
{
    QStringList found;
    for (const PortProbe &each : plan.probes) {
        if (each.from == from)
            found << QStringLiteral("%1:%2").arg(each.to.isEmpty() ? each.address : each.to).arg(each.port);
    }
    return found;
}

Reach reachOf(int status, const char *said, const PortProbe &of = probe)
{
    return judgeProbe(of, status, QString::fromLatin1(said)).reach;
}

} // namespace

TEST(PortPlan, EveryConnectionOfTheCluster)
{
    const World world;
    const PortPlan plan = planPortProbes(world.project, world.facts, QStringLiteral("seed"));
    EXPECT_EQ(pairs(plan, QStringLiteral("pg1")),
              (QStringList{"pg2:5432", "pg2:8008", "pg2:2379", "pg2:2380", "pg3:5432", "pg3:8008", "pg3:2379",
                           "pg3:2380", "backups.s3.example.com:443"}));
    EXPECT_EQ(pairs(plan, QStringLiteral("lb1")),
              (QStringList{"pg1:5432", "pg1:8008", "pg2:5432", "pg2:8008", "pg3:5432", "pg3:8008"}));
    EXPECT_EQ(plan.listen.value(QStringLiteral("pg1")), (std::vector{5432, 8008, 2379, 2380}));
    EXPECT_FALSE(plan.listen.contains(QStringLiteral("lb1"))); // its ports are for clients, who are not known here
    EXPECT_NE(plan.tokens.value(QStringLiteral("pg1")), plan.tokens.value(QStringLiteral("pg2")));
}

TEST(PortPlan, EtcdOnHostsOfItsOwn)
{
    World world;
    for (Host &host : world.project.hosts)
        host.roles = {Role::Postgres};
    world.project.hosts[2].roles = {Role::Etcd};
    world.project.hosts[3].roles = {Role::Etcd};
    world.project.backup.type = RepositoryType::None;
    world.gather();
    const PortPlan plan = planPortProbes(world.project, world.facts, QStringLiteral("seed"));
    EXPECT_EQ(pairs(plan, QStringLiteral("pg1")), (QStringList{"pg2:5432", "pg2:8008", "pg3:2379", "lb1:2379"}));
    EXPECT_EQ(pairs(plan, QStringLiteral("lb1")), (QStringList{"pg3:2380"}));
}

TEST(PortPlan, ARunningServiceIsAskedItself)
{
    World world;
    HostFacts &facts = world.facts[QStringLiteral("pg2")];
    FileFact config;
    config.kind = FileKind::File;
    facts.files.insert(QStringLiteral("/etc/patroni_prod.yml"), config);
    facts.listeners.push_back({QStringLiteral("*"), 8008, QStringLiteral("patroni")});
    const PortPlan plan = planPortProbes(world.project, world.facts, QStringLiteral("seed"));
    EXPECT_EQ(plan.listen.value(QStringLiteral("pg2")), (std::vector{5432, 2379, 2380}));
    for (const PortProbe &each : plan.probes) {
        EXPECT_TRUE(each.to != QStringLiteral("pg2") || each.token.isEmpty() == (each.port == 8008)) << each.port;
    }
}

TEST(PortPlan, ForeignPortsAndSilentHostsAreLeftOut)
{
    World world;
    world.facts.remove(QStringLiteral("pg3"));
    world.facts[QStringLiteral("pg2")].listeners.push_back({QStringLiteral("*"), 5432, QStringLiteral("mysqld")});
    const PortPlan plan = planPortProbes(world.project, world.facts, QStringLiteral("seed"));
    EXPECT_EQ(pairs(plan, QStringLiteral("lb1")), (QStringList{"pg1:5432", "pg1:8008", "pg2:8008"}));
    EXPECT_TRUE(pairs(plan, QStringLiteral("pg3")).isEmpty());
    EXPECT_FALSE(plan.listen.contains(QStringLiteral("pg3")));
}

TEST(PortPlan, OneHostHasNobodyToReach)
{
    World world;
    world.project.hosts.resize(1);
    world.project.backup.type = RepositoryType::None;
    const PortPlan plan = planPortProbes(world.project, world.facts, QStringLiteral("seed"));
    EXPECT_TRUE(plan.probes.empty());
    EXPECT_TRUE(plan.listen.isEmpty());
}

TEST(JudgeProbe, WordsOfBash)
{
    EXPECT_EQ(reachOf(0, "connected token"), Reach::Open);
    EXPECT_EQ(reachOf(0, "connected token "), Reach::Open);
    EXPECT_EQ(reachOf(0, "connected SSH-2.0-OpenSSH_9.2"), Reach::Stranger);
    EXPECT_EQ(reachOf(124, "connected "), Reach::Stranger); // a proxy that accepts for everybody
    EXPECT_EQ(reachOf(124, ""), Reach::Dropped);
    EXPECT_EQ(reachOf(137, ""), Reach::Dropped);
    EXPECT_EQ(
        reachOf(1, "probe: connect: Connection timed out probe: line 2: /dev/tcp/10.1.0.12/5432: Connection timed out"),
        Reach::Dropped);
    EXPECT_EQ(
        reachOf(1, "probe: connect: Connection refused probe: line 2: /dev/tcp/10.1.0.12/5432: Connection refused"),
        Reach::Refused);
    EXPECT_EQ(reachOf(1, "probe: connect: No route to host"), Reach::NoRoute);
    EXPECT_EQ(reachOf(1, "probe: connect: Network is unreachable"), Reach::NoRoute);
    EXPECT_EQ(reachOf(1, "probe: line 2: db.nowhere: Name or service not known"), Reach::NoName);
    EXPECT_EQ(reachOf(1, "probe: line 2: db.nowhere: Temporary failure in name resolution"), Reach::NoName);
    EXPECT_EQ(reachOf(1, "bash: cannot fork"), Reach::NotTried);
    EXPECT_EQ(reachOf(1, ""), Reach::NotTried);
}

TEST(JudgeProbe, AServiceMaySayWhatItLikes)
{
    PortProbe service = probe;
    service.token.clear();
    EXPECT_EQ(reachOf(0, "connected ", service), Reach::Open);
}

TEST(ParseProbes, MissingAndStrangeLines)
{
    const CommandOutput output{0, "motd\nx\t0\tconnected token\n9\t0\tconnected token\n1\t0\tconnected token\n", "",
                               false};
    const std::vector<PortResult> results = parseProbes({probe, probe}, output);
    ASSERT_EQ(results.size(), 2U);
    EXPECT_EQ(results[0].reach, Reach::NotTried);
    EXPECT_EQ(results[1].reach, Reach::Open);
}

TEST(ParseProbes, WithoutBash)
{
    const std::vector<PortResult> results = parseProbes({probe}, {127, "", "bash: not found", false});
    EXPECT_EQ(results.at(0).detail, QStringLiteral("the host has no bash"));
}

TEST(ParseListener, ReadyComesLast)
{
    EXPECT_EQ(parseListener("closed 5432 Address already in use\nrea"), std::nullopt);
    EXPECT_EQ(parseListenerProcess("process 47"), std::nullopt);
    EXPECT_EQ(parseListenerProcess("process 4711\nclosed 5432"), 4711);
    EXPECT_EQ(parseListenerProcess("ready\n"), std::nullopt);
    const auto closed = parseListener("closed 5432 Address already in use\nready\n.\n");
    ASSERT_TRUE(closed);
    EXPECT_EQ(*closed, (QMap<int, QString>{{5432, QStringLiteral("Address already in use")}}));
}

TEST(DescribeReach, OneItemForEachPairAndOutcome)
{
    const World world;
    PortProbe rest = probe;
    rest.port = 8008;
    rest.service = QStringLiteral("Patroni's REST API");
    PortProbe etcd = probe;
    etcd.port = 2379;
    const std::vector<PreflightItem> items = describeReach(
        world.project, {{probe, Reach::Dropped, {}}, {etcd, Reach::Open, {}}, {rest, Reach::Dropped, {}}});
    ASSERT_EQ(items.size(), 2U);
    EXPECT_EQ(items[0].verdict, Verdict::Problem);
    EXPECT_EQ(items[0].host, QStringLiteral("pg1"));
    EXPECT_EQ(items[0].peer, QStringLiteral("pg2"));
    EXPECT_EQ(items[0].text.toStdString(), "pg2 (10.1.0.12) gives no answer on ports 5432 (PostgreSQL), 8008 "
                                           "(Patroni's REST API): packets are dropped on the way");
    EXPECT_TRUE(items[0].hint.startsWith(QStringLiteral("allow TCP 5432, 8008 from 10.1.0.11 on pg2")))
        << items[0].hint.toStdString();
    EXPECT_EQ(items[1].verdict, Verdict::Ok);
}

TEST(DescribeReach, DroppedAndRefusedReadDifferently)
{
    const World world;
    PortProbe service = probe;
    service.token.clear();
    const auto said = [&](const PortProbe &of, Reach reach) {
        const PreflightItem item = describeReach(world.project, {{of, reach, QStringLiteral("why")}}).at(0);
        return (item.text + QLatin1Char('|') + item.hint).toStdString();
    };
    EXPECT_NE(said(probe, Reach::Refused).find("something listened there, so a firewall rejects"), std::string::npos);
    EXPECT_NE(said(service, Reach::Refused).find("does not listen at 10.1.0.12"), std::string::npos);
    EXPECT_NE(said(probe, Reach::NoRoute).find("no route to pg2"), std::string::npos);
    EXPECT_NE(said(probe, Reach::NoName).find("cluster_address of pg2"), std::string::npos);
    EXPECT_NE(said(probe, Reach::Stranger).find("another machine have the address"), std::string::npos);
    EXPECT_NE(said(probe, Reach::NotTried).find("not tried on 5432: why"), std::string::npos);
}

} // namespace howdah::test
