#pragma once

#include "core/remote/command.h"

#include <optional>

namespace howdah {

/// Who changes hosts: the words by which a refused other learns of it, and by which a dead run of this computer is known.
struct RunIdentity {
    QString token;    ///< of this run alone
    QString task;     ///< "deploys cluster prod"
    QString user;     ///< of the DBA's computer
    QString computer; ///< its name
    QString place;    ///< stands for computer and account, and says nothing of them
    qint64 process = 0;
};

/// What a host says of the run that has it.
struct RunHolder {
    RunIdentity run;
    QString since;     ///< by the host's clock, ISO 8601 in UTC
    qint64 keeper = 0; ///< the process on the host that holds the lock
};

/// Takes the host for a run, for as long as the SSH connection lives over which this is run. What the run `dead` holds ("": none) is ended with
/// its connection first, and so is what this same run holds on a connection that it lost. stdout: RunLockAnswer.
[[nodiscard]] Command takeRunLock(const RunIdentity &run, const QString &dead, const QString &directory);

/// Gives the host back, if it is still this run's.
[[nodiscard]] Command releaseRunLock(const QString &token, const QString &directory);

struct RunLockAnswer {
    bool taken = false;
    std::optional<RunHolder> holder; ///< not taken: who has it. Taken: the run that ended without giving it back
    QStringList units;               ///< taken: detached commands of earlier runs that still run
    QString problem;                 ///< why it could be neither taken nor refused
};

[[nodiscard]] RunLockAnswer parseRunLockAnswer(const QByteArray &output);

} // namespace howdah
