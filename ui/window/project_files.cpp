#include "ui/window/project_files.h"

#include "core/project/project_file.h"
#include "ui/document/file_cards.h"
#include "ui/window/notice_area.h"

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

QString recoveryFolder()
{
    return QStandardPaths::writableLocation(QStandardPaths::AppDataLocation) + QStringLiteral("/recovery");
}

} // namespace

ProjectFiles::ProjectFiles(Workspace &workspace, RecentProjects &recent, NoticeArea &notices, QWidget *window)
    : QObject(window),
      workspace_(workspace),
      recent_(recent),
      notices_(notices),
      window_(window),
      watch_(workspace.document),
      recovery_(workspace.document, recoveryFolder())
{
    connect(&watch_, &FileWatch::changedOnDisk, this, &ProjectFiles::askAboutChange);
    connect(&watch_, &FileWatch::removedFromDisk, this, [this](const QString &path) {
        notices_.showError(Error{ErrorKind::Io,
                                 tr("%1 is no longer there.").arg(path),
                                 tr("Save writes it again; nothing of it is lost in this window."),
                                 {}});
    });
    connect(&recovery_, &RecoveryCopy::failed, &notices_, &NoticeArea::showError);
}

void ProjectFiles::open(const QString &path, bool readOnly)
{
    const QString absolute = QFileInfo(path).absoluteFilePath();
    Result<Project> project = loadProject(absolute);
    if (!project) {
        notices_.showError(project.error());
        return;
    }
    notices_.clear();
    readOnly_ = readOnly;
    workspace_.reset(*project, absolute, false);
    recent_.add(describeProject(*project, absolute));
    if (readOnly)
        lock_.release();
    else
        lock(absolute);
    Q_EMIT opened();
}

void ProjectFiles::begin(const Project &project, bool modified, bool readOnly)
{
    notices_.clear();
    readOnly_ = readOnly;
    lock_.release();
    workspace_.reset(project, {}, modified);
    Q_EMIT opened();
}

void ProjectFiles::end()
{
    notices_.clear();
    lock_.release();
    workspace_.reset(newProject(), {}, false);
}

void ProjectFiles::save(const std::function<void()> &then)
{
    if (workspace_.document.path().isEmpty() || readOnly_)
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
    dialog->selectFile(QFileInfo(suggestedPath(workspace_.document)).fileName());
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

void ProjectFiles::offerRecovery()
{
    for (const RecoveredProject &recovered : RecoveryCopy::left(recoveryFolder())) {
        auto *card = new RecoveryCard(recovered);
        notices_.addPassing(card);
        connect(card, &RecoveryCard::openRequested, this, [this, recovered] {
            RecoveryCopy::discard(recovered);
            notices_.clear();
            readOnly_ = false;
            workspace_.reset(recovered.project, recovered.path, true);
            if (!recovered.path.isEmpty())
                lock(recovered.path);
            Q_EMIT opened();
        });
        connect(card, &RecoveryCard::discardRequested, this, [card, recovered] {
            RecoveryCopy::discard(recovered);
            card->deleteLater();
        });
    }
}

void ProjectFiles::lock(const QString &path)
{
    const std::optional<LockHolder> holder = lock_.take(path);
    if (!holder)
        return;
    auto *card = new LockedCard(QFileInfo(path).completeBaseName(), *holder);
    notices_.addPassing(card);
    connect(card, &LockedCard::readOnlyRequested, this, [this, card] {
        readOnly_ = true;
        card->deleteLater();
        Q_EMIT opened();
    });
    connect(card, &LockedCard::goOnRequested, this, [this, card, path] {
        lock_.takeOver(path);
        card->deleteLater();
    });
}

void ProjectFiles::write(const QString &path, const std::function<void()> &then)
{
    const bool moved = path != workspace_.document.path();
    if (Result<> done = workspace_.document.save(path); !done) {
        notices_.showError(done.error());
        return;
    }
    readOnly_ = false;
    if (moved)
        lock(path);
    recent_.add(describeProject(workspace_.document.project(), path));
    Q_EMIT saved();
    if (then)
        then();
}

void ProjectFiles::askAboutChange(const QString &path)
{
    auto *card = new ChangedOnDiskCard(path, watch_.difference(), workspace_.document.isModified());
    notices_.addPassing(card);
    connect(card, &ChangedOnDiskCard::reloadRequested, this, [this, card, path] {
        card->deleteLater();
        if (const Result<Project> read = parseProject(watch_.onDisk(), path))
            workspace_.document.reset(*read, path);
        else
            notices_.showError(read.error());
    });
    connect(card, &ChangedOnDiskCard::keepAsCopyRequested, this, [this, card] {
        watch_.acknowledge();
        saveAs([card = QPointer<QWidget>(card)] {
            if (card)
                card->deleteLater();
        });
    });
}

} // namespace howdah::ui
