#pragma once

#include "ui/document/window_interaction.h"

#include <QWidget>

class QLabel;
class QLineEdit;
class QPushButton;

namespace howdah::ui {

class ChipLabel;
class InlineQuestion;

/// "Is this really pg3?": the fingerprint, and three ways to answer. The surest one has the focus.
class HostKeyCard final : public QWidget {
    Q_OBJECT

public:
    explicit HostKeyCard(QWidget *parent = nullptr);

    /// `place`: "1 of 3", "" when it is the only one.
    void ask(const HostKeyQuestion &question, const QString &place);

Q_SIGNALS:
    void answered(bool trusted);

private:
    QWidget *fingerprintRow();
    QWidget *compareRow();
    void compare();
    void showVerdict(const QString &text, bool problem);

    HostKeyQuestion question_;
    InlineQuestion *card_;
    ChipLabel *keyType_;
    QLabel *why_;
    QLineEdit *fingerprint_;
    QLabel *command_;
    QWidget *compareRow_ = nullptr;
    QLineEdit *pasted_;
    QLabel *verdict_;
    QPushButton *compareButton_;
    QPushButton *leaveOut_;
};

} // namespace howdah::ui
