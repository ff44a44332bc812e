#pragma once

#include "core/base/redactor.h"
#include "core/facts/facts.h"
#include "core/plan/plan.h"
#include "core/resource/resource.h"

namespace howdah {

/// A step while a recipe puts it together. Resources that are as wanted add nothing; a step to which nothing was added stays
/// out of the plan, and whoever needs it needs what it needed.
class StepBuilder {
public:
    StepBuilder(QString id, const HostFacts &facts, QString title);

    /// True when the resource would change something.
    bool add(const Resource &resource);
    /// Only when something was added so far: a command that belongs to the change, such as waiting for its effect.
    void follow(const QString &summary, Command command);
    void needs(const QString &stepId) { step_.needs.append(stepId); }
    void needs(const QStringList &stepIds) { step_.needs += stepIds; }
    void needsOf(const QStringList &stepIds, int atLeast) { step_.quorums.push_back({stepIds, atLeast}); }
    void diagnoseWith(Command command) { step_.diagnose = std::move(command); }
    void refuse(Error error) { blocked_.push_back(std::move(error)); }

    [[nodiscard]] const QString &id() const { return step_.id; }
    [[nodiscard]] bool changes() const { return !step_.changes.empty(); }

private:
    friend class PlanBuilder;
    const HostFacts *facts_;
    Step step_;
    std::vector<Error> blocked_;
};

/// Collects the steps of all recipes and makes the plan of them.
class PlanBuilder {
public:
    void add(StepBuilder step);
    void refuse(Error error) { blocked_.push_back(std::move(error)); }
    /// Drops empty steps, puts needs before their users (else in the order added), and redacts every diff.
    [[nodiscard]] Plan finish(const Redactor &redactor) const;

private:
    std::vector<Step> steps_;
    std::vector<Error> blocked_;
};

} // namespace howdah
