#pragma once

#include "core/preflight/preflight_item.h"
#include "core/project/validation.h"

#include <QJsonObject>

namespace howdah::ctl {

/// Grouped by host, with hints under what is not right, and a line that counts.
[[nodiscard]] QString preflightText(const Project &project, const std::vector<PreflightItem> &items);

/// Findings of the project, and the preflight's items unless only the file was looked at (null).
[[nodiscard]] QJsonObject checkJson(const std::vector<Finding> &findings, const std::vector<PreflightItem> *items);

} // namespace howdah::ctl
