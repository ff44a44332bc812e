#pragma once

#include "ui/document/file_watch.h"
#include "ui/document/project_lock.h"
#include "ui/document/recovery_copy.h"

#include <QWidget>

class QPlainTextEdit;

namespace howdah::ui {

class InlineQuestion;

/// Questions about the project's file, as cards for the top of a page. Each is made for one occasion; its owner deletes it when one of its
/// signals came.

/// Somebody else has the project open.
class LockedCard final : public QWidget {
    Q_OBJECT

public:
    explicit LockedCard(const QString &projectName, const LockHolder &holder, QWidget *parent = nullptr);

Q_SIGNALS:
    void readOnlyRequested();
    void goOnRequested();
};

/// Another program has changed the project's file.
class ChangedOnDiskCard final : public QWidget {
    Q_OBJECT

public:
    /// `modified`: the window has changes of its own, which reloading would lose.
    ChangedOnDiskCard(const QString &path, const QString &difference, bool modified, QWidget *parent = nullptr);

Q_SIGNALS:
    void reloadRequested();
    void keepAsCopyRequested(); ///< the window's project is saved under another name

private:
    void compare(const QString &difference);

    InlineQuestion *question_;
    QPlainTextEdit *difference_;
};

/// A crash has left an unsaved project behind.
class RecoveryCard final : public QWidget {
    Q_OBJECT

public:
    explicit RecoveryCard(const RecoveredProject &recovered, QWidget *parent = nullptr);

Q_SIGNALS:
    void openRequested();
    void discardRequested();
};

} // namespace howdah::ui
