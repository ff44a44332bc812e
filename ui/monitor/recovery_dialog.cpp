#include "ui/monitor/recovery_dialog.h"

#include "core/recovery/recovery_request.h"
#include "core/run/survey.h"
#include "ui/document/question_stack.h"
#include "ui/monitor/effect_list.h"
#include "ui/monitor/operation_progress.h"
#include "ui/theme/fonts.h"
#include "ui/widgets/inline_question.h"
#include "ui/widgets/text.h"
#include "ui/widgets/type_to_confirm.h"

#include <QHBoxLayout>
#include <QPushButton>
#include <QScrollArea>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace howdah::ui {

RecoveryDialog::RecoveryDialog(Workspace &workspace, bool readOnly, QWidget *parent)
    : QDialog(parent),
      workspace_(workspace),
      readOnly_(readOnly),
      run_(workspace),
      stack_(new QStackedWidget),
      summary_(textLabel()),
      refused_(new InlineQuestion(Tone::Warn)),
      found_(textLabel()),
      stepsTitle_(boldLabel(tr("What would be done, in this order"))),
      steps_(new EffectList),
      meaning_(textLabel()),
      confirm_(new TypeToConfirm({}, tr("Recover"))),
      progress_(new OperationProgress(run_)),
      again_(new QPushButton(tr("Look &again"))),
      cancel_(new QPushButton(tr("Cancel"))),
      action_(new QPushButton(tr("&Recover")))
{
    setWindowModality(Qt::WindowModal);
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(tr("Recover: %1").arg(workspace.monitor.project().cluster));
    resize(760, 560);
    summary_->setFont(nameFont());
    action_->setProperty("changesHosts", true);
    confirm_->setProperty("changesHosts", true);
    again_->setAutoDefault(false);

    auto *content = new QWidget;
    auto *column = new QVBoxLayout(content);
    column->setContentsMargins(0, 0, 8, 0);
    column->setSpacing(10);
    column->addWidget(refused_);
    column->addWidget(boldLabel(tr("What was found")));
    column->addWidget(found_);
    column->addWidget(stepsTitle_);
    column->addWidget(steps_);
    column->addWidget(meaning_);
    column->addStretch(1);
    auto *scroll = new QScrollArea;
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll->setWidget(content);
    auto *ask = new QWidget;
    auto *page = new QVBoxLayout(ask);
    page->setContentsMargins(0, 0, 0, 0);
    page->setSpacing(10);
    page->addWidget(summary_);
    page->addWidget(scroll, 1);
    page->addWidget(confirm_);
    stack_->addWidget(ask);
    stack_->addWidget(progress_);

    auto *footer = new QHBoxLayout;
    footer->addWidget(again_);
    footer->addStretch(1);
    footer->addWidget(cancel_);
    footer->addWidget(action_);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(18, 14, 18, 12);
    layout->setSpacing(12);
    layout->addWidget(new QuestionStack(workspace.interaction));
    layout->addWidget(stack_, 1);
    layout->addLayout(footer);

    connect(again_, &QPushButton::clicked, this, &RecoveryDialog::look);
    connect(cancel_, &QPushButton::clicked, this, &RecoveryDialog::reject);
    connect(action_, &QPushButton::clicked, this, &RecoveryDialog::carryOut);
    connect(confirm_, &TypeToConfirm::confirmed, this, &RecoveryDialog::carryOut);
    connect(&run_, &OperationRun::endChanged, this, [this] {
        cancel_->setText(tr("Close"));
        cancel_->setDefault(true);
        again_->show();
    });
    setPicture(RecoveryPicture{});
}

void RecoveryDialog::look()
{
    if (look_.isRunning() || run_.isRunning())
        return;
    stack_->setCurrentIndex(0);
    setPicture(RecoveryPicture{});
    summary_->setText(tr("Reading what every host has left; nothing is changed…"));
    again_->setEnabled(false);
    const Project project = workspace_.monitor.project();
    look_.start(
        [project, connect = workspace_.access().connect,
         knownHosts = workspace_.access().knownHostsFile](const std::stop_token &stop) {
            return survey(project, connect, {}, {false, knownHosts, true, recoveryRequest}, {}, stop);
        },
        [this, project](const Survey &found) {
            again_->setEnabled(true);
            if (found.facts.isEmpty() && !found.failures.isEmpty())
                showFailure(found.failures.first().what, found.failures.first().hint);
            else
                setPicture(recoveryPicture(project, recoveryLook(project, found.facts, found.failures)));
        });
}

void RecoveryDialog::showFailure(const QString &what, const QString &hint)
{
    summary_->setText(tr("No host could be read."));
    refused_->setHeadline(what);
    refused_->setDetail(hint);
    refused_->show();
}

void RecoveryDialog::setPicture(const RecoveryPicture &picture)
{
    picture_ = picture;
    const OperationForecast &forecast = picture.forecast;
    summary_->setText(picture.summary);
    found_->setText(picture.found.join(QLatin1Char('\n')));
    QStringList steps;
    for (const RecoveryStep &step : picture.steps)
        steps << tr("%1: %2").arg(step.title, step.reason);
    steps_->setEffects(steps);
    stepsTitle_->setVisible(!steps.isEmpty());
    meaning_->setText(forecast.effects.join(QLatin1Char('\n')));
    meaning_->setVisible(!forecast.effects.isEmpty());
    refused_->setVisible(forecast.refused.has_value());
    if (forecast.refused) {
        refused_->setHeadline(forecast.refused->what);
        refused_->setDetail(forecast.refused->hint);
    }
    const bool can = !steps.isEmpty() && !forecast.refused && !readOnly_;
    const bool loses = !forecast.peril.isNone();
    action_->setVisible(!loses);
    action_->setEnabled(can);
    confirm_->setVisible(loses && can);
    if (loses) {
        QStringList lost;
        for (const Loss &loss : forecast.peril.losses)
            lost << loss.what;
        confirm_->setPrompt(
            tr("This gives up %1. Type %2 to allow it:").arg(lost.join(QStringLiteral("; ")), forecast.peril.name));
        confirm_->setExpected(forecast.peril.name);
    }
    (can && !loses ? action_ : cancel_)->setDefault(true);
    setAccessibleDescription(picture.summary);
}

void RecoveryDialog::carryOut()
{
    const Result<Consent> consent = Consent::typed(picture_.forecast.peril, confirm_->typed());
    if (!consent || readOnly_ || picture_.steps.empty() || picture_.forecast.refused || run_.isRunning())
        return;
    progress_->setTitle(picture_.forecast.title);
    action_->hide();
    again_->hide();
    cancel_->setText(tr("Close"));
    stack_->setCurrentIndex(1);
    run_.recover(picture_, *consent);
}

void RecoveryDialog::reject()
{
    look_.requestStop();
    run_.closeFor(*this);
}

} // namespace howdah::ui
