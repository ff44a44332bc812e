#include "ui/wizard/review/count_model.h"

#include "ui/theme/tokens.h"
#include "ui/widgets/data_role.h"
#include "ui/widgets/state.h"

#include <QBrush>
#include <QGuiApplication>

namespace howdah::ui {

void CountModel::setCounts(std::vector<HostCounts> counts)
{
    beginResetModel();
    counts_ = std::move(counts);
    sum_ = {};
    sum_.host = tr("All");
    for (const HostCounts &host : counts_) {
        sum_.created += host.created;
        sum_.changed += host.changed;
        sum_.steps += host.steps;
        sum_.restarts += host.restarts;
        sum_.destroys += host.destroys;
    }
    endResetModel();
}

int CountModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() || counts_.empty() ? 0 : static_cast<int>(counts_.size()) + 1;
}

int CountModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant CountModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid())
        return {};
    const auto row = static_cast<std::size_t>(index.row());
    const bool last = row == counts_.size();
    const HostCounts &counts = last ? sum_ : counts_[row];
    const int number = index.column() == NewColumn       ? counts.created
                       : index.column() == ChangedColumn ? counts.changed
                       : index.column() == RestartColumn ? counts.restarts
                                                         : counts.destroys;
    switch (role) {
    case Qt::DisplayRole: return index.column() == HostColumn ? QVariant(counts.host) : QVariant(number);
    case Qt::ToolTipRole:
        return index.column() == HostColumn ? QVariant(tr("%1, steps: %2").arg(counts.host).arg(counts.steps))
                                            : QVariant();
    case Qt::TextAlignmentRole:
        return static_cast<int>((index.column() == HostColumn ? Qt::AlignLeft : Qt::AlignRight) | Qt::AlignVCenter);
    case StrongRole: return last || index.column() == HostColumn;
    case MutedRole: return index.column() != HostColumn && number == 0;
    case Qt::ForegroundRole: {
        const Tokens &tokens = tokensOf(QGuiApplication::palette());
        if (index.column() == NewColumn)
            return QBrush(tokens.ok.text);
        if (index.column() == ChangedColumn)
            return QBrush(tokens.accent.text);
        if (index.column() == EraseColumn)
            return QBrush(tokens.problem.text);
        if (index.column() == RestartColumn)
            return QBrush(tokens.warn.text);
        return {};
    }
    default: return {};
    }
}

QVariant CountModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    if (role == Qt::TextAlignmentRole)
        return static_cast<int>((section == HostColumn ? Qt::AlignLeft : Qt::AlignRight) | Qt::AlignVCenter);
    if (role == Qt::ToolTipRole || role == Qt::AccessibleTextRole) {
        switch (section) {
        case NewColumn: return tr("Files that are new");
        case ChangedColumn: return tr("Files that change");
        case RestartColumn: return tr("Services that are restarted");
        case EraseColumn: return tr("What is erased");
        default: return tr("Host");
        }
    }
    if (role != Qt::DisplayRole)
        return {};
    switch (section) {
    case NewColumn: return tr("+ new");
    case ChangedColumn: return tr("~ change");
    case RestartColumn: return tr("restart");
    case EraseColumn: return tr("! erase");
    default: return tr("Host");
    }
}

} // namespace howdah::ui
