#pragma once

#include "core/run/event_stream.h"
#include "core/run/executor.h"
#include "core/run/scheduler.h"

#include <condition_variable>
#include <mutex>

namespace howdah {

/// What the workers of one run share: the scheduler under a lock, the counts, and the events that follow from them. Safe from any thread.
/// An event of a step is always out before a step that needs it can be taken.
class RunBoard {
public:
    RunBoard(const Plan &plan, Scheduler scheduler, EventStream &events)
        : plan_(plan), events_(events), scheduler_(std::move(scheduler))
    {}
    RunBoard(const RunBoard &) = delete;
    RunBoard &operator=(const RunBoard &) = delete;

    /// Waits for the host's next step. None: the host has no more, or the run was stopped.
    [[nodiscard]] std::optional<std::size_t> take(const QString &host, const std::stop_token &stop);
    /// Settles what became of a taken step.
    void settle(std::size_t step, const Result<> &result, std::chrono::milliseconds time, const std::stop_token &stop);

    /// For when every worker has ended.
    [[nodiscard]] RunReport report(const std::stop_token &stop) const;

private:
    void announceSkips(const std::vector<Scheduler::Skip> &skips);

    const Plan &plan_;
    EventStream &events_;
    mutable std::mutex mutex_;
    std::condition_variable_any changed_;
    Scheduler scheduler_;
    RunReport report_;
};

} // namespace howdah
