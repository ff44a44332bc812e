#pragma once

#include <QDateTime>
#include <QLockFile>
#include <QString>

#include <memory>
#include <optional>

namespace howdah::ui {

/// Who has a project open.
struct LockHolder {
    QString user; ///< "" = not known
    QString host; ///< computer; "" = not known
    QString program;
    qint64 process = 0;
    QDateTime since; ///< UTC
};

/// Notices that a project is open in two windows. A file beside the project, `.<name>.lock`, says who has it; it binds nobody who
/// does not ask. A program that has crashed holds nothing.
class ProjectLock {
public:
    /// nullopt: it is ours now, or cannot be locked at all (a folder that only can be read): then nobody can save there either.
    [[nodiscard]] std::optional<LockHolder> take(const QString &projectPath);
    /// Takes it over from whoever holds it: "go on anyway".
    void takeOver(const QString &projectPath);
    void release() { lock_.reset(); }
    [[nodiscard]] bool isHeld() const { return lock_ != nullptr && lock_->isLocked(); }

    [[nodiscard]] static QString lockFile(const QString &projectPath);

private:
    std::unique_ptr<QLockFile> lock_;
};

} // namespace howdah::ui
