#include "core/cluster/restorable.h"

#include <algorithm>

namespace howdah {

Restorable restorable(const ClusterStatus &status, const ClusterFacts &facts)
{
    Restorable found;
    for (const BackupStatus &backup : status.backups) {
        if (backup.failed)
            continue;
        int &count = backup.type == QLatin1String("full")   ? found.full
                     : backup.type == QLatin1String("diff") ? found.differential
                                                            : found.incremental;
        ++count;
        const QDateTime end = QDateTime::fromSecsSinceEpoch(backup.stopped, Qt::UTC);
        if (!found.since.isValid() || end < found.since)
            found.since = end;
        if (!found.until.isValid() || end > found.until)
            found.until = end;
    }
    for (const HostFacts &host : facts) {
        if (!host.live || host.live->inRecovery)
            continue;
        found.waitsFor = host.live->failedWal;
        found.archiving = host.live->failedWal.isEmpty();
        if (found.since.isValid() && host.live->archivedAt > 0)
            found.until = std::max(found.until, QDateTime::fromSecsSinceEpoch(host.live->archivedAt, Qt::UTC));
    }
    return found;
}

} // namespace howdah
