#pragma once

#include "ui/document/secret_vault.h"

#include <QWidget>

class QLabel;
class QLineEdit;

namespace howdah::ui {

/// Takes a secret that only a person knows. What was entered goes to the vault and leaves the field: it is never shown again.
class SecretField final : public QWidget {
    Q_OBJECT

public:
    /// `name`: as in required_secrets.h
    SecretField(SecretVault &vault, QString name, QWidget *parent = nullptr);

    [[nodiscard]] QLineEdit *edit() const { return edit_; }

private:
    void keep();
    void follow();

    SecretVault &vault_;
    QString name_;
    QLineEdit *edit_;
    QLabel *state_;
};

} // namespace howdah::ui
