#include "core/run/run_board.h"

#include "core/run/command_runner.h"

namespace howdah {

std::optional<std::size_t> RunBoard::take(const QString &host, const std::stop_token &stop)
{
    std::unique_lock lock(mutex_);
    std::optional<std::size_t> step;
    changed_.wait(lock, stop, [&] {
        step = scheduler_.next(host);
        return step.has_value() || !scheduler_.hasWaiting(host);
    });
    if (!step || stop.stop_requested())
        return std::nullopt;
    scheduler_.start(*step);
    return step;
}

void RunBoard::settle(std::size_t step, const Result<> &result, std::chrono::milliseconds time,
                      const std::stop_token &stop)
{
    const Step &done = plan_.steps[step];
    if (result)
        events_.emitEvent(StepFinished{done.id, done.host, time.count()});
    else if (result.error().kind == ErrorKind::Cancelled)
        events_.emitEvent(StepCancelled{done.id, done.host, time.count()});
    else
        events_.emitEvent(StepFailed{done.id, done.host, result.error(), time.count()});

    {
        const std::lock_guard lock(mutex_);
        if (result) {
            scheduler_.finished(step);
            ++report_.finished;
        } else if (result.error().kind == ErrorKind::Cancelled) {
            // A question that the user declined may cancel one step alone; what needs it must not wait for ever.
            const std::vector<Scheduler::Skip> skips = scheduler_.failed(step);
            ++report_.cancelled;
            if (!stop.stop_requested())
                announceSkips(skips);
        } else {
            announceSkips(isHostLost(result.error()) ? scheduler_.lost(step) : scheduler_.failed(step));
            ++report_.failed;
            report_.errors.push_back(result.error());
        }
    }
    changed_.notify_all();
}

void RunBoard::announceSkips(const std::vector<Scheduler::Skip> &skips)
{
    for (const Scheduler::Skip &skip : skips) {
        const Step &step = plan_.steps[skip.step];
        events_.emitEvent(StepSkipped{step.id, step.host, plan_.steps[skip.because].id});
        ++report_.skipped;
    }
}

RunReport RunBoard::report(const std::stop_token &stop) const
{
    const std::lock_guard lock(mutex_);
    RunReport report = report_;
    const auto ended = static_cast<std::size_t>(report.finished) + static_cast<std::size_t>(report.failed)
                       + static_cast<std::size_t>(report.skipped);
    const bool stopped = stop.stop_requested() && ended < plan_.steps.size();
    if (stopped || (report.cancelled > 0 && report.failed == 0))
        report.outcome = RunOutcome::Cancelled;
    else
        report.outcome = report.failed > 0 ? RunOutcome::Failed : RunOutcome::Succeeded;
    return report;
}

} // namespace howdah
