#pragma once

#include "core/cluster/balancer_status.h"
#include "core/cluster/etcd_status.h"
#include "core/cluster/pending_setting.h"
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
    bool noFailover = false;    ///< tagged nofailover: never elected
    bool noLoadBalance = false; ///< tagged noloadbalance: gets no readers
    QDateTime restartsAt{};     ///< a scheduled restart; invalid = none
    /// What the leader itself sees of it at this moment, in pg_stat_replication.
    std::optional<qint64> receiveBehind{}; ///< bytes that it has not made durable
    std::optional<qint64> replayBehind{};  ///< bytes that it has not replayed
    std::optional<qint64> replayDelay{};   ///< milliseconds
    std::optional<int> sessions{};         ///< of clients
    std::vector<PendingSetting> pending{}; ///< why it waits for a restart; empty before Patroni 4.0
    QDateTime started{};                   ///< PostgreSQL, UTC; invalid = not told
    QString patroni{};                     ///< its version, "4.0.7"; "" = not told
    QString systemIdentifier{};            ///< of its data; "" = not told
    std::optional<qint64> diskUsed{};      ///< bytes, on the filesystems of its data, whatever they belong to

    /// The newest figure that there is of how far it is behind: the leader's own, else Patroni's.
    [[nodiscard]] std::optional<qint64> behind() const { return replayBehind ? replayBehind : lag; }
};

/// Patroni's link to etcd, as its members tell of it.
struct StoreLink {
    bool silent = false;   ///< members answer, and none of them can read the store
    QDateTime seen;        ///< when one of them read it last, UTC; invalid = not told
    bool failsafe = false; ///< the leader goes on because every member it knows agrees: failsafe mode
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
    qint64 started = 0;        ///< seconds since the epoch
    QString walFrom{};         ///< first and last WAL file that it needs to be consistent
    QString walTo{};
    bool failed = false; ///< pgBackRest found page checksums that are wrong
};

/// A certificate on a host.
struct CertificateStatus {
    QString host;
    QString file;
    QDateTime until;         ///< UTC
    bool renewalDue = false; ///< the next deployment makes a new one
    bool isOwn = false;      ///< with which the host speaks to the others; Howdah renews it
};

struct ClusterStatus {
    QString cluster;
    QString leader; ///< "" = none
    bool paused = false;
    std::optional<ScheduledSwitchover> scheduled;
    std::vector<MemberStatus> members;
    int etcdVoters = 0;
    int etcdHealthy = 0;
    EtcdStatus etcd;
    StoreLink store;
    std::vector<BalancerStatus> balancers;
    std::vector<BackupStatus> backups; ///< oldest first
    QString archivedFrom;              ///< oldest and newest archived WAL
    QString archivedTo;
    std::vector<CertificateStatus> certificates; ///< of those that were looked at; which ends first stands first
    QStringList unreachable;                     ///< hosts that did not answer

    [[nodiscard]] bool isHealthy() const; ///< a leader, every member running, every voter healthy, every host answered
};

/// Pure. `facts` may lack hosts.
[[nodiscard]] ClusterStatus clusterStatus(const Project &project, const ClusterFacts &facts);

[[nodiscard]] QJsonObject toJson(const ClusterStatus &status);

} // namespace howdah
