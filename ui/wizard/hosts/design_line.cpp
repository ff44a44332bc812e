#include "ui/wizard/hosts/design_line.h"

#include <QLabel>
#include <QResizeEvent>

#include <algorithm>

namespace howdah::ui {

DesignLine::DesignLine(QWidget *parent) : QWidget(parent), title_(new QLabel(tr("The design so far:"), this))
{
    title_->setForegroundRole(QPalette::PlaceholderText);
    setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Fixed);
    setAccessibleName(tr("The design so far"));
}

void DesignLine::setChips(const QList<Chip> &chips)
{
    if (chips == chips_)
        return;
    chips_ = chips;
    while (labels_.size() > chips.size())
        delete labels_.takeLast();
    while (labels_.size() < chips.size()) {
        labels_ << new ChipLabel({}, this);
        labels_.last()->show();
    }
    QStringList spoken;
    for (qsizetype i = 0; i < chips.size(); ++i) {
        labels_.at(i)->setChip(chips.at(i));
        labels_.at(i)->setToolTip(chips.at(i).text);
        spoken << labels_.at(i)->accessibleName();
    }
    setAccessibleDescription(spoken.join(QStringLiteral("; ")));
    place();
}

QSize DesignLine::sizeHint() const
{
    int width = title_->sizeHint().width();
    for (const ChipLabel *label : labels_)
        width += 6 + label->sizeHint().width();
    return {width, std::max(height(), 22)};
}

void DesignLine::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    if (event->size().width() != event->oldSize().width())
        place();
}

void DesignLine::place()
{
    constexpr int gap = 6;
    const QSize title = title_->sizeHint();
    const int line =
        labels_.isEmpty() ? title.height() : std::max(title.height(), labels_.first()->sizeHint().height());
    title_->setGeometry(0, (line - title.height()) / 2, title.width(), title.height());
    int left = title.width() + gap + 2;
    const int indent = left;
    int top = 0;
    for (ChipLabel *label : labels_) {
        const QSize wanted = label->sizeHint();
        if (left > indent && left + wanted.width() > width()) {
            left = indent;
            top += line + 4;
        }
        label->setGeometry(left, top, std::min(wanted.width(), std::max(40, width() - left)), wanted.height());
        left += wanted.width() + gap;
    }
    setFixedHeight(top + line);
}

} // namespace howdah::ui
