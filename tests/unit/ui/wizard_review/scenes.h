#pragma once

#include "tests/support/ui/scene.h"

namespace howdah::test {

[[nodiscard]] std::vector<Scene> reviewScenes();

} // namespace howdah::test
