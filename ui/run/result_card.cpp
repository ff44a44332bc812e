#include "ui/run/result_card.h"

#include "ui/theme/fonts.h"
#include "ui/widgets/glyph.h"
#include "ui/widgets/state_icon.h"
#include "ui/widgets/text.h"

#include <QGridLayout>
#include <QHBoxLayout>
#include <QLabel>
#include <QPainter>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>

namespace howdah::ui {

namespace {

constexpr int columnWidth = 280;

QWidget *cellOf(const ProofLine &line)
{
    auto *cell = new QWidget;
    auto *layout = new QGridLayout(cell);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setHorizontalSpacing(8);
    layout->setVerticalSpacing(0);
    layout->setColumnStretch(1, 1);
    layout->addWidget(new StateIcon(line.state), 0, 0, Qt::AlignTop);
    layout->addWidget(textLabel(line.text), 0, 1);
    if (!line.detail.isEmpty()) {
        QLabel *detail = mutedLabel(line.detail);
        detail->setWordWrap(true);
        detail->setTextInteractionFlags(Qt::TextSelectableByMouse);
        layout->addWidget(detail, 1, 1);
    }
    layout->setRowStretch(2, 1);
    return cell;
}

} // namespace

ResultCard::ResultCard(QWidget *parent)
    : QFrame(parent), headline_(textLabel()), detail_(textLabel()), grid_(new QGridLayout), buttons_(new QHBoxLayout)
{
    headline_->setFont(nameFont());
    grid_->setHorizontalSpacing(24);
    grid_->setVerticalSpacing(6);
    buttons_->setSpacing(8);
    auto *head = new QHBoxLayout;
    head->setSpacing(16);
    head->addWidget(headline_, 1);
    head->addLayout(buttons_);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(46, 9, 12, 10);
    layout->setSpacing(6);
    layout->addLayout(head);
    layout->addWidget(detail_);
    layout->addLayout(grid_);
    setVisible(false);
}

void ResultCard::setResult(Tone tone, const QString &headline, const QString &detail,
                           const std::vector<ProofLine> &lines)
{
    tone_ = tone;
    headline_->setText(headline);
    detail_->setText(detail);
    detail_->setVisible(!detail.isEmpty());
    setAccessibleName(headline);
    for (QWidget *cell : cells_)
        delete cell;
    cells_.clear();
    for (const ProofLine &line : lines)
        cells_.push_back(cellOf(line));
    columns_ = 0;
    arrange();
    update();
}

void ResultCard::arrange()
{
    const int columns = std::clamp((width() - 58) / columnWidth, 1, 3);
    if (columns == columns_)
        return;
    columns_ = columns;
    for (int i = 0; i < static_cast<int>(cells_.size()); ++i)
        grid_->addWidget(cells_[static_cast<std::size_t>(i)], i / columns, i % columns);
    for (int column = 0; column < 3; ++column)
        grid_->setColumnStretch(column, column < columns ? 1 : 0);
}

void ResultCard::resizeEvent(QResizeEvent *event)
{
    QFrame::resizeEvent(event);
    arrange();
}

QPushButton *ResultCard::addButton(const QString &text)
{
    auto *button = new QPushButton(text);
    buttons_->addWidget(button);
    return button;
}

void ResultCard::clearButtons()
{
    while (QLayoutItem *item = buttons_->takeAt(0)) {
        // Later: what clears the buttons may be the click of one of them.
        item->widget()->setVisible(false);
        item->widget()->deleteLater();
        delete item;
    }
}

void ResultCard::paintEvent(QPaintEvent *)
{
    const Tokens &tokens = tokensOf(palette());
    const ToneColors &colors = tokens.of(tone_);
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(colors.line, 1));
    painter.setBrush(colors.soft);
    painter.drawRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), 3, 3);
    const State state = tone_ == Tone::Ok        ? State::Ok
                        : tone_ == Tone::Problem ? State::Problem
                        : tone_ == Tone::Warn    ? State::Warning
                                                 : State::Waiting;
    paintState(&painter, QRectF(14, 12, 22, 22), state, tokens);
}

} // namespace howdah::ui
