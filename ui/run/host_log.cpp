#include "ui/run/host_log.h"

#include "ui/run/lane_text.h"
#include "ui/theme/fonts.h"
#include "ui/theme/icons.h"
#include "ui/theme/tokens.h"
#include "ui/widgets/chip.h"
#include "ui/widgets/state_icon.h"
#include "ui/widgets/text.h"

#include <QHBoxLayout>
#include <QPainter>
#include <QToolButton>
#include <QVBoxLayout>

namespace howdah::ui {

QToolButton *followButton(LogView *view)
{
    auto *button = new QToolButton;
    button->setIcon(icon(QStringLiteral("go-bottom")));
    button->setAutoRaise(true);
    button->setCheckable(true);
    button->setChecked(view->isFollowing());
    button->setToolTip(LogView::tr("Follow the newest line (End)"));
    button->setAccessibleName(LogView::tr("Follow the newest line"));
    QObject::connect(button, &QToolButton::clicked, view, &LogView::setFollowing);
    QObject::connect(view, &LogView::followingChanged, button, &QToolButton::setChecked);
    return button;
}

HostLog::HostLog(const QString &host, QWidget *parent)
    : QFrame(parent),
      host_(host),
      icon_(new StateIcon(State::Waiting)),
      name_(new ElidedLabel(host)),
      step_(new ElidedLabel({}, Qt::ElideRight)),
      errors_(new ChipLabel),
      warnings_(new ChipLabel),
      view_(new LogView)
{
    follow_ = followButton(view_);
    name_->setFont(boldFont());
    name_->setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    step_->setFont(captionFont());
    step_->setForegroundRole(QPalette::PlaceholderText);
    view_->setFrameShape(QFrame::NoFrame);
    view_->setAccessibleName(tr("Log of %1").arg(host));
    errors_->setVisible(false);
    warnings_->setVisible(false);

    auto *head = new QHBoxLayout;
    head->setContentsMargins(10, 2, 4, 2);
    head->setSpacing(6);
    head->addWidget(icon_);
    head->addWidget(name_);
    head->addWidget(step_, 1);
    head->addWidget(errors_);
    head->addWidget(warnings_);
    head->addWidget(follow_);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(1, 1, 1, 1);
    layout->setSpacing(1);
    layout->addLayout(head);
    layout->addWidget(view_, 1);
}

void HostLog::append(std::span<const LogLine> lines)
{
    view_->append(lines);
}

void HostLog::refresh(const RunTimeline &timeline)
{
    const Lane *lane = timeline.lane(host_);
    if (lane == nullptr)
        return;
    const LaneText text = laneText(timeline, *lane);
    state_ = text.state;
    icon_->setState(state_);
    step_->setText(text.now);
    const LogBuffer &buffer = view_->buffer();
    const qint64 errors = buffer.count(LineLevel::Error);
    const qint64 warnings = buffer.count(LineLevel::Warning) - errors;
    errors_->setVisible(errors > 0);
    errors_->setChip(stateChip(State::Problem, QString::number(errors)));
    errors_->setToolTip(tr("Lines with errors: %1").arg(errors));
    warnings_->setVisible(warnings > 0);
    warnings_->setChip(stateChip(State::Warning, QString::number(warnings)));
    warnings_->setToolTip(tr("Lines with warnings: %1").arg(warnings));
}

void HostLog::paintEvent(QPaintEvent *)
{
    const Tokens &tokens = tokensOf(palette());
    QPainter painter(this);
    painter.fillRect(rect(), tokens.base);
    painter.fillRect(QRect(0, 0, width(), view_->y() - 1), tokens.header);
    painter.setPen(tokens.line);
    painter.drawLine(0, view_->y() - 1, width(), view_->y() - 1);
    painter.setPen(tokens.strongLine);
    painter.drawRect(rect().adjusted(0, 0, -1, -1));
}

} // namespace howdah::ui
