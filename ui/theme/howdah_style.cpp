#include "ui/theme/howdah_style.h"

#include "ui/theme/tokens.h"

#include <QLineEdit>
#include <QPainter>
#include <QPushButton>
#include <QStyleFactory>
#include <QStyleOption>

#include <algorithm>

namespace howdah::ui {

namespace {

constexpr double radius = 3;

void drawRounded(QPainter *painter, const QRectF &rect, const QBrush &fill, const QPen &pen)
{
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setBrush(fill);
    painter->setPen(pen);
    const double inset = pen.style() == Qt::NoPen ? 0 : pen.widthF() / 2;
    painter->drawRoundedRect(rect.adjusted(inset, inset, -inset, -inset), radius, radius);
    painter->restore();
}

QColor blended(const QColor &under, const QColor &over, float amount)
{
    return QColor::fromRgbF(under.redF() + (over.redF() - under.redF()) * amount,
                            under.greenF() + (over.greenF() - under.greenF()) * amount,
                            under.blueF() + (over.blueF() - under.blueF()) * amount);
}

QString toneOf(const QWidget *widget)
{
    return widget == nullptr ? QString() : widget->property("tone").toString();
}

void drawButton(const QStyleOption *option, QPainter *painter, const QWidget *widget)
{
    const Tokens &tokens = tokensOf(option->palette);
    const auto *button = qstyleoption_cast<const QStyleOptionButton *>(option);
    const bool enabled = (option->state & QStyle::State_Enabled) != 0;
    const bool hover = enabled && (option->state & QStyle::State_MouseOver) != 0;
    const bool down = (option->state & (QStyle::State_Sunken | QStyle::State_On)) != 0;
    const bool primary = enabled && button != nullptr && (button->features & QStyleOptionButton::DefaultButton) != 0;
    const QString tone = toneOf(widget);

    QColor fill = tokens.button;
    QColor line = tokens.buttonLine;
    if (primary) {
        fill = tokens.accent.text;
        line = tokens.accent.text;
    } else if (tone == QLatin1String("danger") && enabled) {
        line = tokens.problem.line;
    } else if (tone == QLatin1String("flat")) {
        fill = hover || down ? tokens.neutral.soft : QColor(Qt::transparent);
        line = Qt::transparent;
    } else if (!enabled) {
        fill = tokens.window;
        line = tokens.line;
    }
    if (down)
        fill = primary ? blended(fill, tokens.text, 0.25F) : tokens.accent.soft;
    else if (hover && tone != QLatin1String("flat"))
        fill = blended(fill, primary ? tokens.base : tokens.accent.text, 0.08F);
    drawRounded(painter, option->rect, fill, QPen(line, 1));
    if ((option->state & QStyle::State_HasFocus) != 0 && (option->state & QStyle::State_KeyboardFocusChange) != 0) {
        const QRectF ring =
            QRectF(option->rect).adjusted(primary ? 2 : 0, primary ? 2 : 0, primary ? -2 : 0, primary ? -2 : 0);
        drawRounded(painter, ring, Qt::NoBrush, QPen(primary ? tokens.onAccent : tokens.accent.text, primary ? 1 : 2));
    }
}

void drawField(const QStyleOption *option, QPainter *painter)
{
    const Tokens &tokens = tokensOf(option->palette);
    const bool enabled = (option->state & QStyle::State_Enabled) != 0;
    const bool focused = enabled && (option->state & QStyle::State_HasFocus) != 0;
    const QPen pen(focused ? tokens.accent.text : enabled ? tokens.fieldLine : tokens.line, focused ? 2 : 1);
    drawRounded(painter, option->rect, enabled ? tokens.base : tokens.window, pen);
}

} // namespace

HowdahStyle::HowdahStyle() : QProxyStyle(QStyleFactory::create(QStringLiteral("Fusion"))) {}

void HowdahStyle::drawPrimitive(PrimitiveElement element, const QStyleOption *option, QPainter *painter,
                                const QWidget *widget) const
{
    switch (element) {
    case PE_PanelButtonCommand: drawButton(option, painter, widget); return;
    case PE_FrameDefaultButton: return;
    case PE_PanelLineEdit:
        if (const auto *frame = qstyleoption_cast<const QStyleOptionFrame *>(option);
            frame != nullptr && frame->lineWidth > 0) {
            drawField(option, painter);
            return;
        }
        break;
    case PE_FrameFocusRect:
        // Items show it by their selection, buttons and fields by their own ring.
        if (qobject_cast<const QPushButton *>(widget) != nullptr)
            return;
        if (widget != nullptr && !widget->inherits("QAbstractItemView")) {
            drawRounded(painter, option->rect, Qt::NoBrush, QPen(tokensOf(option->palette).accent.text, 2));
            return;
        }
        return;
    case PE_Frame:
        if (widget != nullptr && widget->inherits("QAbstractScrollArea")) {
            const Tokens &tokens = tokensOf(option->palette);
            drawRounded(painter, option->rect, Qt::NoBrush, QPen(tokens.strongLine, 1));
            return;
        }
        break;
    case PE_PanelItemViewRow:
        if (const auto *item = qstyleoption_cast<const QStyleOptionViewItem *>(option)) {
            const Tokens &tokens = tokensOf(option->palette);
            if ((item->features & QStyleOptionViewItem::Alternate) != 0)
                painter->fillRect(option->rect, tokens.alternate);
            return;
        }
        break;
    case PE_PanelItemViewItem:
        if (const auto *item = qstyleoption_cast<const QStyleOptionViewItem *>(option)) {
            const Tokens &tokens = tokensOf(option->palette);
            if (item->backgroundBrush.style() != Qt::NoBrush)
                painter->fillRect(item->rect, item->backgroundBrush);
            if ((item->state & State_Selected) != 0)
                painter->fillRect(item->rect, tokens.accent.soft);
            return;
        }
        break;
    default: break;
    }
    QProxyStyle::drawPrimitive(element, option, painter, widget);
}

void HowdahStyle::drawControl(ControlElement element, const QStyleOption *option, QPainter *painter,
                              const QWidget *widget) const
{
    if (element == CE_PushButtonLabel) {
        if (const auto *button = qstyleoption_cast<const QStyleOptionButton *>(option)) {
            QStyleOptionButton copy = *button;
            const Tokens &tokens = tokensOf(option->palette);
            const bool enabled = (option->state & State_Enabled) != 0;
            if (enabled && (button->features & QStyleOptionButton::DefaultButton) != 0) {
                copy.palette.setColor(QPalette::ButtonText, tokens.onAccent);
                QFont bold = painter->font();
                bold.setBold(true);
                painter->setFont(bold);
            } else if (enabled && toneOf(widget) == QLatin1String("danger")) {
                copy.palette.setColor(QPalette::ButtonText, tokens.problem.text);
            }
            QProxyStyle::drawControl(element, &copy, painter, widget);
            return;
        }
    }
    if (element == CE_HeaderSection) {
        const Tokens &tokens = tokensOf(option->palette);
        painter->fillRect(option->rect, tokens.header);
        painter->setPen(QPen(tokens.line, 1));
        painter->drawLine(option->rect.bottomLeft(), option->rect.bottomRight());
        painter->drawLine(option->rect.topRight(), option->rect.bottomRight());
        return;
    }
    if (element == CE_HeaderEmptyArea) {
        const Tokens &tokens = tokensOf(option->palette);
        painter->fillRect(option->rect, tokens.header);
        painter->setPen(QPen(tokens.line, 1));
        painter->drawLine(option->rect.bottomLeft(), option->rect.bottomRight());
        return;
    }
    if (element == CE_ItemViewItem) {
        // A selected row is tinted, not filled: its text keeps its colour.
        if (const auto *item = qstyleoption_cast<const QStyleOptionViewItem *>(option)) {
            QStyleOptionViewItem copy = *item;
            const Tokens &tokens = tokensOf(option->palette);
            if ((copy.state & State_Selected) != 0)
                copy.palette.setColor(QPalette::HighlightedText, copy.palette.color(QPalette::Text) == tokens.onAccent
                                                                     ? tokens.text
                                                                     : copy.palette.color(QPalette::Text));
            QProxyStyle::drawControl(element, &copy, painter, widget);
            return;
        }
    }
    QProxyStyle::drawControl(element, option, painter, widget);
}

QSize HowdahStyle::sizeFromContents(ContentsType type, const QStyleOption *option, const QSize &size,
                                    const QWidget *widget) const
{
    QSize wanted = QProxyStyle::sizeFromContents(type, option, size, widget);
    switch (type) {
    case CT_PushButton:
        if (const auto *button = qstyleoption_cast<const QStyleOptionButton *>(option))
            wanted.setWidth(size.width() + (button->text.isEmpty() ? 12 : 28));
        wanted.setHeight(std::max(28, size.height() + 10));
        break;
    case CT_LineEdit:
    case CT_ComboBox:
    case CT_SpinBox: wanted.setHeight(std::max(28, wanted.height())); break;
    case CT_HeaderSection: wanted.setHeight(std::max(26, wanted.height())); break;
    default: break;
    }
    return wanted;
}

int HowdahStyle::pixelMetric(PixelMetric metric, const QStyleOption *option, const QWidget *widget) const
{
    switch (metric) {
    case PM_LayoutHorizontalSpacing:
    case PM_LayoutVerticalSpacing: return 8;
    case PM_ButtonShiftHorizontal:
    case PM_ButtonShiftVertical: return 0;
    case PM_SplitterWidth: return 8;
    default: return QProxyStyle::pixelMetric(metric, option, widget);
    }
}

int HowdahStyle::styleHint(StyleHint hint, const QStyleOption *option, const QWidget *widget,
                           QStyleHintReturn *data) const
{
    if (hint == SH_ItemView_ShowDecorationSelected)
        return 1;
    if (hint == SH_EtchDisabledText || hint == SH_DitherDisabledText)
        return 0;
    return QProxyStyle::styleHint(hint, option, widget, data);
}

} // namespace howdah::ui
