#include "ui/widgets/glyph.h"

#include <QGuiApplication>
#include <QPainter>
#include <QPainterPath>

#include <cmath>
#include <numbers>

namespace howdah::ui {

namespace {

QPolygonF regular(const QPointF &center, double radius, int corners, double turn)
{
    QPolygonF polygon;
    for (int i = 0; i < corners; ++i) {
        const double angle = turn + 2 * std::numbers::pi * i / corners;
        polygon << center + QPointF(std::cos(angle), std::sin(angle)) * radius;
    }
    return polygon;
}

/// Draws in a square of 16 units, whatever the size of the rectangle is.
class Canvas {
public:
    Canvas(QPainter *painter, const QRectF &rect) : painter_(painter)
    {
        painter_->save();
        painter_->setRenderHint(QPainter::Antialiasing);
        painter_->translate(rect.topLeft());
        painter_->scale(rect.width() / 16, rect.height() / 16);
    }
    ~Canvas() { painter_->restore(); }
    Canvas(const Canvas &) = delete;
    Canvas &operator=(const Canvas &) = delete;

    void fill(const QColor &color)
    {
        painter_->setPen(Qt::NoPen);
        painter_->setBrush(color);
    }
    void stroke(const QColor &color, double width, Qt::PenStyle style = Qt::SolidLine)
    {
        painter_->setBrush(Qt::NoBrush);
        painter_->setPen(QPen(color, width, style, Qt::RoundCap, Qt::RoundJoin));
    }
    QPainter *operator->() { return painter_; }

private:
    QPainter *painter_;
};

void letter(Canvas &canvas, const QString &text, const QColor &color)
{
    QFont font = QGuiApplication::font();
    font.setPixelSize(10);
    font.setBold(true);
    canvas->setFont(font);
    canvas->setPen(color);
    canvas->drawText(QRectF(0, 0, 16, 16), Qt::AlignCenter, text);
}

} // namespace

void paintState(QPainter *painter, const QRectF &rect, State state, const Tokens &tokens)
{
    Canvas canvas(painter, rect);
    const QColor color = tokens.of(toneOf(state)).text;
    switch (state) {
    case State::Ok:
        canvas.fill(color);
        canvas->drawEllipse(QRectF(1, 1, 14, 14));
        canvas.stroke(tokens.onState, 1.8);
        canvas->drawPolyline(QPolygonF({{4.6, 8.3}, {7, 10.7}, {11.4, 5.6}}));
        break;
    case State::Warning: {
        canvas.fill(color);
        QPainterPath triangle;
        triangle.moveTo(8, 1.4);
        triangle.lineTo(15.3, 14.4);
        triangle.lineTo(0.7, 14.4);
        triangle.closeSubpath();
        canvas->setPen(QPen(color, 1, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
        canvas->drawPath(triangle);
        canvas.stroke(tokens.onState, 1.7);
        canvas->drawLine(QPointF(8, 6), QPointF(8, 9.6));
        canvas->drawPoint(QPointF(8, 12.2));
        break;
    }
    case State::Problem:
        canvas.fill(color);
        canvas->drawPolygon(regular({8, 8}, 7.6, 8, std::numbers::pi / 8));
        canvas.stroke(tokens.onState, 1.8);
        canvas->drawLine(QPointF(5.6, 5.6), QPointF(10.4, 10.4));
        canvas->drawLine(QPointF(10.4, 5.6), QPointF(5.6, 10.4));
        break;
    case State::Unknown:
        canvas.stroke(color, 1.5, Qt::CustomDashLine);
        {
            QPen pen = canvas->pen();
            pen.setDashPattern({1.6, 1.7});
            pen.setCapStyle(Qt::FlatCap);
            canvas->setPen(pen);
        }
        canvas->drawEllipse(QRectF(1.5, 1.5, 13, 13));
        letter(canvas, QStringLiteral("?"), color);
        break;
    case State::NeedsYou:
        canvas.fill(color);
        canvas->drawRoundedRect(QRectF(1, 1, 14, 14), 3, 3);
        letter(canvas, QStringLiteral("?"), tokens.onAccent);
        break;
    case State::Running:
        canvas.stroke(tokens.accent.line, 2);
        canvas->drawEllipse(QRectF(2, 2, 12, 12));
        canvas.stroke(color, 2);
        canvas->drawArc(QRectF(2, 2, 12, 12), 90 * 16, -140 * 16);
        break;
    case State::Waiting:
        canvas.stroke(tokens.fieldLine, 1.4);
        canvas->drawEllipse(QRectF(1.7, 1.7, 12.6, 12.6));
        break;
    case State::Off:
        canvas.stroke(tokens.fieldLine, 1.4);
        canvas->drawEllipse(QRectF(1.7, 1.7, 12.6, 12.6));
        canvas->drawLine(QPointF(5, 8), QPointF(11, 8));
        break;
    }
}

void paintGlyph(QPainter *painter, const QRectF &rect, Glyph glyph, const QColor &color, const QColor &background)
{
    Canvas canvas(painter, rect);
    switch (glyph) {
    case Glyph::None: break;
    case Glyph::Leader:
        canvas.fill(color);
        canvas->drawPolygon(QPolygonF({{1.5, 4}, {5, 7.5}, {8, 2.5}, {11, 7.5}, {14.5, 4}, {13.2, 11}, {2.8, 11}}));
        canvas->drawRect(QRectF(2.8, 12, 10.4, 1.8));
        break;
    case Glyph::Replica:
        canvas.stroke(color, 1.6);
        canvas->drawEllipse(QRectF(2.3, 2.3, 11.4, 11.4));
        break;
    case Glyph::SyncReplica:
        canvas.stroke(color, 1.6);
        canvas->drawEllipse(QRectF(2.3, 2.3, 11.4, 11.4));
        canvas.fill(color);
        canvas->drawEllipse(QRectF(5.3, 5.3, 5.4, 5.4));
        break;
    case Glyph::Etcd:
        canvas.stroke(color, 1.3);
        canvas->drawPolygon(regular({8, 8}, 6.4, 6, std::numbers::pi / 6));
        canvas.fill(color);
        canvas->drawEllipse(QRectF(6, 6, 4, 4));
        break;
    case Glyph::LoadBalancer:
        canvas.stroke(color, 1.4);
        canvas->drawLine(QPointF(1.5, 8), QPointF(6, 8));
        canvas->drawPolyline(QPolygonF({{6, 8}, {9, 3.5}, {13.5, 3.5}}));
        canvas->drawPolyline(QPolygonF({{6, 8}, {9, 12.5}, {13.5, 12.5}}));
        canvas.fill(color);
        canvas->drawPolygon(QPolygonF({{12, 1.2}, {15.4, 3.5}, {12, 5.8}}));
        canvas->drawPolygon(QPolygonF({{12, 10.2}, {15.4, 12.5}, {12, 14.8}}));
        break;
    case Glyph::Repository:
        canvas->setBrush(background);
        canvas->setPen(QPen(color, 1.3));
        canvas->drawPath([] {
            QPainterPath path;
            path.moveTo(2.5, 4);
            path.lineTo(2.5, 12.3);
            path.cubicTo(2.5, 14.8, 13.5, 14.8, 13.5, 12.3);
            path.lineTo(13.5, 4);
            return path;
        }());
        canvas->drawEllipse(QRectF(2.5, 2, 11, 4));
        canvas->drawArc(QRectF(2.5, 6, 11, 4), 180 * 16, 180 * 16);
        break;
    }
}

QIcon stateIcon(State state)
{
    const Tokens &tokens = tokensOf(QGuiApplication::palette());
    QIcon icon;
    for (const int size : {16, 32}) {
        QPixmap picture(size, size);
        picture.fill(Qt::transparent);
        QPainter painter(&picture);
        paintState(&painter, QRectF(0, 0, size, size), state, tokens);
        painter.end();
        icon.addPixmap(picture);
    }
    return icon;
}

} // namespace howdah::ui
