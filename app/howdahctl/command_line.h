#pragma once

#include <QString>
#include <QStringList>

namespace howdah::ctl {

/// What every command that takes a project understands.
struct CommonOptions {
    QString projectFile;
    QString secretsFile;        ///< --secrets: a 0600 JSON file instead of the keychain
    QString knownHostsFile;     ///< --known-hosts
    bool acceptNewKeys = false; ///< --accept-new-host-keys: unknown ones are remembered unasked; changed ones never are
    bool json = false;          ///< -o json
    bool assumeYes = false;     ///< --yes
    bool noInput = false;       ///< --no-input: a question is an error
};

struct PlanOptions {
    bool diff = false;
    bool check = false; ///< exit code 6 when there is something to do
};

struct DeployOptions {
    QString journal;      ///< "" = beside the state of the user's other runs
    QString confirm;      ///< what was typed for losses; "" = nothing
    bool verbose = false; ///< the hosts' output too
};

struct StatusOptions {
    bool watch = false;
};

struct ImportOptions {
    QString hostsFile;
    QString varsFile;
    QString output;
};

int runPing(const CommonOptions &common);
int runCheck(const CommonOptions &common, bool hosts);
int runPlan(const CommonOptions &common, const PlanOptions &options);
int runDeploy(const CommonOptions &common, const DeployOptions &options);
int runStatus(const CommonOptions &common, const StatusOptions &options);
/// Without an agreement it says what was found and what it would do (exit code 6), else it does it.
int runRecover(const CommonOptions &common, const QString &confirm);
int runImport(const ImportOptions &options);
int runNew(const QString &output);

} // namespace howdah::ctl
