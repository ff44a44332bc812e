#pragma once

#include "core/cluster/cluster_status.h"

namespace howdah {

/// To which moments the repository leads back, as far as its list of backups tells: from the end of the oldest backup on, while WAL comes.
/// Whether a WAL file between the first and the last is missing is not seen in it; `pgbackrest verify` looks.
struct Restorable {
    QDateTime since; ///< UTC; invalid = nothing can be restored
    QDateTime until; ///< end of the newest backup, or the time of the newest archived WAL
    int full = 0;    ///< backups by type, without failed ones
    int differential = 0;
    int incremental = 0;
    bool archiving = true; ///< WAL comes: `until` moves on
    QString waitsFor;      ///< the WAL file that could not be archived; "" = none
};

/// Pure.
[[nodiscard]] Restorable restorable(const ClusterStatus &status, const ClusterFacts &facts);

} // namespace howdah
