#include "ui/document/project_document.h"

#include "core/project/project_file.h"

#include <QFileInfo>
#include <QUndoCommand>

#include <algorithm>

namespace howdah::ui {

/// Before and after as whole values: a Project is small, and no edit can be undone only in part.
class EditCommand final : public QUndoCommand {
public:
    EditCommand(ProjectDocument &document, const QString &text, QString key, Project after)
        : QUndoCommand(text),
          document_(document),
          key_(std::move(key)),
          before_(document.project()),
          after_(std::move(after))
    {}

    void undo() override { document_.set(before_); }
    void redo() override { document_.set(after_); }
    [[nodiscard]] int id() const override { return key_.isEmpty() ? -1 : 1; }
    bool mergeWith(const QUndoCommand *other) override
    {
        const auto *next = static_cast<const EditCommand *>(other);
        if (next->key_ != key_)
            return false;
        after_ = next->after_;
        return true;
    }

private:
    ProjectDocument &document_;
    QString key_;
    Project before_;
    Project after_;
};

ProjectDocument::ProjectDocument(QObject *parent)
    : QObject(parent), project_(newProject()), findings_(validate(project_))
{
    connect(&undo_, &QUndoStack::cleanChanged, this, [this](bool clean) { Q_EMIT modifiedChanged(!clean); });
}

ProjectDocument::~ProjectDocument()
{
    undo_.disconnect(this); // a stack that is emptied at its end is no news
}

std::vector<Finding> ProjectDocument::openFindings() const
{
    std::vector<Finding> open;
    std::copy_if(findings_.begin(), findings_.end(), std::back_inserter(open), [this](const Finding &finding) {
        return finding.severity == Severity::Problem || !project_.acceptedWarnings.contains(finding.rule);
    });
    return open;
}

bool ProjectDocument::hasProblems() const
{
    return std::any_of(findings_.begin(), findings_.end(),
                       [](const Finding &finding) { return finding.severity == Severity::Problem; });
}

void ProjectDocument::edit(const QString &text, const QString &key, const std::function<void(Project &)> &change)
{
    Project next = project_;
    change(next);
    if (next == project_)
        return;
    undo_.push(new EditCommand(*this, text, key, std::move(next)));
}

void ProjectDocument::acceptWarning(const QString &rule, bool accepted)
{
    edit(accepted ? tr("Accept a warning") : tr("Withdraw an acceptance"), {}, [&](Project &project) {
        project.acceptedWarnings.removeAll(rule);
        if (accepted)
            project.acceptedWarnings << rule;
    });
}

QString ProjectDocument::title() const
{
    if (!project_.cluster.isEmpty())
        return project_.cluster;
    return path_.isEmpty() ? tr("New cluster") : QFileInfo(path_).completeBaseName();
}

void ProjectDocument::reset(const Project &project, const QString &path, bool modified)
{
    undo_.clear();
    if (modified)
        undo_.resetClean();
    path_ = path;
    set(project);
    Q_EMIT pathChanged();
    Q_EMIT modifiedChanged(isModified());
}

Result<> ProjectDocument::save(const QString &path)
{
    if (Result<> saved = saveProject(project_, path); !saved)
        return saved;
    const bool moved = path != path_;
    path_ = path;
    undo_.setClean();
    if (moved)
        Q_EMIT pathChanged();
    return {};
}

void ProjectDocument::set(const Project &project)
{
    project_ = project;
    findings_ = validate(project_);
    Q_EMIT changed();
}

} // namespace howdah::ui
