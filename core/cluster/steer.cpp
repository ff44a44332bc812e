#include "core/cluster/steer.h"

#include "core/base/pause.h"

namespace howdah {

namespace {

using Clock = std::chrono::steady_clock;

std::chrono::milliseconds since(Clock::time_point began)
{
    return std::chrono::duration_cast<std::chrono::milliseconds>(Clock::now() - began);
}

Result<OperationAnswer> askPatroni(const Operation &operation, const OperationCall &call, const SteerInput &input,
                                   Transport &transport, const std::stop_token &stop)
{
    Result<RestAnswer> answer =
        ask(restAddressOf(input.project, call.member, input.restPassword), call.request, transport, stop);
    return answer ? Result<OperationAnswer>(judge(operation, *answer)) : fail(answer.error());
}

Result<OperationAnswer> runThere(const Command &command, Transport &transport, const std::stop_token &stop)
{
    const Result<CommandOutput> output = transport.run(command, stop);
    if (!output)
        return fail(output.error());
    if (output->status == 0)
        return OperationAnswer{Answered::Done, {}};
    return OperationAnswer{Answered::Refused, QString::fromUtf8(output->err).trimmed()};
}

/// One operation that is no series of others.
Result<SteerOutcome> carryOut(const Operation &operation, const ClusterStatus &before, const SteerInput &input,
                              const std::stop_token &stop)
{
    const auto note = [&](const QString &text) {
        if (input.note)
            input.note(text);
    };
    const OperationCall call = callFor(operation, before);
    const std::shared_ptr<Transport> transport = call.member.isEmpty() ? nullptr : input.through(call.member);
    if (!transport)
        return fail(ErrorKind::Connect, QStringLiteral("no member of %1 can be asked").arg(input.project.cluster),
                    QStringLiteral("see howdahctl status: which hosts answer?"));

    const Clock::time_point began = Clock::now();
    note(call.command ? QStringLiteral("on %1: %2").arg(call.member, call.command->display())
                      : QStringLiteral("asking %1: %2 %3").arg(call.member, call.request.method, call.request.path));
    SteerOutcome outcome;
    const Result<OperationAnswer> answer =
        call.command ? runThere(*call.command, *transport, stop) : askPatroni(operation, call, input, *transport, stop);
    if (stop.stop_requested())
        return fail(ErrorKind::Cancelled,
                    QStringLiteral("stopped; %1 may have begun what it was asked for").arg(call.member));
    outcome.answer = answer ? *answer : OperationAnswer{Answered::Unsure, answer.error().what};
    if (!outcome.answer.text.isEmpty())
        note(outcome.answer.text);

    outcome.after = before;
    if (outcome.answer.answered == Answered::Refused) {
        outcome.took = since(began);
        return outcome;
    }
    const Clock::time_point limit = began + settleLimit(operation, input.project);
    QString leader = before.leader;
    while (true) {
        outcome.after = input.look(stop);
        if (outcome.after.leader != leader) {
            leader = outcome.after.leader;
            note(leader.isEmpty() ? QStringLiteral("no leader") : QStringLiteral("%1 leads").arg(leader));
        }
        outcome.settled = isSettled(operation, before, outcome.after);
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

} // namespace

Result<SteerOutcome> steer(const Operation &operation, const SteerInput &input, std::stop_token stop)
{
    const OperationForecast seen = forecast(operation, input.project, input.before);
    if (seen.refused)
        return fail(*seen.refused);
    if (const Result<> agreed = input.consent.covers(seen.peril.losses); !agreed)
        return fail(agreed.error());

    const Clock::time_point began = Clock::now();
    ClusterStatus before = input.before;
    QStringList open;
    SteerOutcome outcome;
    for (const Operation &turn : turnsOf(operation, input.before)) {
        Result<SteerOutcome> done = carryOut(turn, before, input, stop);
        if (!done)
            return done;
        outcome = *std::move(done);
        outcome.took = since(began);
        if (!outcome.settled)
            return outcome;
        if (!outcome.open.isEmpty())
            open << outcome.open;
        before = outcome.after;
    }
    outcome.open = open.join(QStringLiteral("; "));
    return outcome;
}

} // namespace howdah
