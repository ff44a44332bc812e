#pragma once

#include "app/howdahctl/command_line.h"

#include "core/cluster/operation.h"

#include <QDateTime>

namespace howdah::ctl {

/// Tells what will happen and asks whether to go on. --yes agrees beforehand; what may lose data wants the cluster's name in `confirm`.
[[nodiscard]] bool agreed(const CommonOptions &common, const OperationForecast &seen, const QString &confirm);

/// For the time line of events; what was done is done, whether this can be written or not.
void record(const Project &project, const QString &title, const QDateTime &began, const QString &outcome);

} // namespace howdah::ctl
