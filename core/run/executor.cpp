#include "core/run/executor.h"

#include "core/run/run_board.h"
#include "core/run/step_runner.h"

#include <thread>

namespace howdah {

namespace {

using Clock = std::chrono::steady_clock;

std::chrono::milliseconds since(Clock::time_point start)
{
    return std::chrono::duration_cast<std::chrono::milliseconds>(Clock::now() - start);
}

/// One host's thread. Ends when the host has no step left, or when the run is stopped.
class HostWorker {
public:
    HostWorker(QString host, std::shared_ptr<Transport> transport, const Plan &plan, RunBoard &board,
               EventStream &events, const ExecutorOptions &options, std::stop_token stop)
        : host_(std::move(host)),
          transport_(std::move(transport)),
          plan_(plan),
          board_(board),
          events_(events),
          options_(options),
          stop_(std::move(stop)),
          thread_([this] { work(); })
    {}

private:
    void work()
    {
        while (const std::optional<std::size_t> index = board_.take(host_, stop_)) {
            const Step &step = plan_.steps[*index];
            const Clock::time_point start = Clock::now();
            events_.emitEvent(StepStarted{step.id, step.host, step.title});
            const Result<> result = runStep(step, *transport_, events_, options_, stop_);
            board_.settle(*index, result, since(start), stop_);
        }
    }

    const QString host_;
    const std::shared_ptr<Transport> transport_;
    const Plan &plan_;
    RunBoard &board_;
    EventStream &events_;
    const ExecutorOptions &options_;
    const std::stop_token stop_;
    std::jthread thread_;
};

Result<Scheduler> checkedScheduler(const Plan &plan, const Transports &transports)
{
    if (!plan.blocked.empty()) {
        QStringList reasons;
        for (const Error &error : plan.blocked)
            reasons.append(error.what);
        return fail(ErrorKind::Usage,
                    QStringLiteral("The plan is blocked, nothing was run: %1").arg(reasons.join(QStringLiteral("; "))),
                    plan.blocked.front().hint);
    }
    Result<Scheduler> scheduler = Scheduler::of(plan);
    if (!scheduler)
        return scheduler;
    for (const QString &host : scheduler->hosts()) {
        if (!transports.value(host))
            return fail(ErrorKind::Usage,
                        QStringLiteral("There is no connection to %1, which the plan needs.").arg(host));
    }
    return scheduler;
}

} // namespace

Result<RunReport> execute(const Plan &plan, const Transports &transports, const Consent &consent,
                          const Redactor &redactor, const RunEventSink &sink, std::stop_token stop,
                          const ExecutorOptions &options)
{
    Result<Scheduler> scheduler = checkedScheduler(plan, transports);
    if (!scheduler)
        return fail(scheduler.error());
    if (const Result<> agreed = consent.covers(plan.losses()); !agreed)
        return fail(agreed.error());

    const Clock::time_point start = Clock::now();
    const QStringList hosts = scheduler->hosts();
    EventStream events(sink, redactor);
    RunBoard board(plan, std::move(*scheduler), events);
    events.emitEvent(RunStarted{static_cast<int>(plan.steps.size()), static_cast<int>(hosts.size())});
    {
        std::vector<std::unique_ptr<HostWorker>> workers;
        for (const QString &host : hosts)
            workers.push_back(
                std::make_unique<HostWorker>(host, transports.value(host), plan, board, events, options, stop));
    }
    RunReport report = board.report(stop);
    events.emitEvent(RunFinished{report.outcome, since(start).count()});
    return report;
}

} // namespace howdah
