#include "core/cluster/copy_estimate.h"

#include "core/base/amount.h"
#include "core/cluster/operation_parts.h"

namespace howdah {

namespace {

/// Where no backup tells a pace: what a single disk or a gigabit network carries.
constexpr qint64 assumedPace = qint64{100} * 1024 * 1024; // bytes a second

const BackupStatus *lastFull(const ClusterStatus &status)
{
    const auto found = std::find_if(status.backups.rbegin(), status.backups.rend(), [](const BackupStatus &backup) {
        return backup.type == QLatin1String("full") && backup.databaseSize > 0 && backup.started > 0
               && backup.stopped > backup.started;
    });
    return found == status.backups.rend() ? nullptr : &*found;
}

} // namespace

CopyEstimate copyEstimate(const ClusterStatus &status)
{
    CopyEstimate estimate;
    const MemberStatus *leader = memberOf(status, status.leader);
    const BackupStatus *full = lastFull(status);
    QStringList sentences;
    if (!status.backups.empty() && status.backups.back().databaseSize > 0) {
        estimate.bytes = status.backups.back().databaseSize;
        sentences << Words::tr("There is about %1 to copy: the databases at the last backup.")
                         .arg(bytesText(*estimate.bytes));
    } else if (leader != nullptr && leader->diskUsed) {
        estimate.bytes = leader->diskUsed;
        sentences << Words::tr("There is at most %1 to copy: that much is used on the disks of %2's data.")
                         .arg(bytesText(*estimate.bytes), leader->name);
    }
    if (!estimate.bytes) {
        estimate.text = Words::tr("How much there is to copy is not known.");
        return estimate;
    }
    if (full != nullptr) {
        const qint64 took = full->stopped - full->started;
        estimate.time =
            std::chrono::seconds(static_cast<qint64>(static_cast<double>(took) * static_cast<double>(*estimate.bytes)
                                                     / static_cast<double>(full->databaseSize)));
        sentences << Words::tr("At the pace of the last full backup that takes about %1.")
                         .arg(spanText(estimate.time->count()));
    } else {
        estimate.time = std::chrono::seconds(*estimate.bytes / assumedPace);
        sentences << Words::tr("At %1 a second that takes about %2.")
                         .arg(bytesText(assumedPace), spanText(estimate.time->count()));
    }
    estimate.text = sentences.join(QLatin1Char(' '));
    return estimate;
}

} // namespace howdah
