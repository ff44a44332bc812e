#include "ui/monitor/node_card.h"

#include <QKeyEvent>
#include <QPainter>

namespace howdah::ui {

NodeCard::NodeCard(QWidget *parent) : QAbstractButton(parent)
{
    setCheckable(true);
    setFocusPolicy(Qt::StrongFocus);
    setAttribute(Qt::WA_Hover);
}

void NodeCard::paintEvent(QPaintEvent *)
{
    const Tokens &tokens = tokensOf(palette());
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const Frame look = frame(tokens);
    const QRectF inner = QRectF(rect()).adjusted(3, 3, -3, -3);
    if (isChecked() || hasFocus()) {
        painter.setPen(QPen(tokens.accent.text, 2));
        painter.setBrush(Qt::NoBrush);
        painter.drawRoundedRect(QRectF(rect()).adjusted(1, 1, -1, -1), 5, 5);
    }
    painter.setPen(QPen(look.line, look.width, look.dashed ? Qt::DashLine : Qt::SolidLine));
    painter.setBrush(look.dashed ? tokens.unknown.soft : look.filled ? tokens.alternate : tokens.base);
    painter.drawRoundedRect(inner.adjusted(0.5, 0.5, -0.5, -0.5), 4, 4);
    paintInside(painter, tokens);
}

void NodeCard::keyPressEvent(QKeyEvent *event)
{
    switch (event->key()) {
    case Qt::Key_Left:
    case Qt::Key_Right:
    case Qt::Key_Up:
    case Qt::Key_Down: Q_EMIT arrowPressed(static_cast<Qt::Key>(event->key())); return;
    case Qt::Key_Return:
    case Qt::Key_Enter:
        setChecked(true);
        Q_EMIT opened();
        return;
    default: QAbstractButton::keyPressEvent(event);
    }
}

void NodeCard::mouseDoubleClickEvent(QMouseEvent *event)
{
    QAbstractButton::mouseDoubleClickEvent(event);
    Q_EMIT opened();
}

void NodeCard::contextMenuEvent(QContextMenuEvent *event)
{
    setChecked(true);
    const bool byKey = event->reason() == QContextMenuEvent::Keyboard;
    Q_EMIT menuRequested(byKey ? mapToGlobal(rect().center()) : event->globalPos());
}

int NodeCard::line(QPainter &painter, const QRect &where, const QString &text, const QFont &font, const QColor &color,
                   Qt::TextElideMode mode) const
{
    painter.setFont(font);
    painter.setPen(color);
    const QFontMetrics metrics(font);
    const QString shown = metrics.elidedText(text, mode, where.width());
    painter.drawText(where, Qt::AlignLeft | Qt::AlignVCenter, shown);
    return metrics.horizontalAdvance(shown);
}

} // namespace howdah::ui
