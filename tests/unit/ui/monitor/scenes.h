#pragma once

#include "tests/support/ui/scene.h"

namespace howdah::test {

/// The Monitor page as a DBA meets it.
[[nodiscard]] std::vector<Scene> monitorScenes();
/// Its dialogs, which have a size of their own.
[[nodiscard]] std::vector<Scene> monitorDialogScenes();

} // namespace howdah::test
