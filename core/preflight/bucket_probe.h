#pragma once

#include "core/plan/planner.h"
#include "core/preflight/preflight_item.h"
#include "core/remote/transport.h"

namespace howdah {

/// Writes, reads, lists and deletes one small object below the repository's path, from the host, with the project's credentials,
/// signed here by the host's clock as pgBackRest will sign by it. The object is gone at the end, whatever failed after it was written, unless
/// deleting it is what failed; then the item names it. Items of check "bucket"; none when the project has no S3 repository.
[[nodiscard]] std::vector<PreflightItem> probeBucket(const Project &project, const HostFacts &facts,
                                                     const PlanInputs &inputs, Transport &transport,
                                                     std::stop_token stop);

} // namespace howdah
