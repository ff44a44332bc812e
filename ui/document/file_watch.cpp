#include "ui/document/file_watch.h"

#include "core/base/text_diff.h"
#include "core/project/project_file.h"

#include <QFile>
#include <QFileInfo>

namespace howdah::ui {

FileWatch::FileWatch(ProjectDocument &document, QObject *parent) : QObject(parent), document_(document)
{
    // Editors write in several steps: a new file, a rename, a change of the mode.
    settle_.setSingleShot(true);
    settle_.setInterval(150);
    connect(&settle_, &QTimer::timeout, this, &FileWatch::look);
    connect(&watcher_, &QFileSystemWatcher::fileChanged, &settle_, qOverload<>(&QTimer::start));
    connect(&watcher_, &QFileSystemWatcher::directoryChanged, &settle_, qOverload<>(&QTimer::start));
    connect(&document_, &ProjectDocument::pathChanged, this, &FileWatch::follow);
    connect(&document_, &ProjectDocument::modifiedChanged, this, &FileWatch::follow);
    follow();
}

void FileWatch::follow()
{
    if (document_.path() != path_) {
        path_ = document_.path();
        known_.reset();
        told_.clear();
        toldRemoved_ = false;
        if (const QStringList watched = watcher_.files() + watcher_.directories(); !watched.isEmpty())
            watcher_.removePaths(watched);
        if (!path_.isEmpty())
            watcher_.addPaths({path_, QFileInfo(path_).absolutePath()}); // the folder: a replaced file is another one
    }
    // Opened, saved, or undone to what was saved: the disk has what the window has.
    if (!document_.isModified() && !path_.isEmpty())
        known_ = document_.project();
}

void FileWatch::look()
{
    if (path_.isEmpty())
        return;
    QFile file(path_);
    if (!file.open(QIODevice::ReadOnly)) {
        if (!QFileInfo::exists(path_) && !toldRemoved_) {
            toldRemoved_ = true;
            Q_EMIT removedFromDisk(path_);
        }
        return;
    }
    toldRemoved_ = false;
    if (!watcher_.files().contains(path_))
        watcher_.addPath(path_);
    const QByteArray text = file.readAll();
    const Result<Project> project = parseProject(text, path_);
    if (project && *project == document_.project()) {
        known_ = *project;
        return;
    }
    if (project && known_ && *project == *known_)
        return;
    if (text == told_)
        return;
    told_ = text;
    onDisk_ = text;
    Q_EMIT changedOnDisk(path_);
}

QString FileWatch::difference() const
{
    return unifiedDiff(QString::fromUtf8(formatProject(document_.project())), QString::fromUtf8(onDisk_));
}

void FileWatch::acknowledge()
{
    told_ = onDisk_;
}

} // namespace howdah::ui
