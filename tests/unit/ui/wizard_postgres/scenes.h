#pragma once

#include "tests/support/ui/scene.h"

namespace howdah::test {

/// The PostgreSQL page in its situations.
[[nodiscard]] std::vector<Scene> postgresScenes();

} // namespace howdah::test
