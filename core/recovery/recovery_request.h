#pragma once

#include "core/facts/facts.h"
#include "core/project/project.h"

namespace howdah {

/// What must be known of a host to judge a cluster that is down: what its services say now, and what lies in its data. Reading changes nothing.
[[nodiscard]] FactRequest recoveryRequest(const Project &project, const Host &host);

/// Where the host's etcd keeps its data.
[[nodiscard]] QString etcdDataDirectory(const Project &project);

} // namespace howdah
