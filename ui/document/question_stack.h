#pragma once

#include "ui/document/window_interaction.h"

#include <QPointer>
#include <QWidget>

#include <memory>

namespace howdah::ui {

class HostKeyCard;
class SecretCard;

/// The oldest open question of the workers, one at a time, answered where it is shown. Hidden while there is none. Several stacks may show
/// the same question, in a page and in a dialog above it: the first answer counts.
class QuestionStack final : public QWidget {
    Q_OBJECT

public:
    explicit QuestionStack(std::shared_ptr<WindowInteraction> interaction, QWidget *parent = nullptr);

    [[nodiscard]] bool isAsking() const { return shown_ != 0; }
    /// About which host; "" = nothing is asked.
    [[nodiscard]] const QString &host() const { return host_; }
    /// A stack that is off shows nothing: the page below has one of its own.
    void setOn(bool on);

Q_SIGNALS:
    void changed(); ///< another card, or none

private:
    void follow();
    void ask(const Question &question, int count);
    void takeFocus(QWidget *card);

    std::shared_ptr<WindowInteraction> interaction_;
    HostKeyCard *hostKey_;
    SecretCard *secret_;
    QPointer<QWidget> before_; ///< had the focus until a card took it
    QString host_;
    quint64 shown_ = 0;
    int count_ = 0;
    bool on_ = true;
};

} // namespace howdah::ui
