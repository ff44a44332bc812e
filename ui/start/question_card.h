#pragma once

#include "ui/document/window_interaction.h"

#include <QWidget>

class QLabel;
class QLineEdit;
class QPushButton;

namespace howdah::ui {

class InlineQuestion;

/// The oldest question of a worker, inside a dialog: a host's key, a password, a passphrase. Visible only while one is open.
class QuestionCard final : public QWidget {
    Q_OBJECT

public:
    explicit QuestionCard(std::shared_ptr<WindowInteraction> interaction, QWidget *parent = nullptr);

private:
    void follow();
    void ask(const HostKeyQuestion &question);
    void ask(const SecretQuestion &question);
    void check();
    void accept();
    void refuse();

    std::shared_ptr<WindowInteraction> interaction_;
    InlineQuestion *question_;
    QLineEdit *field_;
    QLabel *verdict_;
    QPushButton *go_ = nullptr;
    QPushButton *no_ = nullptr;
    quint64 shown_ = 0;
    QString fingerprint_; ///< "" = a secret is asked for
};

} // namespace howdah::ui
