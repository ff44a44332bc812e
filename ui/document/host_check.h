#pragma once

#include "core/plan/planner.h"
#include "ui/document/background.h"
#include "ui/document/host_knowledge.h"

namespace howdah::ui {

/// Asks all hosts of a project in the background, and hands what they say to the HostKnowledge as it comes.
class HostCheck final : public QObject {
    Q_OBJECT

public:
    HostCheck(HostKnowledge &knowledge, TransportFactory factory, QString knownHostsFile, QObject *parent = nullptr);

    /// Facts of every host and the whole preflight. Not while one is running.
    void start(const Project &project, const PlanInputs &inputs);
    /// Facts alone: devices read again.
    void startFacts(const Project &project);
    void requestStop() { work_.requestStop(); }
    [[nodiscard]] bool isRunning() const { return work_.isRunning(); }

Q_SIGNALS:
    void runningChanged(bool running);
    /// The whole of it ended: how many hosts answered of how many, and milliseconds.
    void finished(int answered, int hosts, qint64 milliseconds);

private:
    struct Outcome {
        Survey found;
        std::optional<PreflightReport> report;
    };
    void run(const Project &project, const std::optional<PlanInputs> &inputs);

    HostKnowledge &knowledge_;
    TransportFactory connect_;
    QString knownHostsFile_;
    Background work_; // last: its thread ends first
};

} // namespace howdah::ui
