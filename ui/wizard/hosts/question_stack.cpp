#include "ui/wizard/hosts/question_stack.h"

#include "ui/widgets/inline_question.h"
#include "ui/wizard/hosts/host_key_card.h"
#include "ui/wizard/hosts/secret_card.h"

#include <QAccessible>
#include <QApplication>
#include <QClipboard>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QVBoxLayout>

namespace howdah::ui {

QuestionStack::QuestionStack(Workspace &workspace, QWidget *parent)
    : QWidget(parent),
      workspace_(workspace),
      hostKey_(new HostKeyCard),
      secret_(new SecretCard),
      changedKey_(new InlineQuestion(Tone::Problem))
{
    again_ = changedKey_->addButton(tr("Check again"));
    QPushButton *copy = changedKey_->addButton(tr("Cop&y as text"));
    copy->setProperty("tone", QStringLiteral("flat"));
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(hostKey_);
    layout->addWidget(secret_);
    layout->addWidget(changedKey_);
    hostKey_->hide();
    secret_->hide();
    changedKey_->hide();
    hide();

    connect(again_, &QPushButton::clicked, this, &QuestionStack::checkRequested);
    connect(copy, &QPushButton::clicked, this, [this] {
        QApplication::clipboard()->setText(changedKey_->accessibleName() + QLatin1Char('\n')
                                           + changedKey_->accessibleDescription());
    });
    connect(hostKey_, &HostKeyCard::answered, this,
            [this](bool trusted) { workspace_.interaction->answer(shown_, trusted); });
    connect(secret_, &SecretCard::answered, this,
            [this](const std::optional<Secret> &secret) { workspace_.interaction->answer(shown_, secret); });
    connect(workspace.interaction.get(), &WindowInteraction::questionsChanged, this, &QuestionStack::follow,
            Qt::QueuedConnection);
    connect(&workspace.knowledge, &HostKnowledge::changed, this, &QuestionStack::follow);
    connect(&workspace.document, &ProjectDocument::changed, this, &QuestionStack::follow);
    connect(&workspace.check, &HostCheck::runningChanged, this, [this](bool running) {
        if (running)
            asked_.clear();
        again_->setEnabled(!running);
    });
    follow();
}

void QuestionStack::follow()
{
    const std::vector<Question> questions = workspace_.interaction->questions();
    const int count = static_cast<int>(questions.size());
    for (const Question &question : questions) {
        if (std::holds_alternative<HostKeyQuestion>(question.what))
            asked_.insert(question.host());
    }
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
    showChangedKey();
    if (hadFocus && parentWidget() != nullptr && isHidden())
        parentWidget()->setFocus();
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
    changedKey_->hide();
    show();
    if (isNew)
        takeFocus(key != nullptr ? static_cast<QWidget *>(hostKey_) : secret_);
    Q_EMIT changed();
}

void QuestionStack::showChangedKey()
{
    for (const Host &host : workspace_.document.project().hosts) {
        const HostAnswer answer = workspace_.knowledge.answer(host.name);
        const bool concerns = answer.error && answer.error->kind == ErrorKind::HostKey && !asked_.contains(host.name)
                              && !workspace_.knowledge.isAsking(host.name);
        if (!concerns)
            continue;
        host_ = host.name;
        changedKey_->setHeadline(answer.error->what);
        changedKey_->setDetail(answer.error->hint);
        changedKey_->setEvidence(answer.error->evidence);
        const bool isNew = changedKey_->isHidden();
        changedKey_->show();
        show();
        if (isNew) {
            QAccessibleEvent alert(changedKey_, QAccessible::Alert);
            QAccessible::updateAccessibility(&alert);
        }
        return;
    }
    changedKey_->hide();
    hide();
}

void QuestionStack::takeFocus(QWidget *card)
{
    QAccessibleEvent alert(card, QAccessible::Alert);
    QAccessible::updateAccessibility(&alert);
    const QWidget *focus = QApplication::focusWidget();
    const bool isTyping =
        qobject_cast<const QLineEdit *>(focus) != nullptr || qobject_cast<const QPlainTextEdit *>(focus) != nullptr;
    const bool wasHere = focus == nullptr || isAncestorOf(focus);
    // Nobody's typing goes to a card that comes up meanwhile.
    if (isVisible() && (!isTyping || wasHere))
        card->setFocus(Qt::OtherFocusReason);
}

} // namespace howdah::ui
