#pragma once

#include "core/preflight/port_plan.h"
#include "core/preflight/temporary_listener.h"

#include <memory>

namespace howdah {

/// Open connections by the project's host name.
using HostTransports = QMap<QString, std::shared_ptr<Transport>>;

/// Tries every connection that the cluster will need, host by host. Where nothing serves yet, a temporary listener is opened over a
/// second connection; it has ended before the return. Three commands a host, all hosts at once. Changes nothing.
[[nodiscard]] std::vector<PortResult> probePorts(const Project &project, const ClusterFacts &facts,
                                                 const HostTransports &transports, const OpenConnection &connect,
                                                 std::stop_token stop);

} // namespace howdah
