#pragma once

#include "ui/monitor/operation_run.h"

#include <QDialog>

class QLabel;
class QPushButton;
class QStackedWidget;
class QHBoxLayout;
class QVBoxLayout;

namespace howdah::ui {

class EffectList;
class InlineQuestion;
class OperationProgress;
class TypeToConfirm;

/// Says what an operation does, and carries it out when told to: forecast, then progress, then the result, in one dialog that blocks
/// nothing. It follows the monitor: what becomes impossible goes off and says why. From danger level 2 on, Cancel is the default. What
/// loses something is told with its facts, and a name has to be typed for it.
class OperationDialog : public QDialog {
    Q_OBJECT

public:
    OperationDialog(Workspace &workspace, Operation operation, const QString &actionText, QWidget *parent = nullptr);

    [[nodiscard]] OperationRun &run() { return run_; }
    void reject() override; ///< also while it runs: the cluster goes on, nobody looks

protected:
    void showEvent(QShowEvent *event) override;

    void setOperation(const Operation &operation, const QString &actionText);
    [[nodiscard]] const Operation &operation() const { return operation_; }
    /// Why the button is off besides what the forecast refuses; "" = nothing.
    virtual QString obstacle() const { return {}; }
    /// Called whenever the monitor has seen something.
    virtual void follow() {}
    void refresh();
    void carryOut();

    [[nodiscard]] Workspace &workspace() { return workspace_; }
    [[nodiscard]] const Workspace &workspace() const { return workspace_; }
    [[nodiscard]] QVBoxLayout *above() const { return above_; } ///< of the effects
    [[nodiscard]] QVBoxLayout *below() const { return below_; }
    [[nodiscard]] QVBoxLayout *beside() const { return beside_; }
    [[nodiscard]] QVBoxLayout *top() const { return top_; } ///< over the whole width of the dialog
    void setHeadline(const QString &headline, const QString &line);
    void setConfirmPrompt(const QString &prompt); ///< what the field says in which the name is typed
    void setNote(const QString &note);

private:
    void showPeril(const Peril &peril, const QString &why);
    void showSent();

    Workspace &workspace_;
    Operation operation_;
    OperationRun run_;
    QStackedWidget *stack_;
    QVBoxLayout *top_;
    QLabel *headline_;
    QLabel *line_;
    QVBoxLayout *above_;
    EffectList *effects_;
    QHBoxLayout *middle_ = nullptr;
    QVBoxLayout *beside_;
    QVBoxLayout *below_;
    InlineQuestion *refused_;
    QLabel *losses_;
    TypeToConfirm *confirm_;
    QLabel *sent_;
    OperationProgress *progress_;
    QLabel *note_;
    QPushButton *show_;
    QPushButton *cancel_;
    QPushButton *action_;
    bool ownHeadline_ = false;
    bool ownPrompt_ = false;
    QString expected_; ///< the name that has to be typed
};

} // namespace howdah::ui
