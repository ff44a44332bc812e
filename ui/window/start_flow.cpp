#include "ui/window/start_flow.h"

#include "core/remote/ssh/ssh_transport.h"
#include "ui/start/connect_dialog.h"
#include "ui/start/import_dialog.h"
#include "ui/start/local_lab.h"
#include "ui/start/project_checker.h"
#include "ui/start/start_page.h"
#include "ui/start/try_dialog.h"
#include "ui/window/project_files.h"

#include <QCoreApplication>
#include <QFileDialog>
#include <QFileInfo>
#include <QStandardPaths>

namespace howdah::ui {

StartFlow::StartFlow(Workspace &workspace, RecentProjects &recent, ProjectFiles &files, StartPage &start,
                     QWidget *window)
    : QObject(window), workspace_(workspace), recent_(recent), files_(files), window_(window)
{
    connect(&start, &StartPage::importRequested, this, &StartFlow::openImport);
    connect(&start, &StartPage::connectRequested, this, &StartFlow::openConnect);
    connect(&start, &StartPage::tryRequested, this, &StartFlow::openTry);
    connect(&start, &StartPage::locateRequested, this, &StartFlow::locate);
    // Nobody is asked while many clusters are looked at: what needs an answer is opened for it.
    auto *checker = new ProjectChecker(recent_, sshTransportFactory(std::make_shared<NoInteraction>()),
                                       workspace_.access().knownHostsFile, this);
    connect(&start, &StartPage::checkRequested, checker, &ProjectChecker::start);
    connect(&start, &StartPage::stopCheckRequested, checker, &ProjectChecker::stop);
    connect(checker, &ProjectChecker::checking, &start, &StartPage::setChecking);
}

void StartFlow::openImport(const QStringList &files)
{
    auto *dialog = new ImportDialog(window_);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFiles(files);
    connect(dialog, &ImportDialog::imported, this, [this](const Project &project) { files_.begin(project, true); });
    dialog->open();
}

void StartFlow::openConnect()
{
    auto *dialog = new ConnectDialog(workspace_, window_);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    // Howdah did not make this cluster: whoever wants to change it says so first.
    connect(dialog, &ConnectDialog::connected, this,
            [this](const Project &project) { files_.begin(project, true, true); });
    dialog->open();
}

void StartFlow::openTry()
{
    const QString folder = QStandardPaths::writableLocation(QStandardPaths::AppDataLocation) + QStringLiteral("/lab");
    auto *dialog = new TryDialog(findLab(qEnvironmentVariable("HOWDAH_LAB"), QCoreApplication::applicationDirPath()),
                                 folder, window_);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &TryDialog::ready, this, &StartFlow::labReady);
    dialog->open();
}

void StartFlow::locate(const QString &path)
{
    auto *dialog = new QFileDialog(window_, tr("Where is %1 now?").arg(QFileInfo(path).fileName()), {},
                                   tr("Howdah projects (*.howdah)"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::ExistingFile);
    connect(dialog, &QFileDialog::fileSelected, this,
            [this, path](const QString &found) { recent_.relocate(path, found); });
    dialog->open();
}

} // namespace howdah::ui
