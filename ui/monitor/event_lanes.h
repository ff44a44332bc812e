#pragma once

#include "core/cluster/events.h"

#include <QWidget>

namespace howdah::ui {

/// Leader, members, backups and what was watched, each in a lane of one time line that ends now. Arrow keys go from event to event.
class EventLanes final : public QWidget {
    Q_OBJECT

public:
    explicit EventLanes(QWidget *parent = nullptr);

    void setEvents(const std::vector<ClusterEvent> &events, const QDateTime &from, const QDateTime &now);
    [[nodiscard]] int current() const { return current_; } ///< the event that is chosen; -1 = none
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override { return {320, sizeHint().height()}; }

protected:
    void paintEvent(QPaintEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    bool event(QEvent *event) override;

private:
    [[nodiscard]] int laneHeight() const;
    [[nodiscard]] int left() const; ///< where the time begins
    [[nodiscard]] double x(const QDateTime &time) const;
    [[nodiscard]] QRectF blockOf(const ClusterEvent &event) const;
    [[nodiscard]] int eventAt(const QPoint &place) const;
    void choose(int index);
    void paintTimes(QPainter &painter) const;
    void paintBlock(QPainter &painter, const ClusterEvent &event, bool chosen, double room) const;

    std::vector<ClusterEvent> events_;
    QDateTime from_;
    QDateTime now_;
    int current_ = -1;
};

} // namespace howdah::ui
