#include "ui/start/question_card.h"

#include "ui/widgets/inline_question.h"
#include "ui/widgets/text.h"

#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

namespace howdah::ui {

QuestionCard::QuestionCard(std::shared_ptr<WindowInteraction> interaction, QWidget *parent)
    : QWidget(parent),
      interaction_(std::move(interaction)),
      question_(new InlineQuestion(Tone::Accent)),
      field_(new QLineEdit),
      verdict_(mutedLabel())
{
    auto *inside = new QWidget;
    auto *column = new QVBoxLayout(inside);
    column->setContentsMargins(0, 2, 0, 0);
    column->setSpacing(4);
    column->addWidget(field_);
    column->addWidget(verdict_);
    question_->addContent(inside);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(question_);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Maximum);
    setVisible(false);
    connect(field_, &QLineEdit::textChanged, this, &QuestionCard::check);
    connect(field_, &QLineEdit::returnPressed, this, &QuestionCard::accept);
    connect(interaction_.get(), &WindowInteraction::questionsChanged, this, &QuestionCard::follow,
            Qt::QueuedConnection);
    follow();
}

void QuestionCard::follow()
{
    const std::vector<Question> open = interaction_->questions();
    if (open.empty()) {
        shown_ = 0;
        field_->clear();
        setVisible(false);
        return;
    }
    if (open.front().id == shown_)
        return;
    shown_ = open.front().id;
    question_->clearButtons();
    field_->clear();
    std::visit([this](const auto &question) { ask(question); }, open.front().what);
    go_->setAutoDefault(false);
    no_->setAutoDefault(false);
    connect(go_, &QPushButton::clicked, this, &QuestionCard::accept);
    connect(no_, &QPushButton::clicked, this, &QuestionCard::refuse);
    check();
    setVisible(true);
    field_->setFocus();
}

void QuestionCard::ask(const HostKeyQuestion &question)
{
    fingerprint_ = question.fingerprint;
    question_->setHeadline(tr("Is this really %1?").arg(question.address));
    question_->setEvidence(QStringLiteral("%1 %2").arg(question.keyType, question.fingerprint));
    question_->setDetail(
        tr("Its host key is not known to this computer yet. Compare the fingerprint with what the host's "
           "console says (ssh-keygen -lf /etc/ssh/ssh_host_ed25519_key.pub), or paste that here."));
    field_->setEchoMode(QLineEdit::Normal);
    field_->setPlaceholderText(tr("Fingerprint to compare, SHA256:…"));
    field_->setAccessibleName(tr("Fingerprint to compare"));
    go_ = question_->addButton(tr("Trust this &key"));
    no_ = question_->addButton(tr("Do not connect"));
}

void QuestionCard::ask(const SecretQuestion &question)
{
    fingerprint_.clear();
    question_->setHeadline(tr("%1 asks for the %2.").arg(question.host, question.what));
    question_->setEvidence({});
    question_->setDetail(tr("It is used for this connection, and neither shown nor written to a file."));
    field_->setEchoMode(QLineEdit::Password);
    field_->setPlaceholderText({});
    field_->setAccessibleName(question.what);
    go_ = question_->addButton(tr("&Go on"));
    no_ = question_->addButton(tr("Cancel"));
}

void QuestionCard::check()
{
    if (go_ == nullptr)
        return;
    const QString typed = field_->text().trimmed();
    bool differs = false;
    if (fingerprint_.isEmpty()) {
        go_->setEnabled(!typed.isEmpty());
        verdict_->clear();
    } else {
        differs = !typed.isEmpty() && !typed.contains(fingerprint_);
        go_->setEnabled(!differs);
        verdict_->setText(typed.isEmpty() ? QString()
                          : differs       ? tr("The pasted fingerprint is another one. Do not go on.")
                                          : tr("They are the same."));
    }
    question_->setTone(differs ? Tone::Problem : Tone::Accent);
    verdict_->setVisible(!verdict_->text().isEmpty());
}

void QuestionCard::accept()
{
    if (shown_ == 0 || !go_->isEnabled())
        return;
    // Enter in an empty field would trust a key that nobody has looked at.
    if (!fingerprint_.isEmpty() && field_->text().trimmed().isEmpty() && sender() == field_)
        return;
    if (fingerprint_.isEmpty())
        interaction_->answer(shown_, std::optional<Secret>(Secret(field_->text())));
    else
        interaction_->answer(shown_, true);
    field_->clear();
}

void QuestionCard::refuse()
{
    if (fingerprint_.isEmpty())
        interaction_->answer(shown_, std::optional<Secret>());
    else
        interaction_->answer(shown_, false);
}

} // namespace howdah::ui
