#pragma once

#include "ui/monitor/cluster_picture.h"

namespace howdah::ui {

/// What is to be told, worst first: the alerts of the cluster, and what can no longer be seen of it. Pure.
[[nodiscard]] std::vector<MonitorFinding> findingsOf(const ClusterPicture &picture, const ClusterMonitor &monitor);

} // namespace howdah::ui
