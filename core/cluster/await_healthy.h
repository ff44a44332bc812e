#pragma once

#include "core/cluster/cluster_status.h"

#include <chrono>
#include <functional>
#include <stop_token>

namespace howdah {

/// What the hosts tell at this moment. Blocks as long as that takes.
using FactLook = std::function<ClusterFacts(const std::stop_token &stop)>;

/// Looks until the cluster is healthy or it can no longer be put down to what takes its time: a replica that has just been started reads
/// the archive before it streams, and Patroni tells of it with a delay of up to loop_wait. The last look; that of `first` when it was healthy.
[[nodiscard]] ClusterStatus awaitHealthy(const Project &project, const ClusterFacts &first, const FactLook &look,
                                         const std::stop_token &stop,
                                         std::chrono::milliseconds pause = std::chrono::seconds(1));

/// Why it is not healthy, in one line: "pg3 is in archive recovery"; "" when it is.
[[nodiscard]] QString unhealthyText(const ClusterStatus &status);

} // namespace howdah
