#pragma once

#include "tests/support/ui/scene.h"

namespace howdah::test {

/// The Disks page in its situations.
[[nodiscard]] std::vector<Scene> disksScenes();

} // namespace howdah::test
