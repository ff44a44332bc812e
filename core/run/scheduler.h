#pragma once

#include "core/base/result.h"
#include "core/plan/plan.h"

#include <QHash>

#include <optional>
#include <vector>

namespace howdah {

/// Decides which step a host runs next. A pure value: told what ended, asked what may start. Steps are named by their index in the plan.
/// A host runs one step at a time. Among the steps whose needs are met, the one with the longest chain of dependants goes
/// first (it holds up the most), then one that some step cannot do without, then the plan's own order decides.
class Scheduler {
public:
    struct Skip {
        std::size_t step = 0;
        std::size_t because = 0; ///< the step whose failure began it
        bool operator==(const Skip &) const = default;
    };

    /// Errors (Usage): an id that stands twice, a need that is no step of the plan, a quorum of more steps than it names,
    /// needs that could never all be met (a ring).
    [[nodiscard]] static Result<Scheduler> of(const Plan &plan);

    /// Hosts in the order in which the plan names them first.
    [[nodiscard]] const QStringList &hosts() const { return hosts_; }

    /// The step that the host may start now; none while it runs one, or while all of its steps wait.
    [[nodiscard]] std::optional<std::size_t> next(const QString &host) const;
    /// The host has steps that are neither started nor skipped.
    [[nodiscard]] bool hasWaiting(const QString &host) const;

    void start(std::size_t step);
    void finished(std::size_t step);
    /// What cannot run any more, in the plan's order.
    [[nodiscard]] std::vector<Skip> failed(std::size_t step);
    /// As failed, and the host's other steps are skipped too: nothing can reach it.
    [[nodiscard]] std::vector<Skip> lost(std::size_t step);

private:
    enum class State { Waiting, Running, Finished, Failed, Skipped };

    /// So many of its steps have yet to finish, and so many may still do. A need is one of one.
    struct Demand {
        std::size_t step = 0; ///< that waits for it
        int needed = 0;
        int possible = 0;
    };

    struct Node {
        qsizetype host = 0;
        int openDemands = 0;
        int chain = 1;                    ///< steps on the longest chain that begins here
        bool indispensable = false;       ///< some step needs it and no other instead
        std::vector<std::size_t> demands; ///< of other steps, which this one helps to meet
        State state = State::Waiting;
    };

    [[nodiscard]] Result<> addDemands(const Plan &plan, std::size_t step);
    [[nodiscard]] Result<> orderByChains(const Plan &plan);
    [[nodiscard]] std::vector<Skip> skipFrom(std::vector<std::size_t> dead, std::size_t because);

    std::vector<Node> nodes_;
    std::vector<Demand> demands_;
    QHash<QString, std::size_t> index_;
    QStringList hosts_;
    QHash<QString, std::vector<std::size_t>> ofHost_; ///< the first to take in front
};

} // namespace howdah
