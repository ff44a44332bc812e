#pragma once

#include "core/project/ansible_import.h"
#include "ui/document/background.h"

#include <QDialog>
#include <QTimer>

class QLabel;
class QPushButton;
class QStackedWidget;

namespace howdah::ui {

class InlineQuestion;
class PathField;
class SummaryView;

/// Makes a project of an Ansible playbook's inventory and variables: what was taken, and what was not, is read before it is made.
/// Opened with open().
class ImportDialog final : public QDialog {
    Q_OBJECT

public:
    explicit ImportDialog(QWidget *parent = nullptr);

    /// hosts.cfg and vars.yml in any order; told apart by their names.
    void setFiles(const QStringList &files);

Q_SIGNALS:
    void imported(const howdah::Project &project); ///< never saved; the dialog is closed

protected:
    void dragEnterEvent(QDragEnterEvent *event) override;
    void dropEvent(QDropEvent *event) override;

private:
    void read();
    void showResult(const Result<ImportedProject> &result);
    void guessOther(PathField *chosen, PathField *other, const QStringList &names);

    PathField *hosts_;
    PathField *vars_;
    QStackedWidget *result_;
    QLabel *hint_;
    InlineQuestion *failure_;
    SummaryView *summary_;
    QPushButton *make_;
    std::optional<Project> project_;
    QTimer settle_;
    Background work_; // last: its thread ends first
};

} // namespace howdah::ui
