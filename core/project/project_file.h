#pragma once

#include "core/base/result.h"
#include "core/project/project.h"

namespace howdah {

/// Reads and writes project files: YAML, one reader per format version. The newest is what is written.
/// Errors are ErrorKind::Usage with "FILE:LINE:COLUMN: …", what was expected, and for a misspelt key the nearest known one.

inline constexpr int projectFormat = 1;

[[nodiscard]] Result<Project> parseProject(const QByteArray &text, const QString &fileName);
[[nodiscard]] QByteArray formatProject(const Project &project);

[[nodiscard]] Result<Project> loadProject(const QString &fileName);
/// Whole or not at all (a new file beside, then renamed).
[[nodiscard]] Result<> saveProject(const Project &project, const QString &fileName);

} // namespace howdah
