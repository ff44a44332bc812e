#include "core/recovery/recovery_step.h"

namespace howdah {

QString name(RecoveryAct act)
{
    switch (act) {
    case RecoveryAct::StopPatroni: return QStringLiteral("stop-patroni");
    case RecoveryAct::StartEtcd: return QStringLiteral("start-etcd");
    case RecoveryAct::AwaitQuorum: return QStringLiteral("await-quorum");
    case RecoveryAct::StopEtcd: return QStringLiteral("stop-etcd");
    case RecoveryAct::KeepEtcdData: return QStringLiteral("keep-etcd-data");
    case RecoveryAct::ForceEtcd: return QStringLiteral("force-etcd");
    case RecoveryAct::RejoinEtcd: return QStringLiteral("rejoin-etcd");
    case RecoveryAct::StartPatroni: return QStringLiteral("start-patroni");
    case RecoveryAct::AwaitLeader: return QStringLiteral("await-leader");
    case RecoveryAct::AwaitMember: break;
    }
    return QStringLiteral("await-member");
}

} // namespace howdah
