#pragma once

#include "core/facts/facts.h"
#include "core/resource/change.h"

namespace howdah {

/// What a running service does about files that this plan changes.
enum class OnChange { Nothing, Reload, Restart };

/// A systemd unit that is enabled at boot and runs now. Enabled before it is started, so that a cut in between heals at the next boot.
struct Service {
    QString unit;
    OnChange onChange = OnChange::Nothing;
    bool unitFileChanged = false; ///< this plan writes the unit or a drop-in: the manager must read it again
    bool await = true;            ///< false: started with --no-block, because it waits for its peers
    std::chrono::seconds limit{60};

    [[nodiscard]] Check check(const HostFacts &facts) const;
};

/// A systemd unit that must neither run nor start at boot.
struct StoppedService {
    QString unit;
    QString because;

    [[nodiscard]] Check check(const HostFacts &facts) const;
};

} // namespace howdah
