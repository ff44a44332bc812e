#pragma once

#include "core/project/project.h"
#include "ui/widgets/chip.h"

namespace howdah::ui {

/// What the hosts' roles add up to, one chip each for database hosts, etcd members and load balancers. Pure.
[[nodiscard]] QList<Chip> designChips(const Project &project);

} // namespace howdah::ui
