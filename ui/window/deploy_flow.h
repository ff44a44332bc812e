#pragma once

#include "ui/document/workspace.h"

namespace howdah::ui {

/// From "Deploy" to a running deployment, and from a stopped one to its resumption: which is comparing again and carrying out what is left.
class DeployFlow final : public QObject {
    Q_OBJECT

public:
    explicit DeployFlow(Workspace &workspace, QObject *parent = nullptr);

    /// Errors of what `consent` does not cover come with the deployment's end; nothing has run then.
    void deploy(std::shared_ptr<const ComparedPlan> compared, const Consent &consent);
    /// Compares again; runs what is left when nothing stands in the way and nothing would be lost that was not agreed to before.
    void resume();
    /// While it is on, both are refused.
    void setReadOnly(bool readOnly) { readOnly_ = readOnly; }

Q_SIGNALS:
    void started();
    /// The comparison after a resume showed something that a person has to see first.
    void reviewNeeded();
    void refused(const howdah::Error &why); ///< nothing was begun

private:
    [[nodiscard]] bool isRefused();
    void goOn();

    Workspace &workspace_;
    Consent agreed_;
    bool resuming_ = false;
    bool readOnly_ = false;
};

} // namespace howdah::ui
