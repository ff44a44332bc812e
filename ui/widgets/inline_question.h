#pragma once

#include "ui/theme/tokens.h"

#include <QFrame>

class QLabel;
class QPushButton;
class QVBoxLayout;

namespace howdah::ui {

/// A question or message inside the page: a headline with the facts, a detail, buttons. Never a box over the window.
class InlineQuestion final : public QFrame {
    Q_OBJECT

public:
    explicit InlineQuestion(Tone tone, QWidget *parent = nullptr);

    void setHeadline(const QString &text);
    void setDetail(const QString &text);
    void setEvidence(const QString &text); ///< verbatim, fixed width; "" = none
    void setTone(Tone tone);
    /// The first one is what Enter does, unless it is dangerous.
    QPushButton *addButton(const QString &text);
    /// Below the detail: a fingerprint with a button beside it, a field.
    void addContent(QWidget *widget);
    void clearButtons();

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    Tone tone_;
    QLabel *headline_;
    QLabel *detail_;
    QLabel *evidence_;
    QVBoxLayout *texts_;
    QVBoxLayout *buttons_;
};

} // namespace howdah::ui
