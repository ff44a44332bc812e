#pragma once

#include "ui/monitor/operation_dialog.h"

class QComboBox;
class QRadioButton;

namespace howdah::ui {

/// Starting and stopping what runs on one host.
class ServiceDialog final : public OperationDialog {
    Q_OBJECT

public:
    ServiceDialog(Workspace &workspace, const QString &host, QWidget *parent = nullptr);

private:
    void update();

    QString host_;
    std::vector<HostService> services_;
    QComboBox *service_;
    QRadioButton *stop_;
    QRadioButton *start_;
};

} // namespace howdah::ui
