#pragma once

#include "tests/support/ui/scene.h"

namespace howdah::test {

/// The Network page in its situations.
[[nodiscard]] std::vector<Scene> networkScenes();

} // namespace howdah::test
