#pragma once

#include <QString>

/// Which projects this computer only looks at, by their ids.
namespace howdah::ui::read_only {

void keep(const QString &project, bool readOnly);
[[nodiscard]] bool isKept(const QString &project);

/// Of a project that comes into a window. One that is no file yet and only to be looked at is a cluster that was connected to: that stays so
/// when it is a file.
[[nodiscard]] bool ofOpened(const QString &project, bool openedReadOnly, bool isFile);

} // namespace howdah::ui::read_only
