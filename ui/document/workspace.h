#pragma once

#include "ui/document/cluster_monitor.h"
#include "ui/document/comparison.h"
#include "ui/document/deployment.h"
#include "ui/document/host_check.h"
#include "ui/document/project_document.h"
#include "ui/document/secret_vault.h"
#include "ui/document/window_interaction.h"

namespace howdah::ui {

/// How a window reaches hosts and secrets; the defaults are a DBA's desk, tests and the demo narrow them.
struct Access {
    QString knownHostsFile;                 ///< "" = ~/.ssh/known_hosts
    QString secretsFile;                    ///< "" = the keychain, or where there is none the sealed file
    TransportFactory connect;               ///< absent = SSH
    std::shared_ptr<SecretStore> secrets{}; ///< absent = by secretsFile
};

/// Everything that the pages of one window share: the project, its secrets, what is known of its hosts, and the work under way.
/// A page is handed a Workspace, reads values from it, follows their signals, and edits through the document.
class Workspace final : public QObject {
    Q_OBJECT

public:
    explicit Workspace(Access access = {}, QObject *parent = nullptr);
    ~Workspace() override;

    ProjectDocument document;
    SecretVault vault;
    HostKnowledge knowledge;
    std::shared_ptr<WindowInteraction> interaction;

private:
    Access access_;

public:
    HostCheck check;
    Comparison comparison;
    Deployment deployment;
    ClusterMonitor monitor;
    QStringList operations; ///< what is being asked of the cluster at this moment, by title

    /// Another project: everything that was known of the last one's hosts is forgotten, its secrets are closed. Not while work is under way.
    void reset(const Project &project, const QString &path, bool modified);

    [[nodiscard]] const Access &access() const { return access_; }
    /// The project's secrets, with those added that Howdah makes by itself and that were missing; what was made is stored.
    [[nodiscard]] Secrets completedSecrets();
    /// Labels of secrets that only the DBA knows and that are missing: without them nothing can be planned.
    [[nodiscard]] QStringList missingSecrets() const;
    /// Is any work under way that a closing window would end, or would no longer look at?
    [[nodiscard]] bool isBusy() const;
};

} // namespace howdah::ui
