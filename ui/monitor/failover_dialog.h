#pragma once

#include "ui/monitor/candidate_model.h"
#include "ui/monitor/operation_dialog.h"

class QCheckBox;

namespace howdah::ui {

class CandidateTable;

/// A new leader without the old one's consent: what is lost is named in numbers, and the cluster's name has to be typed.
class FailoverDialog final : public OperationDialog {
    Q_OBJECT

public:
    /// `candidate` is chosen to begin with, if it can take over; "" = the best.
    FailoverDialog(Workspace &workspace, const QString &candidate, QWidget *parent = nullptr);

protected:
    QString obstacle() const override;
    void follow() override;

private:
    void choose(const QString &member);
    void update();
    [[nodiscard]] QString lossText() const;

    CandidateModel model_;
    CandidateTable *table_;
    QLabel *loss_;
    QCheckBox *fenced_;
};

} // namespace howdah::ui
