#include "ui/widgets/log_view.h"

#include "ui/theme/fonts.h"
#include "ui/widgets/log_accessible.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QMenu>
#include <QScrollBar>
#include <QTimerEvent>
#include <QWheelEvent>

#include <algorithm>

namespace howdah::ui {

namespace {

constexpr int frameMilliseconds = 16;
constexpr qint64 searchSlice = 100'000; ///< lines a time slice, a few milliseconds

} // namespace

LogView::LogView(QWidget *parent) : QAbstractScrollArea(parent)
{
    installLogAccessible();
    setFocusPolicy(Qt::StrongFocus);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setVerticalScrollBarPolicy(Qt::ScrollBarAsNeeded);
    setLayoutDirection(Qt::LeftToRight); // logs stay left to right in every language
    viewport()->setCursor(Qt::IBeamCursor);
    viewport()->setBackgroundRole(QPalette::Base);
    setAccessibleName(tr("Log"));
    measure();
}

void LogView::append(std::span<const LogLine> lines)
{
    if (lines.empty())
        return;
    buffer_.append(lines);
    if (!frame_.isActive())
        frame_.start(frameMilliseconds, this);
}

void LogView::clear()
{
    buffer_.clear();
    layout_.forget();
    filtered_.clear();
    taken_ = buffer_.endLine();
    topLine_ = buffer_.firstLine();
    topRow_ = 0;
    anchor_ = caret_ = {};
    found_ = -1;
    refresh();
}

void LogView::setMinimumLevel(LineLevel level)
{
    if (level == minimum_)
        return;
    minimum_ = level;
    filtered_.clear();
    taken_ = buffer_.firstLine();
    refresh();
}

void LogView::setSources(const QStringList &names)
{
    sources_ = names;
    measure();
    refresh();
}

void LogView::setFollowing(bool following)
{
    if (following == following_)
        return;
    following_ = following;
    Q_EMIT followingChanged(following_);
    refresh();
}

qint64 LogView::shownLines() const
{
    return minimum_ == LineLevel::Normal ? taken_ - buffer_.firstLine() : std::ssize(filtered_);
}

qint64 LogView::lineAt(qint64 index) const
{
    return minimum_ == LineLevel::Normal ? buffer_.firstLine() + index : filtered_[static_cast<std::size_t>(index)];
}

qint64 LogView::indexOf(qint64 line) const
{
    if (minimum_ == LineLevel::Normal)
        return std::clamp<qint64>(line - buffer_.firstLine(), 0, std::max<qint64>(0, shownLines() - 1));
    const auto at = std::lower_bound(filtered_.begin(), filtered_.end(), line);
    return std::clamp<qint64>(at - filtered_.begin(), 0, std::max<qint64>(0, shownLines() - 1));
}

int LogView::rowsVisible() const
{
    return std::max(1, viewport()->height() / rowHeight_);
}

LogView::Top LogView::top() const
{
    return {indexOf(topLine_), topRow_};
}

/// Where the view stands when its last row is the log's last.
LogView::Top LogView::endTop()
{
    int left = rowsVisible();
    qint64 index = shownLines();
    while (index > 0) {
        --index;
        const int rows = laidOut(index).rows;
        if (rows >= left)
            return {index, rows - left};
        left -= rows;
    }
    return {0, 0};
}

void LogView::setTop(Top top)
{
    topLine_ = shownLines() == 0 ? buffer_.firstLine() : lineAt(top.index);
    topRow_ = top.row;
    setting_ = true;
    // The end is the bar's end, wherever its first line begins.
    verticalScrollBar()->setValue(top >= endTop() ? verticalScrollBar()->maximum() : static_cast<int>(top.index));
    setting_ = false;
    viewport()->update();
}

void LogView::takeNew()
{
    if (minimum_ != LineLevel::Normal) {
        while (!filtered_.empty() && filtered_.front() < buffer_.firstLine())
            filtered_.pop_front();
        for (qint64 line = std::max(taken_, buffer_.firstLine()); line < buffer_.endLine(); ++line) {
            if (buffer_.isAtLeast(line, minimum_))
                filtered_.push_back(line);
        }
    }
    taken_ = buffer_.endLine();
}

void LogView::measure()
{
    const QFont font = codeFont();
    const QFontMetrics metrics(font);
    rowHeight_ = metrics.height() + 1;
    layout_.setFont(font);
    layout_.setRowHeight(rowHeight_);
    timeWidth_ = metrics.horizontalAdvance(QStringLiteral("00:00:00")) + 8;
    sourceWidth_ = 0;
    for (const QString &name : sources_)
        sourceWidth_ = std::max(sourceWidth_, metrics.horizontalAdvance(name) + 10);
    sourceWidth_ = std::min(sourceWidth_, metrics.averageCharWidth() * 18);
    verticalScrollBar()->setSingleStep(1);
}

void LogView::refresh()
{
    frame_.stop();
    takeNew();
    layout_.setWidth(viewport()->width() - 10 - timeWidth_ - sourceWidth_);
    const Top end = endTop();
    setting_ = true;
    // One more than the end's index where that line begins above the view: else its rows could not be scrolled to.
    verticalScrollBar()->setRange(0, static_cast<int>(end.index) + (end.row > 0 ? 1 : 0));
    verticalScrollBar()->setPageStep(rowsVisible());
    setting_ = false;
    setTop(following_ ? end : std::min(top(), end));
}

void LogView::moveBy(int rows)
{
    Top now = top();
    if (shownLines() == 0)
        return;
    while (rows < 0) {
        if (now.row > 0)
            --now.row;
        else if (now.index > 0)
            now = {now.index - 1, laidOut(now.index - 1).rows - 1};
        ++rows;
    }
    while (rows > 0) {
        if (now.row + 1 < laidOut(now.index).rows)
            ++now.row;
        else if (now.index + 1 < shownLines())
            now = {now.index + 1, 0};
        --rows;
    }
    const Top end = endTop();
    setTop(std::min(now, end));
    setFollowing(now >= end);
}

void LogView::scrollContentsBy(int, int)
{
    if (setting_)
        return;
    const QScrollBar *bar = verticalScrollBar();
    const bool atEnd = bar->value() == bar->maximum();
    if (atEnd)
        setTop(endTop());
    else
        setTop({bar->value(), 0});
    setFollowing(atEnd);
}

void LogView::showLine(qint64 line)
{
    takeNew();
    Top wanted{indexOf(line), 0};
    for (int rows = rowsVisible() / 2; rows > 0 && wanted.index > 0;)
        rows -= laidOut(--wanted.index).rows;
    const Top end = endTop();
    following_ = wanted >= end;
    Q_EMIT followingChanged(following_);
    refresh();
    setTop(std::min(wanted, end));
}

void LogView::setSearch(const QString &text)
{
    search_ = text;
    found_ = -1;
    searching_.stop();
    viewport()->update();
}

void LogView::findNext(bool backwards)
{
    if (search_.isEmpty() || buffer_.isEmpty()) {
        Q_EMIT searchEnded(false);
        return;
    }
    takeNew();
    searchBack_ = backwards;
    if (found_ >= buffer_.firstLine())
        searchNext_ = found_ + (backwards ? -1 : 1);
    else
        searchNext_ = backwards ? buffer_.endLine() - 1 : (following_ ? buffer_.firstLine() : topLine_);
    searchLeft_ = buffer_.size();
    searchOn(searchSlice);
}

void LogView::searchOn(qint64 atMost)
{
    while (searchLeft_ > 0 && atMost > 0) {
        if (searchNext_ >= buffer_.endLine())
            searchNext_ = buffer_.firstLine();
        else if (searchNext_ < buffer_.firstLine())
            searchNext_ = buffer_.endLine() - 1;
        const qint64 from = searchNext_;
        const std::optional<qint64> hit =
            buffer_.find(search_, from, searchBack_, std::min(atMost, searchLeft_), searchNext_);
        const qint64 looked = std::abs(searchNext_ - from) + (hit ? 1 : 0);
        searchLeft_ -= std::max<qint64>(1, looked);
        atMost -= std::max<qint64>(1, looked);
        if (!hit)
            continue;
        searchNext_ = *hit + (searchBack_ ? -1 : 1);
        if (minimum_ != LineLevel::Normal && !buffer_.isAtLeast(*hit, minimum_))
            continue;
        searching_.stop();
        found_ = *hit;
        showLine(found_);
        Q_EMIT searchEnded(true);
        return;
    }
    if (searchLeft_ > 0) {
        searching_.start(0, this);
        return;
    }
    searching_.stop();
    Q_EMIT searchEnded(false);
}

QString LogView::visibleText()
{
    if (frame_.isActive())
        refresh();
    QStringList lines;
    int rows = rowsVisible() + topRow_;
    for (qint64 index = top().index; index < shownLines() && rows > 0; ++index) {
        const LaidOutLine &line = laidOut(index);
        lines << line.shown;
        rows -= line.rows;
    }
    return lines.join(QLatin1Char('\n'));
}

void LogView::resizeEvent(QResizeEvent *)
{
    refresh();
}

void LogView::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::FontChange || event->type() == QEvent::ApplicationFontChange
        || event->type() == QEvent::StyleChange) {
        measure();
        refresh();
    }
    QAbstractScrollArea::changeEvent(event);
}

void LogView::timerEvent(QTimerEvent *event)
{
    if (event->timerId() == frame_.timerId()) {
        refresh();
    } else if (event->timerId() == searching_.timerId()) {
        searchOn(searchSlice);
    } else if (event->timerId() == dragging_.timerId()) {
        moveBy(dragged_.y() < 0 ? -1 : 1);
        caret_ = spotAt(dragged_);
    } else {
        QAbstractScrollArea::timerEvent(event);
    }
}

void LogView::wheelEvent(QWheelEvent *event)
{
    const int pixels = event->pixelDelta().y();
    const int rows = pixels != 0 ? pixels / rowHeight_ : event->angleDelta().y() * 3 / 120;
    if (rows != 0)
        moveBy(-rows);
    event->accept();
}

void LogView::keyPressEvent(QKeyEvent *event)
{
    const int page = std::max(1, rowsVisible() - 1);
    if (event->matches(QKeySequence::Copy))
        copy();
    else if (event->matches(QKeySequence::SelectAll))
        selectAll();
    else if (event->matches(QKeySequence::Find))
        Q_EMIT findRequested();
    else if (event->matches(QKeySequence::FindNext) || event->matches(QKeySequence::FindPrevious))
        findNext(event->matches(QKeySequence::FindPrevious));
    else if ((event->modifiers() & Qt::ShiftModifier) != 0
             && (event->key() == Qt::Key_Up || event->key() == Qt::Key_Down))
        extendByLine(event->key() == Qt::Key_Up ? -1 : 1);
    else if (event->key() == Qt::Key_Up)
        moveBy(-1);
    else if (event->key() == Qt::Key_Down)
        moveBy(1);
    else if (event->key() == Qt::Key_PageUp)
        moveBy(-page);
    else if (event->key() == Qt::Key_PageDown)
        moveBy(page);
    else if (event->key() == Qt::Key_Home) {
        setFollowing(false);
        setTop({0, 0});
    } else if (event->key() == Qt::Key_End)
        setFollowing(true);
    else if (event->key() == Qt::Key_Space)
        setFollowing(!following_);
    else if (event->key() == Qt::Key_Escape && anchor_ != caret_) {
        anchor_ = caret_ = {};
        viewport()->update();
    } else {
        QAbstractScrollArea::keyPressEvent(event);
        return;
    }
    event->accept();
}

void LogView::contextMenuEvent(QContextMenuEvent *event)
{
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    QAction *copying = menu->addAction(tr("Copy"), this, &LogView::copy);
    copying->setEnabled(anchor_ != caret_);
    menu->addAction(tr("Select all"), this, &LogView::selectAll);
    menu->addSeparator();
    QAction *follow = menu->addAction(tr("Follow the newest line"), this, &LogView::setFollowing);
    follow->setCheckable(true);
    follow->setChecked(following_);
    menu->popup(event->globalPos());
}

} // namespace howdah::ui
