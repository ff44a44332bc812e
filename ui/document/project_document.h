#pragma once

#include "core/base/result.h"
#include "core/project/validation.h"

#include <QObject>
#include <QUndoStack>

#include <functional>

namespace howdah::ui {

/// The one Project value that every page edits. Each edit can be undone; what is wrong with the project is always known.
class ProjectDocument final : public QObject {
    Q_OBJECT

public:
    explicit ProjectDocument(QObject *parent = nullptr);
    ~ProjectDocument() override;

    [[nodiscard]] const Project &project() const { return project_; }
    [[nodiscard]] const std::vector<Finding> &findings() const { return findings_; }
    /// Findings that keep Deploy locked: problems, and warnings that nobody has accepted.
    [[nodiscard]] std::vector<Finding> openFindings() const;
    [[nodiscard]] bool hasProblems() const;

    /// Changes the project as one step of undo, named `text` ("Rename host"). Edits one after another with the same `key` become one
    /// step, as typing into a field does; "" never merges. Nothing happens when the change changes nothing.
    void edit(const QString &text, const QString &key, const std::function<void(Project &)> &change);
    void acceptWarning(const QString &rule, bool accepted);

    [[nodiscard]] QUndoStack *undoStack() { return &undo_; }
    [[nodiscard]] bool isModified() const { return !undo_.isClean(); }

    [[nodiscard]] const QString &path() const { return path_; } ///< "" = never saved
    [[nodiscard]] QString title() const; ///< for title bars: cluster, else file, else "New cluster"

    /// Replaces everything; undo starts anew. `modified`: as if it had been edited already (an import, a recovered copy).
    void reset(const Project &project, const QString &path, bool modified = false);
    [[nodiscard]] Result<> save(const QString &path);

Q_SIGNALS:
    void changed(); ///< the project, and with it the findings
    void pathChanged();
    void modifiedChanged(bool modified);

private:
    friend class EditCommand;
    void set(const Project &project);

    Project project_;
    std::vector<Finding> findings_;
    QString path_;
    QUndoStack undo_;
};

} // namespace howdah::ui
