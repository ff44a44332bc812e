#pragma once

#include "core/cluster/operation.h"

#include <functional>

namespace howdah {

/// A setting that the project and the running cluster have differently. Both ways out are values, so that each can be seen and taken alone.
struct DriftItem {
    QString setting;                      ///< "ttl", "postgresql.parameters.work_mem"
    QString wanted;                       ///< the project's value; "" = it has none
    QString found;                        ///< the cluster's value; "" = it has none
    std::function<void(Project &)> adopt; ///< the project takes what is there; empty = it cannot
    PatchConfig apply;                    ///< the cluster takes what the project wants
};

/// Where Patroni's dynamic configuration is not what the project says: what the project names, and no more. Further keys are the DBA's
/// own. Pure.
[[nodiscard]] std::vector<DriftItem> configDrift(const Project &project, const QJsonObject &config);

} // namespace howdah
