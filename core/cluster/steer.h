#pragma once

#include "core/cluster/operation.h"

#include <functional>

namespace howdah {

/// Looks at the cluster anew. Blocks as long as that takes.
using ClusterLook = std::function<ClusterStatus(std::stop_token)>;
/// What is told on the way: "asked pg1", "pg2 leads".
using SteerNote = std::function<void(const QString &text)>;

struct SteerInput {
    const Project &project;
    const ClusterStatus &before;
    Consent consent; ///< to what the forecast says is lost
    Secret restPassword;
    /// The connection to the host that is asked; null when it cannot be had.
    std::function<std::shared_ptr<Transport>(const QString &member)> through;
    ClusterLook look;
    SteerNote note;                        ///< may be empty
    std::chrono::milliseconds pause{1000}; ///< between two looks
};

struct SteerOutcome {
    OperationAnswer answer;
    bool settled = false; ///< what was asked for was seen to be so
    QString open;         ///< leftOpen(), when it is settled
    ClusterStatus after;
    std::chrono::milliseconds took{0};
};

/// Asks for the operation, and looks until it has come to be or can no longer be hoped for. An answer that is lost or unsure is no
/// failure: what the cluster shows decides. Errors: Blocked (forecast() refuses it, or nobody
/// agreed to what it loses), Connect (nobody could be asked), Cancelled.
[[nodiscard]] Result<SteerOutcome> steer(const Operation &operation, const SteerInput &input, std::stop_token stop);

} // namespace howdah
