#pragma once

#include "ui/monitor/cluster_picture.h"

namespace howdah::ui {

// The parts of a picture beside the members. Pure.

/// After the members: those serve as its figures where HAProxy's own cannot be read.
[[nodiscard]] BalancerView balancerOf(const ClusterMonitor &monitor, const Host &host, const ClusterPicture &picture,
                                      qint64 now);
[[nodiscard]] EtcdView etcdOf(const ClusterMonitor &monitor, qint64 now);
[[nodiscard]] RepositoryView repositoryOf(const ClusterMonitor &monitor, qint64 now);
/// Why a replica that runs gets no readers from some load balancer; "" = it gets them, or nothing is known.
[[nodiscard]] QString whyOutOfRotation(const std::vector<BalancerView> &balancers, const MemberView &member);

} // namespace howdah::ui
