#pragma once

#include "core/facts/facts.h"
#include "core/project/project.h"

namespace howdah::ui {

/// Devices for every mount point on every PostgreSQL host, like those that are chosen already: the same model and about the same size
/// (±5 %). Where nothing is chosen anywhere, the greatest blank device begins. Only blank devices are taken; choices that stand are kept.
/// Returns the hosts of the project with what was found. Pure.
[[nodiscard]] std::vector<Host> chooseAlike(const Project &project, const ClusterFacts &facts);

} // namespace howdah::ui
