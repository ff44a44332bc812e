#include "ui/monitor/lag_chart.h"

#include "ui/theme/fonts.h"
#include "ui/theme/tokens.h"
#include "ui/widgets/text.h"

#include <QDateTime>
#include <QPainter>

#include <algorithm>
#include <cmath>

namespace howdah::ui {

namespace {

constexpr qint64 span = 30LL * 60 * 1000; // milliseconds
constexpr qint64 patience = 20'000;       // between two points before that is a gap

} // namespace

LagChart::LagChart(QWidget *parent) : QWidget(parent)
{
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

void LagChart::setHistory(std::vector<LagPoint> points, qint64 limit, qint64 now)
{
    points_ = std::move(points);
    limit_ = limit;
    now_ = now;
    const bool known = !points_.empty() && points_.back().second;
    setAccessibleName(known ? tr("Replay lag, now %1, limit %2").arg(sizeText(*points_.back().second), sizeText(limit_))
                            : tr("Replay lag unknown"));
    update();
}

std::vector<std::pair<qint64, qint64>> LagChart::gaps(const std::vector<LagPoint> &points, qint64 from, qint64 to)
{
    std::vector<std::pair<qint64, qint64>> found;
    qint64 last = from;
    for (const auto &[when, lag] : points) {
        if (when < from || when > to || !lag)
            continue;
        if (when - last > patience)
            found.emplace_back(last, when);
        last = when;
    }
    if (to - last > patience)
        found.emplace_back(last, to);
    return found;
}

void LagChart::paintEvent(QPaintEvent *)
{
    const Tokens &tokens = tokensOf(palette());
    QPainter painter(this);
    const QFontMetrics small(captionFont());
    painter.setFont(captionFont());
    const qint64 from = now_ - span;
    qint64 most = 1;
    bool any = false;
    for (const auto &[when, lag] : points_) {
        most = std::max(most, lag.value_or(0));
        any = any || (lag && when >= from);
    }
    if (!any) {
        painter.setPen(QPen(tokens.unknown.line, 1, Qt::DashLine));
        painter.setBrush(tokens.unknown.soft);
        painter.drawRect(rect().adjusted(0, 0, -1, -small.height() - 5));
        painter.setPen(tokens.unknown.text);
        painter.drawText(rect().adjusted(0, 0, 0, -small.height() - 4), Qt::AlignCenter,
                         tr("no samples in the last 30 minutes"));
        return;
    }
    const bool limitInReach = most * 4 > limit_;
    const qint64 top = std::max<qint64>(limitInReach ? limit_ * 5 / 4 : 1024, most * 11 / 10);
    const int legend =
        std::max({small.horizontalAdvance(sizeText(limit_)), small.horizontalAdvance(sizeText(most)), 40}) + 8;
    const QRectF area(0.5, 4.5, width() - legend, height() - small.height() - 10);
    const auto x = [&](qint64 when) {
        return area.left()
               + area.width() * static_cast<double>(std::clamp(when, from, now_) - from) / static_cast<double>(span);
    };
    const auto y = [&](qint64 bytes) {
        return area.bottom() - area.height() * static_cast<double>(bytes) / static_cast<double>(top);
    };
    const auto emptyTimes = gaps(points_, from, now_);
    for (const auto &[begin, end] : emptyTimes)
        painter.fillRect(QRectF(QPointF(x(begin), area.top()), QPointF(x(end), area.bottom())), tokens.unknown.soft);
    painter.setPen(QPen(tokens.line, 1));
    painter.drawLine(area.bottomLeft(), area.bottomRight());

    painter.setRenderHint(QPainter::Antialiasing);
    const LagPoint last = points_.back();
    if (limitInReach) {
        painter.setPen(QPen(tokens.warn.text, 1, Qt::DashLine));
        painter.drawLine(QPointF(area.left(), y(limit_)), QPointF(area.right(), y(limit_)));
        const bool apart = !last.second || std::abs(y(limit_) - y(*last.second)) > small.height();
        if (apart)
            painter.drawText(QRectF(area.right() + 6, y(limit_) - small.height() / 2.0, legend, small.height()),
                             Qt::AlignLeft | Qt::AlignVCenter, sizeText(limit_));
    }
    painter.setPen(QPen(tokens.replica.text, 1.8));
    std::optional<LagPoint> before;
    for (const LagPoint &point : points_) {
        if (point.first < from)
            continue;
        if (before && before->second && point.second && point.first - before->first <= patience)
            painter.drawLine(QPointF(x(before->first), y(*before->second)), QPointF(x(point.first), y(*point.second)));
        before = point;
    }
    if (last.second) {
        painter.setBrush(tokens.replica.text);
        painter.drawEllipse(QPointF(x(last.first), y(*last.second)), 2.5, 2.5);
        QFont bold = captionFont();
        bold.setBold(true);
        painter.setFont(bold);
        painter.setPen(tokens.text);
        const double middle = std::clamp(y(*last.second), 2.0 + small.height() / 2.0, area.bottom());
        painter.drawText(QRectF(area.right() + 6, middle - small.height() / 2.0, legend, small.height()),
                         Qt::AlignLeft | Qt::AlignVCenter, sizeText(*last.second));
    }
    painter.setFont(captionFont());
    painter.setPen(tokens.muted);
    const auto clock = [](qint64 when) {
        return QDateTime::fromMSecsSinceEpoch(when, Qt::UTC).toString(QStringLiteral("HH:mm"));
    };
    const QRectF foot(area.left(), area.bottom() + 4, area.width(), small.height());
    painter.drawText(foot, Qt::AlignLeft | Qt::AlignTop, clock(from));
    painter.drawText(foot, Qt::AlignRight | Qt::AlignTop, clock(now_));
    if (!emptyTimes.empty())
        painter.drawText(foot, Qt::AlignHCenter | Qt::AlignTop, tr("shaded: no samples"));
}

} // namespace howdah::ui
