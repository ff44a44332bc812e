#pragma once

#include "ui/widgets/log_layout.h"

#include <QAbstractScrollArea>
#include <QBasicTimer>

namespace howdah::ui {

struct Tokens;

/// A log that grows: a million lines as smoothly as a hundred. Lines wrap; only what is visible is laid out and painted.
///
/// It follows the newest line until somebody scrolls up, and again after End. Space holds it still. Ctrl+F asks for a search (the page
/// has the field), F3 and Shift+F3 go on with it. Text can be selected with mouse or Shift and the arrow keys, and copied.
class LogView final : public QAbstractScrollArea {
    Q_OBJECT

public:
    explicit LogView(QWidget *parent = nullptr);

    [[nodiscard]] const LogBuffer &buffer() const { return buffer_; }
    /// Shown within a frame's time, however many there are.
    void append(std::span<const LogLine> lines);
    void clear();

    /// Shows only lines of at least this level, and failed steps.
    void setMinimumLevel(LineLevel level);
    [[nodiscard]] LineLevel minimumLevel() const { return minimum_; }
    /// Names of LogLine::source, shown in a column of their own. Empty = one source, no column.
    void setSources(const QStringList &names);

    void setFollowing(bool following);
    [[nodiscard]] bool isFollowing() const { return following_; }

    void setSearch(const QString &text); ///< highlights; "" = none
    [[nodiscard]] const QString &search() const { return search_; }
    /// Goes to the next line that holds the search, around the end. The answer comes as searchEnded(), at once if it is near.
    void findNext(bool backwards = false);
    [[nodiscard]] qint64 foundLine() const { return found_; } ///< -1 = none

    void selectAll();
    [[nodiscard]] QString selectedText() const;
    void copy() const;

    void showLine(qint64 line);              ///< in the middle, where it can be
    [[nodiscard]] QString visibleText();     ///< with everything that was appended
    [[nodiscard]] qint64 shownLines() const; ///< those that pass the filter

    [[nodiscard]] QSize sizeHint() const override { return {360, 240}; }
    [[nodiscard]] QSize minimumSizeHint() const override { return {120, 48}; }

Q_SIGNALS:
    void followingChanged(bool following);
    void searchEnded(bool found);
    void findRequested();

protected:
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;
    void scrollContentsBy(int dx, int dy) override;
    void wheelEvent(QWheelEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void mouseDoubleClickEvent(QMouseEvent *event) override;
    void contextMenuEvent(QContextMenuEvent *event) override;
    void timerEvent(QTimerEvent *event) override;

private:
    struct Spot { ///< where a selection ends: a letter of the shown text
        qint64 line = -1;
        qsizetype column = 0;
        auto operator<=>(const Spot &) const = default;
    };
    struct Top {
        qint64 index = 0; ///< among the shown lines
        int row = 0;
        auto operator<=>(const Top &) const = default;
    };

    [[nodiscard]] qint64 lineAt(qint64 index) const;
    [[nodiscard]] qint64 indexOf(qint64 line) const; ///< of the first shown line at or after it
    [[nodiscard]] const LaidOutLine &laidOut(qint64 index) { return layout_.of(buffer_, lineAt(index)); }
    [[nodiscard]] int rowsVisible() const;
    [[nodiscard]] Top top() const;
    [[nodiscard]] Top endTop();
    /// The first line to paint, and in `y` where it begins: at the log's end its last row sits on the view's bottom edge.
    [[nodiscard]] Top firstPainted(int &y);
    void setTop(Top top);
    void moveBy(int rows);
    void takeNew();
    void measure();
    void refresh();
    void paintLine(QPainter &painter, const LaidOutLine &line, qint64 number, int y, const Tokens &tokens);
    [[nodiscard]] QList<QTextLayout::FormatRange> decorations(const LaidOutLine &line, qint64 number,
                                                              const Tokens &tokens) const;
    [[nodiscard]] Spot spotAt(const QPoint &position);
    [[nodiscard]] std::pair<Spot, Spot> selection() const;
    void extendByLine(int direction);
    void searchOn(qint64 atMost);

    LogBuffer buffer_;
    LogLayout layout_;
    LineLevel minimum_ = LineLevel::Normal;
    std::deque<qint64> filtered_; ///< shown lines, when a filter is on
    qint64 taken_ = 0;            ///< lines before this one are in filtered_ and in the scroll bar
    QStringList sources_;

    qint64 topLine_ = 0;
    int topRow_ = 0;
    bool following_ = true;
    bool setting_ = false;

    int rowHeight_ = 16;
    int timeWidth_ = 0;
    int sourceWidth_ = 0;

    Spot anchor_;
    Spot caret_;
    bool selecting_ = false;
    QPoint dragged_;

    QString search_;
    qint64 found_ = -1;
    qint64 searchNext_ = 0;
    qint64 searchLeft_ = 0;
    bool searchBack_ = false;

    QBasicTimer frame_;
    QBasicTimer dragging_;
    QBasicTimer searching_;
};

} // namespace howdah::ui
