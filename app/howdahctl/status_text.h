#pragma once

#include "core/cluster/alerts.h"

#include <QString>

namespace howdah::ctl {

/// What is worth telling, worst first, each with its cause and what to do; "" when there is nothing.
[[nodiscard]] QString alertText(const std::vector<Alert> &alerts);
/// Members, quorum, load balancers, backups and connection strings, as people read them.
[[nodiscard]] QString statusText(const Project &project, const ClusterStatus &status);

} // namespace howdah::ctl
