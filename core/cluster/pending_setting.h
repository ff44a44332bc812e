#pragma once

#include <QJsonObject>
#include <QStringList>

#include <vector>

namespace howdah {

/// A setting that takes effect with the next restart. Old and new are "" where Patroni does not tell (before 4.0).
struct PendingSetting {
    QString name;
    QString from;
    QString to;
    bool operator==(const PendingSetting &) const = default;
};

/// Patroni's pending_restart_reason. Pure, as all here.
[[nodiscard]] std::vector<PendingSetting> pendingSettings(const QJsonObject &reasons);

/// What the order of restarts makes of a replica's. Of some settings a replica must have at least what its leader runs with (PostgreSQL's
/// manual, "Hot Standby: Administrator's Overview"): lowered ones reach it only after the leader.
struct ReplicaRestart {
    std::vector<PendingSetting> afterLeader; ///< go on waiting, as their leader waits for its own restart
    std::vector<PendingSetting>
        untilReplayed;     ///< go on waiting unless the leader's last start is replayed, which lowered them
    bool isInVain = false; ///< nothing but afterLeader waits
};
[[nodiscard]] ReplicaRestart replicaRestart(const std::vector<PendingSetting> &pending, bool leaderWaits);

/// What a member waits for.
struct PendingMember {
    QString name;
    std::vector<PendingSetting> pending;
};
/// What it makes of a leader's: raised ones should reach the leader last.
struct LeaderRestart {
    QStringList replicasFirst; ///< who waits for one of `raised`, too
    std::vector<PendingSetting> raised;
};
[[nodiscard]] LeaderRestart leaderRestart(const std::vector<PendingSetting> &pending,
                                          const std::vector<PendingMember> &replicas);

/// "max_connections (107 to 100), max_wal_senders (12 to 10)"
[[nodiscard]] QString settingsText(const std::vector<PendingSetting> &settings);

} // namespace howdah
