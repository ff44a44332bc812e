#include "ui/run/lane_view.h"

#include "ui/run/lane_text.h"
#include "ui/theme/fonts.h"
#include "ui/widgets/text.h"

#include <QHelpEvent>
#include <QKeyEvent>
#include <QScrollBar>
#include <QToolTip>

#include <algorithm>

namespace howdah::ui {

namespace {

constexpr qsizetype denseFrom = 8; ///< hosts
constexpr qsizetype denseRows = 7; ///< shown before the lanes scroll

} // namespace

LaneView::LaneView(const RunTimeline &timeline, QWidget *parent) : QAbstractScrollArea(parent), timeline_(timeline)
{
    setFocusPolicy(Qt::StrongFocus);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Maximum);
    setAccessibleName(tr("Progress of the hosts"));
    viewport()->setBackgroundRole(QPalette::Base);
}

void LaneView::setCompact(bool compact)
{
    if (compact == compact_)
        return;
    compact_ = compact;
    refresh(now_);
}

bool LaneView::isDense() const
{
    return compact_ || std::ssize(timeline_.lanes()) >= denseFrom;
}

int LaneView::rowHeight() const
{
    const int text = fontMetrics().height();
    return isDense() ? std::max(28, text + 8) : std::max(42, text + QFontMetrics(captionFont()).height() + 8);
}

int LaneView::headerHeight() const
{
    return QFontMetrics(captionFont()).height() + 8;
}

QSize LaneView::sizeHint() const
{
    const qsizetype rows = std::min<qsizetype>(std::ssize(timeline_.lanes()), denseRows);
    return {600, headerHeight() + static_cast<int>(rows) * rowHeight() + 2};
}

QSize LaneView::minimumSizeHint() const
{
    return {400, headerHeight() + std::min<int>(static_cast<int>(timeline_.lanes().size()), 2) * rowHeight() + 2};
}

void LaneView::refresh(qint64 now)
{
    now_ = now;
    QStringList sentences;
    for (const Lane &lane : timeline_.lanes())
        sentences << laneSentence(timeline_, lane);
    setAccessibleDescription(sentences.join(QLatin1Char('\n')));
    const int content = static_cast<int>(timeline_.lanes().size()) * rowHeight();
    verticalScrollBar()->setRange(0, std::max(0, content + headerHeight() - viewport()->height()));
    verticalScrollBar()->setPageStep(std::max(1, viewport()->height() - headerHeight()));
    verticalScrollBar()->setSingleStep(rowHeight());
    updateGeometry();
    viewport()->update();
}

void LaneView::resizeEvent(QResizeEvent *)
{
    refresh(now_);
}

LaneView::Columns LaneView::columns() const
{
    const int width = viewport()->width();
    int names = 0;
    QFont font = nameFont();
    for (const Lane &lane : timeline_.lanes())
        names = std::max(names, QFontMetrics(font).horizontalAdvance(lane.host));
    const int host = std::clamp(names + 62 + (isDense() ? 44 : 0), 130, std::max(130, width / 4));
    const int last = std::clamp(width / 5, 130, 240);
    return {host, width - last};
}

qint64 LaneView::begin() const
{
    return timeline_.started();
}

qint64 LaneView::end() const
{
    const qint64 last = timeline_.ended() != 0 ? timeline_.ended() : std::max(now_, timeline_.lastEvent());
    const qint64 length = last - begin();
    // Room to the right while it runs, so that the line is seen to move and the blocks do not.
    return begin() + std::max<qint64>(timeline_.ended() != 0 ? 1'000 : 30'000, length + length / 8);
}

double LaneView::xOf(qint64 time) const
{
    const Columns at = columns();
    const double part = static_cast<double>(time - begin()) / static_cast<double>(std::max<qint64>(1, end() - begin()));
    return at.axis + 3 + std::clamp(part, 0.0, 1.0) * (at.now - at.axis - 6);
}

QRect LaneView::rowRect(qsizetype row) const
{
    return {0, headerHeight() + static_cast<int>(row) * rowHeight() - verticalScrollBar()->value(), viewport()->width(),
            rowHeight()};
}

QRectF LaneView::blockRect(const LaneBlock &block, const QRect &row) const
{
    const qint64 last = block.end != 0 ? block.end : std::max(now_, timeline_.lastEvent());
    const double from = xOf(block.start);
    const double to = std::max(from + 3, xOf(last) - 1);
    const int height = isDense() ? row.height() - 8 : 24;
    return {from, row.top() + (row.height() - height) / 2.0, to - from, static_cast<double>(height)};
}

const LaneBlock *LaneView::blockAt(const QPoint &position, qsizetype &row) const
{
    row = position.y() < headerHeight() ? -1
                                        : (position.y() - headerHeight() + verticalScrollBar()->value()) / rowHeight();
    if (row < 0 || row >= std::ssize(timeline_.lanes())) {
        row = -1;
        return nullptr;
    }
    const Lane &lane = timeline_.lanes()[static_cast<std::size_t>(row)];
    const auto found = std::find_if(lane.blocks.rbegin(), lane.blocks.rend(), [&](const LaneBlock &block) {
        return blockRect(block, rowRect(row)).contains(position);
    });
    return found == lane.blocks.rend() ? nullptr : &*found;
}

bool LaneView::viewportEvent(QEvent *event)
{
    if (event->type() == QEvent::ToolTip) {
        auto *help = static_cast<QHelpEvent *>(event);
        qsizetype row = -1;
        const LaneBlock *block = blockAt(help->pos(), row);
        QString text;
        if (row >= 0)
            text = laneSentence(timeline_, timeline_.lanes()[static_cast<std::size_t>(row)]);
        if (block != nullptr) {
            const qint64 last = block->end != 0 ? block->end : std::max(now_, timeline_.lastEvent());
            text = QStringLiteral("%1\n%2").arg(block->title, durationText(last - block->start));
        }
        QToolTip::showText(help->globalPos(), text, this);
        return true;
    }
    return QAbstractScrollArea::viewportEvent(event);
}

void LaneView::mousePressEvent(QMouseEvent *event)
{
    qsizetype row = -1;
    const LaneBlock *block = blockAt(event->pos(), row);
    if (row < 0 || event->button() != Qt::LeftButton)
        return;
    current_ = row;
    viewport()->update();
    const QString &host = timeline_.lanes()[static_cast<std::size_t>(row)].host;
    if (block != nullptr)
        Q_EMIT stepActivated(host, block->step);
    else
        Q_EMIT hostActivated(host);
}

void LaneView::focusInEvent(QFocusEvent *event)
{
    QAbstractScrollArea::focusInEvent(event);
    keyboardFocus_ = event->reason() == Qt::TabFocusReason || event->reason() == Qt::BacktabFocusReason
                     || event->reason() == Qt::ShortcutFocusReason;
    viewport()->update();
}

void LaneView::focusOutEvent(QFocusEvent *event)
{
    QAbstractScrollArea::focusOutEvent(event);
    keyboardFocus_ = false;
    viewport()->update();
}

void LaneView::keyPressEvent(QKeyEvent *event)
{
    const qsizetype last = std::ssize(timeline_.lanes()) - 1;
    if (last < 0) {
        QAbstractScrollArea::keyPressEvent(event);
        return;
    }
    switch (event->key()) {
    case Qt::Key_Up: current_ = std::max<qsizetype>(0, current_ - 1); break;
    case Qt::Key_Down: current_ = std::min(last, current_ + 1); break;
    case Qt::Key_Home: current_ = 0; break;
    case Qt::Key_End: current_ = last; break;
    case Qt::Key_Return:
    case Qt::Key_Enter: Q_EMIT hostActivated(timeline_.lanes()[static_cast<std::size_t>(current_)].host); return;
    default: QAbstractScrollArea::keyPressEvent(event); return;
    }
    keyboardFocus_ = true;
    const QRect row = rowRect(current_);
    if (row.top() < headerHeight())
        verticalScrollBar()->setValue(verticalScrollBar()->value() - (headerHeight() - row.top()));
    else if (row.bottom() > viewport()->height())
        verticalScrollBar()->setValue(verticalScrollBar()->value() + row.bottom() - viewport()->height());
    viewport()->update();
}

std::vector<Milestone> milestonesOf(const RunTimeline &timeline)
{
    qint64 quorum = 0;
    qint64 leader = 0;
    const auto earliest = [](qint64 &of, qint64 time) { of = of == 0 ? time : std::min(of, time); };
    for (const Lane &lane : timeline.lanes()) {
        for (const LaneBlock &block : lane.blocks) {
            if (block.state != StepState::Finished)
                continue;
            if (block.step.endsWith(QLatin1String("/etcd-health")))
                earliest(quorum, block.end);
            else if (block.leads)
                earliest(leader, block.end);
        }
    }
    std::vector<Milestone> found;
    if (quorum != 0)
        found.push_back({quorum, LaneView::tr("etcd has quorum")});
    if (leader != 0)
        found.push_back({leader, LaneView::tr("leader up")});
    return found;
}

} // namespace howdah::ui
