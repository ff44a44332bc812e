#pragma once

#include "app/howdahctl/arguments.h"

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

/// switchover, failover, restart, reload, reinit, pause, resume, config, start, stop, backup, logs, history.
void addOperationCommands(CLI::App &app, Arguments &arguments, CommonOptions &common, OperationArguments &given,
                          int &code);

} // namespace howdah::ctl
