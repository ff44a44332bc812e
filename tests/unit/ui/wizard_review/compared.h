#pragma once

#include "ui/document/workspace.h"

namespace howdah::test {

/// The workspace's project compared with hosts of these facts, at that time.
[[nodiscard]] std::shared_ptr<ui::ComparedPlan> comparedWith(const ui::Workspace &workspace, const ClusterFacts &facts,
                                                             const QDateTime &when = QDateTime::currentDateTimeUtc());
/// Hosts that are all as the project wants them, but for a changed Patroni setting and a disk with data that may be erased.
[[nodiscard]] std::shared_ptr<ui::ComparedPlan> changedCluster(const ui::Workspace &workspace);

} // namespace howdah::test
