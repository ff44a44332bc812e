#pragma once

#include <QString>

namespace howdah {

enum class RecoveryAct {
    StopPatroni,
    StartEtcd,   ///< with the data that it has
    AwaitQuorum, ///< names no host
    StopEtcd,
    KeepEtcdData, ///< copies it aside
    ForceEtcd,    ///< makes the host's etcd a cluster of one, with the keys that it has
    RejoinEtcd,   ///< makes the host's etcd a new voter; what data it has is put aside
    StartPatroni,
    AwaitLeader,
    AwaitMember
};

/// One step of a recovery, in the order in which they stand in a picture.
struct RecoveryStep {
    RecoveryAct act;
    QString host;
    QString title;  ///< "Start Patroni on pg2"
    QString reason; ///< why, and why now
    bool operator==(const RecoveryStep &) const = default;
};

/// "start-patroni", for JSON.
[[nodiscard]] QString name(RecoveryAct act);

} // namespace howdah
