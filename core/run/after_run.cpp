#include "core/run/after_run.h"

#include "core/base/pause.h"

namespace howdah {

Result<AfterRun> lookAfterRun(const Project &project, const PlanInputs &inputs,
                              const std::function<Result<Survey>()> &look, const std::stop_token &stop,
                              std::chrono::milliseconds pause)
{
    using Clock = std::chrono::steady_clock;
    const Clock::time_point limit = Clock::now() + std::chrono::seconds(project.patroni.loopWait + 5);
    while (true) {
        Result<Survey> found = look();
        if (!found)
            return fail(found.error());
        Plan left = plan(project, found->facts, inputs);
        if (left.isEmpty() || Clock::now() > limit)
            return AfterRun{*std::move(found), std::move(left)};
        if (!pauseFor(pause, stop))
            return fail(ErrorKind::Cancelled, QStringLiteral("stopped while the hosts were looked at again"));
    }
}

} // namespace howdah
