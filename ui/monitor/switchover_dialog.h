#pragma once

#include "ui/monitor/candidate_model.h"
#include "ui/monitor/operation_dialog.h"

namespace howdah::ui {

class CandidateTable;
class FactGrid;
class WhenField;

/// Which member becomes the leader, when, and what that costs.
class SwitchoverDialog final : public OperationDialog {
    Q_OBJECT

public:
    explicit SwitchoverDialog(Workspace &workspace, QWidget *parent = nullptr);

protected:
    QString obstacle() const override;
    void follow() override;

private:
    void choose(const QString &member);
    void update();

    CandidateModel model_;
    CandidateTable *table_;
    FactGrid *facts_;
    WhenField *when_;
};

} // namespace howdah::ui
