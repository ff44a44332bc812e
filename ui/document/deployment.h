#pragma once

#include "core/cluster/cluster_status.h"
#include "core/cluster/proof.h"
#include "core/run/event.h"
#include "core/run/report.h"
#include "ui/document/comparison.h"

#include <QTimer>

#include <mutex>

namespace howdah::ui {

/// How a deployment ended.
struct DeploymentEnd {
    std::optional<RunReport> run; ///< absent when nothing ran
    std::optional<Plan> left;     ///< planned again afterwards: empty is the proof
    std::optional<ClusterStatus> status;
    std::vector<Proof> proofs;  ///< one a load balancer
    std::optional<Error> error; ///< what went wrong besides failed steps
    QString journal;            ///< file
    [[nodiscard]] bool isProven() const;
};

/// Carries out a ComparedPlan in the background, plans again, and proves the service. Events are collected by the workers and handed over
/// in batches, 25 times a second, whatever their number.
class Deployment final : public QObject {
    Q_OBJECT

public:
    Deployment(TransportFactory factory, QString knownHostsFile, QObject *parent = nullptr);
    ~Deployment() override;

    /// Not while one is running. An empty plan proves the service alone.
    void start(std::shared_ptr<const ComparedPlan> compared, const Consent &consent);
    /// Shows a run as start() does, without carrying anything out: one of the past, from its journal. Without an end it is unfinished.
    void replay(std::shared_ptr<const ComparedPlan> compared, const std::vector<RunEvent> &events,
                std::optional<DeploymentEnd> end);
    /// Steps under way are ended cleanly.
    void requestStop();
    [[nodiscard]] bool isRunning() const { return work_.isRunning(); }

    [[nodiscard]] std::shared_ptr<const ComparedPlan> compared() const
    {
        return compared_;
    } ///< of this or the last run; null: none yet
    [[nodiscard]] const RunSummary &summary() const { return summary_; }
    [[nodiscard]] const std::optional<DeploymentEnd> &end() const { return end_; }

Q_SIGNALS:
    void started();
    /// In the order in which they happened; at most 25 signals a second.
    void events(const std::vector<howdah::RunEvent> &events);
    void finished();

private:
    void drain();
    [[nodiscard]] DeploymentEnd carryOut(const ComparedPlan &compared, const Consent &consent, const QString &journal,
                                         const std::stop_token &stop);

    TransportFactory connect_;
    QString knownHostsFile_;
    std::shared_ptr<const ComparedPlan> compared_;
    RunSummary summary_;
    std::optional<DeploymentEnd> end_;
    QTimer drainTimer_;
    std::mutex mutex_;
    std::vector<RunEvent> waiting_;
    Background work_; // last: its thread ends first
};

} // namespace howdah::ui
