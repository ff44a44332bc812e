#include "ui/monitor/operation_dialog.h"

#include "ui/document/question_stack.h"
#include "ui/monitor/effect_list.h"
#include "ui/monitor/operation_progress.h"
#include "ui/theme/fonts.h"
#include "ui/widgets/inline_question.h"
#include "ui/widgets/text.h"
#include "ui/widgets/type_to_confirm.h"

#include <QHBoxLayout>
#include <QJsonDocument>
#include <QLayout>
#include <QPushButton>
#include <QStackedWidget>
#include <QVBoxLayout>

#include <algorithm>
#include <utility>

namespace howdah::ui {

OperationDialog::OperationDialog(Workspace &workspace, Operation operation, const QString &actionText, QWidget *parent)
    : QDialog(parent),
      workspace_(workspace),
      operation_(std::move(operation)),
      run_(workspace),
      stack_(new QStackedWidget),
      top_(new QVBoxLayout),
      headline_(textLabel()),
      line_(textLabel()),
      above_(new QVBoxLayout),
      effects_(new EffectList),
      beside_(new QVBoxLayout),
      below_(new QVBoxLayout),
      refused_(new InlineQuestion(Tone::Warn)),
      losses_(textLabel()),
      confirm_(new TypeToConfirm({}, actionText)),
      sent_(codeLabel()),
      progress_(new OperationProgress(run_)),
      note_(mutedLabel()),
      show_(new QPushButton(tr("S&how what is sent"))),
      cancel_(new QPushButton(tr("Cancel"))),
      action_(new QPushButton(actionText))
{
    setWindowModality(Qt::WindowModal);
    setAttribute(Qt::WA_DeleteOnClose);
    setMinimumWidth(560);
    headline_->setFont(nameFont());
    line_->setForegroundRole(QPalette::PlaceholderText);
    line_->hide();
    sent_->setWordWrap(true);
    sent_->hide();
    refused_->hide();
    losses_->hide();
    confirm_->hide();
    confirm_->setProperty("changesHosts", true);
    show_->setProperty("tone", QStringLiteral("flat"));
    show_->setAutoDefault(false);
    note_->setWordWrap(true);
    action_->setProperty("changesHosts", true);

    auto *ask = new QWidget;
    auto *column = new QVBoxLayout(ask);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(10);
    column->addLayout(above_);
    auto *middle = new QHBoxLayout;
    middle->setSpacing(20);
    auto *left = new QVBoxLayout;
    left->setSpacing(8);
    QLabel *happens = boldLabel(tr("What happens now"));
    happens->setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    left->addWidget(happens);
    left->addWidget(effects_);
    left->addStretch(1);
    middle->addLayout(left, 3);
    beside_->setSpacing(8);
    middle->addLayout(beside_);
    middle_ = middle;
    column->addLayout(middle);
    column->addWidget(refused_);
    column->addLayout(below_);
    column->addWidget(losses_);
    column->addWidget(confirm_);
    column->addWidget(sent_);
    column->addStretch(1);
    stack_->addWidget(ask);
    stack_->addWidget(progress_);

    auto *inside = new QVBoxLayout;
    inside->setContentsMargins(18, 14, 18, 14);
    inside->setSpacing(10);
    for (QLabel *label : {headline_, line_})
        label->setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Maximum);
    inside->addWidget(headline_);
    inside->addWidget(line_);
    inside->addWidget(new QuestionStack(workspace.interaction));
    inside->addWidget(stack_, 1);
    auto *footer = new QHBoxLayout;
    footer->setContentsMargins(18, 8, 18, 12);
    footer->setSpacing(8);
    footer->addWidget(show_);
    footer->addWidget(note_, 1);
    footer->addWidget(cancel_);
    footer->addWidget(action_);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addLayout(top_);
    layout->addLayout(inside, 1);
    layout->addLayout(footer);

    connect(cancel_, &QPushButton::clicked, this, &QDialog::reject);
    connect(action_, &QPushButton::clicked, this, &OperationDialog::carryOut);
    connect(confirm_, &TypeToConfirm::confirmed, this, &OperationDialog::carryOut);
    connect(show_, &QPushButton::clicked, this, &OperationDialog::showSent);
    connect(&workspace.monitor, &ClusterMonitor::changed, this, [this] {
        if (stack_->currentIndex() == 0 && isVisible()) {
            follow();
            refresh();
        }
    });
    connect(&run_, &OperationRun::endChanged, this, [this] {
        cancel_->setText(tr("Close"));
        cancel_->setDefault(true);
        cancel_->setFocus();
        note_->clear();
    });
}

void OperationDialog::showEvent(QShowEvent *event)
{
    middle_->setStretchFactor(beside_, beside_->isEmpty() ? 0 : 2);
    middle_->setSpacing(beside_->isEmpty() ? 0 : 20);
    follow();
    refresh();
    layout()->activate();
    // A dialog with a least width of its own does not follow its layout's, and texts that wrap are as high as the width makes them.
    const int wide = std::max(width(), layout()->totalMinimumSize().width());
    resize(wide, std::max(height(), layout()->totalHeightForWidth(wide)));
    QDialog::showEvent(event);
}

void OperationDialog::setOperation(const Operation &operation, const QString &actionText)
{
    operation_ = operation;
    action_->setText(actionText);
    confirm_->setButton(actionText);
    refresh();
}

void OperationDialog::setHeadline(const QString &headline, const QString &line)
{
    ownHeadline_ = true;
    headline_->setText(headline);
    headline_->setVisible(!headline.isEmpty());
    line_->setText(line);
    line_->setVisible(!line.isEmpty());
}

void OperationDialog::setConfirmPrompt(const QString &prompt)
{
    ownPrompt_ = true;
    confirm_->setPrompt(prompt);
}

void OperationDialog::showPeril(const Peril &peril, const QString &why)
{
    const bool loses = !peril.isNone();
    action_->setVisible(!loses);
    confirm_->setVisible(loses);
    QStringList lines;
    for (const Loss &loss : peril.losses) {
        if (!loss.facts.isEmpty())
            lines << tr("Lost: %1").arg(loss.what) << loss.facts;
    }
    losses_->setText(lines.join(QLatin1Char('\n')));
    losses_->setVisible(!lines.isEmpty());
    if (!loses)
        return;
    if (!ownPrompt_)
        confirm_->setPrompt(tr("Type %1 to allow this:").arg(peril.name));
    if (std::exchange(expected_, peril.name) != peril.name)
        confirm_->setExpected(peril.name);
    confirm_->setObstacle(why);
}

void OperationDialog::setNote(const QString &note)
{
    note_->setText(note);
}

void OperationDialog::refresh()
{
    const ClusterMonitor &monitor = workspace_.monitor;
    const OperationForecast seen = forecast(operation_, monitor.project(), monitor.status());
    if (!ownHeadline_)
        headline_->setText(seen.title);
    effects_->setEffects(seen.effects);
    setAccessibleDescription(seen.effects.mid(0, 2).join(QLatin1Char(' ')));
    const QString own = obstacle(); // closer to what the person does than the forecast is
    const QString why = !own.isEmpty() ? own : seen.refused ? seen.refused->what : QString();
    refused_->setHeadline(why);
    refused_->setDetail(own.isEmpty() && seen.refused ? seen.refused->hint : QString());
    // What a person has yet to do is said beside the field in which the name is typed.
    refused_->setVisible(!why.isEmpty() && (seen.peril.isNone() || seen.refused));
    action_->setEnabled(why.isEmpty());
    showPeril(seen.peril, why);
    const bool dangerous = seen.danger >= 2;
    action_->setProperty("tone", dangerous ? QStringLiteral("danger") : QString());
    action_->setAutoDefault(!dangerous);
    (dangerous ? cancel_ : action_)->setDefault(true);
    show_->setEnabled(why.isEmpty() || (!seen.peril.isNone() && !seen.refused));
}

void OperationDialog::showSent()
{
    const OperationCall call = callFor(operation_, workspace_.monitor.status());
    const QString body = call.request.body
                             ? QString::fromUtf8(QJsonDocument(*call.request.body).toJson(QJsonDocument::Compact))
                             : QString();
    const QString text = call.command
                             ? call.command->display()
                             : QStringLiteral("%1 %2\n%3").arg(call.request.method, call.request.path, body).trimmed();
    sent_->setText(tr("to %1:\n%2").arg(call.member, text));
    sent_->setVisible(!sent_->isVisibleTo(this));
}

void OperationDialog::carryOut()
{
    const OperationForecast seen = forecast(operation_, workspace_.monitor.project(), workspace_.monitor.status());
    const Result<Consent> consent = Consent::typed(seen.peril, confirm_->typed());
    if (seen.refused || !consent || !obstacle().isEmpty() || run_.isRunning()) {
        refresh();
        return;
    }
    progress_->setTitle(seen.title);
    headline_->hide();
    line_->hide();
    action_->hide();
    show_->hide();
    cancel_->setText(tr("Close"));
    note_->setText(tr("Closing stops the looking, not what the cluster was asked for."));
    stack_->setCurrentIndex(1);
    run_.start(operation_, *consent);
}

void OperationDialog::reject()
{
    run_.closeFor(*this);
}

} // namespace howdah::ui
