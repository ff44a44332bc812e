#pragma once

#include "core/preflight/fact_checks.h"
#include "core/preflight/port_matrix.h"

namespace howdah {

/// Everything that can stop a deployment, looked for before anything changes: what the facts tell, then whether the hosts reach each
/// other and their package sources, then whether the bucket can be used. Nothing remains on the hosts. Items come in the project's
/// order of hosts, those about the whole cluster last. Error: Cancelled alone.
[[nodiscard]] Result<std::vector<PreflightItem>> preflight(const PreflightInput &input,
                                                           const HostTransports &transports,
                                                           const OpenConnection &connect, std::stop_token stop);

} // namespace howdah
