#pragma once

#include "core/facts/facts.h"
#include "core/resource/change.h"

#include <functional>

namespace howdah {

/// Something that is done once, or whenever the system says that it is not done: a bootstrap, a stanza, a role, a setting in the DCS.
/// `isDone` asks the facts, never a record of ours.
struct Act {
    QString summary;
    std::function<bool(const HostFacts &)> isDone;
    std::vector<Command> commands;
    std::vector<FileDiff> diffs; ///< of settings that are no file
    QStringList restarts;

    [[nodiscard]] Check check(const HostFacts &facts) const
    {
        if (isDone(facts))
            return Unchanged{summary + QStringLiteral(": done before")};
        return Change{summary, diffs, commands, restarts, {}};
    }
};

} // namespace howdah
