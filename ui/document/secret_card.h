#pragma once

#include "ui/document/window_interaction.h"

#include <QWidget>

class QLineEdit;

namespace howdah::ui {

class InlineQuestion;

/// A passphrase or a password that a worker waits for.
class SecretCard final : public QWidget {
    Q_OBJECT

public:
    explicit SecretCard(QWidget *parent = nullptr);

    void ask(const SecretQuestion &question, const QString &place);

Q_SIGNALS:
    void answered(const std::optional<howdah::Secret> &secret); ///< nullopt = not given

private:
    void give();

    InlineQuestion *card_;
    QLineEdit *field_;
};

} // namespace howdah::ui
