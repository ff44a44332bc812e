#pragma once

#include "ui/document/file_watch.h"
#include "ui/document/project_lock.h"
#include "ui/document/recent_projects.h"
#include "ui/document/recovery_copy.h"
#include "ui/document/workspace.h"

#include <functional>

namespace howdah::ui {

class NoticeArea;

/// The project of a window as a file: opening, saving, recovery after a crash, other windows and programs at the same file. Questions are
/// cards and sheets of the window; nothing waits for them.
class ProjectFiles final : public QObject {
    Q_OBJECT

public:
    ProjectFiles(Workspace &workspace, RecentProjects &recent, NoticeArea &notices, QWidget *window);

    /// Reads the file and makes it the window's project. A file that cannot be read leaves everything as it is, and is said.
    void open(const QString &path, bool readOnly = false);
    /// A project that is not a file yet.
    void begin(const Project &project, bool modified, bool readOnly = false);
    /// The window has no project any more.
    void end();

    /// Asks for a name when there is none yet; `then` follows when it is saved.
    void save(const std::function<void()> &then = {});
    void saveAs(const std::function<void()> &then = {});
    /// `then` follows when there is nothing unsaved, or the DBA has saved it or given it up.
    void leave(const std::function<void()> &then);

    /// Offers what a crash has left, as cards.
    void offerRecovery();
    [[nodiscard]] bool isReadOnly() const { return readOnly_; }

Q_SIGNALS:
    void opened();
    void saved();

private:
    void lock(const QString &path);
    void write(const QString &path, const std::function<void()> &then);
    void askAboutChange(const QString &path);

    Workspace &workspace_;
    RecentProjects &recent_;
    NoticeArea &notices_;
    QWidget *window_;
    ProjectLock lock_;
    FileWatch watch_;
    RecoveryCopy recovery_;
    bool readOnly_ = false;
};

} // namespace howdah::ui
