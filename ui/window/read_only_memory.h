#pragma once

#include <QString>

namespace howdah::ui {

/// Which projects this computer only looks at, by their ids.
namespace read_only {

void keep(const QString &project, bool readOnly);
[[nodiscard]] bool isKept(const QString &project);

/// Of a project that comes into a window. One that is no file yet and only to be looked at is a cluster that was connected to: that stays so
/// when it is a file.
[[nodiscard]] bool ofOpened(const QString &project, bool openedReadOnly, bool isFile);

} // namespace read_only

} // namespace howdah::ui
