#pragma once

#include <QHeaderView>

namespace howdah::ui {

/// The titles of who reaches whom: names cut where they tell least, and nothing painted beyond the last one.
class ReachHeader final : public QHeaderView {
    Q_OBJECT

public:
    explicit ReachHeader(Qt::Orientation orientation, QWidget *parent = nullptr);

    /// Names that only differ in their ends are cut at their beginning.
    void setElision(Qt::TextElideMode mode);
    [[nodiscard]] QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;
    void paintSection(QPainter *painter, const QRect &rect, int section) const override;

private:
    Qt::TextElideMode elision_ = Qt::ElideMiddle;
};

} // namespace howdah::ui
