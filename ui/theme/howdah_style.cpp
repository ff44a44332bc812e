#include "ui/theme/howdah_style.h"

#include "ui/theme/icons.h"
#include "ui/theme/tokens.h"

#include <QAbstractSpinBox>
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

void drawCheckMark(const QStyleOption *option, QPainter *painter)
{
    const Tokens &tokens = tokensOf(option->palette);
    const bool enabled = (option->state & QStyle::State_Enabled) != 0;
    const bool marked = (option->state & (QStyle::State_On | QStyle::State_NoChange)) != 0;
    const QColor fill = !marked ? enabled ? tokens.base : tokens.window : enabled ? tokens.accent.text : tokens.line;
    drawRounded(painter, option->rect, fill, QPen(marked || !enabled ? fill : tokens.fieldLine, 1));
    if (!marked && !enabled)
        drawRounded(painter, option->rect, Qt::NoBrush, QPen(tokens.line, 1));
    if (!marked)
        return;
    const QRectF box = option->rect;
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setPen(QPen(enabled ? tokens.onAccent : tokens.muted, 1.8, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    if ((option->state & QStyle::State_NoChange) != 0)
        painter->drawLine(QPointF(box.left() + box.width() * 0.25, box.center().y()),
                          QPointF(box.right() - box.width() * 0.25, box.center().y()));
    else
        painter->drawPolyline(QPolygonF{QPointF(box.left() + box.width() * 0.24, box.top() + box.height() * 0.54),
                                        QPointF(box.left() + box.width() * 0.43, box.top() + box.height() * 0.72),
                                        QPointF(box.left() + box.width() * 0.77, box.top() + box.height() * 0.30)});
    painter->restore();
}

void drawRadioMark(const QStyleOption *option, QPainter *painter)
{
    const Tokens &tokens = tokensOf(option->palette);
    const bool enabled = (option->state & QStyle::State_Enabled) != 0;
    const bool chosen = (option->state & QStyle::State_On) != 0;
    const QColor line = !enabled ? tokens.line : chosen ? tokens.accent.text : tokens.fieldLine;
    const QRectF box = QRectF(option->rect).adjusted(0.5, 0.5, -0.5, -0.5);
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setPen(QPen(line, chosen ? 1.5 : 1));
    painter->setBrush(enabled ? tokens.base : tokens.window);
    painter->drawEllipse(box);
    if (chosen) {
        painter->setPen(Qt::NoPen);
        painter->setBrush(line);
        painter->drawEllipse(box.center(), box.width() * 0.27, box.height() * 0.27);
    }
    painter->restore();
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
    case PE_IndicatorCheckBox: drawCheckMark(option, painter); return;
    case PE_IndicatorRadioButton: drawRadioMark(option, painter); return;
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
    if (element == CE_ComboBoxLabel) {
        const auto *box = qstyleoption_cast<const QStyleOptionComboBox *>(option);
        if (box != nullptr && !box->editable) {
            // A text that is too long would be cut between two pixels.
            QStyleOptionComboBox copy = *box;
            const int icon = box->currentIcon.isNull() ? 0 : box->iconSize.width() + 4;
            const int room = subControlRect(CC_ComboBox, box, SC_ComboBoxEditField, widget).width() - icon - 2;
            copy.currentText = box->fontMetrics.elidedText(box->currentText, Qt::ElideMiddle, room);
            QProxyStyle::drawControl(element, &copy, painter, widget);
            return;
        }
    }
    if (element == CE_HeaderLabel) {
        const auto *header = qstyleoption_cast<const QStyleOptionHeader *>(option);
        if (header != nullptr && header->orientation == Qt::Horizontal) {
            QStyleOptionHeader copy = *header;
            copy.rect.adjust(5, 0, -5, 0); // in line with the cells below
            QProxyStyle::drawControl(element, &copy, painter, widget);
            return;
        }
    }
    if (element == CE_TabBarTabShape) {
        const Tokens &tokens = tokensOf(option->palette);
        const QRect line(option->rect.left() + 6, option->rect.bottom() - 2, option->rect.width() - 12, 3);
        if ((option->state & State_Selected) != 0)
            painter->fillRect(line, tokens.accent.text);
        else if ((option->state & State_MouseOver) != 0)
            painter->fillRect(line, tokens.line);
        return;
    }
    if (element == CE_ToolBar) {
        const Tokens &tokens = tokensOf(option->palette);
        painter->fillRect(option->rect, tokens.window);
        painter->fillRect(QRect(option->rect.left(), option->rect.bottom(), option->rect.width(), 1),
                          tokens.strongLine);
        return;
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

void HowdahStyle::drawComplexControl(ComplexControl control, const QStyleOptionComplex *option, QPainter *painter,
                                     const QWidget *widget) const
{
    const auto *spin = qstyleoption_cast<const QStyleOptionSpinBox *>(option);
    if (control != CC_SpinBox || spin == nullptr || !spin->frame) {
        QProxyStyle::drawComplexControl(control, option, painter, widget);
        return;
    }
    drawField(option, painter);
    const Tokens &tokens = tokensOf(option->palette);
    const auto drawArrow = [&](SubControl part, QAbstractSpinBox::StepEnabledFlag step, int direction) {
        if ((spin->subControls & part) == 0)
            return;
        const QRectF place = subControlRect(CC_SpinBox, option, part, widget);
        const bool enabled = (option->state & State_Enabled) != 0 && (spin->stepEnabled & step) != 0;
        const bool active = enabled && (spin->activeSubControls & part) != 0;
        if (active)
            drawRounded(painter, place.adjusted(1, 1, -2, -1),
                        (option->state & State_Sunken) != 0 ? tokens.accent.soft : tokens.neutral.soft, Qt::NoPen);
        const QPointF middle = place.center() + QPointF(-0.5, direction * 0.5);
        painter->save();
        painter->setRenderHint(QPainter::Antialiasing);
        painter->setPen(QPen(enabled ? tokens.muted : tokens.line, 1.4, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
        painter->drawPolyline(QPolygonF{middle + QPointF(-3, -1.5 * direction), middle + QPointF(0, 1.5 * direction),
                                        middle + QPointF(3, -1.5 * direction)});
        painter->restore();
    };
    drawArrow(SC_SpinBoxUp, QAbstractSpinBox::StepUpEnabled, -1);
    drawArrow(SC_SpinBoxDown, QAbstractSpinBox::StepDownEnabled, 1);
}

QRect HowdahStyle::subElementRect(SubElement element, const QStyleOption *option, const QWidget *widget) const
{
    const QRect rect = QProxyStyle::subElementRect(element, option, widget);
    if (element == SE_LineEditContents) {
        // Text stands clear of the frame; editors in cells have none.
        const auto *frame = qstyleoption_cast<const QStyleOptionFrame *>(option);
        if (frame != nullptr && frame->lineWidth > 0)
            return rect.adjusted(3, 0, -3, 0);
    }
    return rect;
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
    case CT_HeaderSection: wanted = QSize(wanted.width() + 8, std::max(26, wanted.height())); break;
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
    case PM_ToolBarExtensionExtent: return 24;
    default: return QProxyStyle::pixelMetric(metric, option, widget);
    }
}

QIcon HowdahStyle::standardIcon(StandardPixmap picture, const QStyleOption *option, const QWidget *widget) const
{
    // Fusion's own is black in every theme.
    if (picture == SP_ToolBarHorizontalExtensionButton || picture == SP_ToolBarVerticalExtensionButton)
        return icon(QStringLiteral("overflow-menu"));
    return QProxyStyle::standardIcon(picture, option, widget);
}

int HowdahStyle::styleHint(StyleHint hint, const QStyleOption *option, const QWidget *widget,
                           QStyleHintReturn *data) const
{
    if (hint == SH_ItemView_ShowDecorationSelected)
        return 1;
    if (hint == SH_DialogButtonBox_ButtonsHaveIcons)
        return 0;
    if (hint == SH_EtchDisabledText || hint == SH_DitherDisabledText)
        return 0;
    return QProxyStyle::styleHint(hint, option, widget, data);
}

} // namespace howdah::ui
