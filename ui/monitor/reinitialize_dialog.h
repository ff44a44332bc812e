#pragma once

#include "ui/monitor/operation_dialog.h"

class QComboBox;

namespace howdah::ui {

/// Copying a replica anew: from where the cluster is configured to, or from the leader.
class ReinitializeDialog final : public OperationDialog {
    Q_OBJECT

public:
    ReinitializeDialog(Workspace &workspace, const QString &member, QWidget *parent = nullptr);

private:
    void update();

    QString member_;
    QComboBox *from_;
};

} // namespace howdah::ui
