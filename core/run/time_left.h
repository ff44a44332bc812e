#pragma once

#include "core/plan/plan.h"
#include "core/run/step_times.h"

#include <QSet>

namespace howdah {

/// What is left of a run, as far as earlier runs tell.
struct Remaining {
    std::chrono::milliseconds time{0};
    bool overdue = false; ///< a step runs much longer than it used to: then the time is too short by an unknown amount
    bool operator==(const Remaining &) const = default;
};

/// Follows a run, and tells how long the rest will take: each host does one step at a time, and a step waits for what it needs, as in the
/// run itself. It learns from the run's own steps, too: what etcd took on one host tells what it takes on the next.
class TimeLeft {
public:
    TimeLeft() = default;
    explicit TimeLeft(Plan plan, StepTimes earlier = {});

    /// What earlier runs tell, when it is not there at the beginning.
    void setEarlier(StepTimes earlier) { earlier_ = std::move(earlier); }

    void apply(const RunEvent &event);

    /// At `now`, milliseconds since the epoch. Absent: a step that is still to come was never measured, or the run will not come to its
    /// end by itself because something failed.
    [[nodiscard]] std::optional<Remaining> at(qint64 now) const;
    /// Steps still to come of which nothing is known.
    [[nodiscard]] int unknownSteps() const;

private:
    [[nodiscard]] std::optional<std::chrono::milliseconds> timeOf(const QString &step) const;

    Plan plan_;
    StepTimes earlier_;
    StepTimes own_;
    QHash<QString, qint64> started_; ///< steps that run
    QSet<QString> ended_;
    bool broken_ = false;
};

} // namespace howdah
