#include "core/plan/plan_builder.h"

#include <QMap>
#include <QSet>

#include <algorithm>

namespace howdah {

StepBuilder::StepBuilder(QString id, const HostFacts &facts, QString title) : facts_(&facts)
{
    step_.id = std::move(id);
    step_.host = facts.host;
    step_.title = std::move(title);
}

bool StepBuilder::add(const Resource &resource)
{
    Check check = resource.check(*facts_);
    if (auto *change = std::get_if<Change>(&check)) {
        step_.changes.push_back(std::move(*change));
        return true;
    }
    if (auto *blocked = std::get_if<Blocked>(&check))
        blocked_.push_back(std::move(blocked->error));
    return false;
}

void StepBuilder::follow(const QString &summary, Command command)
{
    if (changes())
        step_.changes.push_back(Change{summary, {}, {std::move(command)}, {}, {}});
}

void PlanBuilder::add(StepBuilder step)
{
    blocked_.insert(blocked_.end(), step.blocked_.begin(), step.blocked_.end());
    steps_.push_back(std::move(step.step_));
}

namespace {

using StepMap = QMap<QString, const Step *>;

/// The steps that really run among `ids`, where an empty one stands for what it needs.
QStringList standIns(const QStringList &ids, const StepMap &all, QSet<QString> &seen)
{
    QStringList kept;
    for (const QString &id : ids) {
        const Step *step = all.value(id);
        if (step == nullptr || seen.contains(id))
            continue;
        seen.insert(id);
        if (!step->changes.empty())
            kept << id;
        else
            kept += standIns(step->needs, all, seen);
    }
    return kept;
}

std::vector<StepQuorum> standIns(const std::vector<StepQuorum> &quorums, const StepMap &all)
{
    std::vector<StepQuorum> kept;
    for (const StepQuorum &quorum : quorums) {
        StepQuorum rest{{}, quorum.atLeast};
        for (const QString &id : quorum.of) {
            const Step *step = all.value(id);
            if (step != nullptr && !step->changes.empty())
                rest.of << id;
            else
                --rest.atLeast; // it is there already
        }
        if (rest.atLeast > 0)
            kept.push_back(rest);
    }
    return kept;
}

QStringList allNeeds(const Step &step)
{
    QStringList needs = step.needs;
    for (const StepQuorum &quorum : step.quorums)
        needs += quorum.of;
    return needs;
}

std::vector<Step> inReadingOrder(std::vector<Step> steps)
{
    std::vector<Step> ordered;
    QSet<QString> placed;
    while (!steps.empty()) {
        auto next = std::find_if(steps.begin(), steps.end(), [&](const Step &step) {
            const QStringList needs = allNeeds(step);
            return std::all_of(needs.begin(), needs.end(), [&](const QString &need) { return placed.contains(need); });
        });
        if (next == steps.end())
            next = steps.begin(); // a ring: the executor refuses it and names it
        placed.insert(next->id);
        ordered.push_back(std::move(*next));
        steps.erase(next);
    }
    return ordered;
}

void redact(Change &change, const Redactor &redactor)
{
    for (FileDiff &diff : change.diffs) {
        diff.before = redactor.redact(diff.before);
        diff.after = redactor.redact(diff.after);
        diff.unified = redactor.redact(diff.unified);
    }
}

} // namespace

Plan PlanBuilder::finish(const Redactor &redactor) const
{
    StepMap all;
    for (const Step &step : steps_)
        all.insert(step.id, &step);

    std::vector<Step> kept;
    for (const Step &step : steps_) {
        if (step.changes.empty())
            continue;
        Step copy = step;
        QSet<QString> seen{step.id};
        copy.needs = standIns(step.needs, all, seen);
        copy.quorums = standIns(step.quorums, all);
        for (Change &change : copy.changes)
            redact(change, redactor);
        kept.push_back(std::move(copy));
    }
    return Plan{inReadingOrder(std::move(kept)), blocked_};
}

} // namespace howdah
