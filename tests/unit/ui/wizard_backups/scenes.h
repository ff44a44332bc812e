#pragma once

#include "tests/support/ui/scene.h"

namespace howdah::test {

/// The Backups page in its situations.
[[nodiscard]] std::vector<Scene> backupsScenes();

} // namespace howdah::test
