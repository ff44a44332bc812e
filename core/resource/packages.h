#pragma once

#include "core/facts/facts.h"
#include "core/resource/change.h"

namespace howdah {

/// Packages that are installed, at whatever version the host's sources offer. Services of new packages are not started by
/// the installation: they would come up on settings that are not ours yet.
struct Packages {
    QStringList names;

    [[nodiscard]] QStringList missing(const HostFacts &facts) const;
    [[nodiscard]] Check check(const HostFacts &facts) const;
};

/// Every package of the host at the newest version of its sources.
struct UpToDateSystem {
    [[nodiscard]] Check check(const HostFacts &facts) const;
};

} // namespace howdah
