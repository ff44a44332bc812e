#include "ui/widgets/chip.h"

#include <QPainter>

#include <algorithm>

namespace howdah::ui {

namespace {

constexpr int padding = 6;
constexpr int picture = 13;
constexpr int gap = 4;

bool hasPicture(const Chip &chip)
{
    return chip.state.has_value() || chip.glyph != Glyph::None;
}

} // namespace

Chip stateChip(State state, const QString &text)
{
    return {text, toneOf(state), state};
}

Chip leaderChip(const QString &text)
{
    return {text, Tone::Leader, std::nullopt, Glyph::Leader};
}

Chip replicaChip(const QString &text)
{
    return {text, Tone::Replica, std::nullopt, Glyph::Replica, true};
}

Chip etcdChip(const QString &text)
{
    return {text, Tone::Neutral, std::nullopt, Glyph::Etcd};
}

Chip balancerChip(const QString &text)
{
    return {text, Tone::Neutral, std::nullopt, Glyph::LoadBalancer};
}

QSize chipSize(const Chip &chip, const QFont &font)
{
    QFont bold = font;
    bold.setBold(chip.tone == Tone::Leader);
    const QFontMetrics metrics(bold);
    const int width = metrics.horizontalAdvance(chip.text) + 2 * padding + (hasPicture(chip) ? picture + gap : 0) + 2;
    return {width, metrics.height() + 4};
}

QRect paintChip(QPainter *painter, const QRect &rect, const Chip &chip, const QFont &font, const Tokens &tokens)
{
    const QSize wanted = chipSize(chip, font);
    const QRect frame(rect.left(), rect.top() + (rect.height() - wanted.height()) / 2,
                      std::min(wanted.width(), rect.width()), wanted.height());
    const ToneColors &colors = tokens.of(chip.tone);
    const bool filled = chip.tone == Tone::Sync;
    const QColor background = chip.outlined ? tokens.base : filled ? colors.text : colors.soft;
    const QColor text = filled ? tokens.onSync : colors.text;

    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setPen(QPen(colors.line, 1, chip.tone == Tone::Unknown ? Qt::DashLine : Qt::SolidLine));
    painter->setBrush(background);
    painter->drawRoundedRect(QRectF(frame).adjusted(0.5, 0.5, -0.5, -0.5), 2, 2);
    QRect inside = frame.adjusted(padding, 0, -padding, 0);
    if (hasPicture(chip)) {
        const QRectF where(inside.left(), inside.top() + (inside.height() - picture) / 2.0, picture, picture);
        if (chip.state)
            paintState(painter, where, *chip.state, tokens);
        else
            paintGlyph(painter, where, chip.glyph, text, background);
        inside.setLeft(inside.left() + picture + gap);
    }
    QFont bold = font;
    bold.setBold(chip.tone == Tone::Leader);
    painter->setFont(bold);
    painter->setPen(text);
    painter->drawText(inside, Qt::AlignVCenter | Qt::AlignLeft,
                      QFontMetrics(bold).elidedText(chip.text, Qt::ElideRight, inside.width() + 1));
    painter->restore();
    return frame;
}

ChipLabel::ChipLabel(Chip chip, QWidget *parent) : QWidget(parent), chip_(std::move(chip))
{
    setSizePolicy(QSizePolicy::Maximum, QSizePolicy::Fixed);
    setAccessibleName(chip_.text);
}

void ChipLabel::setChip(const Chip &chip)
{
    if (chip == chip_)
        return;
    chip_ = chip;
    setAccessibleName(chip_.state ? QStringLiteral("%1: %2").arg(word(*chip_.state), chip_.text) : chip_.text);
    updateGeometry();
    update();
}

QSize ChipLabel::sizeHint() const
{
    return chipSize(chip_, font());
}

QSize ChipLabel::minimumSizeHint() const
{
    return {40, sizeHint().height()};
}

void ChipLabel::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    paintChip(&painter, rect(), chip_, font(), tokensOf(palette()));
}

} // namespace howdah::ui
