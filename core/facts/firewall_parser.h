#pragma once

#include "core/facts/firewall_facts.h"

#include <QByteArray>

namespace howdah {

/// What the fact script tells of firewalls; a section that it left out is empty.
struct FirewallSections {
    QString mark;         ///< what the cluster's own rules carry: "howdah_prod"
    QByteArray ufw;       ///< first line of `ufw status`, then the tuples of its files
    QByteArray firewalld; ///< "running", rich rules of the cluster's policy, "passing"
    QByteArray nft;       ///< `nft -j list ruleset`
};

/// Those that are active, ufw and firewalld first; their own chains in nftables are not told again. Foreign text that is not
/// understood is no rule of ours.
[[nodiscard]] std::vector<FirewallFact> parseFirewalls(const FirewallSections &sections);

/// Chains on the input hook of `nft -j list ruleset` that have rules or a policy other than accept.
[[nodiscard]] std::vector<FirewallFact> parseNftables(const QByteArray &json, const QString &mark);

/// The name of the cluster's policy in firewalld, which takes 17 characters: the mark, or a shorter one that follows from it.
[[nodiscard]] QString firewalldPolicyName(const QString &mark);

/// Rules by their source, each source once, in one order.
[[nodiscard]] std::vector<FirewallRule> mergedBySource(const std::vector<FirewallRule> &rules);

} // namespace howdah
