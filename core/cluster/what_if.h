#pragma once

#include "core/cluster/cluster_status.h"

namespace howdah {

/// May a member become leader when the present one is lost, by Patroni's own rules?
struct CandidateVerdict {
    QString member;
    bool can = false;
    QString reason; ///< why not, or what would be lost
    std::optional<qint64>
        lossBytes; ///< at most so much of what the leader has committed is missing; absent when unknown
};

/// Every member but the leader; best first. Pure.
[[nodiscard]] std::vector<CandidateVerdict> candidateVerdicts(const Project &project, const ClusterStatus &status,
                                                              const QString &leader);

/// What would happen if a host died at this moment.
struct HostLoss {
    QString sentence;          ///< for people, with the numbers
    bool serviceGoesOn = true; ///< writes are possible again without anybody's help
    int votersLeft = 0;
    int votersNeeded = 0;
    std::vector<CandidateVerdict> candidates; ///< when the leader is lost; best first
    int outageFrom = 0;                       ///< seconds without writes, about; 0 and 0 = none
    int outageTo = 0;
};

/// Pure. `host` is one of the project's.
[[nodiscard]] HostLoss ifHostDies(const Project &project, const ClusterStatus &status, const QString &host);

} // namespace howdah
