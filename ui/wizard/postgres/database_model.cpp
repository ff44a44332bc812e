#include "ui/wizard/postgres/database_model.h"

#include "ui/document/field_bindings.h"
#include "ui/widgets/data_role.h"
#include "ui/widgets/state.h"

#include <algorithm>

namespace howdah::ui {

namespace {

QString fieldOf(int row, int column)
{
    static const QStringList names{QStringLiteral("name"), QStringLiteral("owner"), QStringLiteral("extensions")};
    return QStringLiteral("postgres.databases[%1].%2").arg(row).arg(names.value(column));
}

} // namespace

DatabaseModel::DatabaseModel(ProjectDocument &document, QObject *parent)
    : QAbstractTableModel(parent), document_(document)
{
    follow();
    connect(&document_, &ProjectDocument::changed, this, &DatabaseModel::follow);
}

int DatabaseModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(shown_.size());
}

int DatabaseModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant DatabaseModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid())
        return {};
    const Database &database = shown_[static_cast<std::size_t>(index.row())];
    const Finding *finding = findingAt(index);
    switch (role) {
    case Qt::DisplayRole:
    case Qt::EditRole:
        switch (index.column()) {
        case Name: return database.name;
        case Owner:
            return database.owner.isEmpty() && role == Qt::DisplayRole ? QStringLiteral("postgres") : database.owner;
        default: return database.extensions.join(QStringLiteral(", "));
        }
    case MutedRole: return index.column() == Owner && database.owner.isEmpty();
    case StateRole:
        return finding == nullptr
                   ? QVariant()
                   : QVariant::fromValue(finding->severity == Severity::Problem ? State::Problem : State::Warning);
    case ReasonRole:
    case Qt::ToolTipRole: return finding == nullptr ? QVariant() : QVariant(finding->text);
    case Qt::AccessibleTextRole: {
        const QString text = data(index, Qt::DisplayRole).toString();
        return finding == nullptr ? text : tr("%1, %2").arg(text, finding->text);
    }
    default: return {};
    }
}

bool DatabaseModel::setData(const QModelIndex &index, const QVariant &value, int role)
{
    if (!index.isValid() || role != Qt::EditRole)
        return false;
    const auto row = static_cast<std::size_t>(index.row());
    document_.edit(tr("Change a database"), fieldOf(index.row(), index.column()), [&](Project &project) {
        if (row >= project.postgres.databases.size())
            return;
        Database &database = project.postgres.databases[row];
        const QString text = value.toString().trimmed();
        switch (index.column()) {
        case Name: database.name = text; break;
        case Owner: database.owner = text; break;
        default: database.extensions = FieldBindings::wordsOf(text); break;
        }
    });
    return true;
}

QVariant DatabaseModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case Name: return tr("Database");
    case Owner: return tr("Owner");
    case Extensions: return tr("Extensions in it");
    default: return {};
    }
}

Qt::ItemFlags DatabaseModel::flags(const QModelIndex &index) const
{
    return index.isValid() ? QAbstractTableModel::flags(index) | Qt::ItemIsEditable | Qt::ItemNeverHasChildren
                           : Qt::NoItemFlags;
}

int DatabaseModel::add()
{
    const auto taken = [this](const QString &name) {
        return std::any_of(shown_.begin(), shown_.end(), [&](const Database &one) { return one.name == name; });
    };
    QString name = QStringLiteral("app");
    for (int i = 2; taken(name); ++i)
        name = QStringLiteral("app%1").arg(i);
    document_.edit(tr("Add a database"), {}, [&](Project &project) {
        project.postgres.databases.push_back(Database{name, {}, {}});
    });
    return rowCount() - 1;
}

void DatabaseModel::remove(int row)
{
    if (row < 0 || row >= rowCount())
        return;
    document_.edit(tr("Remove a database"), {}, [&](Project &project) {
        project.postgres.databases.erase(project.postgres.databases.begin() + row);
    });
}

void DatabaseModel::follow()
{
    const std::vector<Database> &wanted = document_.project().postgres.databases;
    const int before = rowCount();
    const int after = static_cast<int>(wanted.size());
    findings_.clear();
    for (const Finding &finding : document_.openFindings()) {
        if (finding.field.startsWith(QLatin1String("postgres.databases")))
            findings_.push_back(finding);
    }
    // Told as what it is wherever that can be seen: an open editor of another row stays.
    const auto first = std::mismatch(shown_.begin(), shown_.end(), wanted.begin(), wanted.end()).first;
    const int at = static_cast<int>(first - shown_.begin());
    if (after > before && std::equal(first, shown_.end(), wanted.begin() + at + after - before, wanted.end())) {
        beginInsertRows({}, at, at + after - before - 1);
        shown_ = wanted;
        endInsertRows();
    } else if (after < before
               && std::equal(first + (before - after), shown_.end(), wanted.begin() + at, wanted.end())) {
        beginRemoveRows({}, at, at + before - after - 1);
        shown_ = wanted;
        endRemoveRows();
    } else if (after == before) {
        shown_ = wanted;
    } else {
        beginResetModel();
        shown_ = wanted;
        endResetModel();
    }
    if (after > 0)
        Q_EMIT dataChanged(index(0, 0), index(after - 1, ColumnCount - 1));
}

const Finding *DatabaseModel::findingAt(const QModelIndex &index) const
{
    const QString field = fieldOf(index.row(), index.column());
    const auto found = std::find_if(findings_.begin(), findings_.end(),
                                    [&](const Finding &finding) { return finding.field.startsWith(field); });
    return found == findings_.end() ? nullptr : &*found;
}

} // namespace howdah::ui
