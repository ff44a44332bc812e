#pragma once

#include "app/howdahctl/command_line.h"

#include "core/cluster/operation.h"

#include <QDateTime>

#include <optional>

namespace howdah::ctl {

/// Asks whether to go on. --yes agrees beforehand to what loses nothing; what loses something is named with its facts, and wants the
/// peril's name: in `confirm`, or typed at the terminal. nullopt: not agreed, and it was said how to agree.
[[nodiscard]] std::optional<Consent> agreed(const CommonOptions &common, const Peril &peril, const QString &confirm,
                                            const QString &question);
/// The same for an operation, after telling what it does.
[[nodiscard]] std::optional<Consent> agreed(const CommonOptions &common, const OperationForecast &seen,
                                            const QString &confirm);

/// For the time line of events; what was done is done, whether this can be written or not.
void record(const Project &project, const QString &title, const QDateTime &began, const QString &outcome);

} // namespace howdah::ctl
