#pragma once

#include <QJsonObject>
#include <QString>

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

/// Those of which a replica must have at least what its leader runs with (PostgreSQL's manual, "Hot Standby: Administrator's Overview"):
/// lowered ones reach the replicas only after the leader, raised ones should reach the leader last.
[[nodiscard]] std::vector<PendingSetting> loweredForReplicas(const std::vector<PendingSetting> &pending);
[[nodiscard]] std::vector<PendingSetting> raisedForReplicas(const std::vector<PendingSetting> &pending);

/// "max_connections (107 to 100), max_wal_senders (12 to 10)"
[[nodiscard]] QString settingsText(const std::vector<PendingSetting> &settings);

} // namespace howdah
