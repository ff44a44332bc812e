#pragma once

#include "core/plan/needed_ports.h"

namespace howdah {

enum class PortHolder { Nobody, Ours, Foreign };

/// Who listens there now, where it would be in the way. Ours: the process that serves there after a deployment, on a host that
/// carries our files.
[[nodiscard]] PortHolder holderOf(const NeededPort &port, const Project &project, const HostFacts &facts);

/// The listener that is in the way; null when there is none.
[[nodiscard]] const Listener *listenerAt(const NeededPort &port, const HostFacts &facts);

} // namespace howdah
