#include "core/run/time_left.h"

#include <algorithm>

namespace howdah {

namespace {

constexpr qint64 slackMs = 2000; ///< steps of a moment are late by it without anything being wrong

using Ends = QHash<QString, qint64>; ///< milliseconds from now, of steps whose end is known; 0 = it is over

/// When everything that the step needs is there; absent: that is not known yet.
std::optional<qint64> readyAt(const Step &step, const Ends &ends)
{
    qint64 ready = 0;
    for (const QString &need : step.needs) {
        const auto end = ends.constFind(need);
        if (end == ends.cend())
            return std::nullopt;
        ready = std::max(ready, *end);
    }
    for (const StepQuorum &quorum : step.quorums) {
        std::vector<qint64> known;
        for (const QString &one : quorum.of) {
            if (const auto end = ends.constFind(one); end != ends.cend())
                known.push_back(*end);
        }
        const auto enough = static_cast<std::size_t>(std::max(0, quorum.atLeast));
        if (known.size() < enough)
            return std::nullopt;
        std::sort(known.begin(), known.end());
        if (enough > 0)
            ready = std::max(ready, known[enough - 1]);
    }
    return ready;
}

} // namespace

TimeLeft::TimeLeft(Plan plan, StepTimes earlier) : plan_(std::move(plan)), earlier_(std::move(earlier)) {}

std::optional<std::chrono::milliseconds> TimeLeft::timeOf(const QString &step) const
{
    const auto earlier = earlier_.of(step);
    return earlier ? earlier : own_.of(step);
}

void TimeLeft::apply(const RunEvent &event)
{
    own_.add(event);
    if (const auto *started = std::get_if<StepStarted>(&event.what)) {
        started_.insert(started->step, event.time);
    } else if (const auto *finished = std::get_if<StepFinished>(&event.what)) {
        started_.remove(finished->step);
        ended_.insert(finished->step);
    } else if (std::holds_alternative<StepFailed>(event.what) || std::holds_alternative<StepCancelled>(event.what)
               || std::holds_alternative<StepSkipped>(event.what)) {
        broken_ = true;
    }
}

int TimeLeft::unknownSteps() const
{
    return static_cast<int>(std::count_if(plan_.steps.begin(), plan_.steps.end(), [this](const Step &step) {
        return !ended_.contains(step.id) && !timeOf(step.id);
    }));
}

std::optional<Remaining> TimeLeft::at(qint64 now) const
{
    if (broken_)
        return std::nullopt;
    Remaining remaining;
    Ends ends;
    QHash<QString, qint64> hostFree;
    std::vector<const Step *> waiting;
    QHash<QString, qint64> takes;
    for (const Step &step : plan_.steps) {
        if (ended_.contains(step.id)) {
            ends.insert(step.id, 0);
            continue;
        }
        const auto expected = timeOf(step.id);
        if (!expected)
            return std::nullopt;
        takes.insert(step.id, expected->count());
        const auto started = started_.constFind(step.id);
        if (started == started_.cend()) {
            waiting.push_back(&step);
            continue;
        }
        const qint64 left = expected->count() - (now - *started);
        remaining.overdue = remaining.overdue || -left > expected->count() / 2 + slackMs;
        ends.insert(step.id, std::max<qint64>(0, left));
        hostFree[step.host] = std::max<qint64>(0, left);
    }

    // Of all steps that could begin, the one that begins first is carried out next, as the workers do.
    while (!waiting.empty()) {
        auto next = waiting.end();
        qint64 begin = 0;
        for (auto it = waiting.begin(); it != waiting.end(); ++it) {
            const std::optional<qint64> ready = readyAt(**it, ends);
            if (!ready)
                continue;
            const qint64 start = std::max(*ready, hostFree.value((*it)->host));
            if (next == waiting.end() || start < begin) {
                next = it;
                begin = start;
            }
        }
        if (next == waiting.end())
            return std::nullopt;
        const qint64 end = begin + takes.value((*next)->id);
        ends.insert((*next)->id, end);
        hostFree[(*next)->host] = end;
        waiting.erase(next);
    }
    for (const qint64 end : std::as_const(ends))
        remaining.time = std::max(remaining.time, std::chrono::milliseconds(end));
    return remaining;
}

} // namespace howdah
