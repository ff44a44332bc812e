#pragma once

#include "ui/widgets/panes.h"
#include "ui/wizard/step.h"

#include <QKeySequence>
#include <QObject>

class QMenu;
class QMenuBar;

namespace howdah::ui {

class MonitorActions;
struct Target;

/// The entries of the File menu; what they do is the window's.
struct FileActions {
    QAction *create = nullptr;
    QAction *open = nullptr;
    QMenu *recent = nullptr;
    QAction *save = nullptr;
    QAction *saveAs = nullptr;
    QAction *import = nullptr;
    QAction *closeProject = nullptr;
    QAction *quit = nullptr;
};

/// The menu bar. What an entry does is the window's; those of Cluster, Member and Backups are the monitor's own actions.
class MainMenu final : public QObject {
    Q_OBJECT

public:
    MainMenu(QMenuBar &bar, Workspace &workspace, MonitorActions &actions, QWidget *window);

    [[nodiscard]] const FileActions &file() const { return file_; }
    /// Entries that make sense with a project alone are off without one.
    void setHasProject(bool hasProject);
    /// Every entry that can be chosen now.
    [[nodiscard]] std::vector<Target> targets() const;

Q_SIGNALS:
    void setUpChosen();
    void stepChosen(howdah::ui::Step step);
    void monitorChosen();
    void backupsChosen(); ///< the mode, not the step
    void locatorWanted();
    void paneWanted(howdah::ui::PaneOrder order);
    void themeChosen(int choice);

private:
    void fillFile(QMenu &menu);
    void fillEdit(QMenu &menu, Workspace &workspace);
    void fillView(QMenu &menu);
    void fillTheme(QMenu &menu);
    void fillOperations(MonitorActions &actions);
    QMenu *addProjectMenu(const QString &title);
    QAction *add(QMenu &menu, const char *picture, const QString &text, const QKeySequence &shortcut = {});

    QMenuBar &bar_;
    FileActions file_;
    QList<QAction *> ofProject_; ///< make sense with a project alone
};

} // namespace howdah::ui
