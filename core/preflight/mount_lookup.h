#pragma once

#include "core/facts/facts.h"

namespace howdah {

/// The filesystem on which a path lies or would lie; null when the host does not tell.
[[nodiscard]] const Mount *mountHolding(const HostFacts &facts, const QString &path);

/// Does it come from another machine, so that several hosts may see the same files?
[[nodiscard]] bool isShared(const Mount &mount);

} // namespace howdah
