#pragma once

#include "core/base/redactor.h"
#include "core/plan/plan.h"
#include "core/remote/transport.h"
#include "core/run/event.h"

#include <QMap>

namespace howdah {

struct ExecutorOptions {
    std::chrono::seconds reconnectLimit{120}; ///< how long a lost host is tried again within a step
    std::chrono::seconds rebootLimit{300};
    int repeats = 2;                             ///< how often a command is run again whose connection was lost
    std::chrono::seconds diagnoseLimit{15};      ///< for a failed step's diagnose command
    std::chrono::milliseconds rebootPause{1000}; ///< between two looks at a host that restarts
};

struct RunReport {
    RunOutcome outcome = RunOutcome::Succeeded;
    int finished = 0;
    int failed = 0;
    int skipped = 0;
    int cancelled = 0;         ///< stopped while they ran; what had not started is in none of the counts
    std::vector<Error> errors; ///< of the failed steps, in the order in which they failed
};

/// Open connections by the project's host name; the executor uses each from one worker thread.
using Transports = QMap<QString, std::shared_ptr<Transport>>;

/// Carries out a plan: one worker thread a host, each step as soon as its needs are met. When a step fails, the steps that need it are
/// skipped, all others go on; when a host cannot be had back, the rest of its steps are skipped too.
/// Stopping ends detached units and leaves every step whole or repeatable. Blocks until every worker has ended.
/// Refuses (Usage) a plan with blocked entries, with a host that has no transport, with the same id twice, with a need that is no
/// step of the plan, or with needs that form a ring; and (Blocked) one with a loss that the consent does not cover. Nothing has run then
/// and no event was sent.
[[nodiscard]] Result<RunReport> execute(const Plan &plan, const Transports &transports, const Consent &consent,
                                        const Redactor &redactor, const RunEventSink &sink, std::stop_token stop,
                                        const ExecutorOptions &options = {});

} // namespace howdah
