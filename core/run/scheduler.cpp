#include "core/run/scheduler.h"

#include <algorithm>

namespace howdah {

namespace {

/// One ring among the steps that could never start: from any of them, following one that it waits for must come round.
QString ringText(const Plan &plan, const QHash<QString, std::size_t> &index, const std::vector<bool> &reached)
{
    const auto unreached = std::find(reached.begin(), reached.end(), false);
    auto current = static_cast<std::size_t>(unreached - reached.begin());
    std::vector<std::size_t> walk;
    while (std::find(walk.begin(), walk.end(), current) == walk.end()) {
        walk.push_back(current);
        QStringList waitsFor = plan.steps[current].needs;
        for (const StepQuorum &quorum : plan.steps[current].quorums)
            waitsFor += quorum.of;
        for (const QString &id : waitsFor) {
            if (!reached[index.value(id)]) {
                current = index.value(id);
                break;
            }
        }
    }
    QStringList ids;
    for (auto step = std::find(walk.begin(), walk.end(), current); step != walk.end(); ++step)
        ids.append(plan.steps[*step].id);
    ids.append(plan.steps[current].id);
    return ids.join(QStringLiteral(" → "));
}

} // namespace

Result<Scheduler> Scheduler::of(const Plan &plan)
{
    Scheduler scheduler;
    scheduler.nodes_.resize(plan.steps.size());
    for (std::size_t i = 0; i < plan.steps.size(); ++i) {
        const Step &step = plan.steps[i];
        if (scheduler.index_.contains(step.id))
            return fail(ErrorKind::Usage, QStringLiteral("The plan has two steps named %1.").arg(step.id));
        scheduler.index_.insert(step.id, i);
        if (!scheduler.hosts_.contains(step.host))
            scheduler.hosts_.append(step.host);
        scheduler.nodes_[i].host = scheduler.hosts_.indexOf(step.host);
        scheduler.ofHost_[step.host].push_back(i);
    }
    for (std::size_t i = 0; i < plan.steps.size(); ++i) {
        if (const Result<> added = scheduler.addDemands(plan, i); !added)
            return fail(added.error());
    }
    if (const Result<> ordered = scheduler.orderByChains(plan); !ordered)
        return fail(ordered.error());
    return scheduler;
}

Result<> Scheduler::addDemands(const Plan &plan, std::size_t step)
{
    const Step &self = plan.steps[step];
    std::vector<StepQuorum> wanted = self.quorums;
    for (const QString &need : self.needs)
        wanted.push_back({{need}, 1});

    for (StepQuorum &quorum : wanted) {
        quorum.of.removeDuplicates();
        if (quorum.atLeast > quorum.of.size()) {
            return fail(ErrorKind::Usage, QStringLiteral("Step %1 needs %2 of %3 steps, which cannot be.")
                                              .arg(self.id)
                                              .arg(quorum.atLeast)
                                              .arg(quorum.of.size()));
        }
        for (const QString &id : quorum.of) {
            const auto found = index_.constFind(id);
            if (found == index_.constEnd()) {
                return fail(ErrorKind::Usage,
                            QStringLiteral("Step %1 needs %2, which is no step of the plan.").arg(self.id, id));
            }
            nodes_[*found].demands.push_back(demands_.size());
            nodes_[*found].indispensable |= quorum.atLeast == quorum.of.size();
        }
        if (quorum.atLeast > 0)
            ++nodes_[step].openDemands;
        demands_.push_back({step, quorum.atLeast, static_cast<int>(quorum.of.size())});
    }
    return {};
}

Result<> Scheduler::orderByChains(const Plan &plan)
{
    // A run in which every step succeeds, on a copy: what it does not reach could never start.
    Scheduler trial = *this;
    std::vector<std::size_t> order;
    std::vector<bool> reached(nodes_.size(), false);
    const auto reach = [&](std::size_t step) {
        if (trial.nodes_[step].openDemands == 0 && !reached[step]) {
            reached[step] = true;
            order.push_back(step);
        }
    };
    for (std::size_t i = 0; i < nodes_.size(); ++i)
        reach(i);
    // By index: reach() lets the order grow while it is walked.
    for (std::size_t done = 0; done < order.size(); ++done) { // NOLINT(modernize-loop-convert)
        trial.finished(order[done]);
        for (const std::size_t demand : nodes_[order[done]].demands)
            reach(demands_[demand].step);
    }
    if (order.size() < nodes_.size()) {
        return fail(ErrorKind::Usage,
                    QStringLiteral("Steps of the plan wait for each other: %1.").arg(ringText(plan, index_, reached)));
    }

    for (auto step = order.rbegin(); step != order.rend(); ++step) {
        for (const std::size_t demand : nodes_[*step].demands)
            nodes_[*step].chain = std::max(nodes_[*step].chain, nodes_[demands_[demand].step].chain + 1);
    }
    for (std::vector<std::size_t> &steps : ofHost_) {
        std::stable_sort(steps.begin(), steps.end(), [this](std::size_t a, std::size_t b) {
            return std::pair(nodes_[a].chain, nodes_[a].indispensable)
                   > std::pair(nodes_[b].chain, nodes_[b].indispensable);
        });
    }
    return {};
}

std::optional<std::size_t> Scheduler::next(const QString &host) const
{
    const auto steps = ofHost_.constFind(host);
    if (steps == ofHost_.constEnd())
        return std::nullopt;
    std::optional<std::size_t> first;
    for (const std::size_t step : *steps) {
        const Node &node = nodes_[step];
        if (node.state == State::Running)
            return std::nullopt;
        if (!first && node.state == State::Waiting && node.openDemands == 0)
            first = step;
    }
    return first;
}

bool Scheduler::hasWaiting(const QString &host) const
{
    const auto steps = ofHost_.constFind(host);
    return steps != ofHost_.constEnd() && std::any_of(steps->begin(), steps->end(), [this](std::size_t step) {
               return nodes_[step].state == State::Waiting;
           });
}

void Scheduler::start(std::size_t step)
{
    nodes_[step].state = State::Running;
}

void Scheduler::finished(std::size_t step)
{
    nodes_[step].state = State::Finished;
    for (const std::size_t demand : nodes_[step].demands) {
        Demand &met = demands_[demand];
        --met.possible;
        if (--met.needed == 0)
            --nodes_[met.step].openDemands;
    }
}

std::vector<Scheduler::Skip> Scheduler::failed(std::size_t step)
{
    nodes_[step].state = State::Failed;
    return skipFrom({step}, step);
}

std::vector<Scheduler::Skip> Scheduler::lost(std::size_t step)
{
    nodes_[step].state = State::Failed;
    std::vector<std::size_t> dead{step};
    std::vector<Skip> own;
    for (const std::size_t other : ofHost_[hosts_[nodes_[step].host]]) {
        if (nodes_[other].state == State::Waiting) {
            nodes_[other].state = State::Skipped;
            dead.push_back(other);
            own.push_back({other, step});
        }
    }
    std::vector<Skip> skips = skipFrom(std::move(dead), step);
    skips.insert(skips.end(), own.begin(), own.end());
    std::sort(skips.begin(), skips.end(), [](const Skip &a, const Skip &b) { return a.step < b.step; });
    return skips;
}

std::vector<Scheduler::Skip> Scheduler::skipFrom(std::vector<std::size_t> dead, std::size_t because)
{
    std::vector<Skip> skips;
    while (!dead.empty()) {
        const std::size_t step = dead.back();
        dead.pop_back();
        for (const std::size_t index : nodes_[step].demands) {
            Demand &demand = demands_[index];
            --demand.possible;
            if (demand.needed <= demand.possible || nodes_[demand.step].state != State::Waiting)
                continue;
            nodes_[demand.step].state = State::Skipped;
            skips.push_back({demand.step, because});
            dead.push_back(demand.step);
        }
    }
    std::sort(skips.begin(), skips.end(), [](const Skip &a, const Skip &b) { return a.step < b.step; });
    return skips;
}

} // namespace howdah
