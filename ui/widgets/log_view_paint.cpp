#include "ui/theme/fonts.h"
#include "ui/theme/tokens.h"
#include "ui/widgets/log_view.h"

#include <QDateTime>
#include <QPainter>

#include <algorithm>

namespace howdah::ui {

namespace {

constexpr int left = 6;
constexpr int bar = 3;

struct Look {
    QColor text;
    QColor ground; ///< invalid = none
    QColor bar;
};

Look lookOf(const LogLine &line, const Tokens &tokens)
{
    if (line.level == LineLevel::Error || line.mark == LineMark::StepFailed)
        return {tokens.problem.text, tokens.problem.soft, tokens.problem.text};
    if (line.level == LineLevel::Warning)
        return {tokens.warn.text, tokens.warn.soft, tokens.warn.text};
    switch (line.mark) {
    case LineMark::StepStarted:
    case LineMark::StepDone: return {tokens.accent.text, tokens.diffHunk, {}};
    case LineMark::StepStopped: return {tokens.unknown.text, tokens.unknown.soft, {}};
    case LineMark::Note: return {tokens.muted, {}, {}};
    default: return {tokens.text, {}, {}};
    }
}

} // namespace

void LogView::paintEvent(QPaintEvent *event)
{
    const Tokens &tokens = tokensOf(palette());
    QPainter painter(viewport());
    painter.fillRect(event->rect(), tokens.base);
    if (shownLines() == 0)
        return;
    painter.setFont(codeFont());
    int y = 0;
    const Top from = firstPainted(y);
    for (qint64 index = from.index; index < shownLines() && y < viewport()->height(); ++index) {
        const LaidOutLine &line = laidOut(index);
        const int height = line.rows * rowHeight_;
        if (y + height > event->rect().top())
            paintLine(painter, line, lineAt(index), y, tokens);
        y += height;
    }
}

LogView::Top LogView::firstPainted(int &y)
{
    Top from = top();
    y = -from.row * rowHeight_;
    if (from < endTop() || from == Top{0, 0})
        return from;
    y += viewport()->height() - rowsVisible() * rowHeight_;
    if (from.row == 0) {
        from = {from.index - 1, 0};
        y -= laidOut(from.index).rows * rowHeight_;
    }
    return from;
}

void LogView::paintLine(QPainter &painter, const LaidOutLine &line, qint64 number, int y, const Tokens &tokens)
{
    const Look look = lookOf(line.line, tokens);
    const QRect row(0, y, viewport()->width(), line.rows * rowHeight_);
    if (look.ground.isValid())
        painter.fillRect(row, look.ground);
    if (look.bar.isValid())
        painter.fillRect(QRect(0, y, bar, row.height()), look.bar);
    if (line.line.time != 0) {
        painter.setPen(tokens.muted);
        const QString time =
            QDateTime::fromMSecsSinceEpoch(line.line.time).toUTC().toString(QStringLiteral("HH:mm:ss"));
        painter.drawText(QRect(left, y, timeWidth_, rowHeight_), Qt::AlignLeft | Qt::AlignVCenter, time);
    }
    if (sourceWidth_ > 0 && line.line.source < sources_.size()) {
        painter.setPen(tokens.accent.text);
        const QRect where(left + timeWidth_, y, sourceWidth_ - 8, rowHeight_);
        painter.drawText(
            where, Qt::AlignLeft | Qt::AlignVCenter,
            painter.fontMetrics().elidedText(sources_.at(line.line.source), Qt::ElideMiddle, where.width()));
    }
    painter.setPen(look.text);
    line.layout.draw(&painter, QPointF(left + timeWidth_ + sourceWidth_, y), decorations(line, number, tokens));
}

QList<QTextLayout::FormatRange> LogView::decorations(const LaidOutLine &line, qint64 number, const Tokens &tokens) const
{
    QList<QTextLayout::FormatRange> ranges;
    if (!search_.isEmpty()) {
        QTextCharFormat format;
        const bool current = number == found_;
        format.setBackground(current ? tokens.accent.text : tokens.warn.soft);
        format.setForeground(current ? tokens.onAccent : tokens.warn.text);
        for (qsizetype at = line.shown.indexOf(search_, 0, Qt::CaseInsensitive); at >= 0;
             at = line.shown.indexOf(search_, at + search_.size(), Qt::CaseInsensitive))
            ranges.append({static_cast<int>(at), static_cast<int>(search_.size()), format});
    }
    const auto [begin, end] = selection();
    if (begin != end && number >= begin.line && number <= end.line) {
        const qsizetype from = number == begin.line ? begin.column : 0;
        const qsizetype to = number == end.line ? end.column : line.shown.size();
        QTextCharFormat format;
        format.setBackground(tokens.accent.text);
        format.setForeground(tokens.onAccent);
        if (to > from)
            ranges.append({static_cast<int>(from), static_cast<int>(to - from), format});
    }
    return ranges;
}

LogView::Spot LogView::spotAt(const QPoint &position)
{
    if (shownLines() == 0)
        return {};
    int y = 0;
    const Top from = firstPainted(y);
    for (qint64 index = from.index; index < shownLines(); ++index) {
        const LaidOutLine &line = laidOut(index);
        const int height = line.rows * rowHeight_;
        if (position.y() < y + height || index + 1 == shownLines()) {
            const int row = std::clamp((position.y() - y) / rowHeight_, 0, line.rows - 1);
            if (position.y() >= y + height)
                return {lineAt(index), line.shown.size()};
            if (line.layout.lineCount() == 0)
                return {lineAt(index), 0};
            const QTextLine text = line.layout.lineAt(row);
            return {lineAt(index), text.xToCursor(position.x() - left - timeWidth_ - sourceWidth_)};
        }
        y += height;
    }
    return {};
}

} // namespace howdah::ui
