#pragma once

#include "core/project/project.h"
#include "core/remote/command.h"

namespace howdah {

// What a recovery does to etcd on one host. Each may be cut at any point and repeated; no data is removed by any.

/// Asks the unit to start, and does not wait: an etcd alone does not come up before it has a quorum.
[[nodiscard]] Command startEtcd();
[[nodiscard]] Command stopEtcd();

/// Where the data of a host's etcd are kept that are replaced. `stamp`: "20261123-101500".
[[nodiscard]] QString keptEtcdData(const Project &project, const QString &stamp);
/// Copies the data there, unless it is there already. Ends with 1 and a reason when there is no room.
[[nodiscard]] Command keepEtcdData(const Project &project, const QString &stamp);
/// Starts etcd once as a cluster of one, with the keys that it has, then again as usual. Needs data at rest.
[[nodiscard]] Command forceEtcd(const Project &project);

/// On a voter that serves: takes a dead voter of this name off the list, and puts the host there, without a vote at first. Prints the line
/// that the host needs in order to join.
[[nodiscard]] Command listEtcdVoter(const Project &project, const Host &host);
/// On the host: puts aside what data it has, and joins. `cluster` is the line that listEtcdVoter printed.
[[nodiscard]] Command joinEtcd(const Project &project, const QString &stamp, const QString &cluster);
/// On a voter that serves: gives the host its vote, as soon as it has caught up.
[[nodiscard]] Command giveEtcdVote(const Project &project, const Host &host);

} // namespace howdah
