#include "ui/window/notice_area.h"

#include "ui/widgets/inline_question.h"

#include <QPushButton>
#include <QVBoxLayout>

namespace howdah::ui {

NoticeArea::NoticeArea(QWidget *parent) : QWidget(parent), layout_(new QVBoxLayout(this))
{
    layout_->setContentsMargins(0, 0, 0, 0);
    layout_->setSpacing(0);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Maximum);
}

void NoticeArea::addCard(QWidget *card)
{
    layout_->addWidget(card);
}

void NoticeArea::addPassing(QWidget *card)
{
    passing_ << card;
    addCard(card);
}

void NoticeArea::showError(const Error &error)
{
    auto *card = new InlineQuestion(Tone::Problem);
    card->setHeadline(error.what);
    card->setDetail(error.hint);
    card->setEvidence(error.evidence);
    connect(card->addButton(tr("Close")), &QPushButton::clicked, card, &QObject::deleteLater);
    addPassing(card);
}

void NoticeArea::clear()
{
    for (const QPointer<QWidget> &card : std::as_const(passing_))
        delete card;
    passing_.clear();
}

} // namespace howdah::ui
