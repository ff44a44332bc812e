#pragma once

#include "core/recovery/recovery_picture.h"
#include "ui/monitor/operation_run.h"

#include <QDialog>

class QLabel;
class QPushButton;
class QStackedWidget;

namespace howdah::ui {

class EffectList;
class InlineQuestion;
class OperationProgress;
class TypeToConfirm;

/// A cluster that is down: reads what every host has left before anything is started, says which member is newest and what would be done
/// in which order, and carries that out when told to. Reading changes nothing; it can be repeated.
class RecoveryDialog final : public QDialog {
    Q_OBJECT

public:
    RecoveryDialog(Workspace &workspace, bool readOnly, QWidget *parent = nullptr);

    /// Reads the hosts in the background, then shows what was found.
    void look();
    void setPicture(const RecoveryPicture &picture);
    void reject() override; ///< also while it runs: nobody looks any more, and the step under way is ended

private:
    void showFailure(const QString &what, const QString &hint);
    void carryOut();

    Workspace &workspace_;
    const bool readOnly_;
    RecoveryPicture picture_;
    OperationRun run_;
    QStackedWidget *stack_;
    QLabel *summary_;
    InlineQuestion *refused_;
    QLabel *found_;
    QLabel *stepsTitle_;
    EffectList *steps_;
    QLabel *meaning_;
    TypeToConfirm *confirm_;
    OperationProgress *progress_;
    QPushButton *again_;
    QPushButton *cancel_;
    QPushButton *action_;
    Background look_; // last: its thread ends first
};

} // namespace howdah::ui
