#pragma once

#include "core/project/project.h"

#include <QDateTime>
#include <QString>

namespace howdah::ui {

/// English has its singular without a translation file: `one` for 1, else `many`, which went through tr() with its number.
[[nodiscard]] QString counted(int count, const QString &one, const QString &many);

[[nodiscard]] QString problemsText(int count);
[[nodiscard]] QString warningsText(int count);
[[nodiscard]] QString portsText(int count);

/// "14:02:31 UTC", with the day when that is not today's.
[[nodiscard]] QString momentText(const QDateTime &utc, const QDateTime &now);
/// "28 s ago", "3 min ago".
[[nodiscard]] QString agoText(const QDateTime &utc, const QDateTime &now);

/// Names without what all of them begin with, for narrow columns: "…-01". Unchanged where that would not help.
[[nodiscard]] QStringList shortNames(const QStringList &names);

/// A role as people read it: "PostgreSQL", "etcd", "Load balancer".
[[nodiscard]] QString roleText(Role role);

} // namespace howdah::ui
