#include "ui/wizard/disks/mount_model.h"

#include "ui/widgets/data_role.h"
#include "ui/wizard/disks/device_class.h"

#include <algorithm>

namespace howdah::ui {

namespace {

bool isBelow(const QString &path, const QString &parent)
{
    return path == parent || path.startsWith(parent + QLatin1Char('/'));
}

QString purpose(const Project &project, const QString &point)
{
    if (isBelow(project.postgres.dataParent, point))
        return MountModel::tr("data");
    if (project.backup.type == RepositoryType::Posix && isBelow(project.backup.path, point))
        return MountModel::tr("backups");
    return MountModel::tr("mounted only");
}

std::optional<Finding> findingFor(const ProjectDocument &document, const QString &field)
{
    for (const Finding &finding : document.openFindings()) {
        if (finding.field == field)
            return finding;
    }
    return std::nullopt;
}

} // namespace

MountModel::MountModel(Workspace &workspace, QObject *parent) : QAbstractTableModel(parent), workspace_(workspace)
{
    follow();
    connect(&workspace_.document, &ProjectDocument::changed, this, &MountModel::follow);
    connect(&workspace_.knowledge, &HostKnowledge::changed, this, &MountModel::follow);
}

int MountModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(points_.size());
}

int MountModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : 1 + static_cast<int>(hosts_.size());
}

QVariant MountModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid())
        return {};
    const Project &project = workspace_.document.project();
    const QString point = pointAt(index.row());
    if (index.column() == pointColumn) {
        const auto finding = findingFor(workspace_.document, QStringLiteral("disks.mount_points[%1]").arg(index.row()));
        switch (role) {
        case Qt::DisplayRole:
        case Qt::EditRole: return point;
        case SubTextRole: return purpose(project, point);
        case CodeRole: return true;
        case StateRole: return finding ? QVariant::fromValue(State::Problem) : QVariant();
        case ReasonRole:
        case Qt::ToolTipRole: return finding ? QVariant(finding->text) : QVariant();
        case Qt::AccessibleTextRole: return finding ? tr("%1, %2").arg(point, finding->text) : point;
        default: return {};
        }
    }
    const Host *host = project.findHost(hostAt(index.column()));
    if (host == nullptr)
        return {};
    const ChoiceStatus status = choiceStatus(project, *host, point, workspace_.knowledge.facts(host->name));
    switch (role) {
    case Qt::DisplayRole: return status.name;
    case Qt::EditRole: return host->devices.value(point);
    case SubTextRole: return status.detail;
    case CodeRole: return status.state != State::Off;
    case MutedRole: return status.state == State::Off || status.state == State::Unknown;
    case StateRole: return status.state == State::Off ? QVariant() : QVariant::fromValue(status.state);
    case HostRole: return host->name;
    case ReasonRole: return status.detail;
    case Qt::ToolTipRole: return QStringLiteral("%1: %2").arg(status.name, status.detail);
    case Qt::AccessibleTextRole:
        return tr("%1 on %2: %3, %4, %5").arg(point, host->name, status.name, word(status.state), status.detail);
    default: return {};
    }
}

bool MountModel::setData(const QModelIndex &index, const QVariant &value, int role)
{
    if (!index.isValid() || role != Qt::EditRole)
        return false;
    const QString text = value.toString().trimmed();
    const QString old = pointAt(index.row());
    if (index.column() == pointColumn) {
        if (text.isEmpty() || text == old)
            return false;
        workspace_.document.edit(tr("Change a mount point"), {}, [&](Project &project) {
            if (index.row() >= project.disks.mountPoints.size())
                return;
            project.disks.mountPoints[index.row()] = text;
            // What was chosen for it stays with it.
            for (Host &host : project.hosts) {
                if (const QString device = host.devices.take(old); !device.isEmpty())
                    host.devices.insert(text, device);
            }
            if (isBelow(project.postgres.dataParent, old))
                project.postgres.dataParent = text + project.postgres.dataParent.mid(old.size());
        });
        return true;
    }
    const QString name = hostAt(index.column());
    workspace_.document.edit(tr("Choose a device"), {}, [&](Project &project) {
        for (Host &host : project.hosts) {
            if (host.name != name)
                continue;
            if (text.isEmpty())
                host.devices.remove(old);
            else
                host.devices.insert(old, text);
            if (const HostFacts *facts = workspace_.knowledge.facts(name))
                dropIdlePermissions(project, host, *facts);
        }
    });
    return true;
}

QVariant MountModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || (role != Qt::DisplayRole && role != Qt::ToolTipRole))
        return {};
    return section == pointColumn ? tr("Mount point") : hostAt(section);
}

Qt::ItemFlags MountModel::flags(const QModelIndex &index) const
{
    if (!index.isValid())
        return Qt::NoItemFlags;
    const Qt::ItemFlags base = QAbstractTableModel::flags(index) | Qt::ItemNeverHasChildren;
    const bool devices = workspace_.document.project().disks.mode == DiskMode::FormatAndMount;
    return index.column() == pointColumn || devices ? base | Qt::ItemIsEditable : base;
}

QString MountModel::hostAt(int column) const
{
    return hosts_.value(column - 1);
}

QString MountModel::pointAt(int row) const
{
    return points_.value(row);
}

int MountModel::add()
{
    QString point;
    for (int i = 1; point.isEmpty() || points_.contains(point); ++i)
        point = QStringLiteral("/data%1").arg(i);
    workspace_.document.edit(tr("Add a mount point"), {}, [&](Project &project) {
        project.disks.mountPoints << point;
        if (project.disks.mode == DiskMode::None)
            project.disks.mode = DiskMode::FormatAndMount;
        if (project.postgres.dataParent.isEmpty())
            project.postgres.dataParent = point;
    });
    return rowCount() - 1;
}

void MountModel::remove(int row)
{
    if (row < 0 || row >= rowCount())
        return;
    workspace_.document.edit(tr("Remove a mount point"), {}, [&](Project &project) {
        const QString point = project.disks.mountPoints.takeAt(row);
        for (Host &host : project.hosts) {
            host.devices.remove(point);
            if (const HostFacts *facts = workspace_.knowledge.facts(host.name))
                dropIdlePermissions(project, host, *facts);
        }
        if (project.disks.mountPoints.isEmpty())
            project.disks.mode = DiskMode::None;
    });
}

void MountModel::follow()
{
    const Project &project = workspace_.document.project();
    QStringList hosts;
    for (const Host *host : project.withRole(Role::Postgres))
        hosts << host->name;
    if (hosts != hosts_ || project.disks.mountPoints.size() != points_.size()) {
        beginResetModel();
        points_ = project.disks.mountPoints;
        hosts_ = hosts;
        endResetModel();
        return;
    }
    points_ = project.disks.mountPoints;
    if (rowCount() > 0)
        Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, columnCount() - 1));
}

} // namespace howdah::ui
