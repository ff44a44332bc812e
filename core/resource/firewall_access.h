#pragma once

#include "core/facts/facts.h"
#include "core/resource/change.h"

namespace howdah {

/// Who must come in on which ports of a host, as rules of a cluster's own in a firewall that is active there. No firewall is
/// started, stopped or switched off, and no rule of somebody else is changed; own rules that nobody needs any more go.

/// By what own rules, chains and policies are recognised: "howdah_prod".
[[nodiscard]] QString firewallMark(const QString &cluster);

/// `ufw allow` with the mark as comment.
struct UfwAccess {
    QString cluster;
    std::vector<FirewallRule> rules; ///< each source once, in the order of mergedBySource()

    [[nodiscard]] Check check(const HostFacts &facts) const;
};

/// A policy of its own, before all zones. Blocked when firewalld holds rules that the reload would lose.
struct FirewalldAccess {
    QString cluster;
    std::vector<FirewallRule> rules;

    [[nodiscard]] Check check(const HostFacts &facts) const;
};

/// A chain of its own beside each chain that refuses what no rule lets in, because to accept in a table of one's own does not
/// save from the others. nftables.service lays it down anew after each load of the host's rules.
struct NftablesAccess {
    QString cluster;
    std::vector<FirewallRule> rules;

    [[nodiscard]] Check check(const HostFacts &facts) const;
};

/// Files that NftablesAccess and FirewalldAccess lay down.
[[nodiscard]] QString nftablesScript(const QString &cluster);
[[nodiscard]] QString nftablesDropIn(const QString &cluster);
[[nodiscard]] QString firewalldPolicyFile(const QString &cluster);

/// Can one of the resources above open this firewall? Not where iptables manages the rules, and where nobody knows what loads them.
[[nodiscard]] bool canBeOpened(const FirewallFact &firewall, const HostFacts &facts);

/// Those of `rules` that no own rule of the firewall says. What other rules let in is not known.
[[nodiscard]] std::vector<FirewallRule> withoutRule(const FirewallFact &firewall,
                                                    const std::vector<FirewallRule> &rules);

/// What a person would type on the host to let them in.
[[nodiscard]] QStringList openingCommands(const FirewallFact &firewall, const QString &cluster,
                                          const std::vector<FirewallRule> &rules);

/// "ufw", "nftables (inet filter input)".
[[nodiscard]] QString name(const FirewallFact &firewall);

/// "10.1.0.12, 10.1.0.13 on 2379, 5432; 10.1.0.20 on 5432".
[[nodiscard]] QString describe(const std::vector<FirewallRule> &rules);

} // namespace howdah
