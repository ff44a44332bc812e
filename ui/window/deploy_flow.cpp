#include "ui/window/deploy_flow.h"

namespace howdah::ui {

DeployFlow::DeployFlow(Workspace &workspace, QObject *parent) : QObject(parent), workspace_(workspace)
{
    connect(&workspace.comparison, &Comparison::changed, this, &DeployFlow::goOn);
}

bool DeployFlow::isRefused()
{
    if (readOnly_)
        Q_EMIT refused({ErrorKind::Blocked,
                        tr("Read-only is on, so nothing was deployed"),
                        tr("Switch it off at the top of the window, then deploy."),
                        {}});
    return readOnly_;
}

void DeployFlow::deploy(std::shared_ptr<const ComparedPlan> compared, const Consent &consent)
{
    if (workspace_.deployment.isRunning() || !compared || !compared->isComplete() || !compared->plan.blocked.empty())
        return;
    if (isRefused())
        return;
    agreed_ = consent;
    workspace_.deployment.start(std::move(compared), consent);
    Q_EMIT started();
}

void DeployFlow::resume()
{
    if (workspace_.deployment.isRunning() || workspace_.comparison.isRunning())
        return;
    if (isRefused())
        return;
    resuming_ = true;
    workspace_.comparison.start(workspace_.document.project(), workspace_.completedSecrets());
}

void DeployFlow::goOn()
{
    if (!resuming_)
        return;
    resuming_ = false;
    const std::shared_ptr<const ComparedPlan> compared = workspace_.comparison.latest();
    if (!compared)
        return;
    const bool agreed = agreed_.covers(compared->plan.losses()).has_value();
    const bool stored = workspace_.vault.status() == SecretVault::Status::Open;
    if (!compared->isComplete() || !compared->plan.blocked.empty() || !agreed || !stored) {
        Q_EMIT reviewNeeded();
        return;
    }
    workspace_.deployment.start(compared, agreed_);
    Q_EMIT started();
}

} // namespace howdah::ui
