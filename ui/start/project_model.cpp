#include "ui/start/project_model.h"

#include "core/project/project_file.h"
#include "ui/start/seen_text.h"
#include "ui/widgets/data_role.h"

#include <QFileInfo>

#include <algorithm>

namespace howdah::ui {

namespace {

/// "" = the file is there and ours.
QString problemOf(const QString &path)
{
    if (!QFileInfo::exists(path))
        return ProjectModel::tr("File not found");
    const Result<Project> project = loadProject(path);
    return project ? QString() : project.error().what;
}

} // namespace

ProjectModel::ProjectModel(RecentProjects &recent, QObject *parent)
    : QAbstractListModel(parent), recent_(recent), rows_(recent.all())
{
    connect(&recent_, &RecentProjects::changed, this, &ProjectModel::follow);
    connect(&minute_, &QTimer::timeout, this, [this] {
        if (!rows_.empty())
            Q_EMIT dataChanged(index(0), index(rowCount() - 1), {WhenRole, Qt::AccessibleTextRole});
    });
    minute_.start(std::chrono::seconds(30));
    lookForFiles();
}

int ProjectModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(rows_.size());
}

const RecentProject *ProjectModel::at(const QModelIndex &index) const
{
    return index.isValid() && index.row() < rowCount() ? &rows_[static_cast<std::size_t>(index.row())] : nullptr;
}

QModelIndex ProjectModel::indexOf(const QString &path) const
{
    const auto found =
        std::find_if(rows_.begin(), rows_.end(), [&](const RecentProject &row) { return row.path == path; });
    return found == rows_.end() ? QModelIndex() : index(static_cast<int>(found - rows_.begin()));
}

QVariant ProjectModel::data(const QModelIndex &index, int role) const
{
    const RecentProject *row = at(index);
    if (row == nullptr)
        return {};
    const QString problem = fileProblem(row->path);
    const bool missing = !problem.isEmpty();
    const bool checking = checking_.contains(row->path);
    const QString when = missing || checking ? QString() : whenText(*row, QDateTime::currentDateTimeUtc());
    const QString reason = checking  ? tr("Checking…")
                           : missing ? problem.section(QLatin1Char('\n'), 0, 0)
                                     : row->stateText;
    switch (role) {
    case Qt::DisplayRole: return row->name.isEmpty() ? QFileInfo(row->path).completeBaseName() : row->name;
    case SubTextRole: return missing ? row->path : row->summary;
    case StateRole: return QVariant::fromValue(checking ? State::Running : missing ? State::Unknown : row->state);
    case ReasonRole: return reason;
    case SortRole: return row->when;
    case PathRole: return row->path;
    case WhenRole: return when;
    case TagsRole: return row->tags;
    case HostsRole: return row->hosts;
    case MissingRole:
    case MutedRole: return missing;
    case Qt::ToolTipRole: return QStringLiteral("%1\n%2\n%3").arg(row->path, row->summary, reason);
    case Qt::AccessibleTextRole: {
        QStringList parts{data(index, Qt::DisplayRole).toString(), reason};
        if (!when.isEmpty())
            parts << when;
        parts << row->summary << row->tags;
        return parts.join(QStringLiteral(", "));
    }
    default: return {};
    }
}

void ProjectModel::setChecking(const QString &path, bool checking)
{
    const bool before = isChecking();
    if (checking)
        checking_.insert(path);
    else
        checking_.remove(path);
    if (const QModelIndex row = indexOf(path); row.isValid())
        Q_EMIT dataChanged(row, row);
    if (before != isChecking())
        Q_EMIT checkingChanged(isChecking());
}

void ProjectModel::lookForFiles()
{
    if (work_.isRunning()) {
        lookAgain_ = true;
        return;
    }
    QStringList paths;
    for (const RecentProject &row : rows_)
        paths << row.path;
    work_.start(
        [paths](const std::stop_token &stop) {
            QMap<QString, QString> problems;
            for (const QString &path : paths) {
                if (stop.stop_requested())
                    break;
                if (const QString problem = problemOf(path); !problem.isEmpty())
                    problems.insert(path, problem);
            }
            return problems;
        },
        [this](const QMap<QString, QString> &problems) {
            if (problems != fileProblems_) {
                fileProblems_ = problems;
                if (!rows_.empty())
                    Q_EMIT dataChanged(index(0), index(rowCount() - 1));
            }
            Q_EMIT filesLookedFor();
            if (std::exchange(lookAgain_, false))
                lookForFiles();
        });
}

void ProjectModel::follow()
{
    const std::vector<RecentProject> &next = recent_.all();
    const auto samePath = [](const RecentProject &one, const RecentProject &other) { return one.path == other.path; };
    // The usual change is one row's state: selection and scroll position stay.
    if (std::equal(rows_.begin(), rows_.end(), next.begin(), next.end(), samePath)) {
        rows_ = next;
        if (!rows_.empty())
            Q_EMIT dataChanged(index(0), index(rowCount() - 1));
    } else {
        beginResetModel();
        rows_ = next;
        endResetModel();
    }
    lookForFiles();
}

void ProjectFilter::setText(const QString &text)
{
    words_ = text.split(QLatin1Char(' '), Qt::SkipEmptyParts);
    invalidateFilter();
}

bool ProjectFilter::filterAcceptsRow(int row, const QModelIndex &parent) const
{
    const QModelIndex index = sourceModel()->index(row, 0, parent);
    const QStringList haystack = QStringList(index.data(Qt::DisplayRole).toString())
                                 + index.data(HostsRole).toStringList() + index.data(TagsRole).toStringList();
    return std::all_of(words_.begin(), words_.end(), [&](const QString &word) {
        return std::any_of(haystack.begin(), haystack.end(),
                           [&](const QString &text) { return text.contains(word, Qt::CaseInsensitive); });
    });
}

} // namespace howdah::ui
