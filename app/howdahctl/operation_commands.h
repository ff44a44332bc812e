#pragma once

#include "app/howdahctl/arguments.h"

#include "core/cluster/operation.h"

namespace howdah::ctl {

/// What the commands that steer a running cluster take.
struct OperationArguments {
    QString member;
    QString candidate;
    QString at;
    QString confirm;
    QString backupType = QStringLiteral("full");
    QString source = QStringLiteral("patroni");
    QStringList settings;
    int lines = 200;
    bool onlyPending = false;
    bool follow = false;
    bool cancel = false;
    bool fromLeader = false;
    QString role;
};

/// switchover, failover, restart, reload, reinit, pause, resume, config, start, stop, backup, logs, history. Outlives the parsing: its callbacks
/// leave the exit code in `code`.
class OperationCommands {
public:
    OperationCommands(CLI::App &app, Arguments &arguments, CommonOptions &common, int &code);

private:
    void addLeadership();
    void addMembers();
    void addCluster();
    void addServices();
    void addRecords();
    CLI::App *add(const char *name, const char *help);
    void agreeing(CLI::App *command);
    void run(const Operation &operation);

    CLI::App &app_;
    Arguments &arguments_;
    CommonOptions &common_;
    int &code_;
    OperationArguments given_;
};

} // namespace howdah::ctl
