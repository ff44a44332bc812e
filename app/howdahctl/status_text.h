#pragma once

#include "core/cluster/cluster_status.h"

#include <QString>

namespace howdah::ctl {

/// Members, quorum, backups and connection strings, as people read them.
[[nodiscard]] QString statusText(const Project &project, const ClusterStatus &status);

} // namespace howdah::ctl
