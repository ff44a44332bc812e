#pragma once

#include "ui/document/background.h"
#include "ui/document/project_document.h"

#include <QDateTime>
#include <QLockFile>
#include <QTimer>

namespace howdah::ui {

/// A copy that a window left behind which did not end as it should.
struct RecoveredProject {
    QString copy; ///< the file of the copy
    QString path; ///< of the project itself; "" = it was never saved
    QDateTime when;
    Project project;
};

/// Keeps a copy of the unsaved project in `<folder>/<project id>.howdah`, a few seconds after each change. It goes away when the project is
/// saved, undone to what was saved, replaced, or when this object is destroyed: what is found at a start is from a crash.
class RecoveryCopy final : public QObject {
    Q_OBJECT

public:
    RecoveryCopy(ProjectDocument &document, QString folder, QObject *parent = nullptr);
    ~RecoveryCopy() override;

    void setDelay(std::chrono::milliseconds delay) { timer_.setInterval(delay); }

    /// Copies that no running window holds. Reads files: a few milliseconds for each.
    [[nodiscard]] static std::vector<RecoveredProject> left(const QString &folder);
    static void discard(const RecoveredProject &recovered);

Q_SIGNALS:
    void written();
    void failed(const howdah::Error &error); ///< told once until it works again

private:
    void follow();
    void write();
    void remove();
    [[nodiscard]] bool claim();

    ProjectDocument &document_;
    QString folder_;
    QString projectId_;
    QString file_; ///< that is ours; "" = none yet
    std::unique_ptr<QLockFile> lock_;
    bool hasFailed_ = false;
    QTimer timer_;
    std::unique_ptr<Background> work_ = std::make_unique<Background>();
};

} // namespace howdah::ui
