#pragma once

#include "ui/monitor/cluster_picture.h"

namespace howdah::ui {

/// What is wrong in a picture, worst first, each in a sentence with its numbers. Pure.
[[nodiscard]] std::vector<MonitorFinding> findingsOf(const ClusterPicture &picture, const ClusterMonitor &monitor,
                                                     qint64 now);

} // namespace howdah::ui
