#pragma once

#include "core/preflight/fact_checks.h"
#include "core/preflight/port_matrix.h"

namespace howdah {

struct PreflightReport {
    std::vector<PreflightItem> items; ///< in the project's order of hosts, those about the whole cluster last
    std::vector<PortResult> reach;    ///< every connection that was tried, as the items of check "reach" sum it up
};

/// Everything that can stop a deployment, looked for before anything changes: what the facts tell, then whether the hosts reach each
/// other and their package sources, then whether the bucket can be used. Nothing remains on the hosts. Error: Cancelled alone.
[[nodiscard]] Result<PreflightReport> preflight(const PreflightInput &input, const HostTransports &transports,
                                                const OpenConnection &connect, std::stop_token stop);

} // namespace howdah
