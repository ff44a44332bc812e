#pragma once

#include "core/cluster/cluster_status.h"

namespace howdah {

/// How much a copy of the cluster's data moves and how long that may take, as far as backups and disks tell.
struct CopyEstimate {
    std::optional<qint64> bytes{};
    std::optional<std::chrono::seconds> time{};
    QString text; ///< in sentences, with what they are taken from, in the language of the program
};

/// Pure.
[[nodiscard]] CopyEstimate copyEstimate(const ClusterStatus &status);

} // namespace howdah
