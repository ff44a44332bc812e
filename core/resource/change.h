#pragma once

#include "core/base/error.h"
#include "core/base/guard.h"
#include "core/remote/command.h"

#include <QString>

#include <variant>
#include <vector>

namespace howdah {

/// The host is as wanted.
struct Unchanged {
    QString reason; ///< "xfs on /dev/sdb is mounted at /data1"
};

/// A file whose text a change makes different.
struct FileDiff {
    QString path;
    QString before;  ///< redacted; "" = a new file
    QString after;   ///< redacted
    QString unified; ///< redacted
};

/// What would be done, and everything that a person wants to know of it beforehand. Because the commands are part of
/// the value, applying is running them, and the review shows what will run to the character.
struct Change {
    QString summary; ///< "Format /dev/sdb as xfs and mount it at /data1"
    std::vector<FileDiff> diffs;
    std::vector<Command> commands; ///< one after another; each may be cut at any point and repeated
    QStringList restarts;          ///< services interrupted: "patroni_prod"
    std::vector<Loss> losses;      ///< data lost: "everything on /dev/sdb of pg1"; empty in nearly every change
};

/// Refused: nothing of the plan may run before this is settled.
struct Blocked {
    Error error; ///< kind Blocked
};

using Check = std::variant<Unchanged, Change, Blocked>;

} // namespace howdah
