#include "ui/widgets/card.h"

#include "ui/theme/fonts.h"
#include "ui/widgets/text.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPainter>
#include <QPainterPath>
#include <QVBoxLayout>

namespace howdah::ui {

Card::Card(const QString &title, QWidget *parent)
    : QFrame(parent),
      head_(new QWidget),
      title_(new QLabel),
      note_(mutedLabel()),
      aside_(mutedLabel()),
      headLayout_(new QHBoxLayout(head_)),
      body_(new QVBoxLayout)
{
    title_->setFont(boldFont());
    title_->setTextFormat(Qt::PlainText);
    headLayout_->setContentsMargins(12, 6, 12, 6);
    headLayout_->addWidget(title_);
    headLayout_->addWidget(note_);
    headLayout_->addStretch(1);
    headLayout_->addWidget(aside_);
    body_->setContentsMargins(12, 8, 12, 12);
    body_->setSpacing(8); // else it were that of the frame around it, 0

    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(1, 1, 1, 1);
    layout->setSpacing(0);
    layout->addWidget(head_);
    layout->addLayout(body_, 1);
    setTitle(title);
    setNote({});
    setAside({});
}

void Card::setTitle(const QString &title)
{
    title_->setText(title);
    head_->setVisible(!title.isEmpty());
    setAccessibleName(title);
}

void Card::setNote(const QString &note)
{
    note_->setText(note);
    note_->setVisible(!note.isEmpty());
}

void Card::setAside(const QString &aside)
{
    aside_->setText(aside);
    aside_->setVisible(!aside.isEmpty());
}

void Card::addToHead(QWidget *widget)
{
    headLayout_->addWidget(widget);
}

void Card::setTone(std::optional<Tone> tone)
{
    tone_ = tone;
    QPalette own = palette();
    const Tokens &tokens = tokensOf(own);
    own.setColor(QPalette::WindowText, tone_ == Tone::Problem ? tokens.problem.text : tokens.text);
    title_->setPalette(own);
    update();
}

void Card::fill(QWidget *widget)
{
    body_->setContentsMargins(0, 0, 0, 0);
    if (auto *frame = qobject_cast<QFrame *>(widget))
        frame->setFrameShape(QFrame::NoFrame);
    body_->addWidget(widget, 1);
}

void Card::paintEvent(QPaintEvent *)
{
    const Tokens &tokens = tokensOf(palette());
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const QRectF frame = QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5);
    QPainterPath path;
    path.addRoundedRect(frame, 3, 3);
    painter.fillPath(path, tokens.base);
    if (head_->isVisible()) {
        painter.save();
        painter.setClipPath(path);
        painter.fillRect(QRect(0, 0, width(), head_->geometry().bottom() + 1),
                         tone_ ? tokens.of(*tone_).soft : tokens.header);
        painter.setPen(tone_ ? tokens.of(*tone_).line : tokens.line);
        painter.drawLine(0, head_->geometry().bottom() + 1, width(), head_->geometry().bottom() + 1);
        painter.restore();
    }
    painter.setPen(QPen(tone_ ? tokens.of(*tone_).text : tokens.strongLine, 1));
    painter.drawPath(path);
}

} // namespace howdah::ui
