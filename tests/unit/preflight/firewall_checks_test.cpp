#include "core/preflight/port_plan.h"
#include "tests/unit/preflight/preflight_fixture.h"

#include <gtest/gtest.h>

namespace howdah::test {

namespace {

FirewallFact firewallOf(FirewallKind kind)
{
    FirewallFact firewall;
    firewall.kind = kind;
    if (kind == FirewallKind::Nftables || kind == FirewallKind::Iptables) {
        firewall.table = kind == FirewallKind::Nftables ? "inet filter" : "ip filter";
        firewall.chain = kind == FirewallKind::Nftables ? "input" : "INPUT";
        firewall.leads = false;
    }
    return firewall;
}

/// A world in which pg2 has that firewall, and clients come from one network.
World worldWith(const FirewallFact &firewall)
{
    World world;
    world.project.postgres.clientNetworks = {"10.2.0.0/16"};
    world.facts["pg2"].firewalls = {firewall};
    return world;
}

std::vector<PreflightItem> told(const World &world)
{
    std::vector<PreflightItem> items = checkFacts(world.input());
    std::erase_if(items, [](const PreflightItem &item) { return item.check != QLatin1String("firewall"); });
    return items;
}

const std::vector<FirewallRule> neededOnPg2{{"10.1.0.11", {2379, 2380, 5432, 8008}},
                                            {"10.1.0.13", {2379, 2380, 5432, 8008}},
                                            {"10.1.0.20", {5432, 8008}},
                                            {"10.2.0.0/16", {5432}}};

PortResult shut(const char *from, const char *to, Reach reach, int port = 5432)
{
    return {{from, to, "10.1.0.12", port, "PostgreSQL", "token"}, reach, {}, {}};
}

} // namespace

TEST(FirewallChecks, HostsWithoutOneAreNotTalkedAbout)
{
    EXPECT_TRUE(told(World()).empty());
    FirewallFact open = firewallOf(FirewallKind::Nftables);
    open.closed = false;
    EXPECT_TRUE(told(worldWith(open)).empty()) << "it lets everybody in but a few";
}

TEST(FirewallChecks, WhatTheDeploymentOpensIsNoComplaint)
{
    for (const FirewallKind kind : {FirewallKind::Ufw, FirewallKind::Firewalld, FirewallKind::Nftables}) {
        World world = worldWith(firewallOf(kind));
        world.facts["pg2"].units["nftables.service"].enabled = "enabled";
        const std::vector<PreflightItem> items = told(world);
        ASSERT_EQ(items.size(), 1U);
        EXPECT_EQ(items[0].host, "pg2");
        EXPECT_EQ(items[0].verdict, Verdict::Ok) << items[0].text.toStdString();
        EXPECT_TRUE(items[0].text.contains(
            "the deployment lets in 10.1.0.11, 10.1.0.13 on 2379, 2380, 5432, 8008; 10.1.0.20 on 5432, 8008; "
            "10.2.0.0/16 on 5432"))
            << items[0].text.toStdString();
    }
}

TEST(FirewallChecks, OneThatHasAllRulesSaysSo)
{
    FirewallFact ufw = firewallOf(FirewallKind::Ufw);
    ufw.own = neededOnPg2;
    const std::vector<PreflightItem> items = told(worldWith(ufw));
    ASSERT_EQ(items.size(), 1U);
    EXPECT_EQ(items[0].text, "ufw lets in who must come in");
}

TEST(FirewallChecks, LeaveNamesTheMissingRules)
{
    FirewallFact ufw = firewallOf(FirewallKind::Ufw);
    ufw.others = {{"10.1.0.11", {2379, 2380, 5432, 8008}}, {"10.1.0.13", {2379, 2380, 8008}}, {"10.2.0.0/16", {5432}}};
    World world = worldWith(ufw);
    world.project.security.firewall = FirewallSetting::Leave;
    const std::vector<PreflightItem> items = told(world);
    ASSERT_EQ(items.size(), 1U);
    EXPECT_EQ(items[0].verdict, Verdict::Warning);
    EXPECT_TRUE(items[0].text.contains("security.firewall is leave")) << items[0].text.toStdString();
    EXPECT_EQ(
        items[0].hint.toStdString(),
        "unless other rules let them in: ufw allow proto tcp from 10.1.0.13 to any port 5432 comment howdah_prod; "
        "ufw allow proto tcp from 10.1.0.20 to any port 5432,8008 comment howdah_prod");
}

TEST(FirewallChecks, WhatHowdahCannotOpenComesWithTheCommands)
{
    const World nobodyLoadsIt = worldWith(firewallOf(FirewallKind::Nftables));
    std::vector<PreflightItem> items = told(nobodyLoadsIt);
    ASSERT_EQ(items.size(), 1U);
    EXPECT_EQ(items[0].verdict, Verdict::Warning);
    EXPECT_TRUE(items[0].text.contains("nftables.service does not")) << items[0].text.toStdString();
    EXPECT_TRUE(items[0].hint.contains(
        "nft insert rule inet filter input ip saddr 10.1.0.20 tcp dport '{ 5432, 8008 }' accept"))
        << items[0].hint.toStdString();

    items = told(worldWith(firewallOf(FirewallKind::Iptables)));
    ASSERT_EQ(items.size(), 1U);
    EXPECT_TRUE(items[0].hint.contains("iptables -I INPUT -p tcp -s 10.1.0.20 -m multiport --dports 5432,8008"))
        << items[0].hint.toStdString();
    EXPECT_TRUE(items[0].hint.endsWith("netfilter-persistent save")) << items[0].hint.toStdString();
}

TEST(FirewallChecks, FirewalldThatWouldLoseRulesIsThePlannersRefusal)
{
    FirewallFact firewalld = firewallOf(FirewallKind::Firewalld);
    firewalld.passing = true;
    const World world = worldWith(firewalld);
    const std::vector<PreflightItem> items = checkFacts(world.input());
    const auto refusal = std::find_if(items.begin(), items.end(),
                                      [](const PreflightItem &item) { return item.verdict == Verdict::Problem; });
    ASSERT_NE(refusal, items.end());
    EXPECT_EQ(refusal->check, "plan");
    EXPECT_EQ(refusal->host, "pg2");
    EXPECT_TRUE(refusal->hint.contains("--runtime-to-permanent")) << refusal->hint.toStdString();
}

TEST(FirewallReach, ClosedNowAndOpenedByTheDeploymentIsNoProblem)
{
    const World world = worldWith(firewallOf(FirewallKind::Ufw));
    std::vector<PortResult> results{shut("pg1", "pg2", Reach::Dropped), shut("pg1", "pg2", Reach::Dropped, 8008),
                                    shut("lb1", "pg2", Reach::NoRoute), shut("pg1", "pg3", Reach::Dropped)};
    noteFirewalls(world.project, world.facts, results);
    EXPECT_EQ(results[0].opens, "ufw");
    EXPECT_EQ(results[2].opens, "ufw");
    EXPECT_EQ(results[3].opens, "") << "no firewall of pg3 is in the way, so something between them is";
    const std::vector<PreflightItem> items = describeReach(world.project, results);
    ASSERT_EQ(items.size(), 3U);
    EXPECT_EQ(items[0].verdict, Verdict::Ok);
    EXPECT_TRUE(items[0].text.endsWith("by its ufw now; the deployment opens it")) << items[0].text.toStdString();
    EXPECT_TRUE(items[0].text.contains("8008")) << items[0].text.toStdString();
    EXPECT_EQ(items[1].verdict, Verdict::Ok);
    EXPECT_EQ(items[2].verdict, Verdict::Problem);
}

TEST(FirewallReach, WhatIsShutForAnotherReasonStaysAProblem)
{
    const auto opens = [](const World &world, Reach reach, int port = 5432) {
        std::vector<PortResult> results{shut("pg1", "pg2", reach, port)};
        noteFirewalls(world.project, world.facts, results);
        return results[0].opens;
    };
    const World ufw = worldWith(firewallOf(FirewallKind::Ufw));
    EXPECT_EQ(opens(ufw, Reach::Refused), "ufw");
    EXPECT_EQ(opens(ufw, Reach::Stranger), "");
    EXPECT_EQ(opens(ufw, Reach::NoName), "");
    EXPECT_EQ(opens(ufw, Reach::Open), "");

    World left = ufw;
    left.project.security.firewall = FirewallSetting::Leave;
    EXPECT_EQ(opens(left, Reach::Dropped), "");

    FirewallFact ruled = firewallOf(FirewallKind::Ufw);
    ruled.own = neededOnPg2;
    EXPECT_EQ(opens(worldWith(ruled), Reach::Dropped), "") << "the rule is there, so something else drops";

    EXPECT_EQ(opens(worldWith(firewallOf(FirewallKind::Iptables)), Reach::Dropped), "") << "a person has to open it";
    World both = worldWith(firewallOf(FirewallKind::Ufw));
    both.facts["pg2"].firewalls.push_back(firewallOf(FirewallKind::Nftables));
    EXPECT_EQ(opens(both, Reach::Dropped), "") << "nobody known loads the second one";
}

} // namespace howdah::test
