#include "ui/window/project_files.h"

#include "core/project/project_file.h"

#include <QFileDialog>
#include <QFileInfo>
#include <QMessageBox>
#include <QPushButton>
#include <QStandardPaths>

namespace howdah::ui {

namespace {

QString suggestedPath(const ProjectDocument &document)
{
    if (!document.path().isEmpty())
        return document.path();
    const QString folder = QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation);
    const QString name = document.project().cluster.isEmpty() ? QStringLiteral("cluster") : document.project().cluster;
    return QStringLiteral("%1/%2.howdah").arg(folder, name);
}

} // namespace

ProjectFiles::ProjectFiles(Workspace &workspace, QWidget *window)
    : QObject(window), workspace_(workspace), window_(window)
{}

void ProjectFiles::open(const QString &path)
{
    Result<Project> project = loadProject(path);
    if (!project) {
        Q_EMIT failed(project.error());
        return;
    }
    workspace_.reset(*project, QFileInfo(path).absoluteFilePath(), false);
    Q_EMIT opened();
}

void ProjectFiles::begin(const Project &project, bool modified)
{
    workspace_.reset(project, {}, modified);
    Q_EMIT opened();
}

void ProjectFiles::save(const std::function<void()> &then)
{
    if (workspace_.document.path().isEmpty())
        saveAs(then);
    else
        write(workspace_.document.path(), then);
}

void ProjectFiles::saveAs(const std::function<void()> &then)
{
    auto *dialog = new QFileDialog(window_, tr("Save the project"), suggestedPath(workspace_.document),
                                   tr("Howdah projects (*.howdah)"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setDefaultSuffix(QStringLiteral("howdah"));
    connect(dialog, &QFileDialog::fileSelected, this, [this, then](const QString &path) { write(path, then); });
    dialog->open();
}

void ProjectFiles::leave(const std::function<void()> &then)
{
    if (!workspace_.document.isModified()) {
        then();
        return;
    }
    auto *question = new QMessageBox(QMessageBox::Question, tr("Unsaved changes"),
                                     tr("%1 has changes that are not saved.").arg(workspace_.document.title()),
                                     QMessageBox::Save | QMessageBox::Discard | QMessageBox::Cancel, window_);
    question->setAttribute(Qt::WA_DeleteOnClose);
    question->setDefaultButton(QMessageBox::Save);
    connect(question, &QMessageBox::buttonClicked, this, [this, question, then](QAbstractButton *button) {
        const QMessageBox::StandardButton chosen = question->standardButton(button);
        if (chosen == QMessageBox::Save)
            save(then);
        else if (chosen == QMessageBox::Discard)
            then();
    });
    question->open();
}

void ProjectFiles::write(const QString &path, const std::function<void()> &then)
{
    if (Result<> done = workspace_.document.save(path); !done) {
        Q_EMIT failed(done.error());
        return;
    }
    Q_EMIT saved();
    if (then)
        then();
}

} // namespace howdah::ui
