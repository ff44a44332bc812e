#include "ui/document/vault_card.h"

#include "ui/theme/icons.h"
#include "ui/widgets/inline_question.h"
#include "ui/widgets/text.h"

#include <QAction>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

namespace howdah::ui {

namespace {

constexpr int leastLength = 8;

QLineEdit *passphraseField(const QString &name)
{
    auto *field = new QLineEdit;
    field->setEchoMode(QLineEdit::Password);
    field->setAccessibleName(name);
    field->setPlaceholderText(name);
    field->setMaximumWidth(360);
    QAction *reveal = field->addAction(icon(QStringLiteral("view-visible")), QLineEdit::TrailingPosition);
    reveal->setCheckable(true);
    reveal->setToolTip(VaultCard::tr("Show what is typed"));
    QObject::connect(reveal, &QAction::toggled, field,
                     [field](bool shown) { field->setEchoMode(shown ? QLineEdit::Normal : QLineEdit::Password); });
    return field;
}

} // namespace

VaultCard::VaultCard(SecretVault &vault, QWidget *parent)
    : QWidget(parent),
      vault_(vault),
      question_(new InlineQuestion(Tone::Accent)),
      fields_(new QWidget),
      passphrase_(passphraseField(tr("Passphrase"))),
      again_(passphraseField(tr("The same once more"))),
      message_(mutedLabel())
{
    message_->setWordWrap(true);
    auto *column = new QVBoxLayout(fields_);
    column->setContentsMargins(0, 2, 0, 0);
    column->setSpacing(6);
    column->addWidget(passphrase_);
    column->addWidget(again_);
    column->addWidget(message_);
    question_->addContent(fields_);

    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(question_);
    setFocusProxy(passphrase_);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Maximum);

    for (QLineEdit *field : {passphrase_, again_}) {
        connect(field, &QLineEdit::textChanged, this, &VaultCard::checkTyped);
        connect(field, &QLineEdit::returnPressed, this, &VaultCard::submit);
    }
    connect(&vault_, &SecretVault::statusChanged, this, &VaultCard::follow);
    setVisible(false);
    follow();
}

VaultCard::Case VaultCard::currentCase() const
{
    if (vault_.status() != SecretVault::Status::Refused || vault_.isGoneWithout())
        return Case::None;
    if (vault_.error().kind != ErrorKind::Auth)
        return Case::Failed;
    switch (vault_.needs()) {
    case StoreNeed::Passphrase: return Case::Passphrase;
    case StoreNeed::NewPassphrase: return Case::NewPassphrase;
    case StoreNeed::Nothing: break;
    }
    return Case::Failed;
}

void VaultCard::follow()
{
    if (vault_.status() == SecretVault::Status::Busy && isVisibleTo(parentWidget())) {
        // It stays while its answer is tried: a card that comes and goes makes the page jump.
        question_->setEnabled(false);
        return;
    }
    question_->setEnabled(true);
    const Case which = currentCase();
    if (which == Case::None)
        tried_ = false;
    showCase(which);
}

void VaultCard::showCase(Case which)
{
    const bool appears = which != Case::None && case_ == Case::None;
    case_ = which;
    if (which == Case::None) {
        passphrase_->clear();
        again_->clear();
        setVisible(false);
        return;
    }
    say(which);
    fields_->setVisible(which != Case::Failed);
    again_->setVisible(which == Case::NewPassphrase);
    checkTyped();
    setVisible(true);
    if (appears)
        Q_EMIT wanted();
    if (tried_ && which == Case::Passphrase)
        passphrase_->setFocus();
}

void VaultCard::say(Case which)
{
    question_->clearButtons();
    question_->setTone(which == Case::Failed || tried_ ? Tone::Warn : Tone::Accent);
    QString go;
    QString without = tr("Go on &without secrets");
    switch (which) {
    case Case::Passphrase:
        question_->setHeadline(tried_ ? tr("The passphrase does not open the secrets.")
                                      : tr("The secrets of this project are sealed."));
        question_->setDetail(
            tr("They are in %1. Without them you can look at the project, but not compare or deploy it.")
                .arg(vault_.storeName()));
        go = tried_ ? tr("Try &again") : tr("&Open secrets");
        break;
    case Case::NewPassphrase:
        question_->setHeadline(tr("Choose a passphrase for the secrets of this project."));
        question_->setDetail(tr("No keychain answers on this computer, so they are sealed in %1. Nobody can open them "
                                "without the passphrase, and nobody can find it out for you.")
                                 .arg(vault_.storeName()));
        go = tr("&Seal secrets");
        without = tr("Not &now");
        break;
    case Case::Failed:
        question_->setHeadline(vault_.error().what);
        question_->setDetail(vault_.error().hint);
        go = tr("Try &again");
        break;
    case Case::None: return;
    }
    question_->setEvidence(which == Case::Failed ? vault_.error().evidence : QString());
    go_ = question_->addButton(go);
    without_ = question_->addButton(without);
    connect(go_, &QPushButton::clicked, this, &VaultCard::submit);
    connect(without_, &QPushButton::clicked, &vault_, &SecretVault::goOnWithout);
    setTabOrder(passphrase_, again_);
    setTabOrder(again_, go_);
    setTabOrder(go_, without_);
}

void VaultCard::checkTyped()
{
    if (go_ == nullptr)
        return;
    QString message;
    const QString typed = passphrase_->text();
    bool complete = !typed.isEmpty();
    if (case_ == Case::NewPassphrase) {
        const auto missing = static_cast<int>(leastLength - typed.size());
        if (missing > 0 && !typed.isEmpty())
            message = tr("%n more character(s) are needed.", nullptr, missing);
        else if (!again_->text().isEmpty() && !typed.startsWith(again_->text()))
            message = tr("The two are different.");
        complete = missing <= 0 && typed == again_->text();
    }
    if (case_ == Case::Failed)
        complete = true;
    message_->setText(message);
    message_->setVisible(!message.isEmpty());
    go_->setEnabled(complete);
}

void VaultCard::submit()
{
    if (case_ == Case::Failed) {
        vault_.retry();
        return;
    }
    if (!go_->isEnabled()) {
        if (case_ == Case::NewPassphrase && again_->text().isEmpty())
            again_->setFocus();
        return;
    }
    const Secret passphrase(passphrase_->text());
    tried_ = case_ == Case::Passphrase;
    passphrase_->clear();
    again_->clear();
    vault_.unlock(passphrase);
}

} // namespace howdah::ui
