#pragma once

#include "core/project/project.h"
#include "ui/widgets/meaning_card.h"

namespace howdah::ui {

/// What the Backups page's settings come to. Pure.
[[nodiscard]] std::vector<Meaning> backupsMeanings(const Project &project);

} // namespace howdah::ui
