#pragma once

#include "tests/support/ui/scene.h"

namespace howdah::test {

/// The page of the hosts in every situation worth looking at.
[[nodiscard]] std::vector<Scene> hostsScenes();

} // namespace howdah::test
