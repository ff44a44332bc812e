#pragma once

#include "core/run/event.h"

#include <QJsonObject>
#include <QStringList>

#include <optional>
#include <vector>

namespace howdah {

enum class StepState { Running, Finished, Failed, Cancelled, Skipped };

struct StepSummary {
    QString id;
    QString title; ///< empty when it was skipped
    StepState state = StepState::Running;
    qint64 milliseconds = 0;
    std::optional<Error> error;
    QString because; ///< of a skipped step
    bool operator==(const StepSummary &) const = default;
};

struct HostSummary {
    QString name;
    std::vector<StepSummary> steps; ///< in the order in which they began
    QStringList notes;
    qint64 busyMilliseconds = 0; ///< the sum of its steps
    bool operator==(const HostSummary &) const = default;
};

/// The steps of the same name on all hosts ("pg1/etcd" and "pg2/etcd" are the phase "etcd").
struct PhaseSummary {
    QString name;
    int steps = 0;
    qint64 start = 0;        ///< of the first step, milliseconds since the epoch
    qint64 milliseconds = 0; ///< from there to the end of the last; phases overlap, so they do not add up to the run
    bool operator==(const PhaseSummary &) const = default;
};

/// A run so far, built from its events as they come or from a journal; the same for CLI, JSON and window. A plain value.
struct RunSummary {
    int plannedSteps = 0;
    qint64 started = 0;                ///< milliseconds since the epoch
    std::optional<RunOutcome> outcome; ///< absent while it runs, or when its journal ends early
    qint64 milliseconds = 0;
    std::vector<HostSummary> hosts; ///< in the order in which they were first heard of
    std::vector<PhaseSummary> phases;

    void apply(const RunEvent &event);
    [[nodiscard]] int count(StepState state) const;

    bool operator==(const RunSummary &) const = default;
};

[[nodiscard]] RunSummary summarize(const std::vector<RunEvent> &events);
[[nodiscard]] QJsonObject toJson(const RunSummary &summary);
/// "running", "finished", "failed", "cancelled", "skipped"
[[nodiscard]] QString name(StepState state);

} // namespace howdah
