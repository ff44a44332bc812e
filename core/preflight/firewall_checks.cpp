#include "core/preflight/fact_checks.h"

#include "core/plan/firewall_rules.h"
#include "core/resource/firewall_access.h"

namespace howdah {

namespace {

/// How long the hint may be: a person types it, and the manual has the rest.
constexpr qsizetype mostCommands = 12;

QString typed(const FirewallFact &firewall, const QString &cluster, const std::vector<FirewallRule> &rules)
{
    QStringList commands = openingCommands(firewall, cluster, rules);
    const qsizetype all = commands.size();
    if (all > mostCommands)
        commands = commands.mid(0, mostCommands) << QStringLiteral("… (%1 in all)").arg(all);
    const QString keep = firewall.kind == FirewallKind::Nftables
                             ? QStringLiteral("; and the same into the file that is loaded when the host starts")
                         : firewall.kind == FirewallKind::Iptables ? QStringLiteral("; netfilter-persistent save")
                                                                   : QString();
    return commands.join(QStringLiteral("; ")) + keep;
}

QString why(const FirewallFact &firewall, FirewallSetting setting)
{
    if (setting == FirewallSetting::Leave)
        return QStringLiteral("security.firewall is leave");
    return firewall.kind == FirewallKind::Iptables
               ? QStringLiteral("its rules belong to iptables, and Howdah does not write among them")
               : QStringLiteral("nothing known loads its rules when the host starts (nftables.service does not)");
}

/// What Howdah leaves alone, it cannot judge: another rule may let them in. Those among the hosts are tried, clients are not.
void checkClosed(const Project &project, const HostFacts &facts, const FirewallFact &firewall,
                 const std::vector<FirewallRule> &needed, PreflightItems &items)
{
    const std::vector<FirewallRule> missing = withoutRule(firewall, needed);
    if (missing.empty()) {
        items.ok(facts.host, "firewall", QStringLiteral("%1 lets in who must come in").arg(name(firewall)));
        return;
    }
    const bool isManaged = project.security.firewall == FirewallSetting::Open && canBeOpened(firewall, facts);
    if (isManaged)
        items.ok(facts.host, "firewall",
                 QStringLiteral("%1 is active; the deployment lets in %2").arg(name(firewall), describe(missing)));
    else
        items.warning(
            facts.host, "firewall",
            QStringLiteral("%1 is active and is left as it is, because %2; no rule of this cluster lets in %3")
                .arg(name(firewall), why(firewall, project.security.firewall), describe(missing)),
            QStringLiteral("unless other rules let them in: %1").arg(typed(firewall, project.cluster, missing)));
}

} // namespace

void fact_check::firewalls(const PreflightInput &input, PreflightItems &items)
{
    for (const Host &host : input.project.hosts) {
        const auto facts = input.facts.constFind(host.name);
        if (facts == input.facts.constEnd())
            continue;
        const std::vector<FirewallRule> needed = neededAccess(input.project, host, input.facts);
        for (const FirewallFact &firewall : facts->firewalls) {
            if (firewall.closed)
                checkClosed(input.project, *facts, firewall, needed, items);
        }
    }
}

} // namespace howdah
