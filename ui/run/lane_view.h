#pragma once

#include "ui/run/run_timeline.h"

#include <QAbstractScrollArea>

namespace howdah::ui {

struct Tokens;

/// A run as lanes: a row a host, its steps as blocks on a common time axis, waiting hatched, the moment "now" as a line.
/// The timeline is read, never kept a copy of: call refresh() after it changed.
class LaneView final : public QAbstractScrollArea {
    Q_OBJECT

public:
    explicit LaneView(const RunTimeline &timeline, QWidget *parent = nullptr);

    /// `now`: milliseconds since the epoch, where the now-line stands while the run lasts.
    void refresh(qint64 now);
    void setCompact(bool compact);      ///< low rows, because there is little room
    [[nodiscard]] bool isDense() const; ///< compact, or many hosts: low rows, one line of text

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

Q_SIGNALS:
    void hostActivated(const QString &host);
    void stepActivated(const QString &host, const QString &step);

protected:
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    bool viewportEvent(QEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;

private:
    struct Columns {
        int axis = 0; ///< where the time axis begins
        int now = 0;  ///< where the last column begins
    };
    [[nodiscard]] Columns columns() const;
    [[nodiscard]] int rowHeight() const;
    [[nodiscard]] int headerHeight() const;
    [[nodiscard]] qint64 begin() const;
    [[nodiscard]] qint64 end() const;
    [[nodiscard]] double xOf(qint64 time) const;
    [[nodiscard]] QRect rowRect(qsizetype row) const;
    [[nodiscard]] QRectF blockRect(const LaneBlock &block, const QRect &row) const;
    [[nodiscard]] const LaneBlock *blockAt(const QPoint &position, qsizetype &row) const;

    void paintHeader(QPainter &painter, const Tokens &tokens) const;
    void paintLane(QPainter &painter, const Lane &lane, const QRect &row, const Tokens &tokens) const;
    void paintHost(QPainter &painter, const Lane &lane, const QRect &row, const Tokens &tokens) const;
    void paintWaits(QPainter &painter, const Lane &lane, const QRect &row, const Tokens &tokens) const;
    void paintBlock(QPainter &painter, const LaneBlock &block, const QRect &row, const Tokens &tokens) const;
    void paintTitle(QPainter &painter, const LaneBlock &block, const QRect &row, const Tokens &tokens) const;
    void paintHatch(QPainter &painter, const QRectF &where, const QString &text, const Tokens &tokens) const;

    const RunTimeline &timeline_;
    qint64 now_ = 0;
    qsizetype current_ = 0; ///< the row with the focus
    bool keyboardFocus_ = false;
    bool compact_ = false;
};

/// Moments that several hosts wait for, by name: "etcd has quorum".
struct Milestone {
    qint64 time = 0;
    QString name;
};
[[nodiscard]] std::vector<Milestone> milestonesOf(const RunTimeline &timeline);

} // namespace howdah::ui
