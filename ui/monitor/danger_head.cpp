#include "ui/monitor/danger_head.h"

#include "ui/theme/fonts.h"
#include "ui/widgets/glyph.h"
#include "ui/widgets/text.h"

#include <QPainter>
#include <QVBoxLayout>

namespace howdah::ui {

DangerHead::DangerHead(const QString &title, QWidget *parent)
    : QWidget(parent), title_(textLabel(title)), line_(textLabel())
{
    title_->setFont(nameFont());
    QPalette red = palette();
    red.setColor(QPalette::WindowText, tokensOf(red).problem.text);
    title_->setPalette(red);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(54, 12, 18, 12);
    layout->setSpacing(2);
    layout->addWidget(title_);
    layout->addWidget(line_);
}

void DangerHead::setLine(const QString &line)
{
    line_->setText(line);
}

void DangerHead::paintEvent(QPaintEvent *)
{
    const Tokens &tokens = tokensOf(palette());
    QPainter painter(this);
    painter.fillRect(rect(), tokens.problem.soft);
    painter.setPen(tokens.problem.line);
    painter.drawLine(rect().bottomLeft(), rect().bottomRight());
    paintState(&painter, QRectF(18, (height() - 24) / 2.0, 24, 24), State::Problem, tokens);
}

} // namespace howdah::ui
