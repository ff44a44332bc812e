#pragma once

#include "core/cluster/steer.h"
#include "core/recovery/recovery_picture.h"

namespace howdah {

struct RecoverInput {
    const Project &project;
    const RecoveryPicture &picture;
    Consent consent; ///< to what the picture's forecast may lose
    QString stamp;   ///< in the names of what is put aside: "20261123-101500"
    /// The connection to the host; null when it cannot be had.
    std::function<std::shared_ptr<Transport>(const QString &host)> through;
    /// Looks anew at what the hosts' services do. Blocks as long as that takes.
    std::function<ClusterFacts(std::stop_token)> look;
    SteerNote note;                        ///< may be empty
    std::chrono::milliseconds pause{1000}; ///< between two looks
};

struct RecoverOutcome {
    ClusterStatus after;
    QString systemIdentifier; ///< of the leader's data
    int timeline = 0;         ///< of the leader
    QStringList kept;         ///< "pg1:/var/lib/etcd/demo.etcd.before-recovery-…"
    QStringList open;         ///< what is not as it was hoped for, though the cluster has a leader
    std::chrono::milliseconds took{0};
};

/// Carries the picture's steps out, in their order. Ends with an error at the first that fails before there is a leader; what fails after
/// that is told as open. Errors: Blocked (the picture refuses it, or may lose what nobody agreed to lose: nothing was changed), Connect, RemoteExit,
/// NotConverged (no quorum, no leader), Cancelled. Whatever it ended with, a new look tells what is left to do.
[[nodiscard]] Result<RecoverOutcome> recover(const RecoverInput &input, std::stop_token stop);

} // namespace howdah
