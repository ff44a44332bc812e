#pragma once

#include "ui/monitor/operation_dialog.h"

class QCheckBox;

namespace howdah::ui {

class WhenField;

/// Restarting PostgreSQL on one member: now or at a time, and on request only if it waits for one.
class RestartDialog final : public OperationDialog {
    Q_OBJECT

public:
    RestartDialog(Workspace &workspace, const QString &member, QWidget *parent = nullptr);

protected:
    QString obstacle() const override;

private:
    void update();

    QString member_;
    WhenField *when_;
    QCheckBox *onlyPending_;
};

} // namespace howdah::ui
