#pragma once

#include "core/project/project.h"
#include "ui/widgets/meaning_card.h"

namespace howdah::ui {

/// What the Network page's settings come to. Pure.
[[nodiscard]] std::vector<Meaning> networkMeanings(const Project &project);

} // namespace howdah::ui
