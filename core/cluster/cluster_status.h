#pragma once

#include "core/facts/facts.h"
#include "core/project/project.h"

#include <QDateTime>
#include <QJsonObject>

#include <vector>

namespace howdah {

/// One member as it stands, compared with the project: a member that Patroni does not list is missing, not gone.
struct MemberStatus {
    QString name;
    QString address;
    QString role;  ///< "leader", "sync standby", "replica"; "" = missing
    QString state; ///< Patroni's word: "running", "streaming"…; "missing" when nobody lists it
    int timeline = 0;
    std::optional<qint64>
        lag; ///< bytes behind the leader, as old as Patroni's loop; absent for the leader and when unknown
    bool pendingRestart = false;
    bool noFailover = false; ///< tagged nofailover: never elected
    QDateTime restartsAt{};  ///< a scheduled restart; invalid = none
};

/// A switchover that Patroni was asked for and has not begun.
struct ScheduledSwitchover {
    QDateTime at;
    QString from;
    QString to; ///< "" = Patroni chooses
};

struct BackupStatus {
    QString label;             ///< "20261122-010000F"
    QString type;              ///< full, diff, incr
    qint64 stopped = 0;        ///< seconds since the epoch
    qint64 databaseSize = 0;   ///< bytes
    qint64 repositorySize = 0; ///< bytes in the repository
};

/// The certificate with which a host speaks to the others.
struct CertificateStatus {
    QString host;
    QDateTime until;
    bool renewalDue = false; ///< the next deployment makes a new one
};

struct ClusterStatus {
    QString cluster;
    QString leader; ///< "" = none
    bool paused = false;
    std::optional<ScheduledSwitchover> scheduled;
    std::vector<MemberStatus> members;
    int etcdVoters = 0;
    int etcdHealthy = 0;
    std::vector<BackupStatus> backups; ///< oldest first
    QString archivedFrom;              ///< oldest and newest archived WAL
    QString archivedTo;
    std::vector<CertificateStatus> certificates; ///< of hosts that have one; whose ends first stands first
    QStringList unreachable; ///< hosts that did not answer

    [[nodiscard]] bool isHealthy() const; ///< a leader, every member running, every voter healthy, every host answered
};

/// Pure. `facts` may lack hosts.
[[nodiscard]] ClusterStatus clusterStatus(const Project &project, const ClusterFacts &facts);

[[nodiscard]] QJsonObject toJson(const ClusterStatus &status);

} // namespace howdah
