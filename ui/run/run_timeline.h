#pragma once

#include "core/plan/plan.h"
#include "core/project/project.h"
#include "core/run/event.h"
#include "core/run/report.h"

#include <QHash>
#include <QSet>

namespace howdah::ui {

/// One step of a host on the time axis. Times are milliseconds since the epoch.
struct LaneBlock {
    QString step;
    QString title; ///< in the language of the window
    qint64 start = 0;
    qint64 end = 0; ///< 0 = it runs
    StepState state = StepState::Running;
    bool leads = false; ///< it starts the cluster's first leader
};

/// A host as a row of the time line.
struct Lane {
    QString host;
    bool balancer = false;
    int planned = 0;
    int done = 0;
    int failed = 0;
    int skipped = 0;
    std::vector<LaneBlock> blocks;
    qint64 lostSince = 0;                         ///< its connection is lost; 0 = it is not
    std::vector<std::pair<qint64, qint64>> losts; ///< when it was lost and found again
    QString note; ///< what the host was last said to do: "connection lost, reconnecting (2)"

    [[nodiscard]] const LaneBlock *running() const;
    [[nodiscard]] const LaneBlock *failedBlock() const;
};

/// What a lane waits for: the steps (of any host) that its next one needs.
struct LaneWait {
    QString next; ///< title of its next step; "" = none is left
    QStringList hosts;
    QStringList titles;
};

/// A run as rows of blocks, made from its plan and its events. Knows nothing of pixels.
class RunTimeline {
public:
    RunTimeline() = default;
    /// Lanes in the order of the window: database hosts as the project names them, then load balancers.
    RunTimeline(const Project &project, const Plan &plan);

    void apply(const RunEvent &event);

    [[nodiscard]] const std::vector<Lane> &lanes() const { return lanes_; }
    [[nodiscard]] const Lane *lane(const QString &host) const;
    [[nodiscard]] qint64 started() const { return started_; } ///< 0 = not yet
    [[nodiscard]] qint64 ended() const { return ended_; }     ///< 0 = not yet
    [[nodiscard]] qint64 lastEvent() const { return last_; }
    [[nodiscard]] const std::optional<RunOutcome> &outcome() const { return outcome_; }
    [[nodiscard]] LaneWait waitOf(const QString &host) const;
    /// Number of a step among those of its host, from 1; 0 = not of this plan.
    [[nodiscard]] int numberOf(const QString &step) const { return numbers_.value(step); }
    [[nodiscard]] QString titleOf(const QString &step) const;

private:
    Lane *find(const QString &host);
    LaneBlock *block(const QString &host, const QString &step);
    void end(const QString &host, const QString &step, StepState state, qint64 time);
    void found(Lane &lane, qint64 time);

    Plan plan_;
    std::vector<Lane> lanes_;
    QHash<QString, int> numbers_;
    QSet<QString> finished_;
    QSet<QString> begun_; ///< started, ended or skipped
    qint64 started_ = 0;
    qint64 ended_ = 0;
    qint64 last_ = 0;
    std::optional<RunOutcome> outcome_;
};

} // namespace howdah::ui
