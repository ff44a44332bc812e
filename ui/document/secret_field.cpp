#include "ui/document/secret_field.h"

#include "ui/widgets/text.h"

#include <QLabel>
#include <QLineEdit>
#include <QVBoxLayout>

namespace howdah::ui {

SecretField::SecretField(SecretVault &vault, QString name, QWidget *parent)
    : QWidget(parent), vault_(vault), name_(std::move(name)), edit_(new QLineEdit), state_(mutedLabel())
{
    edit_->setEchoMode(QLineEdit::Password);
    edit_->setInputMethodHints(Qt::ImhHiddenText | Qt::ImhSensitiveData | Qt::ImhNoPredictiveText);
    state_->setWordWrap(true);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(4);
    layout->addWidget(edit_);
    layout->addWidget(state_);
    setFocusProxy(edit_);
    connect(edit_, &QLineEdit::editingFinished, this, &SecretField::keep);
    connect(edit_, &QLineEdit::textChanged, this, &SecretField::follow);
    connect(&vault_, &SecretVault::changed, this, &SecretField::follow);
    connect(&vault_, &SecretVault::statusChanged, this, &SecretField::follow);
    follow();
}

void SecretField::keep()
{
    const QString typed = edit_->text().trimmed(); // keys are pasted, often with a line's end
    if (typed.isEmpty())
        return;
    edit_->clear();
    vault_.set(name_, Secret(typed));
}

void SecretField::follow()
{
    edit_->setAccessibleName(accessibleName());
    const bool has = vault_.has(name_);
    edit_->setPlaceholderText(has ? QString(8, QChar(0x2022)) : QString());
    if (!edit_->text().isEmpty())
        state_->setText(has ? tr("Enter keeps it in place of the one that is there.") : tr("Enter keeps it."));
    else if (vault_.status() == SecretVault::Status::Refused)
        state_->setText(vault_.error().what);
    else if (has)
        state_->setText(tr("Kept in: %1. Not in the project file.").arg(vault_.storeName()));
    else if (vault_.status() == SecretVault::Status::Closed)
        state_->setText(tr("The secrets are locked."));
    else
        state_->setText(tr("Missing. Only you know it; without it nothing can be deployed."));
}

} // namespace howdah::ui
