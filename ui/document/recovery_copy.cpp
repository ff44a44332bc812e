#include "ui/document/recovery_copy.h"

#include "core/project/project_file.h"

#include <QDir>
#include <QFile>
#include <QSaveFile>

namespace howdah::ui {

namespace {

constexpr auto usualDelay = std::chrono::seconds(3);

QByteArray heading()
{
    return QByteArrayLiteral("# Recovery copy of: ");
}

QString lockOf(const QString &copy)
{
    return copy + QStringLiteral(".lock");
}

std::unique_ptr<QLockFile> lockFor(const QString &copy)
{
    auto lock = std::make_unique<QLockFile>(lockOf(copy));
    lock->setStaleLockTime(0); // a window may be open for weeks; a dead one is known by its process
    return lock;
}

Result<> writeCopy(const QString &file, const QString &path, const Project &project)
{
    QSaveFile out(file);
    const QByteArray text = heading() + path.toUtf8() + '\n' + formatProject(project);
    if (!out.open(QIODevice::WriteOnly) || out.write(text) != text.size() || !out.commit())
        return fail(ErrorKind::Io,
                    QStringLiteral("The recovery copy %1 cannot be written: %2.").arg(file, out.errorString()),
                    QStringLiteral("Save the project; what is not saved is lost if the program ends."));
    return {};
}

} // namespace

RecoveryCopy::RecoveryCopy(ProjectDocument &document, QString folder, QObject *parent)
    : QObject(parent), document_(document), folder_(std::move(folder)), projectId_(document.project().id)
{
    timer_.setSingleShot(true);
    timer_.setInterval(usualDelay);
    connect(&timer_, &QTimer::timeout, this, &RecoveryCopy::write);
    connect(&document_, &ProjectDocument::changed, this, &RecoveryCopy::follow);
    connect(&document_, &ProjectDocument::modifiedChanged, this, &RecoveryCopy::follow);
    follow();
}

RecoveryCopy::~RecoveryCopy()
{
    timer_.stop();
    work_.reset(); // waits for what it writes
    remove();
}

void RecoveryCopy::follow()
{
    if (document_.project().id != projectId_) {
        projectId_ = document_.project().id;
        if (!work_->isRunning())
            remove();
    }
    if (!document_.isModified()) {
        timer_.stop();
        if (!work_->isRunning())
            remove();
    } else if (!timer_.isActive()) {
        // Not put off by each key: somebody who types without a pause has a copy too.
        timer_.start();
    }
}

void RecoveryCopy::write()
{
    if (work_->isRunning()) {
        timer_.start();
        return;
    }
    if (!claim())
        return;
    work_->start([file = file_, path = document_.path(),
                  project = document_.project()](const std::stop_token &) { return writeCopy(file, path, project); },
                 [this, id = projectId_](const Result<> &done) {
                     if (!document_.isModified() || id != projectId_)
                         remove();
                     if (done) {
                         hasFailed_ = false;
                         Q_EMIT written();
                     } else if (!hasFailed_) {
                         hasFailed_ = true;
                         Q_EMIT failed(done.error());
                     }
                 });
}

bool RecoveryCopy::claim()
{
    if (!file_.isEmpty())
        return true;
    QDir().mkpath(folder_);
    // Two windows with one project have a copy each.
    for (int i = 1; i < 10; ++i) {
        const QString file = i == 1 ? QStringLiteral("%1/%2.howdah").arg(folder_, projectId_)
                                    : QStringLiteral("%1/%2-%3.howdah").arg(folder_, projectId_).arg(i);
        auto lock = lockFor(file);
        // A copy without a holder waits for its owner's decision: it is not overwritten.
        if (QFile::exists(file) || (!lock->tryLock(0) && lock->error() == QLockFile::LockFailedError))
            continue;
        lock_ = std::move(lock); // one that cannot be had for another reason: writing will say why
        file_ = file;
        return true;
    }
    return false;
}

void RecoveryCopy::remove()
{
    if (!file_.isEmpty())
        QFile::remove(file_);
    file_.clear();
    lock_.reset();
}

std::vector<RecoveredProject> RecoveryCopy::left(const QString &folder)
{
    std::vector<RecoveredProject> found;
    for (const QFileInfo &info : QDir(folder).entryInfoList({QStringLiteral("*.howdah")}, QDir::Files, QDir::Time)) {
        const QString copy = info.absoluteFilePath();
        if (!lockFor(copy)->tryLock(0))
            continue;
        QFile file(copy);
        if (!file.open(QIODevice::ReadOnly))
            continue;
        const QByteArray text = file.readAll();
        const Result<Project> project = parseProject(text, copy);
        if (!project)
            continue;
        QString path;
        if (text.startsWith(heading()))
            path = QString::fromUtf8(text.mid(heading().size(), text.indexOf('\n') - heading().size()));
        found.push_back({copy, path, info.lastModified().toUTC(), *project});
    }
    return found;
}

void RecoveryCopy::discard(const RecoveredProject &recovered)
{
    QFile::remove(recovered.copy);
}

} // namespace howdah::ui
