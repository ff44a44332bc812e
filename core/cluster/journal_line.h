#pragma once

#include "core/project/project.h"
#include "core/remote/command.h"

namespace howdah {

/// The units of a host whose journals tell of the cluster, the most telling first: "patroni_prod.service", "etcd.service", …
[[nodiscard]] QStringList clusterUnits(const Project &project, const Host &host);

/// Prints the last lines of a unit's journal and goes on with every new one, until it is stopped.
[[nodiscard]] Command followJournal(const QString &unit, int lines);

struct JournalLine {
    qint64 when = 0; ///< milliseconds since the epoch; 0 = not known
    QString text;    ///< "patroni[812]: …", without the host's name
    bool operator==(const JournalLine &) const = default;
};

/// A line of what followJournal() prints; one of another form is all text. Pure.
[[nodiscard]] JournalLine parseJournalLine(const QString &line);

} // namespace howdah
