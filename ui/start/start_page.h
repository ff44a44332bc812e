#pragma once

#include "ui/start/project_model.h"

#include <QTimer>
#include <QWidget>

class QLabel;
class QLineEdit;
class QListView;
class QPushButton;
class QVBoxLayout;

namespace howdah::ui {

class ProjectPreview;
class StartActions;

/// The first page: come back to a project, or begin a new one. It contacts nothing by itself.
class StartPage final : public QWidget {
    Q_OBJECT

public:
    explicit StartPage(RecentProjects &recent, QWidget *parent = nullptr);

    /// "Check all now" is at this project, or done with it; what was found comes through RecentProjects.
    void setChecking(const QString &path, bool checking) { model_->setChecking(path, checking); }
    /// A card above the list: a copy that a crash has left.
    void addNotice(QWidget *card);
    void setLabVisible(bool visible);

Q_SIGNALS:
    void newRequested();
    void openRequested(const QString &path);
    void openReadOnlyRequested(const QString &path);
    void openFileRequested();                       ///< a file is to be chosen
    void importRequested(const QStringList &files); ///< hosts.cfg and vars.yml where they were dropped, else none
    void connectRequested();
    void tryRequested();
    void checkRequested(const QStringList &paths);
    void stopCheckRequested();
    void locateRequested(
        const QString &path); ///< the file of this entry is to be looked for; then RecentProjects::relocate()

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void showEvent(QShowEvent *event) override;
    void dragEnterEvent(QDragEnterEvent *event) override;
    void dropEvent(QDropEvent *event) override;

private:
    [[nodiscard]] QWidget *makeList();
    [[nodiscard]] QWidget *makeEmpty() const;
    void connectList();
    [[nodiscard]] QString chosen() const;
    void choose(const QString &path);
    void open(const QModelIndex &index);
    void remove(const QString &path);
    void undoRemove();
    void showMenu(const QPoint &globalPosition);
    void follow();
    void showPreview();
    void checkAll();

    RecentProjects &recent_;
    ProjectModel *model_;
    ProjectFilter *filter_;
    StartActions *actions_;
    QVBoxLayout *notices_;
    QLineEdit *field_;
    QPushButton *check_;
    QListView *list_;
    QWidget *empty_;
    QLabel *nothingFound_;
    ProjectPreview *preview_;
    QWidget *previewColumn_;
    QLabel *note_;
    QPushButton *undo_;
    QTimer undoTime_;
    std::optional<std::pair<RecentProject, int>> removed_;
    QString chosenPath_;
};

} // namespace howdah::ui
