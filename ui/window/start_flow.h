#pragma once

#include "ui/document/recent_projects.h"
#include "ui/document/workspace.h"

namespace howdah::ui {

class ProjectFiles;
class StartPage;

/// What the start page asks for and only dialogs can answer: importing, connecting to a running cluster, the local lab, a file that was
/// moved, a look at all projects.
class StartFlow final : public QObject {
    Q_OBJECT

public:
    StartFlow(Workspace &workspace, RecentProjects &recent, ProjectFiles &files, StartPage &start, QWidget *window);

    void openImport(const QStringList &files);

Q_SIGNALS:
    /// The local lab is up: its project is to be opened with the access that only this computer has.
    void labReady(const QString &project, const QString &secrets, const QString &knownHosts);

private:
    void openConnect();
    void openTry();
    void locate(const QString &path);

    Workspace &workspace_;
    RecentProjects &recent_;
    ProjectFiles &files_;
    QWidget *window_;
};

} // namespace howdah::ui
