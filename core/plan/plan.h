#pragma once

#include "core/resource/change.h"

#include <QString>
#include <QStringList>

#include <optional>
#include <vector>

namespace howdah {

/// Enough of several steps, where a majority is as good as all of them.
struct StepQuorum {
    QStringList of; ///< step ids
    int atLeast = 0;
};

/// One thing that is done on one host.
struct Step {
    QString id;                      ///< unique and stable: "pg1/patroni"
    QString host;                    ///< the project's name
    QString title;                   ///< "Start Patroni as leader"
    QStringList needs;               ///< ids of steps (of any host) that must have ended well before
    std::vector<StepQuorum> quorums; ///< and so many of these
    std::vector<Change> changes;     ///< never empty in a plan
    /// Run when a command of the step fails, to find the cause in the host's own logs: read-only, short. Absent = the output says it.
    std::optional<Command> diagnose;

    [[nodiscard]] QStringList restarts() const;
    [[nodiscard]] std::vector<Loss> losses() const;
};

/// Everything that would be done, in an order that can be read from top to bottom (needs before their users).
/// Empty = the hosts are as the project wants them.
struct Plan {
    std::vector<Step> steps;
    std::vector<Error> blocked; ///< with any of these nothing may run

    [[nodiscard]] bool isEmpty() const { return steps.empty() && blocked.empty(); }
    [[nodiscard]] std::vector<Loss> losses() const;
    [[nodiscard]] const Step *find(const QString &id) const;
};

} // namespace howdah
