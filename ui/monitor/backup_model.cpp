#include "ui/monitor/backup_model.h"

#include "ui/widgets/chip.h"
#include "ui/widgets/data_role.h"
#include "ui/widgets/text.h"

#include <QDateTime>

#include <algorithm>

namespace howdah::ui {

namespace {

bool isNumber(int column)
{
    return column == BackupModel::Took || column == BackupModel::Size || column == BackupModel::Stored;
}

bool isSame(const BackupStatus &a, const BackupStatus &b)
{
    return a.label == b.label && a.stopped == b.stopped && a.failed == b.failed;
}

} // namespace

void BackupModel::setBackups(const std::vector<BackupStatus> &backups)
{
    std::vector<BackupStatus> newest(backups.rbegin(), backups.rend());
    if (std::equal(newest.begin(), newest.end(), backups_.begin(), backups_.end(), isSame))
        return;
    beginResetModel();
    backups_ = std::move(newest);
    endResetModel();
}

const BackupStatus *BackupModel::at(int row) const
{
    return row >= 0 && row < rowCount() ? &backups_[static_cast<std::size_t>(row)] : nullptr;
}

int BackupModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(backups_.size());
}

int BackupModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : Count;
}

QVariant BackupModel::data(const QModelIndex &index, int role) const
{
    const BackupStatus *backup = at(index.row());
    if (!index.isValid() || backup == nullptr)
        return {};
    switch (role) {
    case Qt::TextAlignmentRole:
        return isNumber(index.column()) ? QVariant(Qt::AlignRight | Qt::AlignVCenter) : QVariant();
    case CodeRole: return index.column() == Label || index.column() == Wal;
    case StateRole:
        return index.column() == Finished && backup->failed ? QVariant::fromValue(State::Problem) : QVariant();
    case ChipsRole:
        return index.column() == Type ? QVariant::fromValue(QList<Chip>{Chip{backup->type, Tone::Neutral}})
                                      : QVariant();
    case Qt::ToolTipRole: return backup->failed ? tr("pgBackRest found page checksums that are wrong") : backup->label;
    case Qt::DisplayRole: break;
    default: return {};
    }
    switch (index.column()) {
    case Finished:
        return QDateTime::fromSecsSinceEpoch(backup->stopped, Qt::UTC).toString(QStringLiteral("yyyy-MM-dd HH:mm:ss"));
    case Type: return backup->type;
    case Label: return backup->label;
    case Took:
        return backup->started > 0 ? durationText((backup->stopped - backup->started) * 1000) : QStringLiteral("–");
    case Size: return sizeText(backup->databaseSize);
    case Stored: return sizeText(backup->repositorySize);
    case Wal:
        return backup->walFrom == backup->walTo
                   ? backup->walFrom
                   : QStringLiteral("%1 … %2").arg(backup->walFrom, backup->walTo.right(8));
    default: return {};
    }
}

QVariant BackupModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    if (role == Qt::TextAlignmentRole)
        return QVariant((isNumber(section) ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
    if (role != Qt::DisplayRole)
        return {};
    switch (section) {
    case Finished: return tr("Finished (UTC)");
    case Type: return tr("Type");
    case Label: return tr("Label");
    case Took: return tr("Took");
    case Size: return tr("Database");
    case Stored: return tr("In repository");
    case Wal: return tr("WAL that it needs");
    default: return {};
    }
}

} // namespace howdah::ui
