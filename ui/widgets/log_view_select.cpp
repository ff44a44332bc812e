#include "ui/widgets/log_view.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QMouseEvent>
#include <QTextBoundaryFinder>

#include <algorithm>

namespace howdah::ui {

std::pair<LogView::Spot, LogView::Spot> LogView::selection() const
{
    if (anchor_.line < 0 || caret_.line < 0)
        return {};
    return std::minmax(anchor_, caret_);
}

void LogView::selectAll()
{
    takeNew();
    if (shownLines() == 0)
        return;
    const qint64 last = lineAt(shownLines() - 1);
    anchor_ = {lineAt(0), 0};
    caret_ = {last, shownText(buffer_.at(last)).size()};
    viewport()->update();
}

QString LogView::selectedText() const
{
    const auto [begin, end] = selection();
    if (begin == end)
        return {};
    QStringList lines;
    for (qint64 index = indexOf(std::max(begin.line, buffer_.firstLine())); index < shownLines(); ++index) {
        const qint64 number = lineAt(index);
        if (number > end.line)
            break;
        QString text = shownText(buffer_.at(number));
        if (number == end.line)
            text.truncate(end.column);
        if (number == begin.line)
            text.remove(0, begin.column);
        lines << text;
    }
    return lines.join(QLatin1Char('\n'));
}

void LogView::copy() const
{
    if (const QString text = selectedText(); !text.isEmpty())
        QGuiApplication::clipboard()->setText(text);
}

void LogView::extendByLine(int direction)
{
    if (shownLines() == 0)
        return;
    if (caret_.line < 0) {
        const qint64 line = direction > 0 ? topLine_ : lineAt(shownLines() - 1);
        anchor_ = caret_ = {line, direction > 0 ? 0 : shownText(buffer_.at(line)).size()};
    }
    const qint64 here = indexOf(caret_.line);
    const qint64 index = std::clamp<qint64>(here + direction, 0, shownLines() - 1);
    const qint64 line = lineAt(index);
    // At either end the last step takes the rest of the line.
    const qsizetype length = shownText(buffer_.at(line)).size();
    caret_ = {line, index == here ? (direction > 0 ? length : 0) : std::min(caret_.column, length)};
    const Top end = endTop();
    if (index < top().index || index > end.index + rowsVisible())
        showLine(line);
    viewport()->update();
}

void LogView::mousePressEvent(QMouseEvent *event)
{
    if (event->button() != Qt::LeftButton)
        return;
    caret_ = spotAt(event->pos());
    if ((event->modifiers() & Qt::ShiftModifier) == 0 || anchor_.line < 0)
        anchor_ = caret_;
    selecting_ = true;
    viewport()->update();
}

void LogView::mouseMoveEvent(QMouseEvent *event)
{
    if (!selecting_)
        return;
    dragged_ = event->pos();
    caret_ = spotAt(dragged_);
    if (viewport()->rect().contains(dragged_))
        dragging_.stop();
    else if (!dragging_.isActive())
        dragging_.start(30, this);
    viewport()->update();
}

void LogView::mouseReleaseEvent(QMouseEvent *event)
{
    if (event->button() != Qt::LeftButton)
        return;
    selecting_ = false;
    dragging_.stop();
    if (const QString text = selectedText(); !text.isEmpty() && QGuiApplication::clipboard()->supportsSelection())
        QGuiApplication::clipboard()->setText(text, QClipboard::Selection);
}

void LogView::mouseDoubleClickEvent(QMouseEvent *event)
{
    const Spot spot = spotAt(event->pos());
    if (event->button() != Qt::LeftButton || spot.line < 0)
        return;
    const QString text = shownText(buffer_.at(spot.line));
    QTextBoundaryFinder finder(QTextBoundaryFinder::Word, text);
    finder.setPosition(std::min(spot.column + 1, text.size()));
    const qsizetype begin = std::max<qsizetype>(0, finder.toPreviousBoundary());
    finder.setPosition(begin);
    const qsizetype end = finder.toNextBoundary();
    anchor_ = {spot.line, begin};
    caret_ = {spot.line, end < 0 ? text.size() : end};
    viewport()->update();
}

} // namespace howdah::ui
