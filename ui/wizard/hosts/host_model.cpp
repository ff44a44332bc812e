#include "ui/wizard/hosts/host_model.h"

#include "ui/widgets/data_role.h"
#include "ui/wizard/hosts/host_edits.h"
#include "ui/wizard/hosts/words.h"

#include <algorithm>

namespace howdah::ui {

namespace {

/// The column in which a field of a host stands: "hosts[2].ssh.user".
HostColumn columnOf(const QString &field)
{
    const QString part = field.section(QLatin1Char('.'), 1);
    if (part.startsWith(QLatin1String("address")))
        return HostColumn::Address;
    if (part.startsWith(QLatin1String("cluster_address")))
        return HostColumn::Address;
    if (part.startsWith(QLatin1String("roles")))
        return HostColumn::Roles;
    if (part.startsWith(QLatin1String("ssh")))
        return HostColumn::Ssh;
    return HostColumn::Name;
}

bool isFound(HostColumn column)
{
    return column >= HostColumn::System && column <= HostColumn::Postgres;
}

} // namespace

QString name(HostColumn column)
{
    switch (column) {
    case HostColumn::Name: return HostModel::tr("Name");
    case HostColumn::Address: return HostModel::tr("Address");
    case HostColumn::Roles: return HostModel::tr("Roles");
    case HostColumn::Ssh: return HostModel::tr("SSH");
    case HostColumn::System: return HostModel::tr("System");
    case HostColumn::Machine: return HostModel::tr("Machine");
    case HostColumn::Clock: return HostModel::tr("Clock");
    case HostColumn::Sudo: return HostModel::tr("sudo");
    case HostColumn::Postgres: return HostModel::tr("PostgreSQL");
    case HostColumn::State: break;
    }
    return HostModel::tr("State");
}

HostModel::HostModel(Workspace &workspace, QObject *parent) : QAbstractTableModel(parent), workspace_(workspace)
{
    connect(&workspace.document, &ProjectDocument::changed, this, &HostModel::followProject);
    connect(&workspace.knowledge, &HostKnowledge::changed, this, &HostModel::followKnowledge);
    connect(&workspace.check, &HostCheck::runningChanged, this, &HostModel::followKnowledge);
    connect(workspace.interaction.get(), &WindowInteraction::questionsChanged, this, &HostModel::followKnowledge,
            Qt::QueuedConnection);
    followProject();
}

int HostModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(hosts_.size());
}

int HostModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : hostColumns;
}

Qt::ItemFlags HostModel::flags(const QModelIndex &index) const
{
    if (!index.isValid())
        return Qt::NoItemFlags;
    const auto column = static_cast<HostColumn>(index.column());
    Qt::ItemFlags flags = QAbstractTableModel::flags(index) | Qt::ItemNeverHasChildren;
    if (column == HostColumn::Name || column == HostColumn::Address)
        flags |= Qt::ItemIsEditable;
    return flags;
}

QVariant HostModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || section < 0 || section >= hostColumns)
        return {};
    if (role == Qt::DisplayRole)
        return name(static_cast<HostColumn>(section));
    if (role == Qt::TextAlignmentRole)
        return static_cast<int>(Qt::AlignLeft | Qt::AlignVCenter);
    return {};
}

QVariant HostModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const int row = index.row();
    const auto column = static_cast<HostColumn>(index.column());
    const Host &host = hosts_.at(static_cast<std::size_t>(row));
    switch (role) {
    case Qt::DisplayRole: return cell(row, column).text;
    case Qt::EditRole:
        return column == HostColumn::Name ? host.name : column == HostColumn::Address ? host.address : QVariant();
    case SubTextRole: return cell(row, column).sub;
    case StateRole: {
        const std::optional<State> state = cell(row, column).state;
        return state && column != HostColumn::State ? QVariant::fromValue(*state) : QVariant();
    }
    case ChipsRole:
        if (column == HostColumn::Roles)
            return QVariant::fromValue(roleChips(workspace_.document.project(), host));
        if (column == HostColumn::State)
            return QVariant::fromValue(QList<Chip>{stateChip(situation(row).state, situation(row).text)});
        return {};
    case MutedRole: return cell(row, column).muted;
    case StrongRole: return column == HostColumn::Name;
    case CodeRole: return column == HostColumn::Address;
    case HostRole: return host.name;
    case ReasonRole:
    case Qt::ToolTipRole: return toolTip(row, column);
    case Qt::AccessibleTextRole: return spoken(row, column);
    case SortRole: return column == HostColumn::State ? QVariant(static_cast<int>(situation(row).state)) : QVariant();
    default: return {};
    }
}

bool HostModel::setData(const QModelIndex &index, const QVariant &value, int role)
{
    if (role != Qt::EditRole || !(flags(index) & Qt::ItemIsEditable))
        return false;
    const QString text = value.toString().trimmed();
    const int row = index.row();
    if (static_cast<HostColumn>(index.column()) == HostColumn::Name)
        workspace_.document.edit(tr("Rename host"), {}, [&](Project &project) { renameHost(project, row, text); });
    else
        workspace_.document.edit(tr("Change address"), {}, [&](Project &project) {
            project.hosts[static_cast<std::size_t>(row)].address = text;
        });
    return true;
}

HostCell HostModel::cell(int row, HostColumn column) const
{
    const Project &project = workspace_.document.project();
    const Host &host = hosts_.at(static_cast<std::size_t>(row));
    const HostAnswer answer = workspace_.knowledge.answer(host.name);
    HostCell cell;
    switch (column) {
    case HostColumn::Name:
        cell.text = host.name;
        if (answer.facts && answer.facts->hostname != host.name)
            cell.sub = answer.facts->hostname;
        break;
    case HostColumn::Address:
        cell.text = host.address;
        if (!host.clusterAddress.isEmpty())
            cell.sub = tr("cluster: %1").arg(host.clusterAddress);
        break;
    case HostColumn::Ssh: cell = sshCell(project, host); break;
    case HostColumn::Roles: {
        QStringList words;
        for (const Chip &chip : roleChips(project, host))
            words << chip.text;
        cell.text = words.join(QStringLiteral(", "));
        break;
    }
    case HostColumn::State: cell.text = situation(row).text; break;
    default:
        cell = foundCell(column, project, host, answer, workspace_.knowledge.isAsking(host.name),
                         QDateTime::currentDateTimeUtc());
    }
    if (const std::vector<HostItem> wrong = complaints(row, column); !wrong.empty() && column <= HostColumn::Ssh) {
        cell.state = wrong.front().state;
        if (cell.text.isEmpty())
            cell.text = column == HostColumn::Name      ? tr("no name")
                        : column == HostColumn::Address ? tr("no address")
                                                        : QString();
    }
    return cell;
}

std::vector<HostItem> HostModel::complaints(int row, HostColumn column) const
{
    std::vector<HostItem> items;
    for (const Finding &finding : findingsOf(workspace_.document, row)) {
        if (columnOf(finding.field) == column)
            items.push_back({finding.severity == Severity::Problem ? State::Problem : State::Warning,
                             finding.text,
                             finding.hint,
                             {}});
    }
    return items;
}

QString HostModel::toolTip(int row, HostColumn column) const
{
    QStringList lines;
    if (column == HostColumn::State) {
        for (const HostItem &item : situation(row).items) {
            if (item.state < State::Running)
                lines << item.text;
        }
        return lines.join(QLatin1Char('\n'));
    }
    const HostCell shown = cell(row, column);
    lines << (shown.sub.isEmpty() ? shown.text : QStringLiteral("%1\n%2").arg(shown.text, shown.sub));
    if (!shown.reason.isEmpty() && shown.reason != shown.text && shown.reason != shown.sub)
        lines << shown.reason;
    for (const HostItem &item : complaints(row, column))
        lines << (item.hint.isEmpty() ? item.text : QStringLiteral("%1. %2").arg(item.text, item.hint));
    const QDateTime seen = workspace_.knowledge.answer(hosts_.at(static_cast<std::size_t>(row)).name).seen;
    if (isFound(column) && seen.isValid())
        lines << tr("found %1").arg(momentText(seen, QDateTime::currentDateTimeUtc()));
    return lines.join(QLatin1Char('\n'));
}

QString HostModel::spoken(int row, HostColumn column) const
{
    const HostCell shown = cell(row, column);
    const std::optional<State> state = column == HostColumn::State ? situation(row).state : shown.state;
    QStringList parts{tr("%1: %2").arg(name(column), shown.text)};
    if (state)
        parts << word(*state);
    if (!shown.sub.isEmpty())
        parts << shown.sub;
    return parts.join(QStringLiteral(", "));
}

void HostModel::followProject()
{
    const std::vector<Host> &now = workspace_.document.project().hosts;
    if (now.size() != hosts_.size()) {
        // Rows that stay keep their place, and with it selection, focus and an open editor.
        const auto from = std::mismatch(hosts_.begin(), hosts_.end(), now.begin(), now.end());
        const auto head = from.first - hosts_.begin();
        const auto room = static_cast<std::ptrdiff_t>(std::min(hosts_.size(), now.size())) - head;
        std::ptrdiff_t tail = 0;
        while (tail < room && *(hosts_.end() - 1 - tail) == *(now.end() - 1 - tail))
            ++tail;
        const auto lost = static_cast<std::ptrdiff_t>(hosts_.size()) - head - tail;
        const auto gained = static_cast<std::ptrdiff_t>(now.size()) - head - tail;
        const auto same = std::min(lost, gained);
        const int first = static_cast<int>(head + same);
        std::copy_n(now.begin() + head, same, hosts_.begin() + head);
        if (lost > same) {
            beginRemoveRows({}, first, static_cast<int>(first + lost - same - 1));
            hosts_.erase(hosts_.begin() + first, hosts_.begin() + first + (lost - same));
            situations_.erase(situations_.begin() + first, situations_.begin() + first + (lost - same));
            endRemoveRows();
        } else if (gained > same) {
            beginInsertRows({}, first, static_cast<int>(first + gained - same - 1));
            hosts_.insert(hosts_.begin() + first, now.begin() + first, now.begin() + first + (gained - same));
            situations_.insert(situations_.begin() + first, static_cast<std::size_t>(gained - same), HostSituation());
            endInsertRows();
        }
    }
    hosts_ = now;
    refresh(0, hostColumns - 1);
}

void HostModel::followKnowledge()
{
    if (hosts_.size() == workspace_.document.project().hosts.size())
        refresh(0, hostColumns - 1);
}

void HostModel::refresh(int first, int last)
{
    if (hosts_.empty())
        return;
    situations_.resize(hosts_.size());
    for (std::size_t row = 0; row < hosts_.size(); ++row)
        situations_[row] = situationOf(workspace_, static_cast<int>(row));
    Q_EMIT dataChanged(index(0, first), index(static_cast<int>(hosts_.size()) - 1, last));
}

} // namespace howdah::ui
