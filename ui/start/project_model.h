#pragma once

#include "ui/document/background.h"
#include "ui/document/recent_projects.h"

#include <QAbstractListModel>
#include <QSet>
#include <QSortFilterProxyModel>
#include <QTimer>

namespace howdah::ui {

/// Roles beside those of data_role.h.
enum ProjectRole {
    PathRole = Qt::UserRole + 200,
    WhenRole,    ///< QString: "seen 12 min ago"
    TagsRole,    ///< QStringList
    HostsRole,   ///< QStringList: names and addresses, for the filter
    MissingRole, ///< bool: the file is not where it was
};

/// The recent projects as rows. Whether their files are there is looked up in the background; the rows are shown at once.
class ProjectModel final : public QAbstractListModel {
    Q_OBJECT

public:
    explicit ProjectModel(RecentProjects &recent, QObject *parent = nullptr);

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;

    [[nodiscard]] const RecentProject *at(const QModelIndex &index) const;
    [[nodiscard]] QModelIndex indexOf(const QString &path) const;

    /// "Check all now" is at this project.
    void setChecking(const QString &path, bool checking);
    [[nodiscard]] bool isChecking() const { return !checking_.isEmpty(); }
    [[nodiscard]] bool isMissing(const QString &path) const { return !fileProblem(path).isEmpty(); }
    /// Is the file there? Asked anew, for all.
    void lookForFiles();

Q_SIGNALS:
    void checkingChanged(bool checking);
    void filesLookedFor();

private:
    [[nodiscard]] QString fileProblem(const QString &path) const { return fileProblems_.value(path); }
    void follow();

    RecentProjects &recent_;
    std::vector<RecentProject> rows_;
    QSet<QString> checking_;
    QMap<QString, QString> fileProblems_; ///< path → what is wrong with the file
    bool lookAgain_ = false;
    QTimer minute_;
    Background work_; // last: its thread ends first
};

/// By name, host name and address.
class ProjectFilter final : public QSortFilterProxyModel {
    Q_OBJECT

public:
    explicit ProjectFilter(QObject *parent = nullptr) : QSortFilterProxyModel(parent) {}

    void setText(const QString &text);

protected:
    [[nodiscard]] bool filterAcceptsRow(int row, const QModelIndex &parent) const override;

private:
    QStringList words_;
};

} // namespace howdah::ui
