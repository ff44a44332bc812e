#include "core/cluster/steer.h"

#include "core/base/pause.h"

namespace howdah {

namespace {

using Clock = std::chrono::steady_clock;

std::chrono::milliseconds since(Clock::time_point began)
{
    return std::chrono::duration_cast<std::chrono::milliseconds>(Clock::now() - began);
}

} // namespace

Result<SteerOutcome> steer(const Operation &operation, const SteerInput &input, std::stop_token stop)
{
    const auto note = [&](const QString &text) {
        if (input.note)
            input.note(text);
    };
    if (const OperationForecast seen = forecast(operation, input.project, input.before); seen.refused)
        return fail(*seen.refused);
    const OperationCall call = callFor(operation, input.before);
    const std::shared_ptr<Transport> transport = call.member.isEmpty() ? nullptr : input.through(call.member);
    if (!transport)
        return fail(ErrorKind::Connect, QStringLiteral("no member of %1 can be asked").arg(input.project.cluster),
                    QStringLiteral("see howdahctl status: which hosts answer?"));

    const Clock::time_point began = Clock::now();
    note(QStringLiteral("asking %1: %2 %3").arg(call.member, call.request.method, call.request.path));
    SteerOutcome outcome;
    Result<RestAnswer> answer =
        ask(restAddressOf(input.project, call.member, input.restPassword), call.request, *transport, stop);
    if (stop.stop_requested())
        return fail(ErrorKind::Cancelled,
                    QStringLiteral("stopped; %1 may have begun what it was asked for").arg(call.member));
    outcome.answer = answer ? judge(operation, *answer) : OperationAnswer{Answered::Unsure, answer.error().what};
    if (!outcome.answer.text.isEmpty())
        note(outcome.answer.text);

    outcome.after = input.before;
    if (outcome.answer.answered == Answered::Refused) {
        outcome.took = since(began);
        return outcome;
    }
    const Clock::time_point limit = began + settleLimit(operation, input.project);
    QString leader = input.before.leader;
    while (true) {
        outcome.after = input.look(stop);
        if (outcome.after.leader != leader) {
            leader = outcome.after.leader;
            note(leader.isEmpty() ? QStringLiteral("no leader") : QStringLiteral("%1 leads").arg(leader));
        }
        outcome.settled = isSettled(operation, input.before, outcome.after);
        outcome.took = since(began);
        if (outcome.settled)
            outcome.open = leftOpen(operation, outcome.after);
        if (outcome.settled || Clock::now() > limit)
            return outcome;
        if (!pauseFor(input.pause, stop))
            return fail(ErrorKind::Cancelled,
                        QStringLiteral("stopped while looking; what was asked for goes on in the cluster"));
    }
}

} // namespace howdah
