#include "ui/start/command_link.h"

#include "ui/theme/fonts.h"
#include "ui/theme/icons.h"
#include "ui/theme/tokens.h"

#include <QPainter>
#include <QStyle>
#include <QStyleOption>

namespace howdah::ui {

namespace {

constexpr int picture = 20;
constexpr int margin = 12;
constexpr int upper = 10;
constexpr int textLeft = margin + picture + 14;

} // namespace

CommandLink::CommandLink(const QString &iconName, const QString &text, const QString &description, QWidget *parent)
    : QCommandLinkButton(text, description, parent)
{
    setIcon(ui::icon(iconName));
    setAccessibleDescription(description);
    QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
    setAttribute(Qt::WA_Hover);
}

void CommandLink::setShortcutText(const QString &text)
{
    shortcut_ = text;
    updateGeometry();
    update();
}

QSize CommandLink::minimumSizeHint() const
{
    const QFontMetrics metrics(font());
    const QFontMetrics small(captionFont());
    const int shortcut = shortcut_.isEmpty() ? 0 : small.horizontalAdvance(shortcut_) + 12;
    const int title = metrics.size(Qt::TextShowMnemonic, text()).width();
    const int width = textLeft + title + shortcut + margin;
    return {width, heightForWidth(width)};
}

QSize CommandLink::sizeHint() const
{
    const int width = std::max(290, minimumSizeHint().width());
    return {width, heightForWidth(width)};
}

int CommandLink::heightForWidth(int width) const
{
    const QFontMetrics small(captionFont());
    const int wrapped =
        small.boundingRect(QRect(0, 0, width - textLeft - margin, 10000), Qt::TextWordWrap, description()).height();
    return std::max(picture, QFontMetrics(font()).height() + 1 + wrapped) + 2 * upper;
}

void CommandLink::paintEvent(QPaintEvent *)
{
    const Tokens &tokens = tokensOf(palette());
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const bool ring = hasFocus();
    if (ring || isDown() || (underMouse() && isEnabled())) {
        painter.setPen(ring ? QPen(tokens.accent.text, 1) : QPen(Qt::NoPen));
        painter.setBrush(tokens.accent.soft);
        painter.drawRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), 3, 3);
    }
    const QFontMetrics metrics(font());
    const int top = upper;
    icon().paint(&painter, QRect(margin, top + (metrics.height() - picture) / 2, picture, picture), Qt::AlignCenter,
                 isEnabled() ? QIcon::Normal : QIcon::Disabled);

    const QRect texts = rect().adjusted(textLeft, top, -margin, -upper);
    painter.setPen(isEnabled() ? tokens.text : tokens.disabled);
    painter.setFont(font());
    painter.drawText(texts, Qt::AlignTop | Qt::AlignLeft | Qt::TextSingleLine | Qt::TextShowMnemonic, text());
    painter.setFont(captionFont());
    painter.setPen(isEnabled() ? tokens.muted : tokens.disabled);
    painter.drawText(QRect(texts.left(), texts.top(), texts.width(), metrics.height()),
                     Qt::AlignVCenter | Qt::AlignRight, shortcut_);
    painter.drawText(texts.adjusted(0, metrics.height() + 1, 0, 0), Qt::AlignTop | Qt::AlignLeft | Qt::TextWordWrap,
                     description());
}

} // namespace howdah::ui
