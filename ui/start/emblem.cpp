#include "ui/start/emblem.h"

#include "ui/theme/tokens.h"

#include <QPainter>
#include <QPainterPath>

namespace howdah::ui {

Emblem::Emblem(int size, QWidget *parent) : QWidget(parent)
{
    setFixedSize(size, size);
}

void Emblem::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    paintEmblem(&painter, rect(), tokensOf(palette()).accent.text);
}

void paintEmblem(QPainter *painter, const QRectF &rect, const QColor &color)
{
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    painter->translate(rect.topLeft());
    painter->scale(rect.width() / 40, rect.height() / 40);
    painter->setPen(Qt::NoPen);
    painter->setBrush(color);

    painter->drawRect(QRectF(18.9, 1, 2.2, 4));
    QPainterPath roof;
    roof.moveTo(4.5, 14);
    roof.cubicTo(6, 6.5, 13, 4, 20, 4);
    roof.cubicTo(27, 4, 34, 6.5, 35.5, 14);
    roof.closeSubpath();
    painter->drawPath(roof);
    for (const double post : {8.2, 18.9, 29.6})
        painter->drawRect(QRectF(post, 14, 2.2, 8));
    painter->drawPolygon(QPolygonF({{5.8, 21}, {34.2, 21}, {31.5, 28.5}, {8.5, 28.5}}));

    painter->setBrush(Qt::NoBrush);
    painter->setPen(QPen(color, 3, Qt::SolidLine, Qt::FlatCap));
    QPainterPath back;
    back.moveTo(0.8, 38);
    back.cubicTo(6, 29.5, 13, 31, 20, 31);
    back.cubicTo(27, 31, 34, 29.5, 39.2, 38);
    painter->drawPath(back);
    painter->restore();
}

} // namespace howdah::ui
