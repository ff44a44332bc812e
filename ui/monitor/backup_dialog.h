#pragma once

#include "ui/monitor/operation_run.h"

#include <QDialog>

class QComboBox;
class QPushButton;
class QStackedWidget;

namespace howdah::ui {

class OperationProgress;

/// A backup now, of a type that is chosen here; it goes on when the dialog is closed.
class BackupDialog final : public QDialog {
    Q_OBJECT

public:
    explicit BackupDialog(Workspace &workspace, QWidget *parent = nullptr);

    void reject() override;

private:
    void carryOut();

    Workspace &workspace_;
    OperationRun run_;
    QStackedWidget *stack_;
    QComboBox *type_;
    OperationProgress *progress_;
    QPushButton *cancel_;
    QPushButton *action_;
};

} // namespace howdah::ui
