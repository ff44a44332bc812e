#pragma once

#include "ui/document/workspace.h"

#include <functional>

class QWidget;

namespace howdah::ui {

/// The project of a window as a file: opening, saving, and the question before unsaved changes are left. Questions are sheets of the
/// window; nothing waits for them.
class ProjectFiles final : public QObject {
    Q_OBJECT

public:
    ProjectFiles(Workspace &workspace, QWidget *window);

    /// Reads the file and makes it the window's project. A file that cannot be read leaves everything as it is: failed().
    void open(const QString &path);
    /// A project that is not a file yet.
    void begin(const Project &project, bool modified);

    /// Asks for a name when there is none yet; `then` follows when it is saved.
    void save(const std::function<void()> &then = {});
    void saveAs(const std::function<void()> &then = {});
    /// `then` follows when there is nothing unsaved, or the DBA has saved it or given it up.
    void leave(const std::function<void()> &then);

Q_SIGNALS:
    void opened();
    void saved();
    void failed(const howdah::Error &error);

private:
    void write(const QString &path, const std::function<void()> &then);

    Workspace &workspace_;
    QWidget *window_;
};

} // namespace howdah::ui
