#include "ui/run/lane_text.h"
#include "ui/run/lane_view.h"
#include "ui/theme/fonts.h"
#include "ui/theme/tokens.h"
#include "ui/widgets/glyph.h"

#include <QDateTime>
#include <QPainter>
#include <QScrollBar>

#include <algorithm>
#include <array>

namespace howdah::ui {

namespace {

constexpr int tickApart = 76;

qint64 tickOf(double millisecondsPerPixel)
{
    constexpr std::array<qint64, 11> steps = {1, 2, 5, 10, 30, 60, 120, 300, 600, 1800, 3600};
    for (const qint64 step : steps) {
        if (static_cast<double>(step * 1000) / millisecondsPerPixel >= tickApart)
            return step * 1000;
    }
    return static_cast<qint64>(millisecondsPerPixel * tickApart / 3'600'000 + 1) * 3'600'000;
}

QString clock(qint64 time, bool seconds)
{
    return QDateTime::fromMSecsSinceEpoch(time).toUTC().toString(seconds ? QStringLiteral("HH:mm:ss")
                                                                         : QStringLiteral("HH:mm"));
}

void drawElided(QPainter &painter, const QRectF &where, const QString &text, Qt::TextElideMode mode = Qt::ElideRight)
{
    const QString shown = painter.fontMetrics().elidedText(text, mode, static_cast<int>(where.width()));
    if (shown.size() > 1 || shown == text)
        painter.drawText(where, Qt::AlignLeft | Qt::AlignVCenter, shown);
}

const ToneColors &colorsOf(const LaneBlock &block, const Tokens &tokens)
{
    return block.state == StepState::Finished  ? tokens.ok
           : block.state == StepState::Failed  ? tokens.problem
           : block.state == StepState::Running ? tokens.accent
                                               : tokens.unknown;
}

} // namespace

void LaneView::paintEvent(QPaintEvent *)
{
    const Tokens &tokens = tokensOf(palette());
    QPainter painter(viewport());
    painter.fillRect(viewport()->rect(), tokens.base);
    painter.setRenderHint(QPainter::Antialiasing);
    const Columns at = columns();
    const int bottom =
        std::min(viewport()->height(), headerHeight() + static_cast<int>(timeline_.lanes().size()) * rowHeight()
                                           - verticalScrollBar()->value());

    painter.save();
    painter.setClipRect(0, headerHeight(), viewport()->width(), viewport()->height());
    if (timeline_.started() != 0) {
        const qint64 tick = tickOf(static_cast<double>(end() - begin()) / std::max(1, at.now - at.axis - 6));
        painter.setPen(QPen(tokens.grid, 1));
        for (qint64 time = (begin() / tick + 1) * tick; time < end(); time += tick)
            painter.drawLine(QPointF(xOf(time) + 0.5, headerHeight()), QPointF(xOf(time) + 0.5, bottom));
        painter.setPen(QPen(tokens.fieldLine, 1, Qt::DotLine));
        for (const Milestone &milestone : milestonesOf(timeline_))
            painter.drawLine(QPointF(xOf(milestone.time), headerHeight()), QPointF(xOf(milestone.time), bottom));
    }
    qsizetype number = 0;
    for (const Lane &lane : timeline_.lanes()) {
        const QRect row = rowRect(number);
        paintLane(painter, lane, row, tokens);
        painter.setPen(QPen(tokens.line, 1));
        painter.drawLine(QPointF(0, row.bottom() + 0.5), QPointF(row.right(), row.bottom() + 0.5));
        if (keyboardFocus_ && number == current_) {
            painter.setPen(QPen(tokens.accent.text, 2));
            painter.setBrush(Qt::NoBrush);
            painter.drawRect(QRectF(row).adjusted(1, 1, -1, -2));
        }
        ++number;
    }
    if (timeline_.started() != 0 && timeline_.ended() == 0) {
        const double x = xOf(std::max(now_, timeline_.lastEvent()));
        painter.setPen(QPen(tokens.accent.text, 2));
        painter.drawLine(QPointF(x, headerHeight()), QPointF(x, bottom));
    }
    painter.restore();
    painter.setPen(QPen(tokens.line, 1));
    painter.drawLine(QPointF(at.axis + 0.5, 0), QPointF(at.axis + 0.5, bottom));
    painter.drawLine(QPointF(at.now + 0.5, 0), QPointF(at.now + 0.5, bottom));
    paintHeader(painter, tokens);
}

void LaneView::paintHeader(QPainter &painter, const Tokens &tokens) const
{
    const Columns at = columns();
    const int height = headerHeight();
    painter.fillRect(QRect(0, 0, viewport()->width(), height - 1), tokens.header);
    painter.setPen(QPen(tokens.line, 1));
    painter.drawLine(QPointF(0, height - 0.5), QPointF(viewport()->width(), height - 0.5));
    painter.drawLine(QPointF(at.axis + 0.5, 0), QPointF(at.axis + 0.5, height));
    painter.drawLine(QPointF(at.now + 0.5, 0), QPointF(at.now + 0.5, height));
    painter.setFont(captionFont());
    painter.setPen(tokens.muted);
    drawElided(painter, QRectF(10, 0, at.axis - 14, height), tr("Host"));
    drawElided(painter, QRectF(at.now + 10, 0, viewport()->width() - at.now - 14, height), tr("Now"));
    if (timeline_.started() == 0)
        return;

    const QFontMetrics metrics(captionFont());
    std::vector<QRectF> taken;
    const std::vector<Milestone> milestones = milestonesOf(timeline_);
    for (const Milestone &milestone : milestones) {
        const double x = xOf(milestone.time);
        const QRectF where(x + 5, 0, metrics.horizontalAdvance(milestone.name) + 4, height - 1);
        const bool marked = std::any_of(milestones.begin(), milestones.end(), [&](const Milestone &other) {
            return xOf(other.time) > x && xOf(other.time) - 1 <= where.right();
        });
        const bool fits =
            !marked && where.right() < at.now && std::none_of(taken.begin(), taken.end(), [&](const QRectF &other) {
                return other.intersects(where.adjusted(-10, 0, 10, 0));
            });
        painter.fillRect(QRectF(x - 1, 3, 2, height - 6), tokens.text);
        if (!fits)
            continue;
        painter.setPen(tokens.text);
        painter.drawText(where, Qt::AlignLeft | Qt::AlignVCenter, milestone.name);
        taken.push_back(where);
    }
    const qint64 tick = tickOf(static_cast<double>(end() - begin()) / std::max(1, at.now - at.axis - 6));
    painter.setPen(tokens.muted);
    for (qint64 time = (begin() / tick + 1) * tick; time < end(); time += tick) {
        const QString text = clock(time, tick < 60'000);
        const double width = metrics.horizontalAdvance(text);
        const QRectF where(xOf(time) - width / 2, 0, width + 1, height - 1);
        if (where.left() > at.axis + 2 && where.right() < at.now - 2
            && std::none_of(taken.begin(), taken.end(),
                            [&](const QRectF &other) { return other.intersects(where.adjusted(-12, 0, 4, 0)); }))
            painter.drawText(where, Qt::AlignLeft | Qt::AlignVCenter, text);
    }
}

void LaneView::paintLane(QPainter &painter, const Lane &lane, const QRect &row, const Tokens &tokens) const
{
    paintHost(painter, lane, row, tokens);
    if (timeline_.started() == 0)
        return;
    const Columns at = columns();
    painter.save();
    painter.setClipRect(QRect(at.axis + 1, headerHeight(), at.now - at.axis - 1, viewport()->height()),
                        Qt::IntersectClip);
    paintWaits(painter, lane, row, tokens);
    for (const LaneBlock &block : lane.blocks)
        paintBlock(painter, block, row, tokens);
    const auto lost = [&](qint64 from, qint64 to) {
        const QRectF frame = blockRect({{}, {}, from, to, StepState::Running}, row);
        painter.setPen(Qt::NoPen);
        painter.setBrush(QBrush(tokens.unknown.text, Qt::BDiagPattern));
        painter.drawRect(frame);
    };
    for (const auto &[from, to] : lane.losts)
        lost(from, to);
    if (lane.lostSince != 0)
        lost(lane.lostSince, 0);
    for (const LaneBlock &block : lane.blocks)
        paintTitle(painter, block, row, tokens);
    painter.restore();
}

void LaneView::paintHost(QPainter &painter, const Lane &lane, const QRect &row, const Tokens &tokens) const
{
    const Columns at = columns();
    const LaneText text = laneText(timeline_, lane);
    const QFontMetrics small(captionFont());
    const QFontMetrics name(nameFont());
    const QFontMetrics body(font());
    const bool dense = isDense();
    const int top = dense ? row.top() : row.top() + (row.height() - name.height() - small.height()) / 2;
    const int line = dense ? row.height() : name.height();
    paintState(&painter, QRectF(10, top + (line - 15) / 2.0, 15, 15), text.state, tokens);
    painter.setFont(dense ? boldFont() : nameFont());
    painter.setPen(tokens.text);
    const QString count = QStringLiteral("%1/%2").arg(lane.done).arg(lane.planned);
    const int countWidth = dense ? small.horizontalAdvance(count) + 8 : 0;
    drawElided(painter, QRectF(31, top, at.axis - 36 - countWidth, line), lane.host, Qt::ElideMiddle);
    painter.setFont(captionFont());
    painter.setPen(tokens.muted);
    if (dense)
        painter.drawText(QRectF(at.axis - countWidth, top, countWidth - 6, line), Qt::AlignRight | Qt::AlignVCenter,
                         count);
    else
        drawElided(painter, QRectF(10, top + name.height(), at.axis - 14, small.height()), text.count);

    const double left = at.now + 10;
    const double width = viewport()->width() - left - 8;
    const bool two = !dense && !text.detail.isEmpty();
    const double first = two ? row.top() + (row.height() - body.height() - small.height()) / 2.0 : row.top();
    painter.setFont(text.state == State::Problem ? boldFont() : font());
    painter.setPen(text.state == State::Problem                               ? tokens.problem.text
                   : text.state == State::Unknown || text.state == State::Off ? tokens.unknown.text
                                                                              : tokens.text);
    drawElided(painter, QRectF(left, first, width, two ? body.height() : row.height()), text.now);
    if (two) {
        painter.setFont(captionFont());
        painter.setPen(tokens.muted);
        drawElided(painter, QRectF(left, first + body.height(), width, small.height()), text.detail);
    }
}

void LaneView::paintHatch(QPainter &painter, const QRectF &where, const QString &text, const Tokens &tokens) const
{
    if (where.width() < 6)
        return;
    painter.setPen(Qt::NoPen);
    painter.setBrush(tokens.base);
    painter.drawRect(where);
    painter.setBrush(QBrush(tokens.line, Qt::BDiagPattern));
    painter.drawRect(where);
    painter.setBrush(Qt::NoBrush);
    painter.setPen(QPen(tokens.unknown.line, 1, Qt::DashLine));
    painter.drawRoundedRect(where.adjusted(0.5, 0.5, -0.5, -0.5), 2, 2);
    painter.setFont(captionFont());
    const QFontMetrics metrics(captionFont());
    if (text.isEmpty() || where.width() < 40)
        return;
    const QString shown = metrics.elidedText(text, Qt::ElideRight, static_cast<int>(where.width()) - 12);
    painter.fillRect(
        QRectF(where.left() + 3, where.top() + 3, metrics.horizontalAdvance(shown) + 6, where.height() - 6),
        tokens.base);
    painter.setPen(tokens.muted);
    painter.drawText(where.adjusted(6, 0, -4, 0), Qt::AlignLeft | Qt::AlignVCenter, shown);
}

void LaneView::paintWaits(QPainter &painter, const Lane &lane, const QRect &row, const Tokens &tokens) const
{
    constexpr qint64 shortest = 400; // below, it is the time between two steps
    qint64 from = begin();
    for (const LaneBlock &block : lane.blocks) {
        if (block.start - from > shortest)
            paintHatch(painter, blockRect({{}, {}, from, block.start, StepState::Running}, row), {}, tokens);
        from = block.end != 0 ? block.end : std::max(now_, timeline_.lastEvent());
    }
    const qint64 last = timeline_.ended() != 0 ? timeline_.ended() : std::max(now_, timeline_.lastEvent());
    const LaneWait wait = timeline_.waitOf(lane.host);
    if (timeline_.ended() == 0 && !wait.next.isEmpty() && lane.failed == 0 && last - from > shortest)
        paintHatch(painter, blockRect({{}, {}, from, last, StepState::Running}, row),
                   wait.hosts.isEmpty() ? tr("waits") : tr("waits for %1").arg(wait.hosts.join(QStringLiteral(", "))),
                   tokens);
}

void LaneView::paintBlock(QPainter &painter, const LaneBlock &block, const QRect &row, const Tokens &tokens) const
{
    const QRectF where = blockRect(block, row);
    const ToneColors &colors = colorsOf(block, tokens);
    const bool failed = block.state == StepState::Failed;
    painter.setBrush(colors.soft);
    painter.setPen(QPen(failed ? colors.text : colors.line, failed ? 2 : 1,
                        block.state == StepState::Cancelled ? Qt::DashLine : Qt::SolidLine));
    painter.drawRoundedRect(where.adjusted(0.5, 0.5, -0.5, -0.5), 2, 2);
}

void LaneView::paintTitle(QPainter &painter, const LaneBlock &block, const QRect &row, const Tokens &tokens) const
{
    const QRectF where = blockRect(block, row);
    if (where.width() < 26)
        return;
    const ToneColors &colors = colorsOf(block, tokens);
    const bool failed = block.state == StepState::Failed;
    QRectF inside = where.adjusted(5, 0, -3, 0);
    QFont font = captionFont();
    font.setBold(failed);
    // Where the host was lost, a pattern lies over the block.
    const double wide =
        QFontMetricsF(font).horizontalAdvance(block.title) + (failed || block.state == StepState::Running ? 20 : 4);
    painter.fillRect(
        QRectF(where.left() + 2, where.top() + 3, std::min(wide + 4, where.width() - 4), where.height() - 6),
        colors.soft);
    if (failed || block.state == StepState::Running) {
        paintState(&painter, QRectF(inside.left(), inside.center().y() - 6, 12, 12),
                   failed ? State::Problem : State::Running, tokens);
        inside.setLeft(inside.left() + 16);
    }
    painter.setFont(font);
    painter.setPen(colors.text);
    drawElided(painter, inside, block.title);
}

} // namespace howdah::ui
