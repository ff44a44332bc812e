#pragma once

#include "ui/monitor/operation_dialog.h"

class QPlainTextEdit;

namespace howdah::ui {

/// Patroni's dynamic configuration as text, with what would change beside it before anything is sent.
class ConfigDialog final : public OperationDialog {
    Q_OBJECT

public:
    explicit ConfigDialog(Workspace &workspace, QWidget *parent = nullptr);

protected:
    QString obstacle() const override;
    void follow() override;

private:
    void read();

    QJsonObject before_;
    QPlainTextEdit *editor_;
    QPlainTextEdit *changes_;
    QString problem_;        ///< of the text
    bool overtaken_ = false; ///< somebody else changed it meanwhile
};

/// What any member that answers tells of the dynamic configuration, the leader first.
[[nodiscard]] std::optional<QJsonObject> dynamicConfigOf(const ClusterMonitor &monitor);

} // namespace howdah::ui
