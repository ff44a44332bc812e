#include "core/resource/firewall_access.h"

#include "core/facts/firewall_parser.h"

#include <QRegularExpression>

#include <algorithm>

namespace howdah {

namespace {

QString joined(const std::set<int> &ports, const char *separator)
{
    QStringList words;
    for (const int port : ports)
        words << QString::number(port);
    return words.join(QLatin1String(separator));
}

bool isIpv6(const FirewallRule &rule)
{
    return rule.source.contains(QLatin1Char(':'));
}

bool isPlainName(const QString &words)
{
    static const QRegularExpression plain(QStringLiteral(R"(\A[A-Za-z0-9_./ -]+\z)"));
    return plain.match(words).hasMatch();
}

/// The rules that a chain of this table can hold.
bool concerns(const FirewallFact &firewall, const FirewallRule &rule)
{
    return !firewall.table.startsWith(isIpv6(rule) ? QLatin1String("ip ") : QLatin1String("ip6 "));
}

QString openingCommand(const FirewallFact &firewall, const QString &mark, const FirewallRule &rule)
{
    const QString ports = joined(rule.ports, ",");
    switch (firewall.kind) {
    case FirewallKind::Ufw:
        return QStringLiteral("ufw allow proto tcp from %1 to any port %2 comment %3").arg(rule.source, ports, mark);
    case FirewallKind::Nftables:
        return QStringLiteral("nft insert rule %1 %2 %3 saddr %4 tcp dport '{ %5 }' accept")
            .arg(firewall.table, firewall.chain, isIpv6(rule) ? QStringLiteral("ip6") : QStringLiteral("ip"),
                 rule.source, joined(rule.ports, ", "));
    case FirewallKind::Iptables:
        return QStringLiteral("%1 -I %2 -p tcp -s %3 -m multiport --dports %4 -m comment --comment %5 -j ACCEPT")
            .arg(isIpv6(rule) ? QStringLiteral("ip6tables") : QStringLiteral("iptables"), firewall.chain, rule.source,
                 ports, mark);
    case FirewallKind::Firewalld: break;
    }
    QStringList commands;
    for (const int port : rule.ports)
        commands << QStringLiteral("firewall-cmd --permanent --add-rich-rule='rule family=\"%1\" source address=\"%2\" "
                                   "port port=\"%3\" protocol=\"tcp\" accept'")
                        .arg(isIpv6(rule) ? QStringLiteral("ipv6") : QStringLiteral("ipv4"), rule.source)
                        .arg(port);
    return commands.join(QStringLiteral(" && "));
}

} // namespace

QString firewallMark(const QString &cluster)
{
    return QStringLiteral("howdah_") + cluster;
}

bool canBeOpened(const FirewallFact &firewall, const HostFacts &facts)
{
    if (firewall.kind != FirewallKind::Nftables)
        return firewall.kind != FirewallKind::Iptables;
    const UnitFact loader = facts.unit(QStringLiteral("nftables.service"));
    const bool isLoaded = loader.active == QLatin1String("active") || loader.enabled == QLatin1String("enabled");
    return isLoaded && isPlainName(firewall.table) && isPlainName(firewall.chain);
}

std::vector<FirewallRule> withoutRule(const FirewallFact &firewall, const std::vector<FirewallRule> &rules)
{
    std::vector<FirewallRule> known = firewall.own;
    if (!firewall.leads)
        known.clear();
    known.insert(known.end(), firewall.others.begin(), firewall.others.end());
    known = mergedBySource(known);
    std::vector<FirewallRule> missing;
    for (const FirewallRule &rule : rules) {
        if (!firewall.closed || !concerns(firewall, rule))
            continue;
        const auto same = std::find_if(known.begin(), known.end(),
                                       [&](const FirewallRule &own) { return own.source == rule.source; });
        FirewallRule rest{rule.source, rule.ports};
        if (same != known.end())
            std::erase_if(rest.ports, [&](int port) { return same->ports.contains(port); });
        if (!rest.ports.empty())
            missing.push_back(std::move(rest));
    }
    return missing;
}

QStringList openingCommands(const FirewallFact &firewall, const QString &cluster,
                            const std::vector<FirewallRule> &rules)
{
    QStringList commands;
    for (const FirewallRule &rule : rules) {
        if (concerns(firewall, rule))
            commands << openingCommand(firewall, firewallMark(cluster), rule);
    }
    if (firewall.kind == FirewallKind::Firewalld && !commands.isEmpty())
        commands << QStringLiteral("firewall-cmd --reload");
    return commands;
}

QString name(const FirewallFact &firewall)
{
    const QString chain = QStringLiteral(" (%1 %2)").arg(firewall.table, firewall.chain);
    switch (firewall.kind) {
    case FirewallKind::Ufw: return QStringLiteral("ufw");
    case FirewallKind::Firewalld: return QStringLiteral("firewalld");
    case FirewallKind::Nftables: return QStringLiteral("nftables") + chain;
    case FirewallKind::Iptables: return QStringLiteral("iptables") + chain;
    }
    return {};
}

QString describe(const std::vector<FirewallRule> &rules)
{
    std::vector<std::pair<std::set<int>, QStringList>> byPorts;
    for (const FirewallRule &rule : rules) {
        auto group = std::find_if(byPorts.begin(), byPorts.end(), [&](const auto &g) { return g.first == rule.ports; });
        if (group == byPorts.end())
            group = byPorts.insert(byPorts.end(), {rule.ports, {}});
        group->second << rule.source;
    }
    QStringList parts;
    for (const auto &[ports, sources] : byPorts)
        parts << QStringLiteral("%1 on %2").arg(sources.join(QStringLiteral(", ")), joined(ports, ", "));
    return parts.join(QStringLiteral("; "));
}

Check UfwAccess::check(const HostFacts &facts) const
{
    const auto found = std::find_if(facts.firewalls.begin(), facts.firewalls.end(),
                                    [](const FirewallFact &firewall) { return firewall.kind == FirewallKind::Ufw; });
    if (found == facts.firewalls.end())
        return Unchanged{QStringLiteral("ufw is not active")};
    const auto ufw = [](const QStringList &words, const FirewallRule &rule) {
        return QStringList{QStringLiteral("ufw")} + words
               + QStringList{
                   QStringLiteral("proto"), QStringLiteral("tcp"), QStringLiteral("from"), rule.source,
                   QStringLiteral("to"),    QStringLiteral("any"), QStringLiteral("port"), joined(rule.ports, ",")};
    };
    const auto isIn = [](const FirewallRule &rule, const std::vector<FirewallRule> &all) {
        return std::find(all.begin(), all.end(), rule) != all.end();
    };
    Change change;
    std::vector<FirewallRule> added;
    std::vector<FirewallRule> removed;
    // An equal rule of somebody else is not taken over: with the new comment it would no longer be theirs.
    for (const FirewallRule &rule : rules) {
        if (isIn(rule, found->own) || isIn(rule, found->others))
            continue;
        added.push_back(rule);
        change.commands.push_back(Command::program(ufw({QStringLiteral("allow")}, rule)
                                                   << QStringLiteral("comment") << firewallMark(cluster)));
    }
    for (const FirewallRule &rule : found->own) {
        if (isIn(rule, rules))
            continue;
        removed.push_back(rule);
        change.commands.push_back(Command::program(ufw({QStringLiteral("delete"), QStringLiteral("allow")}, rule)));
    }
    if (change.commands.empty())
        return Unchanged{QStringLiteral("ufw lets in who must come in")};
    QStringList parts;
    if (!added.empty())
        parts << QStringLiteral("let in %1").arg(describe(added));
    if (!removed.empty())
        parts << QStringLiteral("remove the rules of %1").arg(describe(removed));
    change.summary = QStringLiteral("ufw: %1").arg(parts.join(QStringLiteral("; ")));
    return change;
}

} // namespace howdah
