#include "ui/monitor/event_lanes.h"

#include "ui/monitor/event_model.h"
#include "ui/theme/fonts.h"
#include "ui/theme/tokens.h"
#include "ui/widgets/text.h"

#include <QHelpEvent>
#include <QKeyEvent>
#include <QPainter>
#include <QToolTip>

#include <algorithm>
#include <array>

namespace howdah::ui {

namespace {

constexpr std::array lanes{EventLane::Leader, EventLane::Members, EventLane::Backups, EventLane::Watched};
constexpr int rightMargin = 12;
constexpr double leastBlock = 8;

int laneOf(const ClusterEvent &event)
{
    return static_cast<int>(std::find(lanes.begin(), lanes.end(), event.lane) - lanes.begin());
}

/// Steps of the axis that people count in, in minutes.
int stepFor(qint64 minutes, int room)
{
    for (const int step : {5, 10, 30, 60, 120, 240, 360, 720, 1440, 2 * 1440, 7 * 1440}) {
        if (minutes / step * 84 <= room)
            return step;
    }
    return 14 * 1440;
}

} // namespace

EventLanes::EventLanes(QWidget *parent) : QWidget(parent)
{
    setFocusPolicy(Qt::StrongFocus);
    setAccessibleName(tr("Events on a time line"));
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

void EventLanes::setEvents(const std::vector<ClusterEvent> &events, const QDateTime &from, const QDateTime &now)
{
    if (current_ >= 0 && (events.size() != events_.size()))
        current_ = -1;
    events_ = events;
    from_ = from;
    now_ = now;
    update();
}

int EventLanes::laneHeight() const
{
    return QFontMetrics(captionFont()).height() + 12;
}

int EventLanes::left() const
{
    int widest = 0;
    for (const EventLane lane : lanes)
        widest = std::max(widest, QFontMetrics(font()).horizontalAdvance(laneTitle(lane)));
    return widest + 24;
}

QSize EventLanes::sizeHint() const
{
    return {700, static_cast<int>(lanes.size()) * laneHeight() + QFontMetrics(captionFont()).height() + 10};
}

double EventLanes::x(const QDateTime &time) const
{
    const double all = static_cast<double>(std::max<qint64>(1, from_.msecsTo(now_)));
    const double share = std::clamp(static_cast<double>(from_.msecsTo(time)) / all, 0.0, 1.0);
    return left() + share * (width() - left() - rightMargin);
}

QRectF EventLanes::blockOf(const ClusterEvent &event) const
{
    const bool goesOn = event.lane == EventLane::Leader && !event.to.isValid();
    const double begin = x(event.from);
    const double end = goesOn ? x(now_) : event.to.isValid() ? x(event.to) : begin;
    return {begin, laneOf(event) * laneHeight() + 4.0, std::max(end - begin, leastBlock), laneHeight() - 8.0};
}

int EventLanes::eventAt(const QPoint &place) const
{
    for (int i = static_cast<int>(events_.size()) - 1; i >= 0; --i) {
        if (blockOf(events_[static_cast<std::size_t>(i)]).adjusted(-2, -2, 2, 2).contains(place))
            return i;
    }
    return -1;
}

void EventLanes::choose(int index)
{
    current_ = index;
    if (index >= 0) {
        const ClusterEvent &event = events_[static_cast<std::size_t>(index)];
        setAccessibleDescription(
            QStringLiteral("%1, %2, %3, %4").arg(laneTitle(event.lane), timeText(event), event.text, event.detail));
    }
    update();
}

void EventLanes::keyPressEvent(QKeyEvent *event)
{
    const int last = static_cast<int>(events_.size()) - 1;
    switch (event->key()) {
    case Qt::Key_Left: choose(current_ < 0 ? last : std::max(0, current_ - 1)); return;
    case Qt::Key_Right: choose(std::min(last, current_ + 1)); return;
    case Qt::Key_Home: choose(std::min(0, last)); return;
    case Qt::Key_End: choose(last); return;
    default: QWidget::keyPressEvent(event);
    }
}

void EventLanes::mousePressEvent(QMouseEvent *event)
{
    choose(eventAt(event->pos()));
}

bool EventLanes::event(QEvent *event)
{
    if (event->type() != QEvent::ToolTip)
        return QWidget::event(event);
    const auto *help = static_cast<QHelpEvent *>(event);
    if (const int index = eventAt(help->pos()); index >= 0) {
        const ClusterEvent &found = events_[static_cast<std::size_t>(index)];
        QToolTip::showText(help->globalPos(),
                           QStringList{found.text, timeText(found), found.detail}.join(QLatin1Char('\n')).trimmed());
    } else {
        QToolTip::hideText();
    }
    return true;
}

void EventLanes::paintTimes(QPainter &painter) const
{
    const Tokens &tokens = tokensOf(palette());
    const int bottom = static_cast<int>(lanes.size()) * laneHeight();
    const int step = stepFor(from_.secsTo(now_) / 60, width() - left());
    const qint64 seconds = 60LL * step;
    qint64 at = (from_.toSecsSinceEpoch() / seconds + 1) * seconds;
    painter.setFont(captionFont());
    for (; at < now_.toSecsSinceEpoch(); at += seconds) {
        const QDateTime time = QDateTime::fromSecsSinceEpoch(at, Qt::UTC);
        const int place = qRound(x(time));
        painter.setPen(tokens.line);
        painter.drawLine(place, 0, place, bottom);
        painter.setPen(tokens.muted);
        const QString text = time.toString(step < 1440 ? QStringLiteral("HH:mm") : QStringLiteral("d MMM"));
        if (place + 30 < width() - rightMargin)
            painter.drawText(QRect(place - 40, bottom + 2, 80, QFontMetrics(captionFont()).height()), Qt::AlignCenter,
                             text);
    }
    painter.setPen(QPen(tokens.accent.text, 2));
    painter.drawLine(width() - rightMargin, 0, width() - rightMargin, bottom);
}

void EventLanes::paintBlock(QPainter &painter, const ClusterEvent &event, bool chosen, double room) const
{
    const Tokens &tokens = tokensOf(palette());
    const Tone tone = event.bad                          ? Tone::Problem
                      : event.lane == EventLane::Leader  ? Tone::Leader
                      : event.lane == EventLane::Watched ? Tone::Ok
                                                         : Tone::Neutral;
    const QRectF block = blockOf(event);
    painter.setPen(QPen(chosen ? tokens.accent.text : tokens.of(tone).line, chosen ? 2 : 1));
    painter.setBrush(tokens.of(tone).soft);
    painter.drawRoundedRect(block.adjusted(0.5, 0.5, -0.5, -0.5), 2, 2);
    painter.setFont(captionFont());
    painter.setPen(tokens.of(tone).text);
    const QFontMetrics metrics(captionFont());
    if (block.width() >= 40) {
        painter.drawText(block.adjusted(6, 0, -4, 0), Qt::AlignLeft | Qt::AlignVCenter,
                         metrics.elidedText(event.text, Qt::ElideRight, static_cast<int>(block.width()) - 10));
    } else if (room > 40) {
        const QRectF beside(block.right() + 4, block.top(), room - 8, block.height());
        painter.drawText(beside, Qt::AlignLeft | Qt::AlignVCenter,
                         metrics.elidedText(event.text, Qt::ElideRight, static_cast<int>(beside.width())));
    }
}

void EventLanes::paintEvent(QPaintEvent *)
{
    const Tokens &tokens = tokensOf(palette());
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    for (std::size_t i = 0; i < lanes.size(); ++i) {
        painter.setFont(font());
        painter.setPen(tokens.text);
        painter.drawText(QRect(10, static_cast<int>(i) * laneHeight(), left() - 10, laneHeight()),
                         Qt::AlignLeft | Qt::AlignVCenter, laneTitle(lanes[i]));
    }
    if (!from_.isValid())
        return;
    paintTimes(painter);
    for (std::size_t i = 0; i < events_.size(); ++i) {
        // What stands beside a small block ends where the next one of its lane begins.
        double next = width() - rightMargin;
        for (std::size_t j = i + 1; j < events_.size(); ++j) {
            if (events_[j].lane == events_[i].lane) {
                next = blockOf(events_[j]).left();
                break;
            }
        }
        paintBlock(painter, events_[i], static_cast<int>(i) == current_, next - blockOf(events_[i]).right());
    }
    if (hasFocus()) {
        painter.setPen(QPen(tokens.accent.text, 2));
        painter.setBrush(Qt::NoBrush);
        painter.drawRect(rect().adjusted(1, 1, -1, -1));
    }
}

} // namespace howdah::ui
