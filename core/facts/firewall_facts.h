#pragma once

#include <QString>

#include <set>
#include <vector>

namespace howdah {

/// The firewalls of one host, as far as they decide on connections that come in.

enum class FirewallKind {
    Ufw,
    Firewalld,
    Nftables, ///< rules of the host's own, loaded by nftables.service or by hand
    Iptables  ///< rules that iptables manages by itself: nftables shows them, and must not touch them
};

/// TCP connections that are let in.
struct FirewallRule {
    QString source; ///< address or network in its shortest form: "10.1.0.12", "10.2.0.0/16", "fd00::/64"
    std::set<int> ports;
    bool operator==(const FirewallRule &) const = default;
};

/// One firewall that filters what comes in; of nftables and iptables one chain.
struct FirewallFact {
    FirewallKind kind = FirewallKind::Ufw;
    QString table;                    ///< nftables and iptables: family and name, "inet filter"
    QString chain;                    ///< in it: "input"
    bool closed = true;               ///< refuses what no rule lets in
    std::vector<FirewallRule> own;    ///< those of the cluster; one that Howdah would not write has no source
    std::vector<FirewallRule> others; ///< ufw: rules of the same form that are somebody else's; it keeps none twice
    bool leads = true;                ///< nftables: the chain leads to the cluster's own rules
    bool passing = false;             ///< firewalld: holds rules that are not permanent, which a reload would lose
    bool operator==(const FirewallFact &) const = default;
};

} // namespace howdah
