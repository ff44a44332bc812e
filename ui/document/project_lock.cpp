#include "ui/document/project_lock.h"

#include <QFile>
#include <QFileInfo>

namespace howdah::ui {

namespace {

std::unique_ptr<QLockFile> lockAt(const QString &file)
{
    auto lock = std::make_unique<QLockFile>(file);
    lock->setStaleLockTime(0); // a window may be open for weeks; a dead one is known by its process
    return lock;
}

LockHolder holderOf(const QLockFile &lock, const QString &file)
{
    const QFileInfo info(file);
    LockHolder holder;
    holder.user = info.owner();
    holder.since = info.lastModified().toUTC();
    lock.getLockInfo(&holder.process, &holder.host, &holder.program);
    return holder;
}

} // namespace

QString ProjectLock::lockFile(const QString &projectPath)
{
    const QFileInfo project(projectPath);
    return QStringLiteral("%1/.%2.lock").arg(project.absolutePath(), project.fileName());
}

std::optional<LockHolder> ProjectLock::take(const QString &projectPath)
{
    const QString file = lockFile(projectPath);
    if (isHeld() && lock_->fileName() == file)
        return std::nullopt;
    release();
    auto lock = lockAt(file);
    if (lock->tryLock(0)) {
        lock_ = std::move(lock);
        return std::nullopt;
    }
    if (lock->error() != QLockFile::LockFailedError)
        return std::nullopt;
    return holderOf(*lock, file);
}

void ProjectLock::takeOver(const QString &projectPath)
{
    const QString file = lockFile(projectPath);
    release();
    QFile::remove(file);
    auto lock = lockAt(file);
    if (lock->tryLock(0))
        lock_ = std::move(lock);
}

} // namespace howdah::ui
