#pragma once

#include "ui/monitor/operation_dialog.h"

class QCheckBox;

namespace howdah::ui {

constexpr int pauseMinutes = 30; ///< after so many a pause is ended, or reminded of

/// Pausing automatic failover: for half an hour, unless it is to last.
class PauseDialog final : public OperationDialog {
    Q_OBJECT

public:
    explicit PauseDialog(Workspace &workspace, QWidget *parent = nullptr);

Q_SIGNALS:
    /// It is paused now; `resume`: it is to be resumed after pauseMinutes.
    void paused(bool resume);

private:
    QCheckBox *resume_;
};

} // namespace howdah::ui
