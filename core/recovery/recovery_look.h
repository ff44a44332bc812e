#pragma once

#include "core/base/error.h"
#include "core/facts/facts.h"
#include "core/project/project.h"

#include <compare>

namespace howdah {

/// How far a member's data goes. The timeline decides first: a higher one was promoted later.
struct WalPosition {
    int timeline = 0;
    quint64 lsn = 0;
    auto operator<=>(const WalPosition &) const = default;
};
/// "timeline 3, 0/5000148"
[[nodiscard]] QString text(const WalPosition &position);

enum class DataFound {
    Unknown,    ///< the host did not answer
    Absent,     ///< no such directory: its disk may not be mounted
    Empty,      ///< a directory without entries
    Cluster,    ///< a data directory whose control file was read
    Unreadable, ///< something is there, and it could not be read as a cluster's data
};

/// A member of PostgreSQL, be it running or not.
struct MemberFound {
    QString name{};
    QString silence{}; ///< why its host did not answer; "" = it did
    bool hasUnit = false;
    bool patroniRuns = false;
    bool patroniEnabled = false; ///< starts with the host
    bool postgresRuns = false;
    bool leads = false; ///< says Patroni on it
    DataFound data = DataFound::Unknown;
    QString dataDirectory{};
    QString systemIdentifier{};
    QString state{}; ///< pg_controldata's: "shut down", "in production"
    QString lastCheckpoint{};
    std::optional<WalPosition> position{};
    bool isExact = false;                   ///< the WAL was read to its end; otherwise it may go further
    std::vector<TimelineSwitch> switches{}; ///< of the timelines before

    [[nodiscard]] bool answered() const { return silence.isEmpty(); }
    [[nodiscard]] bool isOff() const { return !patroniRuns; }
    /// It was no standby when it ended: whatever it had acknowledged is in its WAL.
    [[nodiscard]] bool led() const { return !state.contains(QLatin1String("recovery")); }
};

/// A voter of etcd, be it running or not.
struct VoterFound {
    QString host{};
    QString silence{};
    QString unit{};       ///< ActiveState of its unit
    bool hasData = false; ///< a member's data lie in its directory
    bool answers = false;
    bool healthy = false;  ///< it reads through the quorum
    bool runs = false;     ///< its unit is active or activating
    QStringList members{}; ///< whom it lists, by name; of a healthy one
    quint64 term = 0;      ///< of Raft; 0 = not known
    quint64 index = 0;
    quint64 revision = 0;

    [[nodiscard]] bool answered() const { return silence.isEmpty(); }
};

struct RecoveryLook {
    std::vector<MemberFound> members; ///< in the project's order
    std::vector<VoterFound> voters;   ///< in the project's order
    std::optional<PatroniKeys> keys;  ///< through etcd's quorum
    QString leader;                   ///< by the cluster's own word; "" = none
    bool paused = false;
    bool silentStore = false; ///< Patroni runs, and cannot read etcd

    [[nodiscard]] int neededVoters() const { return static_cast<int>(voters.size()) / 2 + 1; }
    [[nodiscard]] bool hasQuorum() const;
    [[nodiscard]] const MemberFound *member(const QString &name) const;
};

/// Pure. `failures`: why the hosts that `facts` lack did not answer.
[[nodiscard]] RecoveryLook recoveryLook(const Project &project, const ClusterFacts &facts,
                                        const QMap<QString, Error> &failures);

} // namespace howdah
