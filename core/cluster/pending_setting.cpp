#include "core/cluster/pending_setting.h"

#include <QJsonValue>

#include <algorithm>
#include <array>

namespace howdah {

namespace {

constexpr std::array boundByLeader{"max_connections", "max_locks_per_transaction", "max_prepared_transactions",
                                   "max_wal_senders", "max_worker_processes"};

std::vector<PendingSetting> boundOnes(const std::vector<PendingSetting> &pending, bool lowered)
{
    std::vector<PendingSetting> found;
    for (const PendingSetting &setting : pending) {
        const bool bound = std::any_of(boundByLeader.begin(), boundByLeader.end(),
                                       [&](const char *name) { return setting.name == QLatin1String(name); });
        const qlonglong from = setting.from.toLongLong();
        const qlonglong to = setting.to.toLongLong();
        if (bound && (lowered ? to < from : to > from))
            found.push_back(setting);
    }
    return found;
}

} // namespace

std::vector<PendingSetting> pendingSettings(const QJsonObject &reasons)
{
    std::vector<PendingSetting> found;
    for (auto it = reasons.begin(); it != reasons.end(); ++it)
        found.push_back({it.key(), it.value()[QLatin1String("old_value")].toVariant().toString(),
                         it.value()[QLatin1String("new_value")].toVariant().toString()});
    return found;
}

ReplicaRestart replicaRestart(const std::vector<PendingSetting> &pending, bool leaderWaits)
{
    const std::vector<PendingSetting> lowered = boundOnes(pending, true);
    if (!leaderWaits)
        return {{}, lowered, false};
    return {lowered, {}, !lowered.empty() && lowered.size() == pending.size()};
}

LeaderRestart leaderRestart(const std::vector<PendingSetting> &pending, const std::vector<PendingMember> &replicas)
{
    LeaderRestart order{{}, boundOnes(pending, false)};
    const auto isRaised = [&](const PendingSetting &own) {
        return std::any_of(order.raised.begin(), order.raised.end(),
                           [&](const PendingSetting &setting) { return setting.name == own.name; });
    };
    for (const PendingMember &replica : replicas) {
        if (std::any_of(replica.pending.begin(), replica.pending.end(), isRaised))
            order.replicasFirst << replica.name;
    }
    return order;
}

QString settingsText(const std::vector<PendingSetting> &settings)
{
    QStringList parts;
    for (const PendingSetting &setting : settings)
        parts << QStringLiteral("%1 (%2 to %3)").arg(setting.name, setting.from, setting.to);
    return parts.join(QStringLiteral(", "));
}

} // namespace howdah
