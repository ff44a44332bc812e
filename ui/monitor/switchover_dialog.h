#pragma once

#include "ui/monitor/candidate_model.h"
#include "ui/monitor/operation_dialog.h"

class QDateTimeEdit;
class QRadioButton;

namespace howdah::ui {

class CandidateTable;
class FactGrid;

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
    QWidget *makeWhen();

    CandidateModel model_;
    CandidateTable *table_;
    FactGrid *facts_;
    QRadioButton *now_;
    QRadioButton *at_;
    QDateTimeEdit *time_;
};

} // namespace howdah::ui
