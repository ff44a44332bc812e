#pragma once

#include "core/base/error.h"
#include "core/recovery/recovery_look.h"
#include "core/recovery/recovery_step.h"

namespace howdah {

enum class EtcdVerdict {
    Serves,     ///< it has a quorum
    CanStart,   ///< enough voters are there with their data: it will have one
    QuorumLost, ///< too few are: it can be made anew from one of them
    AllLost,    ///< no voter has its data: etcd begins empty
    Undecidable
};

/// What is left of etcd, and how it comes to serve again.
struct EtcdPicture {
    EtcdVerdict verdict = EtcdVerdict::Undecidable;
    QString survivor{};                ///< of QuorumLost: from whom it is made anew
    QStringList surviving{};           ///< voters that answer and have their data
    QStringList unreached{};           ///< voters whose hosts do not answer
    QStringList wiped{};               ///< voters whose data are gone
    std::vector<RecoveryStep> first{}; ///< until it serves
    std::vector<RecoveryStep> later{}; ///< when there is a leader again
    QStringList meaning{};             ///< what these steps mean, in sentences
    std::optional<Error> refused{};
};

/// Pure.
[[nodiscard]] EtcdPicture etcdPicture(const RecoveryLook &look);

} // namespace howdah
