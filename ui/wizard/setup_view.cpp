#include "ui/wizard/setup_view.h"

#include "ui/theme/fonts.h"
#include "ui/widgets/panes.h"
#include "ui/widgets/state_icon.h"
#include "ui/widgets/text.h"
#include "ui/wizard/step_rail.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPainter>
#include <QPushButton>
#include <QResizeEvent>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace howdah::ui {

namespace {

constexpr int narrowBelow = 1200; // pixels of the whole view

/// A plain area with a line at one of its edges.
class Edged final : public QWidget {
public:
    explicit Edged(Qt::Edge edge) : edge_(edge)
    {
        setBackgroundRole(QPalette::AlternateBase);
        setAutoFillBackground(edge == Qt::RightEdge);
    }

protected:
    void paintEvent(QPaintEvent *) override
    {
        QPainter painter(this);
        painter.setPen(tokensOf(palette()).strongLine);
        if (edge_ == Qt::RightEdge)
            painter.drawLine(rect().topRight(), rect().bottomRight());
        else
            painter.drawLine(rect().topLeft(), rect().topRight());
    }

private:
    Qt::Edge edge_;
};

QWidget *fileLine(QWidget *first, QLabel *second)
{
    auto *widget = new QWidget;
    auto *layout = new QVBoxLayout(widget);
    layout->setContentsMargins(16, 2, 8, 2);
    layout->setSpacing(0);
    layout->addWidget(first);
    layout->addWidget(second);
    return widget;
}

} // namespace

SetupView::SetupView(Workspace &workspace, QWidget *parent)
    : QWidget(parent),
      workspace_(workspace),
      rail_(new StepRail(workspace)),
      fileLines_(new QWidget),
      file_(new ElidedLabel),
      saved_(mutedLabel()),
      secrets_(new ElidedLabel),
      secretsState_(mutedLabel()),
      stack_(new QStackedWidget),
      state_(new StateIcon),
      sentence_(textLabel()),
      back_(new QPushButton),
      next_(new QPushButton)
{
    auto *fileLayout = new QVBoxLayout(fileLines_);
    fileLayout->setContentsMargins(0, 8, 0, 10);
    fileLayout->setSpacing(4);
    fileLayout->addWidget(fileLine(file_, saved_));
    fileLayout->addWidget(fileLine(secrets_, secretsState_));
    auto *side = new Edged(Qt::RightEdge);
    auto *sideLayout = new QVBoxLayout(side);
    sideLayout->setContentsMargins(0, 8, 1, 0);
    sideLayout->setSpacing(0);
    sideLayout->addWidget(rail_, 1);
    sideLayout->addWidget(fileLines_);
    // As wide as the rail, however long a path is.
    file_->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Fixed);
    secrets_->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Fixed);
    fileLines_->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);

    auto *footer = new Edged(Qt::TopEdge);
    auto *footerLayout = new QHBoxLayout(footer);
    footerLayout->setContentsMargins(16, 10, 16, 10);
    footerLayout->addWidget(state_);
    footerLayout->addWidget(sentence_, 1);
    footerLayout->addWidget(back_);
    footerLayout->addWidget(next_);
    next_->setDefault(true);

    auto *right = new QVBoxLayout;
    right->setSpacing(0);
    right->addWidget(stack_, 1);
    right->addWidget(footer);
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(side);
    layout->addLayout(right, 1);
    for (QWidget *pane : std::initializer_list<QWidget *>{side, stack_, footer})
        markPane(pane);

    connect(rail_, &StepRail::stepChosen, this, &SetupView::goTo);
    connect(back_, &QPushButton::clicked, this, [this] { goTo(static_cast<Step>(static_cast<int>(step_) - 1)); });
    connect(next_, &QPushButton::clicked, this, [this] { goTo(static_cast<Step>(static_cast<int>(step_) + 1)); });
    connect(&workspace.document, &ProjectDocument::changed, this, &SetupView::update);
    connect(&workspace.knowledge, &HostKnowledge::changed, this, &SetupView::update);
    connect(&workspace.vault, &SecretVault::changed, this, &SetupView::update);
    connect(&workspace.vault, &SecretVault::statusChanged, this, &SetupView::update);
    connect(workspace.interaction.get(), &WindowInteraction::questionsChanged, this, &SetupView::update,
            Qt::QueuedConnection);
    rail_->setStep(step_);
    update();
}

void SetupView::setPage(Step step, QWidget *page)
{
    pages_.insert(step, page);
    stack_->addWidget(page);
    if (step == step_)
        stack_->setCurrentWidget(page);
}

void SetupView::setFooterButton(Step step, QPushButton *button)
{
    footerButtons_.insert(step, button);
    static_cast<QHBoxLayout *>(back_->parentWidget()->layout())->addWidget(button);
    update();
}

void SetupView::goTo(Step step)
{
    if (QWidget *page = pages_.value(step))
        stack_->setCurrentWidget(page);
    const bool moved = step != step_;
    step_ = step;
    rail_->setStep(step);
    update();
    if (moved)
        Q_EMIT stepChanged(step);
}

void SetupView::setFileLines(const QString &file, const QString &saved, const QString &secrets,
                             const QString &secretsState)
{
    file_->setText(file);
    saved_->setText(saved);
    secrets_->setText(secrets);
    secretsState_->setText(secretsState);
}

void SetupView::resizeEvent(QResizeEvent *event)
{
    const bool narrow = event->size().width() < narrowBelow;
    if (narrow != rail_->isNarrow())
        rail_->setNarrow(narrow);
    fileLines_->setVisible(!narrow);
    QWidget::resizeEvent(event);
}

void SetupView::update()
{
    const StepStatus status = overall(workspace_);
    state_->setState(status.state);
    sentence_->setText(status.line);
    const bool first = step_ == Step::Hosts;
    const bool last = step_ == Step::Deploy;
    back_->setEnabled(!first);
    back_->setText(first ? tr("Bac&k") : tr("Bac&k: %1").arg(title(static_cast<Step>(static_cast<int>(step_) - 1))));
    const bool own = footerButtons_.contains(step_);
    next_->setVisible(!last && !own);
    if (!last)
        next_->setText(tr("&Next: %1").arg(title(static_cast<Step>(static_cast<int>(step_) + 1))));
    for (auto it = footerButtons_.cbegin(); it != footerButtons_.cend(); ++it)
        it.value()->setVisible(it.key() == step_);
}

} // namespace howdah::ui
