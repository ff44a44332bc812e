#pragma once

#include "core/plan/planner.h"
#include "core/run/survey.h"

namespace howdah {

/// The hosts after a run, and what a plan of it still finds to do; empty is the proof that it worked.
struct AfterRun {
    Survey found;
    Plan left;
};

/// Looks again while something is left, for as long as that can be Patroni's delay: it tells the dynamic configuration as it read it last,
/// up to loop_wait earlier. Errors: those of `look`, Cancelled.
[[nodiscard]] Result<AfterRun> lookAfterRun(const Project &project, const PlanInputs &inputs,
                                            const std::function<Result<Survey>()> &look, const std::stop_token &stop,
                                            std::chrono::milliseconds pause = std::chrono::seconds(1));

} // namespace howdah
