#pragma once

#include "core/cluster/alerts.h"
#include "core/cluster/events.h"
#include "core/run/watch.h"
#include "ui/document/cluster_log.h"

#include <QDateTime>
#include <QObject>
#include <QTimer>

#include <memory>

namespace howdah::ui {

/// The last answer of one host, and its age.
struct MonitoredHost {
    std::optional<HostFacts> facts; ///< of the last time that it answered
    QDateTime answered;             ///< when that was, UTC; invalid = never
    std::optional<Error> error;     ///< why it does not answer now
    [[nodiscard]] bool isLost() const { return error.has_value(); }
};

/// A live cluster as it was seen last: every figure comes from a sample with a time. Members that nobody lists are missing, not gone.
class ClusterMonitor final : public QObject {
    Q_OBJECT

public:
    ClusterMonitor(TransportFactory connect, QString knownHostsFile, QObject *parent = nullptr);
    ~ClusterMonitor() override;

    /// Watches this project's hosts; another call begins anew.
    void start(const Project &project);
    /// Shows these samples as start() would, and asks nobody: a recording.
    void replay(const Project &project, const std::vector<HostSample> &samples);
    /// Asks nobody any more; what was seen stays. Does not wait for connections to end.
    void stop();
    /// The same, and forgets everything.
    void clear();
    [[nodiscard]] bool isWatching() const { return watch_ != nullptr; }

    [[nodiscard]] const ClusterStatus &status() const { return status_; } ///< of the hosts that answer now
    [[nodiscard]] const ClusterFacts &facts() const { return facts_; }    ///< of the hosts that answer now
    [[nodiscard]] const MonitoredHost &host(const QString &name) const;
    [[nodiscard]] const std::vector<Alert> &alerts() const { return alerts_; } ///< worst first
    [[nodiscard]] int answering() const;                                       ///< hosts
    [[nodiscard]] bool hasAnswers() const;
    [[nodiscard]] const Project &project() const { return project_; }
    /// Who led when somebody was last seen leading, and when that was, UTC; "" = nobody since the start.
    [[nodiscard]] const QString &lastLeader() const { return lastLeader_; }
    [[nodiscard]] const QDateTime &leaderSeen() const { return leaderSeen_; }
    /// Does nobody lead, or does the leader's host keep silent? Then the next seconds matter, and hosts are asked more often for a while.
    [[nodiscard]] bool isUnsettled(qint64 now) const;
    /// Bytes behind the leader over the last half hour, oldest first; a gap is where nothing was seen.
    [[nodiscard]] std::vector<std::pair<qint64, std::optional<qint64>>> lagHistory(const QString &member) const;
    /// What happened since then, from Patroni's history, the repository and our own journal.
    [[nodiscard]] std::vector<ClusterEvent> events(const QDateTime &since, const QDateTime &now) const;
    [[nodiscard]] ClusterLog &log() { return log_; }

Q_SIGNALS:
    void changed();
    void alertRaised(const howdah::Alert &alert); ///< a problem that was not there at the last look

private:
    void begin(const Project &project);
    void take(const HostSample &sample);
    void conclude();
    void addLags(qint64 when);
    void chooseSpeed(qint64 now);
    void judge(qint64 when);

    TransportFactory connect_;
    QString knownHostsFile_;
    Project project_;
    QMap<QString, MonitoredHost> hosts_;
    QMap<QString, std::vector<std::pair<qint64, std::optional<qint64>>>> lags_;
    QTimer gather_;
    qint64 latest_ = 0; ///< the newest sample, milliseconds since the epoch
    ClusterFacts facts_;
    ClusterStatus status_;
    std::vector<Alert> alerts_;
    ClusterLog log_;
    QDateTime watchedSince_; ///< invalid = not watching
    bool judged_ = false;    ///< was the cluster looked at as a whole?
    QString lastLeader_;
    QDateTime leaderSeen_;
    std::optional<qint64> unsettledSince_;
    int generation_ = 0; ///< samples of an earlier watch are dropped
    std::unique_ptr<ClusterWatch> watch_;
    std::vector<std::jthread> ending_; // last: watches that end may still hand over samples
};

} // namespace howdah::ui
