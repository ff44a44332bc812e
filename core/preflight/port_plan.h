#pragma once

#include "core/facts/facts.h"
#include "core/preflight/preflight_item.h"
#include "core/project/project.h"

#include <vector>

namespace howdah {

/// One connection that must be possible.
struct PortProbe {
    QString from;    ///< host that connects
    QString to;      ///< host that is connected to; "" = a service outside of the cluster
    QString address; ///< of it, as the members use it
    int port = 0;
    QString service; ///< who will be served there: "PostgreSQL"
    QString token; ///< what our temporary listener says; "" = a service runs there already, and its words do not matter
    bool operator==(const PortProbe &) const = default;
};

/// Which hosts open which ports for a moment, and who then connects to what.
struct PortPlan {
    QMap<QString, std::vector<int>> listen; ///< by host
    QMap<QString, QString> tokens;          ///< by host
    std::vector<PortProbe> probes;
};

/// Members reach each other, load balancers reach members, PostgreSQL hosts reach etcd and the S3 endpoint. Hosts without facts and
/// ports that somebody else holds are left out. The tokens follow from `seed`. Pure.
[[nodiscard]] PortPlan planPortProbes(const Project &project, const ClusterFacts &facts, const QString &seed);

enum class Reach {
    Open,
    Refused,  ///< rejected at once
    Dropped,  ///< no answer at all
    NoRoute,  ///< the network, or a firewall that says so, knows no way there
    NoName,   ///< the address is a name that the host cannot resolve
    Stranger, ///< connected, and what answered is not our listener
    NotTried  ///< the detail says why
};

struct PortResult {
    PortProbe probe;
    Reach reach = Reach::NotTried;
    QString detail;     ///< the host's own words
    QString opens = {}; ///< the firewall that is in the way and that the deployment opens; "" = none is known
};

/// What a host's outcome of one probe means: the exit status of its attempt, and all that it said.
[[nodiscard]] PortResult judgeProbe(const PortProbe &probe, int status, const QString &said);

/// Says of connections that fail where the deployment opens the firewall of the host that is connected to.
void noteFirewalls(const Project &project, const ClusterFacts &facts, std::vector<PortResult> &results);

/// Items of check "reach", one for each pair of hosts and outcome.
[[nodiscard]] std::vector<PreflightItem> describeReach(const Project &project, const std::vector<PortResult> &results);

} // namespace howdah
