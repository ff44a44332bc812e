#pragma once

#include "core/facts/facts.h"
#include "core/resource/change.h"

namespace howdah {

/// A block device with a filesystem of ours, mounted by UUID at boot, its root owned by the service that uses it.
/// A device that carries anything is refused, unless `mayWipe` says that the project names this very device by its stable id.
struct MountedFilesystem {
    QString device; ///< as the project names it
    QString mountPoint;
    QString type; ///< "xfs" or "ext4"
    QString uuid; ///< given to the filesystem when it is made; how a later plan knows it for ours
    bool mayWipe = false;
    QString owner = QStringLiteral("postgres");

    [[nodiscard]] Check check(const HostFacts &facts) const;
};

} // namespace howdah
