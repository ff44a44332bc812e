#pragma once

#include <QWidget>

namespace howdah::ui {

/// The seat on an elephant's back that gave the program its name, in the accent colour.
class Emblem final : public QWidget {
    Q_OBJECT

public:
    explicit Emblem(int size, QWidget *parent = nullptr);

protected:
    void paintEvent(QPaintEvent *event) override;
};

void paintEmblem(QPainter *painter, const QRectF &rect, const QColor &color);

} // namespace howdah::ui
