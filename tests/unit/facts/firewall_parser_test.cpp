#include "core/facts/fact_script.h"
#include "core/facts/firewall_parser.h"
#include "core/facts/gather.h"
#include "tests/support/source_path.h"
#include "tests/unit/facts/script_output.h"

#include <gtest/gtest.h>

#include <QFile>

namespace howdah {
namespace {

using test::scriptOutput;

const QString mark = QStringLiteral("howdah_prod");

/// What nft 1.0.6 printed of four tables, into three of which the script of the template firewall_CLUSTER had put its chain.
QByteArray recordedRuleset()
{
    QFile file(test::sourcePath(QStringLiteral("/tests/cases/facts/firewalls/nftables.json")));
    EXPECT_TRUE(file.open(QIODevice::ReadOnly));
    return file.readAll();
}

QByteArray ruleset(const QByteArray &objects)
{
    return "{\"nftables\": [" + objects + "]}";
}

QByteArray inputChain(const QByteArray &family, const QByteArray &table, const QByteArray &name,
                      const QByteArray &policy)
{
    return R"({"chain": {"family": ")" + family + R"(", "table": ")" + table + R"(", "name": ")" + name
           + R"(", "type": "filter", "hook": "input", "prio": 0, "policy": ")" + policy + R"("}})";
}

QByteArray ruleIn(const QByteArray &family, const QByteArray &table, const QByteArray &chain,
                  const QByteArray &statements)
{
    return R"({"rule": {"family": ")" + family + R"(", "table": ")" + table + R"(", "chain": ")" + chain
           + R"(", "handle": 4, "expr": [)" + statements + "]}}";
}

TEST(Nftables, of_a_recorded_ruleset)
{
    const std::vector<FirewallFact> found = parseNftables(recordedRuleset(), mark);
    ASSERT_EQ(found.size(), 4U);
    EXPECT_EQ(found[0].table, QStringLiteral("inet f2b"));
    EXPECT_FALSE(found[0].closed) << "it refuses one address";
    EXPECT_FALSE(found[0].leads);
    EXPECT_EQ(found[1].table, QStringLiteral("inet filter"));
    EXPECT_EQ(found[1].chain, QStringLiteral("input"));
    EXPECT_TRUE(found[1].closed);
    EXPECT_TRUE(found[1].leads);
    EXPECT_EQ(found[1].own, (std::vector<FirewallRule>{{"10.1.0.12", {2379, 5432}}, {"fd00::/64", {5432}}}));
    EXPECT_EQ(found[2].table, QStringLiteral("ip only4"));
    EXPECT_TRUE(found[2].closed) << "its policy accepts, and its last rule drops all TCP";
    EXPECT_EQ(found[2].own, (std::vector<FirewallRule>{{"10.1.0.12", {2379, 5432}}}));
    EXPECT_EQ(found[3].own, (std::vector<FirewallRule>{{"fd00::/64", {5432}}}));
}

TEST(Nftables, a_rule_of_ours_that_somebody_changed_is_not_taken_for_ours)
{
    const QByteArray chains = inputChain("inet", "filter", "input", "drop");
    const QByteArray source =
        R"({"match": {"op": "==", "left": {"payload": {"protocol": "ip", "field": "saddr"}}, "right": "10.1.0.12"}})";
    const QByteArray port =
        R"({"match": {"op": "==", "left": {"payload": {"protocol": "tcp", "field": "dport"}}, "right": 5432}})";
    const auto own = [&](const QByteArray &statements) {
        return parseNftables(ruleset(chains + ',' + ruleIn("inet", "filter", "howdah_prod", statements)), mark)
            .at(0)
            .own;
    };
    EXPECT_EQ(own(source + ',' + port + R"(,{"accept": null})"), (std::vector<FirewallRule>{{"10.1.0.12", {5432}}}));
    EXPECT_EQ(own(source + ',' + port + R"(,{"drop": null})").at(0).source, QString());
    EXPECT_EQ(own(port + R"(,{"accept": null})").at(0).source, QString());
    EXPECT_EQ(own(R"({"counter": {"packets": 0, "bytes": 0}},)" + port + R"(,{"accept": null})").at(0).source,
              QString());
}

TEST(Nftables, what_decides_nothing_on_what_comes_in_is_none)
{
    EXPECT_TRUE(parseNftables(ruleset(inputChain("inet", "filter", "input", "accept")), mark).empty()) << "no rules";
    EXPECT_TRUE(parseNftables(ruleset(inputChain("bridge", "filter", "input", "drop")), mark).empty());
    EXPECT_TRUE(parseNftables("not json", mark).empty());
    EXPECT_TRUE(parseNftables("", mark).empty());
    EXPECT_TRUE(parseNftables(R"({"nftables": {"chain": 7}})", mark).empty());
}

TEST(Nftables, what_iptables_manages_is_told_apart)
{
    const QByteArray chain = inputChain("ip", "filter", "INPUT", "accept");
    const QByteArray counted = R"({"counter": {"packets": 0, "bytes": 0}})";
    const auto judged = [&](const QByteArray &statements) {
        return parseNftables(ruleset(chain + ',' + ruleIn("ip", "filter", "INPUT", statements)), mark).at(0);
    };
    const FirewallFact rejects = judged(counted + R"(,{"xt": {"type": "target", "name": "REJECT"}})");
    EXPECT_EQ(rejects.kind, FirewallKind::Iptables);
    EXPECT_TRUE(rejects.closed);
    EXPECT_FALSE(judged(R"({"xt": {"type": "match", "name": "recent"}},)" + counted + R"(,{"drop": null})").closed);
    EXPECT_FALSE(judged(R"({"xt": null},)" + counted).closed);
}

TEST(Ufw, rules_by_their_comment)
{
    const QByteArray comment = QByteArray("howdah_prod").toHex();
    const QByteArray other = QByteArray("howdah_production").toHex();
    const std::vector<FirewallFact> found =
        parseFirewalls({mark,
                        "Status: active\n"
                        "### tuple ### allow tcp 22 0.0.0.0/0 any 0.0.0.0/0 in\n"
                        "### tuple ### allow tcp 2379,5432 0.0.0.0/0 any 10.1.0.12 in comment="
                            + comment
                            + "\n"
                              "### tuple ### allow tcp 5432 0.0.0.0/0 any 10.2.0.0/16 in comment="
                            + other
                            + "\n"
                              "### tuple ### deny tcp 5432 0.0.0.0/0 any 10.1.0.99 in comment="
                            + comment
                            + "\n"
                              "### tuple ### allow any 5432 0.0.0.0/0 any 10.1.0.98 in comment="
                            + comment
                            + "\n"
                              "### tuple ### allow tcp 5000:5001 0.0.0.0/0 any 10.1.0.97 in comment="
                            + comment
                            + "\n"
                              "### tuple ### allow tcp 5432 0.0.0.0/0 any 10.1.0.96 in_eth0 comment="
                            + comment
                            + "\n"
                              "### tuple ### route:allow tcp 5432 0.0.0.0/0 any 10.1.0.95 in comment="
                            + comment
                            + "\n"
                              "### tuple ### allow tcp 80 0.0.0.0/0 any 0.0.0.0/0 Nginx%20HTTP - in\n"
                              "### tuple ### allow tcp 8008 ::/0 any 2001:db8::7 in comment="
                            + comment + "\n",
                        {},
                        {}});
    ASSERT_EQ(found.size(), 1U);
    EXPECT_EQ(found[0].kind, FirewallKind::Ufw);
    EXPECT_TRUE(found[0].closed);
    EXPECT_EQ(found[0].own, (std::vector<FirewallRule>{{"10.1.0.12", {2379, 5432}}, {"2001:db8::7", {8008}}}));
    EXPECT_EQ(found[0].others, (std::vector<FirewallRule>{{"0.0.0.0/0", {22}}, {"10.2.0.0/16", {5432}}}));
}

TEST(Ufw, one_that_is_off_is_none)
{
    EXPECT_TRUE(
        parseFirewalls({mark, "Status: inactive\n### tuple ### allow tcp 22 0.0.0.0/0 any 0.0.0.0/0 in\n", {}, {}})
            .empty());
    EXPECT_TRUE(parseFirewalls({mark, "ERROR: Couldn't determine iptables version\n", {}, {}}).empty());
}

TEST(Firewalld, rules_of_its_policy)
{
    const std::vector<FirewallFact> found = parseFirewalls(
        {mark,
         {},
         "running\n"
         "rule family=\"ipv4\" source address=\"10.1.0.12\" port port=\"8008\" protocol=\"tcp\" accept\n"
         "rule family=\"ipv4\" source address=\"10.1.0.12\" port port=\"5432\" protocol=\"tcp\" accept\n"
         "rule family=\"ipv6\" source address=\"2001:db8::7\" port port=\"5432\" protocol=\"tcp\" accept\n",
         {}});
    ASSERT_EQ(found.size(), 1U);
    EXPECT_EQ(found[0].kind, FirewallKind::Firewalld);
    EXPECT_FALSE(found[0].passing);
    EXPECT_EQ(found[0].own, (std::vector<FirewallRule>{{"10.1.0.12", {5432, 8008}}, {"2001:db8::7", {5432}}}));

    const FirewallFact passing = parseFirewalls({mark, {}, "running\npassing\n", {}}).at(0);
    EXPECT_TRUE(passing.passing);
    EXPECT_TRUE(passing.own.empty());
    EXPECT_EQ(parseFirewalls({mark, {}, "running\nrule service name=\"ssh\" accept\n", {}}).at(0).own.at(0).source,
              QString())
        << "somebody's own rule in our policy";
}

TEST(Firewalls, chains_that_another_one_manages_are_not_told_twice)
{
    const QByteArray ofUfw = inputChain("ip", "filter", "INPUT", "drop");
    const QByteArray ofFirewalld = inputChain("inet", "firewalld", "filter_INPUT", "drop");
    const QByteArray own = inputChain("inet", "site", "input", "drop");
    const QByteArray nft = ruleset(ofUfw + ',' + ofFirewalld + ',' + own);
    const auto names = [](const std::vector<FirewallFact> &found) {
        QStringList tables;
        for (const FirewallFact &firewall : found)
            tables << firewall.table;
        return tables;
    };
    EXPECT_EQ(names(parseFirewalls({mark, "Status: active\n", {}, nft})), (QStringList{QString(), "inet site"}));
    EXPECT_EQ(names(parseFirewalls({mark, {}, "running\n", nft})), (QStringList{QString(), "inet site"}));
    EXPECT_EQ(names(parseFirewalls({mark, {}, {}, nft})), (QStringList{"inet site", "ip filter"}));
}

TEST(Firewalls, stand_in_the_facts_of_a_host_that_was_asked)
{
    const Result<HostFacts> asked =
        parseFacts(QStringLiteral("pg1"), scriptOutput({{"firewall-mark", QByteArray("howdah_prod\0", 12)},
                                                        {"firewall-ufw", "Status: active\n"},
                                                        {"firewall-nft", recordedRuleset()}}));
    ASSERT_TRUE(asked);
    ASSERT_EQ(asked->firewalls.size(), 5U);
    EXPECT_TRUE(asked->firewalls[2].leads);
    const Result<HostFacts> notAsked = parseFacts(QStringLiteral("pg1"), scriptOutput({}));
    ASSERT_TRUE(notAsked);
    EXPECT_TRUE(notAsked->firewalls.empty());
}

TEST(Firewalls, the_policys_name_fits_and_is_one_clusters_own)
{
    EXPECT_EQ(firewalldPolicyName(mark), mark);
    const QString one = firewalldPolicyName(QStringLiteral("howdah_a-name-that-is-long"));
    const QString two = firewalldPolicyName(QStringLiteral("howdah_a-name-that-is-longer"));
    EXPECT_LE(one.size(), 17);
    EXPECT_NE(one, two);
    EXPECT_TRUE(one.startsWith(QStringLiteral("howdah_")));
}

} // namespace
} // namespace howdah
