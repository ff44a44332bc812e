#pragma once

#include "ui/document/project_document.h"

#include <QFileSystemWatcher>
#include <QTimer>

#include <optional>

namespace howdah::ui {

/// Notices that another program has changed or removed the file of the open project. Our own saving is no change, and neither is one
/// that leaves the project the same.
class FileWatch final : public QObject {
    Q_OBJECT

public:
    explicit FileWatch(ProjectDocument &document, QObject *parent = nullptr);

    /// The text on the disk, as it was when changedOnDisk() came.
    [[nodiscard]] const QByteArray &onDisk() const { return onDisk_; }
    /// "−" the window's project, "+" the disk's: what a person compares.
    [[nodiscard]] QString difference() const;
    /// The change was seen and the window's project is kept: no signal for this content any more.
    void acknowledge();

Q_SIGNALS:
    void changedOnDisk(const QString &path);
    void removedFromDisk(const QString &path);

private:
    void follow();
    void look();

    ProjectDocument &document_;
    QString path_;
    std::optional<Project> known_; ///< on the disk as far as we know; nullopt: read at the first look
    QByteArray onDisk_;
    QByteArray told_;
    bool toldRemoved_ = false;
    QFileSystemWatcher watcher_;
    QTimer settle_;
};

} // namespace howdah::ui
