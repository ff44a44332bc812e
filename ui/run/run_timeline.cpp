#include "ui/run/run_timeline.h"

#include "ui/document/step_title.h"

#include <algorithm>

namespace howdah::ui {

const LaneBlock *Lane::running() const
{
    const auto found = std::find_if(blocks.rbegin(), blocks.rend(),
                                    [](const LaneBlock &block) { return block.state == StepState::Running; });
    return found == blocks.rend() ? nullptr : &*found;
}

const LaneBlock *Lane::failedBlock() const
{
    const auto found = std::find_if(blocks.rbegin(), blocks.rend(),
                                    [](const LaneBlock &block) { return block.state == StepState::Failed; });
    return found == blocks.rend() ? nullptr : &*found;
}

RunTimeline::RunTimeline(const Project &project, const Plan &plan) : plan_(plan)
{
    for (const bool balancers : {false, true}) {
        for (const Host &host : project.hosts) {
            const bool balancer = host.has(Role::Haproxy) && !host.has(Role::Postgres);
            if (balancer == balancers)
                lanes_.push_back({host.name, balancer, 0, 0, 0, 0, {}, 0, {}, {}});
        }
    }
    for (const Step &step : plan.steps) {
        if (Lane *lane = find(step.host))
            numbers_.insert(step.id, ++lane->planned);
    }
}

Lane *RunTimeline::find(const QString &host)
{
    const auto found = std::find_if(lanes_.begin(), lanes_.end(), [&](const Lane &lane) { return lane.host == host; });
    return found == lanes_.end() ? nullptr : &*found;
}

const Lane *RunTimeline::lane(const QString &host) const
{
    return const_cast<RunTimeline *>(this)->find(
        host); // NOLINT(cppcoreguidelines-pro-type-const-cast): the same look-up
}

LaneBlock *RunTimeline::block(const QString &host, const QString &step)
{
    Lane *lane = find(host);
    if (lane == nullptr)
        return nullptr;
    const auto found = std::find_if(lane->blocks.rbegin(), lane->blocks.rend(),
                                    [&](const LaneBlock &candidate) { return candidate.step == step; });
    return found == lane->blocks.rend() ? nullptr : &*found;
}

void RunTimeline::found(Lane &lane, qint64 time)
{
    if (lane.lostSince == 0)
        return;
    lane.losts.emplace_back(lane.lostSince, time);
    lane.lostSince = 0;
    lane.note.clear();
}

void RunTimeline::end(const QString &host, const QString &step, StepState state, qint64 time)
{
    begun_.insert(step);
    if (LaneBlock *ended = block(host, step)) {
        ended->end = time;
        ended->state = state;
    }
    Lane *lane = find(host);
    if (lane == nullptr)
        return;
    found(*lane, time);
    if (state == StepState::Finished) {
        ++lane->done;
        finished_.insert(step);
    } else if (state == StepState::Failed) {
        ++lane->failed;
    }
}

void RunTimeline::apply(const RunEvent &event)
{
    last_ = std::max(last_, event.time);
    if (std::holds_alternative<RunStarted>(event.what)) {
        started_ = event.time;
    } else if (const auto *started = std::get_if<StepStarted>(&event.what)) {
        begun_.insert(started->step);
        if (Lane *lane = find(started->host)) {
            found(*lane, event.time);
            // core/plan's title of a cluster's first one
            lane->blocks.push_back({started->step, stepTitle(started->title), event.time, 0, StepState::Running,
                                    started->title.endsWith(QLatin1String("as leader"))});
        }
    } else if (const auto *log = std::get_if<StepLog>(&event.what)) {
        if (Lane *lane = find(log->host); lane != nullptr && lane->lostSince != 0)
            found(*lane, event.time);
    } else if (const auto *finished = std::get_if<StepFinished>(&event.what)) {
        end(finished->host, finished->step, StepState::Finished, event.time);
    } else if (const auto *failed = std::get_if<StepFailed>(&event.what)) {
        end(failed->host, failed->step, StepState::Failed, event.time);
    } else if (const auto *cancelled = std::get_if<StepCancelled>(&event.what)) {
        end(cancelled->host, cancelled->step, StepState::Cancelled, event.time);
    } else if (const auto *skipped = std::get_if<StepSkipped>(&event.what)) {
        begun_.insert(skipped->step);
        if (Lane *lane = find(skipped->host))
            ++lane->skipped;
    } else if (const auto *note = std::get_if<HostNote>(&event.what)) {
        if (Lane *lane = find(note->host)) {
            // core/run says these words when a connection is made anew; everything else that it notes comes from a host that answers.
            if (note->text.startsWith(QLatin1String("connection lost")) || note->text == QLatin1String("restarting"))
                lane->lostSince = lane->lostSince == 0 ? event.time : lane->lostSince;
            else
                found(*lane, event.time);
            lane->note = note->text;
        }
    } else if (const auto *over = std::get_if<RunFinished>(&event.what)) {
        ended_ = event.time;
        outcome_ = over->outcome;
        for (Lane &lane : lanes_)
            found(lane, event.time);
    }
}

LaneWait RunTimeline::waitOf(const QString &host) const
{
    const auto next = std::find_if(plan_.steps.begin(), plan_.steps.end(),
                                   [&](const Step &step) { return step.host == host && !begun_.contains(step.id); });
    if (next == plan_.steps.end())
        return {};
    LaneWait wait{stepTitle(next->title), {}, {}};
    const auto add = [&](const QString &id) {
        const Step *step = plan_.find(id);
        if (step == nullptr || finished_.contains(id))
            return;
        if (!wait.hosts.contains(step->host) && step->host != host)
            wait.hosts << step->host;
        if (const QString title = stepTitle(step->title); !wait.titles.contains(title))
            wait.titles << title;
    };
    for (const QString &need : next->needs)
        add(need);
    for (const StepQuorum &quorum : next->quorums) {
        const auto done = std::count_if(quorum.of.begin(), quorum.of.end(),
                                        [&](const QString &id) { return finished_.contains(id); });
        if (done < quorum.atLeast)
            std::for_each(quorum.of.begin(), quorum.of.end(), add);
    }
    return wait;
}

QString RunTimeline::titleOf(const QString &step) const
{
    const Step *found = plan_.find(step);
    return found == nullptr ? step : stepTitle(found->title);
}

} // namespace howdah::ui
