#include "ui/wizard/hosts/popover.h"

#include "ui/theme/tokens.h"

#include <QApplication>
#include <QKeyEvent>
#include <QPainter>
#include <QVBoxLayout>

#include <algorithm>

namespace howdah::ui {

Popover::Popover(QWidget *page, QWidget *content, const QString &name)
    : QFrame(page), content_(content), before_(QApplication::focusWidget())
{
    setAccessibleName(name);
    setAutoFillBackground(false);
    setFocusPolicy(Qt::NoFocus);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(12, 10, 12, 12);
    layout->addWidget(content);
    hide();
}

void Popover::popUp(const QWidget *of, const QRect &about)
{
    about_ = QRect(of->mapTo(parentWidget(), about.topLeft()), about.size());
    place();
    show();
    raise();
    if (QWidget *first = content_->focusProxy(); first != nullptr)
        first->setFocus(Qt::PopupFocusReason);
    else
        content_->setFocus(Qt::PopupFocusReason);
    qApp->installEventFilter(this);
    connect(qApp, &QApplication::focusChanged, this, [this](QWidget *, QWidget *now) {
        if (now != nullptr && now->window() == window() && now != this && !isAncestorOf(now)) {
            before_ = nullptr; // whoever has the focus keeps it
            closeDown();
        }
    });
}

void Popover::place()
{
    layout()->activate();
    const QRect room = parentWidget()->rect().adjusted(8, 8, -8, -8);
    QSize size = sizeHint().boundedTo(room.size());
    if (layout()->hasHeightForWidth())
        size.setHeight(std::min(room.height(), layout()->heightForWidth(size.width())));
    QPoint corner(about_.left(), about_.bottom() + 2);
    if (corner.y() + size.height() > room.bottom())
        corner.setY(about_.top() - 2 - size.height());
    corner.setX(std::clamp(corner.x(), room.left(), std::max(room.left(), room.right() - size.width())));
    corner.setY(std::clamp(corner.y(), room.top(), std::max(room.top(), room.bottom() - size.height())));
    setGeometry(QRect(corner, size));
}

void Popover::closeDown()
{
    if (std::exchange(closing_, true))
        return;
    qApp->removeEventFilter(this);
    disconnect(qApp, nullptr, this, nullptr);
    const QPointer<QWidget> back = before_;
    hide();
    if (back != nullptr)
        back->setFocus(Qt::PopupFocusReason);
    Q_EMIT closed();
    deleteLater();
}

void Popover::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape || event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter)
        closeDown();
    else
        QFrame::keyPressEvent(event);
}

bool Popover::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::MouseButtonPress) {
        const auto *widget = qobject_cast<QWidget *>(watched);
        if (widget != nullptr && widget->window() == window() && widget != this && !isAncestorOf(widget)
            && widget != window())
            closeDown();
    } else if (event->type() == QEvent::LayoutRequest && watched == this) {
        place(); // a message came or went
    }
    return QFrame::eventFilter(watched, event);
}

void Popover::changeEvent(QEvent *event)
{
    QFrame::changeEvent(event);
    if (event->type() == QEvent::PaletteChange)
        update();
}

void Popover::paintEvent(QPaintEvent *)
{
    const Tokens &tokens = tokensOf(palette());
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(tokens.accent.line, 1));
    painter.setBrush(tokens.base);
    painter.drawRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), 3, 3);
}

} // namespace howdah::ui
