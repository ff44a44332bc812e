#pragma once

#include "core/facts/facts.h"
#include "core/project/project.h"

#include <optional>

namespace howdah {

/// Who must come in on which ports of the host: the hosts whose roles need it, and the client networks where clients connect. Each
/// source once. A host that the project names by a name stands in here with the addresses that it has.
[[nodiscard]] std::vector<FirewallRule> neededAccess(const Project &project, const Host &host,
                                                     const ClusterFacts &facts);

/// Would a deployment let `from` in on the port of `to`, where an active firewall has no rule for it yet? Then the firewall's name.
[[nodiscard]] std::optional<QString> opensBetween(const Project &project, const Host &from, const Host &to, int port,
                                                  const ClusterFacts &facts);

} // namespace howdah
