#pragma once

#include "core/project/validation.h"
#include "ui/widgets/form.h"

namespace howdah::ui {

/// Findings as a Form takes them. Accepted warnings are left out.
[[nodiscard]] std::vector<std::pair<QString, FieldMessage>> messagesOf(const std::vector<Finding> &findings);

} // namespace howdah::ui
