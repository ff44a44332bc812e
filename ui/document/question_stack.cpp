#include "ui/document/question_stack.h"

#include "ui/document/host_key_card.h"
#include "ui/document/secret_card.h"

#include <QAccessible>
#include <QApplication>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QVBoxLayout>

namespace howdah::ui {

QuestionStack::QuestionStack(std::shared_ptr<WindowInteraction> interaction, QWidget *parent)
    : QWidget(parent), interaction_(std::move(interaction)), hostKey_(new HostKeyCard), secret_(new SecretCard)
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(hostKey_);
    layout->addWidget(secret_);
    hostKey_->hide();
    secret_->hide();
    hide();

    connect(hostKey_, &HostKeyCard::answered, this, [this](bool trusted) { interaction_->answer(shown_, trusted); });
    connect(secret_, &SecretCard::answered, this,
            [this](const std::optional<Secret> &secret) { interaction_->answer(shown_, secret); });
    connect(interaction_.get(), &WindowInteraction::questionsChanged, this, &QuestionStack::follow,
            Qt::QueuedConnection);
    follow();
}

void QuestionStack::setOn(bool on)
{
    if (on == on_)
        return;
    on_ = on;
    follow();
}

void QuestionStack::follow()
{
    const std::vector<Question> questions = on_ ? interaction_->questions() : std::vector<Question>();
    const int count = static_cast<int>(questions.size());
    if (!questions.empty()) {
        // A card that is being answered stays as it is; only its place in the row may be another.
        if (questions.front().id != shown_
            || (count != count_ && !hasFocus() && !isAncestorOf(QApplication::focusWidget())))
            ask(questions.front(), count);
        return;
    }
    const bool hadFocus = isAncestorOf(QApplication::focusWidget());
    shown_ = 0;
    count_ = 0;
    host_.clear();
    hostKey_->hide();
    secret_->hide();
    hide();
    if (hadFocus && parentWidget() != nullptr && (parentWidget()->focusProxy() != nullptr || before_ == nullptr))
        parentWidget()->setFocus();
    else if (hadFocus && before_ != nullptr)
        before_->setFocus();
    Q_EMIT changed();
}

void QuestionStack::ask(const Question &question, int count)
{
    const bool isNew = question.id != shown_;
    shown_ = question.id;
    count_ = count;
    host_ = question.host();
    const QString place = count > 1 ? tr("1 of %1").arg(count) : QString();
    const auto *key = std::get_if<HostKeyQuestion>(&question.what);
    if (key != nullptr)
        hostKey_->ask(*key, place);
    else
        secret_->ask(std::get<SecretQuestion>(question.what), place);
    hostKey_->setVisible(key != nullptr);
    secret_->setVisible(key == nullptr);
    show();
    if (isNew)
        takeFocus(key != nullptr ? static_cast<QWidget *>(hostKey_) : secret_);
    Q_EMIT changed();
}

void QuestionStack::takeFocus(QWidget *card)
{
    QAccessibleEvent alert(card, QAccessible::Alert);
    QAccessible::updateAccessibility(&alert);
    QWidget *focus = QApplication::focusWidget();
    const bool isTyping =
        qobject_cast<const QLineEdit *>(focus) != nullptr || qobject_cast<const QPlainTextEdit *>(focus) != nullptr;
    const bool wasHere = focus == nullptr || isAncestorOf(focus);
    // Nobody's typing goes to a card that comes up meanwhile.
    if (!isVisible() || (isTyping && !wasHere))
        return;
    if (!wasHere)
        before_ = focus;
    card->setFocus(Qt::OtherFocusReason);
}

} // namespace howdah::ui
