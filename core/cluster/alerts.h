#pragma once

#include "core/cluster/cluster_status.h"

#include "core/base/error.h"

namespace howdah {

/// From when on something is worth a DBA's attention. The one place for these figures; lag has its own in the project
/// (maximum_lag_on_failover), as Patroni itself acts on that.
struct AlertLimits {
    double diskWarning = 0.90; ///< of a data disk
    double diskProblem = 0.97;
    qint64 clockWarning = 500; ///< milliseconds between a host and this computer
    qint64 clockProblem = 5000;
    qint64 pausedLong = 30LL * 60;            ///< seconds
    qint64 backupSlack = 12LL * 3600;         ///< seconds after a backup was due
    qint64 certificateWarning = 30LL * 86400; ///< seconds to its end
    qint64 certificateProblem = 7LL * 86400;
    qint64 etcdSize = 1536LL * 1024 * 1024; ///< bytes; etcd stops writing at 2 GiB unless told otherwise
    qint64 longTransaction = 10LL * 60;     ///< seconds: named as a likely cause of lag
};

enum class AlertLevel {
    Problem, ///< the service is interrupted, or data is in danger
    Warning, ///< the next mishap would be one too many
    Unknown, ///< cannot be seen
    Notice   ///< so ordered; worth remembering
};

enum class AlertKind {
    NobodyReached,
    HostNotReached,
    NoLeader,
    QuorumLost,
    QuorumWeak,
    EtcdAlarm,
    EtcdSize,
    StoreSilent,
    MemberMissing,
    MemberState,
    Lag,
    Timeline,
    PendingRestart,
    Archiving,
    BackupMissing,
    BackupOverdue,
    DiskFilling,
    ClockSkew,
    CertificateEnds,
    Paused,
    Balancer,
    OutOfRotation,
    ScheduledSwitchover
};

struct Alert {
    AlertKind kind = AlertKind::NoLeader;
    AlertLevel level = AlertLevel::Warning;
    QString subject;        ///< host, disk, file; "" = the cluster. With the kind it says which alert this is
    QString host;           ///< whom it is about; "" = the cluster
    QString what;           ///< one sentence with the figures
    QString cause;          ///< as far as it is known; may be empty
    QString next;           ///< what to do
    QDateTime since;        ///< UTC
    bool orEarlier = false; ///< it was so already when the cluster was looked at first
    bool operator==(const Alert &) const = default;
};

/// The same trouble as that one, whatever its figures are now?
[[nodiscard]] bool isSame(const Alert &a, const Alert &b);

[[nodiscard]] QString name(AlertKind kind);   ///< as in JSON: "no-leader"
[[nodiscard]] QString name(AlertLevel level); ///< "problem"

struct AlertInput {
    const Project &project;
    const ClusterStatus &status;
    const ClusterFacts &facts;            ///< of the hosts that answer
    const QMap<QString, Error> &failures; ///< why others do not; a host in neither was not asked yet
    QDateTime now;                        ///< UTC
    QDateTime leaderSeen{};               ///< when somebody was last seen leading, UTC; invalid = not known
};

/// Everything worth telling, worst first. What goes on from the look before keeps the time since when; null: this is the first look. Pure.
[[nodiscard]] std::vector<Alert> alertsOf(const AlertInput &input, const std::vector<Alert> *before = nullptr,
                                          const AlertLimits &limits = {});

[[nodiscard]] QJsonArray toJson(const std::vector<Alert> &alerts);

} // namespace howdah
