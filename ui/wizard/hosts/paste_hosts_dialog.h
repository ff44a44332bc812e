#pragma once

#include "core/project/project.h"
#include "ui/wizard/hosts/host_list.h"

#include <QDialog>

class QListWidget;
class QPlainTextEdit;
class QPushButton;

namespace howdah::ui {

/// Several hosts at once, from a list as people have it; shows what each line becomes before anything is added.
class PasteHostsDialog final : public QDialog {
    Q_OBJECT

public:
    explicit PasteHostsDialog(Project project, QWidget *parent = nullptr);

    void setText(const QString &text);

Q_SIGNALS:
    void hostsGiven(const std::vector<howdah::ui::ListedHost> &hosts);

private:
    void preview();

    Project project_; ///< of when it was opened, for names and roles
    QPlainTextEdit *text_;
    QListWidget *preview_;
    QPushButton *add_;
    HostList list_;
};

} // namespace howdah::ui
