#include "core/plan/firewall_rules.h"
#include "tests/unit/plan/plan_text.h"
#include "tests/unit/plan/scenarios.h"

#include <gtest/gtest.h>

namespace howdah {
namespace {

using test::bareFacts;
using test::plainProject;
using test::Simulation;

using Rules = std::vector<FirewallRule>;

Rules accessTo(const Project &project, const char *host, const ClusterFacts &facts)
{
    return neededAccess(project, *project.findHost(host), facts);
}

Rules accessTo(const Project &project, const char *host)
{
    return accessTo(project, host, bareFacts(project));
}

TEST(NeededAccess, of_a_member_and_of_a_balancer)
{
    const Project project = plainProject();
    EXPECT_EQ(accessTo(project, "pg1"), (Rules{{"10.1.0.12", {2379, 2380, 5432, 8008}},
                                               {"10.1.0.13", {2379, 2380, 5432, 8008}},
                                               {"10.1.0.20", {5432, 8008}},
                                               {"10.2.0.0/16", {5432}}}));
    EXPECT_EQ(accessTo(project, "lb1"), (Rules{{"10.1.0.11", {5000, 5001}},
                                               {"10.1.0.12", {5000, 5001}},
                                               {"10.1.0.13", {5000, 5001}},
                                               {"10.2.0.0/16", {5000, 5001}}}));
}

TEST(NeededAccess, each_role_on_hosts_of_its_own)
{
    const Project project = test::externalEtcdProject();
    EXPECT_EQ(accessTo(project, "etcd1"), (Rules{{"10.1.0.11", {2379}},
                                                 {"10.1.0.12", {2379}},
                                                 {"10.1.0.13", {2379}},
                                                 {"10.1.0.32", {2380}},
                                                 {"10.1.0.33", {2380}}}));
    EXPECT_EQ(accessTo(project, "pg1"), (Rules{{"10.1.0.12", {5432, 8008}},
                                               {"10.1.0.13", {5432, 8008}},
                                               {"10.1.0.20", {5432, 8008}},
                                               {"10.2.0.0/16", {5432}}}));
}

TEST(NeededAccess, without_client_networks_only_hosts_come_in)
{
    Project project = plainProject();
    project.postgres.clientNetworks.clear();
    for (const char *host : {"pg1", "lb1"}) {
        for (const FirewallRule &rule : accessTo(project, host))
            EXPECT_FALSE(rule.source.contains('/')) << rule.source.toStdString();
    }
}

TEST(NeededAccess, the_statistics_page_only_where_it_is_seen)
{
    Project project = plainProject();
    for (const auto &[bind, seen] :
         {std::pair{"127.0.0.1", false}, std::pair{"::1", false}, std::pair{"localhost", false},
          std::pair{"10.1.0.20", true}, std::pair{"*", true}, std::pair{"0.0.0.0", true}}) {
        project.haproxy.statsBind = bind;
        const Rules rules = accessTo(project, "lb1");
        EXPECT_EQ(rules.back().ports.contains(7000), seen) << bind;
        EXPECT_FALSE(rules.front().ports.contains(7000)) << "members have nothing to do with it";
    }
}

TEST(NeededAccess, addresses_in_their_shortest_form)
{
    Project project = test::ipv6Project();
    project.hosts[1].address = "2001:0DB8:0:0:1:0:0:0012";
    project.hosts[2].address = "2001:db8:0:1:1:1:1:1";
    project.postgres.clientNetworks =
        QStringList{"2001:db8:1:2::/47", "10.9.8.7/24", "192.0.2.1/32", "0.0.0.0/0", "::/0"};
    QStringList sources;
    for (const FirewallRule &rule : accessTo(project, "pg1"))
        sources << rule.source;
    EXPECT_EQ(sources, (QStringList{"0.0.0.0/0", "10.9.8.0/24", "192.0.2.1", "2001:db8:0:1:1:1:1:1", "2001:db8::/47",
                                    "2001:db8::1:0:0:12", "2001:db8::4", "::/0"}));
}

TEST(NeededAccess, a_host_with_a_name_comes_from_its_own_addresses)
{
    Project project = plainProject();
    project.hosts[3].address = "lb1.example.net";
    ClusterFacts facts = bareFacts(project);
    facts["lb1"].addresses = QStringList{"10.1.0.20", "fe80::1", "2001:db8::20", "127.0.1.1"};
    const Rules rules = accessTo(project, "pg1", facts);
    ASSERT_EQ(rules.size(), 5U);
    EXPECT_EQ(rules[2], (FirewallRule{"10.1.0.20", {5432, 8008}}));
    EXPECT_EQ(rules[4], (FirewallRule{"2001:db8::20", {5432, 8008}}));
}

TEST(FirewallSteps, only_where_one_is_active_and_may_be_opened)
{
    Simulation simulation(plainProject());
    const auto firewallSteps = [&] {
        QStringList ids;
        for (const Step &step : simulation.plan().steps) {
            if (step.id.endsWith("/firewall"))
                ids << step.id;
        }
        return ids;
    };
    EXPECT_TRUE(firewallSteps().isEmpty());
    simulation.facts["pg2"].firewalls = {FirewallFact{}};
    EXPECT_EQ(firewallSteps(), QStringList{"pg2/firewall"});
    simulation.project.security.firewall = FirewallSetting::Leave;
    EXPECT_TRUE(firewallSteps().isEmpty());
    simulation.project.security.firewall = FirewallSetting::Open;
    simulation.facts["pg2"].firewalls[0].kind = FirewallKind::Iptables;
    EXPECT_TRUE(firewallSteps().isEmpty());
}

TEST(FirewallSteps, come_before_whatever_is_reached_through_them)
{
    Simulation simulation(plainProject());
    for (HostFacts &host : simulation.facts)
        host.firewalls = {FirewallFact{}};
    const Plan plan = simulation.plan();
    for (const char *id : {"pg1/etcd", "pg2/etcd", "pg1/patroni", "pg3/patroni", "lb1/haproxy"}) {
        const Step *step = plan.find(id);
        ASSERT_NE(step, nullptr) << id;
        EXPECT_TRUE(step->needs.contains(step->host + "/firewall")) << id;
    }
}

TEST(FirewallSteps, never_switch_one_off_or_touch_what_is_not_theirs)
{
    for (const test::Scenario &scenario : test::scenarios()) {
        for (const Step &step : scenario.make().plan().steps) {
            for (const Change &change : step.changes) {
                for (const Command &command : change.commands) {
                    const QString words = command.argv().join(' ');
                    for (const char *never :
                         {"ufw disable", "ufw reset", "flush ruleset", "delete table", "stop firewalld",
                          "disable firewalld", "stop nftables", "disable nftables", "--panic", "--complete-reload"})
                        EXPECT_FALSE(words.contains(never)) << step.id.toStdString() << ": " << words.toStdString();
                }
            }
        }
    }
}

TEST(FirewallSteps, a_chain_that_lost_its_rules_is_mended)
{
    for (const test::Scenario &scenario : test::scenarios()) {
        if (scenario.name != "firewalls")
            continue;
        Simulation simulation = scenario.make();
        simulation.run();
        ASSERT_TRUE(simulation.plan().isEmpty());
        FirewallFact &chain = simulation.facts["pg2"].firewalls.back();
        const auto mends = [&](const char *what) {
            EXPECT_EQ(simulation.plan().steps.size(), 1U) << what;
            EXPECT_NE(simulation.plan().find("pg2/firewall"), nullptr) << what;
            simulation.run();
            EXPECT_TRUE(simulation.plan().isEmpty()) << what;
        };
        chain.leads = false;
        mends("the jump is gone");
        chain.own.pop_back();
        mends("a rule is gone");
        chain.own.push_back({"10.66.0.0/16", {5432}});
        mends("somebody put a rule among ours");
        simulation.facts["pg2"].files.remove("/etc/systemd/system/nftables.service.d/howdah_prod.conf");
        mends("the drop-in is gone");
        simulation.facts["pg3"].firewalls[0].own.clear();
        EXPECT_NE(simulation.plan().find("pg3/firewall"), nullptr) << "the policy is not loaded";
    }
}

} // namespace
} // namespace howdah
