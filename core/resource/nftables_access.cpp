#include "core/resource/firewall_access.h"

#include "core/facts/firewall_parser.h"
#include "core/render/text_template.h"
#include "core/resource/files.h"

namespace howdah {

namespace {

using namespace std::chrono_literals;

bool isIpv6(const FirewallRule &rule)
{
    return rule.source.contains(QLatin1Char(':'));
}

/// What a chain in this table holds of the rules.
std::vector<FirewallRule> rulesIn(const QString &table, const std::vector<FirewallRule> &rules)
{
    std::vector<FirewallRule> kept;
    for (const FirewallRule &rule : rules) {
        if (!table.startsWith(isIpv6(rule) ? QLatin1String("ip ") : QLatin1String("ip6 ")))
            kept.push_back(rule);
    }
    return kept;
}

TemplateValues valuesFor(const QString &cluster, const std::vector<FirewallRule> &rules,
                         const std::vector<const FirewallFact *> &chains)
{
    TemplateValues values;
    values.text = {{QStringLiteral("cluster"), cluster}, {QStringLiteral("script"), nftablesScript(cluster)}};
    std::vector<QMap<QString, QString>> ruleFields;
    ruleFields.reserve(rules.size());
    for (const FirewallRule &rule : rules) {
        QStringList ports;
        for (const int port : rule.ports)
            ports << QString::number(port);
        ruleFields.push_back({{QStringLiteral("family"), isIpv6(rule) ? QStringLiteral("ip6") : QStringLiteral("ip")},
                              {QStringLiteral("source"), rule.source},
                              {QStringLiteral("ports"), ports.join(QStringLiteral(", "))}});
    }
    std::vector<QMap<QString, QString>> chainFields;
    chainFields.reserve(chains.size());
    for (const FirewallFact *chain : chains)
        chainFields.push_back({{QStringLiteral("table"), chain->table}, {QStringLiteral("chain"), chain->chain}});
    values.lists = {{QStringLiteral("rules"), ruleFields}, {QStringLiteral("chains"), chainFields}};
    return values;
}

} // namespace

QString nftablesScript(const QString &cluster)
{
    return QStringLiteral("/usr/local/lib/howdah/firewall_%1").arg(cluster);
}

QString nftablesDropIn(const QString &cluster)
{
    return QStringLiteral("/etc/systemd/system/nftables.service.d/%1.conf").arg(firewallMark(cluster));
}

Check NftablesAccess::check(const HostFacts &facts) const
{
    std::vector<const FirewallFact *> chains;
    bool areAsWanted = true;
    for (const FirewallFact &firewall : facts.firewalls) {
        if (firewall.kind != FirewallKind::Nftables || !firewall.closed || !canBeOpened(firewall, facts))
            continue;
        chains.push_back(&firewall);
        areAsWanted = areAsWanted && firewall.leads && firewall.own == rulesIn(firewall.table, rules);
    }
    if (chains.empty())
        return Unchanged{QStringLiteral("no chain of nftables is to be opened")};

    const TemplateValues values = valuesFor(cluster, rules, chains);
    const QString root = QStringLiteral("root");
    const Files dropIn{
        {{nftablesDropIn(cluster), Secret(renderTemplate(QStringLiteral("nftables.service.conf"), values))}}};
    Files files{{{nftablesScript(cluster), Secret(renderTemplate(QStringLiteral("firewall_CLUSTER"), values)), root,
                  root, 0755}}};
    files.files.push_back(dropIn.files.front());
    Check written = files.check(facts);
    if (std::holds_alternative<Blocked>(written))
        return written;
    if (std::holds_alternative<Unchanged>(written) && areAsWanted)
        return Unchanged{QStringLiteral("nftables lets in who must come in")};

    Change change;
    if (auto *laidDown = std::get_if<Change>(&written))
        change = std::move(*laidDown);
    change.summary = QStringLiteral("nftables: let in %1").arg(describe(rules));
    if (!std::holds_alternative<Unchanged>(dropIn.check(facts)))
        change.commands.push_back(
            Command::program({QStringLiteral("systemctl"), QStringLiteral("daemon-reload")}).within(60s));
    change.commands.push_back(Command::program({nftablesScript(cluster)}).within(30s));
    return change;
}

} // namespace howdah
