#pragma once

#include "core/base/result.h"
#include "core/facts/facts.h"
#include "core/project/project.h"

namespace howdah {

/// A cluster that Howdah did not deploy, as a project that can be looked at.
struct RunningCluster {
    Project project;
    QStringList notes; ///< what Patroni cannot tell, or was decided on the way; for people
};

/// What to ask of one member so that projectFromMembers() can tell the whole cluster.
[[nodiscard]] FactRequest memberRequest(int restPort, int etcdClientPort = 2379);

/// Every member as Patroni lists it (versions 3 and 4), with its etcd voters as far as the asked host knows them. `facts` are of the member
/// at `access.…`/`address`; the others keep the addresses that the cluster uses. Pure.
/// Error: Connect when no Patroni answered there, Parse when it lists nobody.
[[nodiscard]] Result<RunningCluster> projectFromMembers(const HostFacts &facts, const QString &address,
                                                        const SshAccess &access, int restPort);

} // namespace howdah
