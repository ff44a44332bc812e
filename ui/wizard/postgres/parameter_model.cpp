#include "ui/wizard/postgres/parameter_model.h"

#include "ui/widgets/data_role.h"
#include "ui/widgets/state.h"
#include "ui/wizard/postgres/member_size.h"

#include <algorithm>

namespace howdah::ui {

namespace {

const auto prefix = QStringLiteral("postgres.parameters.");

} // namespace

ParameterModel::ParameterModel(Workspace &workspace, QObject *parent)
    : QAbstractTableModel(parent), workspace_(workspace)
{
    follow();
    connect(&workspace_.document, &ProjectDocument::changed, this, &ParameterModel::follow);
    connect(&workspace_.knowledge, &HostKnowledge::changed, this, &ParameterModel::follow);
}

int ParameterModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(rows_.size());
}

int ParameterModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant ParameterModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid())
        return {};
    const Row &row = rows_[static_cast<std::size_t>(index.row())];
    const Finding *finding = findingOf(row);
    switch (role) {
    case Qt::DisplayRole:
    case Qt::EditRole:
        switch (index.column()) {
        case Name: return row.name;
        case Computed: return row.computed.isEmpty() ? QStringLiteral("–") : row.computed;
        default: return row.own;
        }
    case CodeRole: return true;
    case MutedRole:
        // What is overridden, or not known yet, does not hold.
        return index.column() == Computed && (!row.own.isEmpty() || row.computed.isEmpty());
    case StrongRole: return index.column() == Own;
    case StateRole:
        return finding == nullptr || index.column() != Own
                   ? QVariant()
                   : QVariant::fromValue(finding->severity == Severity::Problem ? State::Problem : State::Warning);
    case Qt::ToolTipRole:
    case ReasonRole:
        if (finding != nullptr)
            return finding->text;
        return index.column() == Own ? tr("Double-click or F2 to set another value") : QVariant();
    case Qt::AccessibleTextRole:
        if (finding != nullptr && index.column() == Own)
            return tr("%1, %2").arg(row.own, finding->text);
        return data(index, Qt::DisplayRole);
    default: return {};
    }
}

bool ParameterModel::setData(const QModelIndex &index, const QVariant &value, int role)
{
    if (!index.isValid() || role != Qt::EditRole || index.column() != Own)
        return false;
    const QString name = rows_[static_cast<std::size_t>(index.row())].name;
    const QString own = value.toString().trimmed();
    workspace_.document.edit(tr("Set %1").arg(name), prefix + name, [&](Project &project) {
        if (own.isEmpty())
            project.postgres.parameters.remove(name);
        else
            project.postgres.parameters.insert(name, own);
    });
    return true;
}

QVariant ParameterModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case Name: return tr("Parameter");
    case Computed: return known_ ? tr("Computed") : tr("Computed at Deploy");
    case Own: return tr("Own value");
    default: return {};
    }
}

Qt::ItemFlags ParameterModel::flags(const QModelIndex &index) const
{
    if (!index.isValid())
        return Qt::NoItemFlags;
    const Qt::ItemFlags base = QAbstractTableModel::flags(index) | Qt::ItemNeverHasChildren;
    return index.column() == Own ? base | Qt::ItemIsEditable : base;
}

int ParameterModel::rowFor(const QString &name)
{
    const QString wanted = name.trimmed();
    if (wanted.isEmpty())
        return -1;
    const auto find = [&] {
        const auto found = std::find_if(rows_.begin(), rows_.end(), [&](const Row &row) { return row.name == wanted; });
        return found == rows_.end() ? -1 : static_cast<int>(found - rows_.begin());
    };
    if (find() < 0) {
        asked_ << wanted;
        follow();
    }
    return find();
}

bool ParameterModel::hasOwn(int row) const
{
    return row >= 0 && row < rowCount() && !rows_[static_cast<std::size_t>(row)].own.isEmpty();
}

void ParameterModel::reset(int row)
{
    if (hasOwn(row))
        setData(index(row, Own), QString(), Qt::EditRole);
}

void ParameterModel::follow()
{
    const Project &project = workspace_.document.project();
    const std::optional<MemberSize> size = memberSize(project, workspace_.knowledge);
    PostgresSettings withoutOwn = project.postgres;
    withoutOwn.parameters.clear();
    // Which parameters are set does not hang on the size; their values do.
    const QMap<QString, QString> computed = tunedParameters(size ? size->smallest : HostSize(), withoutOwn);
    const QMap<QString, QString> bySize = tunedParameters(HostSize{qint64{1} << 40, 512}, withoutOwn);

    QMap<QString, Row> rows;
    for (auto it = computed.cbegin(); it != computed.cend(); ++it) {
        const bool fixed = size || bySize.value(it.key()) == it.value();
        rows.insert(it.key(), Row{it.key(), fixed ? it.value() : QString(), {}});
    }
    const QMap<QString, QString> &own = project.postgres.parameters;
    for (auto it = own.cbegin(); it != own.cend(); ++it) {
        rows[it.key()].name = it.key();
        rows[it.key()].own = it.value();
    }
    asked_.removeIf([&](const QString &name) { return own.contains(name); });
    for (const QString &name : asked_)
        rows[name].name = name;

    findings_.clear();
    for (const Finding &finding : workspace_.document.openFindings()) {
        if (finding.field.startsWith(prefix))
            findings_.push_back(finding);
    }
    const std::vector<Row> wanted(rows.cbegin(), rows.cend());
    const auto sameNames = [&] {
        return std::equal(wanted.begin(), wanted.end(), rows_.begin(), rows_.end(),
                          [](const Row &a, const Row &b) { return a.name == b.name; });
    };
    if (sameNames()) {
        rows_ = wanted;
        if (!rows_.empty())
            Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, ColumnCount - 1));
    } else {
        beginResetModel();
        rows_ = wanted;
        endResetModel();
    }
    if (known_ != size.has_value()) {
        known_ = size.has_value();
        Q_EMIT headerDataChanged(Qt::Horizontal, Computed, Computed);
    }
}

const Finding *ParameterModel::findingOf(const Row &row) const
{
    const QString field = prefix + row.name;
    const auto found = std::find_if(findings_.begin(), findings_.end(),
                                    [&](const Finding &finding) { return finding.field == field; });
    return found == findings_.end() ? nullptr : &*found;
}

} // namespace howdah::ui
