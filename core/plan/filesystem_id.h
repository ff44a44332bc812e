#pragma once

#include "core/project/project.h"

namespace howdah {

/// UUID of the filesystem that Howdah makes at a mount point of a host. It follows from the project, the host and the mount point
/// alone, so that a later plan knows the filesystem for ours.
[[nodiscard]] QString filesystemUuid(const Project &project, const Host &host, const QString &mountPoint);

} // namespace howdah
