#pragma once

#include "core/plan/planner.h"
#include "core/run/survey.h"
#include "ui/document/background.h"
#include "ui/document/host_knowledge.h"

#include <QDateTime>

namespace howdah::ui {

/// The project compared with its hosts at one moment: what a deployment would do.
struct ComparedPlan {
    Plan plan;
    Project project; ///< of what
    PlanInputs inputs;
    ClusterFacts facts;
    Transports transports;         ///< still open
    QMap<QString, Error> failures; ///< hosts that did not answer: then the plan is empty, and nothing may run
    std::optional<Error> error;    ///< a file that the project names could not be read
    QDateTime when;                ///< UTC
    [[nodiscard]] bool isComplete() const { return failures.isEmpty() && !error; }
};

/// Makes ComparedPlans in the background.
class Comparison final : public QObject {
    Q_OBJECT

public:
    Comparison(HostKnowledge &knowledge, TransportFactory factory, QString knownHostsFile, QObject *parent = nullptr);

    void start(const Project &project, const Secrets &secrets);
    void requestStop() { work_.requestStop(); }
    [[nodiscard]] bool isRunning() const { return work_.isRunning(); }
    /// The last one; null before the first.
    [[nodiscard]] std::shared_ptr<const ComparedPlan> latest() const { return latest_; }
    /// Takes one that was made elsewhere: a recorded one. Null = none.
    void show(std::shared_ptr<const ComparedPlan> compared);
    void clear() { show(nullptr); }

Q_SIGNALS:
    void runningChanged(bool running);
    void changed(); ///< latest() is another

private:
    HostKnowledge &knowledge_;
    TransportFactory connect_;
    QString knownHostsFile_;
    std::shared_ptr<const ComparedPlan> latest_;
    Background work_; // last: its thread ends first
};

} // namespace howdah::ui
