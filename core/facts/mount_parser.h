#pragma once

#include "core/base/result.h"
#include "core/facts/facts.h"

namespace howdah {

/// `findmnt -J -l`, with or without sizes (0 then); in the order of mounting.
[[nodiscard]] Result<std::vector<Mount>> parseMounts(const QByteArray &json);

/// Adds to each device the places where it is mounted that lsblk did not name.
void addMountPoints(const std::vector<Mount> &mounts, std::vector<BlockDevice> &devices);

} // namespace howdah
