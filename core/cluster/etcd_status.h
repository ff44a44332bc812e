#pragma once

#include "core/facts/facts.h"
#include "core/project/project.h"

namespace howdah {

/// One voter of etcd, as its own host tells of it.
struct EtcdVoterStatus {
    QString host;
    bool reached = false; ///< the host answered
    bool answers = false; ///< its etcd answered, be it without a quorum
    bool healthy = false; ///< it could read through the quorum
    bool leads = false;
    qint64 size = 0; ///< of its database, bytes; 0 = not told
    QString version;
    bool noSpace = false; ///< the alarm that lets nothing be written any more
    bool corrupt = false;
};

/// The store on which Patroni agrees who leads.
struct EtcdStatus {
    std::vector<EtcdVoterStatus> voters; ///< in the project's order
    QString leader;                      ///< "" = nobody, or not known

    [[nodiscard]] int needed() const { return static_cast<int>(voters.size()) / 2 + 1; }
    [[nodiscard]] int healthy() const;
    [[nodiscard]] int reached() const;
    [[nodiscard]] int spare() const
    {
        return healthy() - needed();
    }                                      ///< votes that may yet be lost; negative: no quorum
    [[nodiscard]] qint64 size() const;     ///< of the largest database
    [[nodiscard]] QString version() const; ///< the oldest
};

/// Pure. `facts` may lack hosts.
[[nodiscard]] EtcdStatus etcdStatus(const Project &project, const ClusterFacts &facts);

} // namespace howdah
