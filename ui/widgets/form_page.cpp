#include "ui/widgets/form_page.h"

#include "ui/widgets/card.h"

#include <QAbstractSpinBox>
#include <QComboBox>
#include <QGridLayout>
#include <QHBoxLayout>
#include <QLabel>
#include <QScrollArea>
#include <QScrollBar>
#include <QVBoxLayout>
#include <QWheelEvent>

#include <algorithm>

namespace howdah::ui {

namespace {

constexpr int narrow = 900; // page width below which the right goes below
constexpr int sideWidth = 316;
constexpr int widest = 760; // of a card with a form

} // namespace

FormPage::FormPage(const QString &title, const QString &subtitle, QWidget *parent)
    : Page(title, subtitle, parent),
      scroll_(new QScrollArea),
      sideScroll_(new QScrollArea),
      column_(new QWidget),
      side_(new QWidget)
{
    auto *cards = new QVBoxLayout(column_);
    cards->setContentsMargins(0, 0, 0, 0);
    cards->setSpacing(10);
    auto *sides = new QVBoxLayout(side_);
    sides->setContentsMargins(0, 0, 0, 0);
    sides->setSpacing(10);

    for (const auto &[scroll, content] : {std::pair(scroll_, column_), std::pair(sideScroll_, side_)}) {
        auto *inside = new QWidget;
        auto *layout = new QVBoxLayout(inside);
        layout->setContentsMargins(0, 0, 0, 0);
        layout->setSpacing(10);
        layout->addWidget(content);
        layout->addStretch(1);
        scroll->setWidget(inside);
        scroll->setWidgetResizable(true);
        scroll->setFrameShape(QFrame::NoFrame);
        scroll->setFocusPolicy(Qt::NoFocus);
        scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
        // The window shows through: cards lie on it.
        scroll->viewport()->setAutoFillBackground(false);
        inside->setAutoFillBackground(false);
    }
    auto *row = new QHBoxLayout;
    row->setSpacing(10);
    row->addWidget(scroll_, 2);
    row->addWidget(sideScroll_, 1);
    row->addStretch(0);
    body()->addLayout(row, 1);
}

Form *FormPage::addForm(const QString &title, const QString &note)
{
    Card *card = addCard(title, note);
    auto *form = new Form;
    card->body()->addWidget(form);
    // Editors that are kept narrow do not draw their column to the right.
    qobject_cast<QGridLayout *>(form->layout())
        ->addItem(new QSpacerItem(0, 0, QSizePolicy::Expanding, QSizePolicy::Fixed), 0, 1);
    forms_.emplace_back(form, card);
    return form;
}

Card *FormPage::addCard(const QString &title, const QString &note)
{
    auto *card = new Card(title);
    card->setNote(note);
    column_->layout()->addWidget(card);
    return card;
}

void FormPage::addToColumn(QWidget *widget)
{
    column_->layout()->addWidget(widget);
}

void FormPage::addSide(QWidget *widget)
{
    side_->layout()->addWidget(widget);
}

Card *FormPage::cardOf(const Form *form) const
{
    const auto found = std::find_if(forms_.begin(), forms_.end(), [&](const auto &one) { return one.first == form; });
    return found == forms_.end() ? nullptr : found->second;
}

std::vector<std::pair<QString, FieldMessage>> FormPage::setMessages(
    std::vector<std::pair<QString, FieldMessage>> messages)
{
    for (const auto &[form, card] : forms_)
        messages = form->setMessages(messages);
    return messages;
}

bool FormPage::reveal(const QString &field)
{
    for (QString name = field; !name.isEmpty(); name.chop(1)) {
        for (const auto &[form, card] : forms_) {
            if (QWidget *editor = form->editor(name)) {
                editor->setFocus(Qt::OtherFocusReason);
                scroll_->ensureWidgetVisible(editor, 16, 60);
                return true;
            }
        }
    }
    return false;
}

void FormPage::resizeEvent(QResizeEvent *event)
{
    Page::resizeEvent(event);
    arrange();
}

void FormPage::showEvent(QShowEvent *event)
{
    Page::showEvent(event);
    for (QWidget *editor : column_->findChildren<QWidget *>()) {
        if (qobject_cast<QComboBox *>(editor) != nullptr || qobject_cast<QAbstractSpinBox *>(editor) != nullptr) {
            editor->setFocusPolicy(Qt::StrongFocus);
            editor->removeEventFilter(this);
            editor->installEventFilter(this);
        }
    }
    alignLabels();
    arrange();
}

bool FormPage::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::Wheel) {
        if (auto *editor = qobject_cast<QWidget *>(watched); editor != nullptr && !editor->hasFocus()) {
            event->ignore();
            return true;
        }
    }
    return Page::eventFilter(watched, event);
}

void FormPage::arrange()
{
    const bool below = width() < narrow;
    const int bar = scroll_->verticalScrollBar()->sizeHint().width() + 4;
    auto *place = static_cast<QVBoxLayout *>((below ? scroll_ : sideScroll_)->widget()->layout());
    if (place->indexOf(side_) < 0)
        place->insertWidget(below ? 1 : 0, side_);
    sideScroll_->setVisible(!below);
    scroll_->widget()->layout()->setContentsMargins(0, 0, 4, 0); // the bar stands beside the cards, not at them
    const int room = width() - 2 * 16 - 10;
    if (below) {
        scroll_->setMaximumWidth(QWIDGETSIZE_MAX);
        return;
    }
    const int left = std::min(widest + bar, room - sideWidth);
    scroll_->setFixedWidth(left);
    sideScroll_->setFixedWidth(std::min(440, room - left));
}

void FormPage::alignLabels()
{
    int widest = 0;
    const auto gridOf = [](Form *form) { return qobject_cast<QGridLayout *>(form->layout()); };
    for (const auto &[form, card] : forms_) {
        for (const QLabel *label : form->findChildren<QLabel *>(Qt::FindDirectChildrenOnly)) {
            if (label->buddy() != nullptr)
                widest = std::max(widest, label->sizeHint().width());
        }
    }
    for (const auto &[form, card] : forms_)
        gridOf(form)->setColumnMinimumWidth(0, widest);
}

} // namespace howdah::ui
