#pragma once

#include "core/cluster/alerts.h"
#include "ui/document/cluster_monitor.h"
#include "ui/widgets/chip.h"

#include <vector>

namespace howdah::ui {

/// What kind of a line leads from one thing to another.
enum class EdgeKind { Clients, Synchronous, Asynchronous, Archive, OutOfRotation, Unknown };

struct DiskUse {
    QString mount;
    qint64 size = 0;
    double used = 0; ///< 0 to 1
    State state = State::Ok;
};

/// How old a sample is, in words, and whether that is too old.
struct Age {
    QString text;                 ///< "2 s old", "last seen 14:51:07", "never seen"
    State state = State::Unknown; ///< Ok, Warning (late), Unknown (lost)
};

struct MemberView {
    QString name;
    QString address;
    State state = State::Unknown;
    QString reason; ///< one sentence; "" when nothing is wrong
    Chip chip;
    bool leads = false;
    bool ledLast = false; ///< and nobody leads now
    bool synchronous = false;
    bool listed = false;  ///< by Patroni, whoever answered
    bool reached = false; ///< by this computer
    bool runs = false;
    QString stateText; ///< "streaming", "start failed", "not reached"
    int timeline = 0;
    std::optional<qint64> position; ///< WAL written or replayed, of its last sample
    std::optional<qint64> lag;
    std::optional<qint64> lagTime;    ///< milliseconds from the leader's write to its replay
    std::optional<qint64> receiveLag; ///< bytes that it has not made durable, as the leader sees it
    std::optional<int> sessions;      ///< of clients
    bool lagOverLimit = false;
    bool pendingRestart = false;
    QDateTime restartsAt;
    std::vector<DiskUse> disks;
    QString version; ///< "PostgreSQL 17.2"
    Age age;
    EdgeKind edge = EdgeKind::Unknown; ///< from the leader to here
    QString outOfRotation; ///< why a load balancer sends it no readers: "L4TOUT"; "" = it does, or that is not known
};

/// A member behind a port, as the load balancer sees it.
struct ServerView {
    QString member;
    bool up = false;
    QString check; ///< of its last health check
};

struct PortView {
    int port = 0;
    bool known = false; ///< were the load balancer's own figures read?
    int sessions = 0;   ///< of clients
    std::vector<ServerView> servers;
    [[nodiscard]] QStringList up() const;
};

struct BalancerView {
    QString name;
    QString address;
    State state = State::Unknown;
    QString stateText;
    Age age;
    PortView primary;
    PortView replica;
    int replicasServing = 0; ///< HAProxy's count, else by Patroni's own health, which HAProxy asks
    int replicas = 0;
};

/// What the port leads to, in words: "goes to pg1, 84 sessions".
[[nodiscard]] QString primaryWords(const BalancerView &balancer, const QString &leader);
[[nodiscard]] QString replicaWords(const BalancerView &balancer);

struct EtcdVoter {
    QString name;
    State state = State::Unknown;
    QString text;
};

struct EtcdView {
    std::vector<EtcdVoter> voters;
    State state = State::Unknown;
    QString sentence; ///< "3 of 3 vote, 2 are needed:"
    QString verdict;  ///< "survives 1 failure"
    QString meaning;  ///< what a lost quorum means; "" = there is one
    QString size;     ///< "etcd 3.5.16 · 38 MiB"
};

struct RepositoryView {
    bool exists = false;
    State state = State::Unknown;
    QString kind; ///< "S3", "Directory"
    QString place;
    QString lastBackup; ///< "last backup: diff, 01:06"
    QString lastBackupAge;
    QString lastWal;
    QString problem;
};

/// Something to tell the DBA.
struct MonitorFinding {
    State state = State::Warning;
    QString text;
    bool resumable = false; ///< pause: resuming is the way out
    Alert alert{};          ///< what it comes from
};

/// The cluster as it is shown: the design, filled with what was seen, at one moment.
struct ClusterPicture {
    std::vector<MemberView> members; ///< in the project's order
    std::vector<BalancerView> balancers;
    EtcdView etcd;
    RepositoryView repository;
    QString leader;
    bool paused = false;
    bool nobodyReached = false;           ///< each host failed
    bool waiting = false;                 ///< no host has answered or failed yet
    std::vector<MonitorFinding> findings; ///< worst first
    QString whatIf;                       ///< of the leader
    bool whatIfIsBad = false;

    [[nodiscard]] State state() const; ///< of the worst finding, else Ok
    [[nodiscard]] const MemberView *member(const QString &name) const;
};

/// Pure. `now` in milliseconds since the epoch.
[[nodiscard]] ClusterPicture pictureOf(const ClusterMonitor &monitor, qint64 now);

/// The whole of a member in one sentence: for screen readers and tooltips.
[[nodiscard]] QString sentenceOf(const MemberView &member);
[[nodiscard]] QString lagText(const MemberView &member);
[[nodiscard]] Age ageOf(const MonitoredHost &host, qint64 now);
/// "14:51:07"; with the date when it is not of today.
[[nodiscard]] QString clockText(const QDateTime &time, qint64 now);

} // namespace howdah::ui
