#include "tests/unit/plan/simulated_firewall.h"

#include "core/facts/firewall_parser.h"
#include "tests/unit/plan/plan_fixture.h"

#include <gtest/gtest.h>

#include <QRegularExpression>

namespace howdah::test {

namespace {

FirewallFact *firewallOf(HostFacts &host, FirewallKind kind)
{
    for (FirewallFact &firewall : host.firewalls) {
        if (firewall.kind == kind)
            return &firewall;
    }
    ADD_FAILURE() << host.host.toStdString() << " has no such firewall";
    return nullptr;
}

std::set<int> portsIn(const QString &list)
{
    std::set<int> ports;
    for (const QString &word : list.split(',', Qt::SkipEmptyParts))
        ports.insert(word.trimmed().toInt());
    return ports;
}

} // namespace

void runUfw(HostFacts &host, const QStringList &argv)
{
    FirewallFact *ufw = firewallOf(host, FirewallKind::Ufw);
    if (ufw == nullptr)
        return;
    const FirewallRule rule{argv[argv.indexOf("from") + 1], portsIn(argv[argv.indexOf("port") + 1])};
    if (argv[1] == QLatin1String("delete")) {
        EXPECT_EQ(argv[2], QStringLiteral("allow"));
        EXPECT_EQ(std::erase(ufw->own, rule), 1U) << argv.join(' ').toStdString();
        return;
    }
    EXPECT_EQ(argv[1], QStringLiteral("allow"));
    EXPECT_EQ(argv.mid(argv.size() - 2), (QStringList{"comment", "howdah_prod"}));
    ufw->own.push_back(rule);
}

void runNftablesScript(HostFacts &host, const QString &path)
{
    const QString script = QString::fromUtf8(contentIn(host, path));
    EXPECT_EQ(host.file(path).mode, 0755);
    static const QRegularExpression form("^(ip6?) saddr (\\S+) tcp dport \\{ ([0-9, ]+) \\} accept comment \"(\\S+)\"$",
                                         QRegularExpression::MultilineOption);
    std::vector<FirewallRule> rules;
    for (auto it = form.globalMatch(script); it.hasNext();) {
        const QRegularExpressionMatch match = it.next();
        EXPECT_EQ(match.captured(1) == QLatin1String("ip6"), match.captured(2).contains(':'));
        EXPECT_EQ(match.captured(4), QStringLiteral("howdah_prod"));
        rules.push_back({match.captured(2), portsIn(match.captured(3))});
    }
    for (FirewallFact &firewall : host.firewalls) {
        if (!script.contains(QStringLiteral("\nlet_in %1 %2 ||").arg(firewall.table, firewall.chain)))
            continue;
        EXPECT_TRUE(firewall.closed) << "a chain that lets everybody in needs no rule of ours";
        firewall.own = mergedBySource(rules);
        firewall.leads = true;
    }
}

void reloadFirewalld(HostFacts &host, const QString &policy)
{
    FirewallFact *firewalld = firewallOf(host, FirewallKind::Firewalld);
    if (firewalld == nullptr)
        return;
    const QString text =
        QString::fromUtf8(contentIn(host, QStringLiteral("/etc/firewalld/policies/%1.xml").arg(policy)));
    static const QRegularExpression form("<source address=\"([^\"]+)\"/>\\s*<port port=\"(\\d+)\" protocol=\"tcp\"/>");
    std::vector<FirewallRule> rules;
    for (auto it = form.globalMatch(text); it.hasNext();) {
        const QRegularExpressionMatch match = it.next();
        rules.push_back({match.captured(1), {match.captured(2).toInt()}});
    }
    firewalld->own = mergedBySource(rules);
}

} // namespace howdah::test
