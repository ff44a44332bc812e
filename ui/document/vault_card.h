#pragma once

#include "ui/document/secret_vault.h"

#include <QWidget>

class QLabel;
class QLineEdit;
class QPushButton;

namespace howdah::ui {

class InlineQuestion;

/// What a SecretVault wants from a person, inside the page: the passphrase of a sealed file, a new one (twice), or another try with a
/// keychain that is locked. Visible only while it wants something.
class VaultCard final : public QWidget {
    Q_OBJECT

public:
    explicit VaultCard(SecretVault &vault, QWidget *parent = nullptr);

Q_SIGNALS:
    void wanted(); ///< it has appeared: a page may scroll to it and set the focus (its focus proxy is the field)

private:
    enum class Case { None, Passphrase, NewPassphrase, Failed };

    void follow();
    void showCase(Case which);
    void say(Case which);
    void submit();
    void checkTyped();
    [[nodiscard]] Case currentCase() const;

    SecretVault &vault_;
    InlineQuestion *question_;
    QWidget *fields_;
    QLineEdit *passphrase_;
    QLineEdit *again_;
    QLabel *message_;
    QPushButton *go_ = nullptr;
    QPushButton *without_ = nullptr;
    Case case_ = Case::None;
    bool tried_ = false; ///< a passphrase of this card was refused
};

} // namespace howdah::ui
