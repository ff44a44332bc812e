#pragma once

#include "ui/document/workspace.h"

#include <QSet>
#include <QWidget>

class QPushButton;

namespace howdah::ui {

class HostKeyCard;
class InlineQuestion;
class SecretCard;

/// The oldest open question of the workers, one at a time; else the red card of a host whose key is another one than it was, which
/// offers no way to accept it. Hidden when there is neither.
class QuestionStack final : public QWidget {
    Q_OBJECT

public:
    explicit QuestionStack(Workspace &workspace, QWidget *parent = nullptr);

    [[nodiscard]] bool isAsking() const { return shown_ != 0; }
    /// About which host; "" = no card is shown.
    [[nodiscard]] const QString &host() const { return host_; }

Q_SIGNALS:
    void checkRequested(); ///< after the host key was mended
    void changed();        ///< another card, or none

private:
    void follow();
    void ask(const Question &question, int count);
    void showChangedKey();
    void takeFocus(QWidget *card);

    Workspace &workspace_;
    HostKeyCard *hostKey_;
    SecretCard *secret_;
    InlineQuestion *changedKey_;
    QPushButton *again_;
    QString host_;
    quint64 shown_ = 0;
    int count_ = 0;
    /// Whose key was asked about in this check: a refusal there is the person's own. A changed key is never asked about.
    QSet<QString> asked_;
};

} // namespace howdah::ui
