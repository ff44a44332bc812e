#pragma once

#include "ui/document/workspace.h"
#include "ui/wizard/step.h"

#include <QMainWindow>

class QLabel;
class QStackedWidget;

namespace howdah::ui {

class BackupView;
class DeployFlow;
class MonitorPage;
class Locator;
class MainMenu;
class ModeBar;
class NoticeArea;
class Notifier;
class ProjectFiles;
class QuestionStack;
class RecentProjects;
class SetupView;
class StartPage;
class StateIcon;
struct Target;

/// The window of one cluster, or of none yet: menus, mode bar, the start page or the modes of the project, status bar. It puts the parts
/// together and passes on what they say; it decides nothing about a cluster.
class MainWindow final : public QMainWindow {
    Q_OBJECT

public:
    /// `recent` is shared by the windows of the program.
    MainWindow(Access access, RecentProjects &recent, QWidget *parent = nullptr);
    ~MainWindow() override;

    void openProject(const QString &path); ///< in this window, or in a new one when this has a project
    void begin(const Project &project);    ///< a project that is no file yet
    void goTo(Step step);
    [[nodiscard]] Workspace &workspace() { return *workspace_; }
    [[nodiscard]] bool hasProject() const { return hasProject_; }
    void showMonitor();

Q_SIGNALS:
    void windowWanted(const QString &path); ///< a second project: "" = a new one
    /// The local lab is up: its project is to be opened with the access that only this computer has.
    void labReady(const QString &project, const QString &secrets, const QString &knownHosts);
    void themeChosen(int choice);

protected:
    void closeEvent(QCloseEvent *event) override;
    void dragEnterEvent(QDragEnterEvent *event) override;
    void dropEvent(QDropEvent *event) override;

private:
    void connectMenu();
    void makeStart();
    void connectStart();
    void fillRecent();
    void makeSetup();
    void connectWork();
    void showStart();
    void showMode(int mode);
    void placeQuestions();
    void setReadOnly(bool readOnly);
    void showProject();
    void maybeCompare();
    void closeProject();
    void askToQuit();
    void askAboutOperations();
    void showDeployed(); ///< in the bar of modes: how far the deployment is
    void updateTitles();
    void say(State state, const QString &text);
    [[nodiscard]] std::vector<Target> targets();

    std::unique_ptr<Workspace> workspace_;
    RecentProjects &recent_;
    NoticeArea *notices_;
    ProjectFiles *files_;
    DeployFlow *flow_;
    MonitorPage *monitor_;
    BackupView *backups_ = nullptr;
    MainMenu *menu_;
    Locator *locator_;
    ModeBar *modeBar_;
    QuestionStack *questions_;
    QStackedWidget *stack_;
    StartPage *start_ = nullptr;
    SetupView *setup_ = nullptr;
    bool hasProject_ = false;
    StateIcon *statusIcon_;
    QLabel *statusText_;
    Notifier *notifier_;
    bool mayClose_ = false;
};

} // namespace howdah::ui
