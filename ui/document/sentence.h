#pragma once

#include "core/project/project.h"

namespace howdah::ui {

/// Rules begin in small letters, as parts of a terminal's line; this one stands alone. Names of hosts stay as they are.
[[nodiscard]] QString sentence(const Project &project, QString text);

} // namespace howdah::ui
