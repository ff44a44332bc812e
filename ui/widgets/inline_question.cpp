#include "ui/widgets/inline_question.h"

#include "ui/theme/fonts.h"
#include "ui/widgets/glyph.h"
#include "ui/widgets/text.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPainter>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>

namespace howdah::ui {

InlineQuestion::InlineQuestion(Tone tone, QWidget *parent)
    : QFrame(parent),
      tone_(tone),
      headline_(textLabel()),
      detail_(textLabel()),
      evidence_(codeLabel()),
      texts_(new QVBoxLayout),
      buttons_(new QVBoxLayout)
{
    headline_->setFont(boldFont());
    detail_->setVisible(false);
    evidence_->setVisible(false);
    evidence_->setWordWrap(true);
    texts_->setSpacing(6);
    texts_->addWidget(headline_);
    texts_->addWidget(evidence_);
    texts_->addWidget(detail_);
    buttons_->setSpacing(6);
    buttons_->addStretch(1);

    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(44, 10, 12, 10);
    layout->setSpacing(16);
    // The texts stay together at the top where the buttons are the taller column.
    auto *left = new QVBoxLayout;
    left->addLayout(texts_);
    left->addStretch(1);
    layout->addLayout(left, 1);
    layout->addLayout(buttons_);
}

void InlineQuestion::setHeadline(const QString &text)
{
    headline_->setText(text);
    setAccessibleName(text);
}

void InlineQuestion::setDetail(const QString &text)
{
    detail_->setText(text);
    detail_->setVisible(!text.isEmpty());
    setAccessibleDescription(text);
}

void InlineQuestion::setEvidence(const QString &text)
{
    evidence_->setText(text);
    evidence_->setVisible(!text.isEmpty());
}

void InlineQuestion::setTone(Tone tone)
{
    tone_ = tone;
    update();
}

QPushButton *InlineQuestion::addButton(const QString &text)
{
    auto *button = new QPushButton(text);
    // A minimum of one's own replaces the button's, which is what its text needs.
    button->setMinimumWidth(std::max(180, button->sizeHint().width()));
    buttons_->insertWidget(buttons_->count() - 1, button);
    return button;
}

void InlineQuestion::addContent(QWidget *widget)
{
    texts_->insertWidget(texts_->count() - 1, widget);
}

void InlineQuestion::clearButtons()
{
    while (buttons_->count() > 1) {
        const std::unique_ptr<QLayoutItem> item(buttons_->takeAt(0));
        delete item->widget();
    }
}

void InlineQuestion::paintEvent(QPaintEvent *)
{
    const Tokens &tokens = tokensOf(palette());
    const ToneColors &colors = tokens.of(tone_);
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(tone_ == Tone::Problem ? colors.text : colors.line, 1));
    painter.setBrush(colors.soft);
    painter.drawRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), 3, 3);
    const State state = tone_ == Tone::Problem ? State::Problem
                        : tone_ == Tone::Warn  ? State::Warning
                        : tone_ == Tone::Ok    ? State::Ok
                                               : State::NeedsYou;
    paintState(&painter, QRectF(14, 12, 20, 20), state, tokens);
}

} // namespace howdah::ui
