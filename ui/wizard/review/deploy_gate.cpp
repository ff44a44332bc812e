#include "ui/wizard/review/deploy_gate.h"

#include "ui/document/sentence.h"
#include "ui/wizard/review/plan_items.h"

#include <QCoreApplication>

#include <algorithm>

namespace howdah::ui {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(howdah::ui::DeployGate)
};

void addFindings(DeployGate &gate, const ProjectDocument &document)
{
    for (const Finding &finding : document.findings()) {
        const bool warning = finding.severity == Severity::Warning;
        const bool accepted = warning && document.project().acceptedWarnings.contains(finding.rule);
        GateItem item{warning ? State::Warning : State::Problem,
                      sentence(document.project(), finding.text),
                      finding.hint,
                      {},
                      accepted};
        if (warning)
            item.rule = finding.rule;
        gate.items.push_back(item);
    }
}

void addPlan(DeployGate &gate, const ComparedPlan &compared)
{
    if (compared.error)
        gate.items.push_back({State::Problem, compared.error->what, compared.error->hint, {}, false});
    for (auto failure = compared.failures.cbegin(); failure != compared.failures.cend(); ++failure)
        gate.items.push_back(
            {State::Unknown,
             Words::tr("%1 was not reached").arg(failure.key()),
             failure->hint.isEmpty() ? failure->what : failure->what + QLatin1Char('\n') + failure->hint,
             {},
             false});
    for (const Error &blocked : compared.plan.blocked)
        gate.items.push_back({State::Problem, blocked.what, blocked.hint, {}, false});
    for (const howdah::Step &step : compared.plan.steps) {
        for (const Loss &loss : step.losses())
            gate.items.push_back({State::Problem,
                                  Words::tr("Deploy erases %1").arg(loss.what),
                                  Words::tr("You allowed it on the Disks page. It cannot be undone."),
                                  {},
                                  false});
    }
}

/// Accepting a warning changes nothing on a host.
bool sameDesign(Project one, const Project &other)
{
    one.acceptedWarnings = other.acceptedWarnings;
    return one == other;
}

QString closedBecause(const Workspace &workspace, const DeployGate &gate, const ComparedPlan *compared)
{
    if (workspace.deployment.isRunning())
        return Words::tr("A deployment is running.");
    if (workspace.comparison.isRunning())
        return Words::tr("The hosts are being compared.");
    if (workspace.document.hasProblems())
        return Words::tr("The design has problems; settle them first.");
    const auto missing = workspace.missingSecrets().size();
    if (missing > 0)
        return missing == 1 ? Words::tr("1 secret is missing.")
                            : Words::tr("%n secrets are missing.", nullptr, static_cast<int>(missing));
    // A password that is on a host and nowhere else is lost with this window.
    if (workspace.vault.status() != SecretVault::Status::Open)
        return Words::tr("The secrets are not stored yet.");
    if (compared == nullptr)
        return Words::tr("Compare with the hosts first.");
    if (!compared->isComplete())
        return compared->failures.isEmpty() ? Words::tr("The plan could not be made.")
                                            : Words::tr("Not every host was reached.");
    if (!compared->plan.blocked.empty())
        return Words::tr("Something stands in the way; nothing would be run.");
    if (gate.stale)
        return Words::tr("Compare again before you deploy.");
    const auto open = std::count_if(gate.items.begin(), gate.items.end(),
                                    [](const GateItem &item) { return !item.rule.isEmpty() && !item.accepted; });
    if (open > 0)
        return open == 1 ? Words::tr("1 warning is neither settled nor accepted.")
                         : Words::tr("%n warnings are neither settled nor accepted.", nullptr, static_cast<int>(open));
    return {};
}

} // namespace

DeployGate deployGate(const Workspace &workspace, const QDateTime &now)
{
    DeployGate gate;
    const std::shared_ptr<const ComparedPlan> compared = workspace.comparison.latest();
    if (compared) {
        gate.losses = static_cast<int>(compared->plan.losses().size());
        gate.stale = compared->when.secsTo(now) > staleAfterSeconds
                     || !sameDesign(compared->project, workspace.document.project());
        gate.nothingToDo = compared->isComplete() && compared->plan.isEmpty();
        addPlan(gate, *compared);
    }
    addFindings(gate, workspace.document);
    for (const QString &label : workspace.missingSecrets())
        gate.items.push_back({State::NeedsYou,
                              Words::tr("Missing: %1").arg(label),
                              Words::tr("Enter it on the page where it is used: Backups for the repository's keys, "
                                        "PostgreSQL or Network for passwords."),
                              {},
                              false});
    std::stable_sort(gate.items.begin(), gate.items.end(), [](const GateItem &one, const GateItem &other) {
        return std::pair{one.accepted, one.state} < std::pair{other.accepted, other.state};
    });
    gate.reason = closedBecause(workspace, gate, compared.get());
    gate.open = gate.reason.isEmpty();
    if (gate.open)
        gate.reason = gate.nothingToDo  ? Words::tr("The hosts match the design; this only proves the service again.")
                      : gate.losses > 0 ? Words::tr("Deploy asks once more and names what is erased.")
                                        : Words::tr("Deploy asks once more before it starts.");
    return gate;
}

} // namespace howdah::ui
