#pragma once

#include "tests/support/ui/scene.h"

namespace howdah::test {

[[nodiscard]] std::vector<Scene> deployScenes();

} // namespace howdah::test
