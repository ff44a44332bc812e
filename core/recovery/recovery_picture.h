#pragma once

#include "core/cluster/operation.h"
#include "core/recovery/etcd_picture.h"

#include <QJsonObject>

namespace howdah {

enum class RecoveryVerdict {
    Nothing,  ///< it has a leader, and everything that answers runs
    Heals,    ///< everything runs that is needed; it chooses its leader by itself
    Start,    ///< something is to be started
    EtcdLost, ///< etcd's quorum is lost for good, and then something is to be started
    Refused   ///< it cannot be decided, or must not be done
};

/// What a cluster that is down has left, which member is newest, and what brings it back in which order.
struct RecoveryPicture {
    RecoveryVerdict verdict = RecoveryVerdict::Refused;
    QString summary{};       ///< one sentence
    QStringList found{};     ///< a line a member and a voter
    QString newest{};        ///< whose data goes farthest; "" while there is a leader, or none can be told
    QStringList strangers{}; ///< members with another cluster's data: never started
    QStringList unknown{};   ///< members that could not be read: one may be newer
    EtcdPicture etcd{};
    std::vector<RecoveryStep> steps{};
    OperationForecast forecast{}; ///< what carrying it out means, and what is to be typed for it
};

/// Pure.
[[nodiscard]] RecoveryPicture recoveryPicture(const Project &project, const RecoveryLook &look);

[[nodiscard]] QString name(RecoveryVerdict verdict);
[[nodiscard]] QJsonObject toJson(const RecoveryPicture &picture);

} // namespace howdah
