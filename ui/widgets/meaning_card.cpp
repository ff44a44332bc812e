#include "ui/widgets/meaning_card.h"

#include "ui/theme/fonts.h"
#include "ui/widgets/state_icon.h"
#include "ui/widgets/text.h"

#include <QGridLayout>
#include <QLabel>
#include <QVBoxLayout>

namespace howdah::ui {

MeaningCard::MeaningCard(const QString &title, QWidget *parent) : QWidget(parent), card_(new Card(title))
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(card_);
}

void MeaningCard::setMeanings(const std::vector<Meaning> &meanings)
{
    if (meanings == meanings_)
        return;
    meanings_ = meanings;
    delete list_;
    list_ = new QWidget;
    auto *grid = new QGridLayout(list_);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setHorizontalSpacing(6);
    grid->setVerticalSpacing(0);
    grid->setColumnStretch(1, 1);
    int row = 0;
    for (const Meaning &meaning : meanings_) {
        if (row > 0)
            grid->setRowMinimumHeight(row++, 10);
        if (meaning.state)
            grid->addWidget(new StateIcon(*meaning.state), row, 0, Qt::AlignTop);
        QLabel *title = textLabel(meaning.title);
        title->setFont(boldFont());
        grid->addWidget(title, row, meaning.state ? 1 : 0, 1, meaning.state ? 1 : 2);
        ++row;
        QLabel *text = textLabel(meaning.text);
        text->setForegroundRole(QPalette::PlaceholderText);
        grid->addWidget(text, row++, meaning.state ? 1 : 0, 1, meaning.state ? 1 : 2);
    }
    card_->body()->addWidget(list_);
    list_->setVisible(true);
}

} // namespace howdah::ui
