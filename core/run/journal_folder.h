#pragma once

#include <QDateTime>
#include <QStringList>

namespace howdah {

/// Where this computer keeps the journals of its runs. It may not be there yet.
[[nodiscard]] QString journalFolder();

/// The path of the journal of a cluster's run that begins at `when`; makes the folder.
[[nodiscard]] QString newJournalPath(const QString &folder, const QString &cluster, const QDateTime &when);

/// The journals of a cluster's runs, oldest first. Those of a cluster whose name only begins alike are not among them.
[[nodiscard]] QStringList journalsOf(const QString &folder, const QString &cluster);

} // namespace howdah
