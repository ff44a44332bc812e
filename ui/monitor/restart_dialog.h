#pragma once

#include "ui/monitor/operation_dialog.h"

class QCheckBox;
class QComboBox;

namespace howdah::ui {

class WhenField;

/// Restarting PostgreSQL on one member, now or at a time; or on several, one after another. On request only where it waits for one.
class RestartDialog final : public OperationDialog {
    Q_OBJECT

public:
    RestartDialog(Workspace &workspace, const QString &member, QWidget *parent = nullptr);

protected:
    QString obstacle() const override;

private:
    void update();

    QString member_;
    QComboBox *which_;
    WhenField *when_;
    QCheckBox *onlyPending_;
};

} // namespace howdah::ui
