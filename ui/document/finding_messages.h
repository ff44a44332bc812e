#pragma once

#include "core/project/validation.h"
#include "ui/widgets/form.h"

namespace howdah::ui {

/// Findings of the project as a Form takes them, as sentences.
[[nodiscard]] std::vector<std::pair<QString, FieldMessage>> messagesOf(const Project &project,
                                                                       const std::vector<Finding> &findings);

} // namespace howdah::ui
