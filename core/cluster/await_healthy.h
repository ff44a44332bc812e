#pragma once

#include "core/cluster/steer.h"

namespace howdah {

/// Looks until the cluster is healthy or it can no longer be put down to what takes its time: a replica that has just been started reads
/// the archive before it streams, and Patroni tells of it with a delay of up to loop_wait. The last look; `first` when that was healthy.
[[nodiscard]] ClusterStatus awaitHealthy(const Project &project, ClusterStatus first, const ClusterLook &look,
                                         const std::stop_token &stop,
                                         std::chrono::milliseconds pause = std::chrono::seconds(1));

/// Why it is not healthy, in one line: "pg3 is in archive recovery"; "" when it is.
[[nodiscard]] QString unhealthyText(const ClusterStatus &status);

} // namespace howdah
