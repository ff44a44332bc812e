#pragma once

#include "core/plan/plan.h"

#include <QJsonObject>
#include <QString>

namespace howdah::ctl {

/// The plan as people read it: steps in order, by host, with commands; diffs on request.
[[nodiscard]] QString planText(const Plan &plan, bool withDiffs);
[[nodiscard]] QJsonObject planJson(const Plan &plan);

} // namespace howdah::ctl
