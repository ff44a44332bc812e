#pragma once

#include "core/plan/plan.h"
#include "core/run/event_stream.h"
#include "core/run/executor.h"

namespace howdah {

/// Runs the commands of one step, one after another, on the thread that calls. Output and notes become events; the step's own events
/// (started, finished, …) are the caller's. The first command that fails ends the step: its diagnose command is run, and the error
/// says which command ended how on which host, the cause and what to do. Errors are redacted; Cancelled when stopped.
[[nodiscard]] Result<> runStep(const Step &step, Transport &transport, EventStream &events,
                               const ExecutorOptions &options, const std::stop_token &stop);

} // namespace howdah
