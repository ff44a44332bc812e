#include "ui/wizard/hosts/reach_model.h"

#include "ui/widgets/data_role.h"
#include "ui/wizard/hosts/words.h"

#include <algorithm>

namespace howdah::ui {

namespace {

QString countOf(const ReachCell &cell)
{
    return QStringLiteral("%1/%2").arg(cell.open()).arg(cell.ports.size());
}

QString titleOf(const ReachEnd &end)
{
    return end.kind == ReachEnd::Kind::Outside ? ReachModel::tr("%1 repository").arg(end.name) : end.name;
}

QString listed(const ReachCell &cell)
{
    QStringList lines;
    for (const ReachPort &port : cell.ports)
        lines << ReachModel::tr("%1/tcp %2: %3").arg(QString::number(port.port), port.service, port.outcome);
    return lines.join(QLatin1Char('\n'));
}

} // namespace

QString textOf(const ReachCell &cell)
{
    switch (cell.kind) {
    case ReachKind::Self: return {};
    case ReachKind::NotNeeded: return ReachModel::tr("not needed");
    case ReachKind::NotTested: return ReachModel::tr("not tested");
    case ReachKind::Tested: break;
    }
    if (cell.state == State::Unknown && cell.open() == 0)
        return ReachModel::tr("unknown");
    const auto worst = std::find_if(cell.ports.begin(), cell.ports.end(),
                                    [&](const ReachPort &port) { return port.state == cell.state; });
    if (cell.state == State::Ok)
        return ReachModel::tr("%1 open").arg(countOf(cell));
    return worst == cell.ports.end() || cell.state == State::Unknown
               ? countOf(cell)
               : QStringLiteral("%1 · %2").arg(countOf(cell), worst->outcome);
}

ReachModel::ReachModel(Workspace &workspace, QObject *parent) : QAbstractTableModel(parent), workspace_(workspace)
{
    connect(&workspace.document, &ProjectDocument::changed, this, &ReachModel::follow);
    connect(&workspace.knowledge, &HostKnowledge::changed, this, &ReachModel::follow);
    follow();
}

int ReachModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(sources_.size());
}

int ReachModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(targets_.size());
}

Qt::ItemFlags ReachModel::flags(const QModelIndex &index) const
{
    return index.isValid() ? QAbstractTableModel::flags(index) | Qt::ItemNeverHasChildren : Qt::NoItemFlags;
}

const ReachCell &ReachModel::cell(const QModelIndex &index) const
{
    return cells_.at(static_cast<std::size_t>(index.row())).at(static_cast<std::size_t>(index.column()));
}

bool ReachModel::hasProblem(int row) const
{
    const std::vector<ReachCell> &cells = cells_.at(static_cast<std::size_t>(row));
    return std::any_of(cells.begin(), cells.end(), [](const ReachCell &one) { return one.state == State::Problem; });
}

QVariant ReachModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const ReachCell &shown = cell(index);
    const QString from = source(index.row()).name;
    const QString to = titleOf(target(index.column()));
    const bool tested = shown.kind == ReachKind::Tested;
    switch (role) {
    case Qt::DisplayRole: return textOf(shown);
    case CountRole: return tested && (shown.state != State::Unknown || shown.open() > 0) ? countOf(shown) : QString();
    case KindRole: return static_cast<int>(shown.kind);
    case StateRole: return tested ? QVariant::fromValue(shown.state) : QVariant();
    case MutedRole: return !tested;
    case HostRole: return from;
    case Qt::TextAlignmentRole: return static_cast<int>(Qt::AlignCenter);
    case Qt::ToolTipRole:
    case ReasonRole:
        return shown.kind == ReachKind::Self
                   ? QString()
                   : QStringLiteral("%1 → %2: %3\n%4").arg(from, to, textOf(shown), listed(shown)).trimmed();
    case Qt::AccessibleTextRole: {
        if (shown.kind == ReachKind::Self)
            return tr("%1 to itself").arg(from);
        const QString what =
            tested ? tr("%1, %2 ports open: %3").arg(word(shown.state), countOf(shown), listed(shown)) : textOf(shown);
        return tr("%1 to %2: %3").arg(from, to, what);
    }
    default: return {};
    }
}

QVariant ReachModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (section < 0 || section >= (orientation == Qt::Horizontal ? columnCount() : rowCount()))
        return {};
    if (orientation == Qt::Horizontal) {
        const ReachEnd &end = target(section);
        if (role == Qt::DisplayRole)
            return columnTitles_.at(section);
        if (role == Qt::ToolTipRole)
            return end.address.isEmpty() ? end.name : QStringLiteral("%1\n%2").arg(titleOf(end), end.address);
        if (role == Qt::AccessibleTextRole)
            return titleOf(end);
    } else if (role == Qt::DisplayRole || role == Qt::ToolTipRole) {
        return source(section).name;
    } else if (role == Qt::TextAlignmentRole) {
        return static_cast<int>(Qt::AlignLeft | Qt::AlignVCenter);
    }
    return {};
}

void ReachModel::follow()
{
    const Project &project = workspace_.document.project();
    std::vector<ReachEnd> sources = reachSources(project);
    std::vector<ReachEnd> targets = reachTargets(project);
    std::vector<std::vector<ReachCell>> cells;
    cells.reserve(sources.size());
    for (const ReachEnd &from : sources) {
        std::vector<ReachCell> row;
        row.reserve(targets.size());
        for (const ReachEnd &to : targets)
            row.push_back(reachCell(project, workspace_.knowledge, from, to));
        cells.push_back(std::move(row));
    }
    const bool sameShape = sources == sources_ && targets == targets_;
    if (sameShape && cells == cells_)
        return;
    if (!sameShape)
        beginResetModel();
    sources_ = std::move(sources);
    targets_ = std::move(targets);
    cells_ = std::move(cells);
    columnTitles_.clear();
    for (const ReachEnd &end : targets_)
        columnTitles_ << (isCompact() ? end.name : titleOf(end));
    if (isCompact()) {
        const qsizetype hosts = static_cast<qsizetype>(project.hosts.size());
        columnTitles_ = shortNames(columnTitles_.mid(0, hosts)) + columnTitles_.mid(hosts);
    }
    if (!sameShape)
        endResetModel();
    else if (!cells_.empty() && !targets_.empty())
        Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, columnCount() - 1));
}

} // namespace howdah::ui
