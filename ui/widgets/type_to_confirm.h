#pragma once

#include <QWidget>

class QLabel;
class QLineEdit;
class QPushButton;

namespace howdah::ui {

/// The guard before something is lost: a button that works only after a name was typed, exactly. Never filled in beforehand; Enter
/// in the field moves to the button and presses nothing.
class TypeToConfirm final : public QWidget {
    Q_OBJECT

public:
    TypeToConfirm(const QString &prompt, const QString &button, QWidget *parent = nullptr);

    void setPrompt(const QString &prompt);
    void setExpected(const QString &expected); ///< clears what was typed
    void setButton(const QString &text);
    /// With a reason ("Choose a member first.") the button stays off whatever is typed; "" = nothing is in the way.
    void setObstacle(const QString &reason);
    [[nodiscard]] bool matches() const;
    [[nodiscard]] QString typed() const;

Q_SIGNALS:
    void confirmed();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void update();

    QString expected_;
    QString obstacle_;
    QLabel *prompt_;
    QLineEdit *field_;
    QPushButton *button_;
    QLabel *left_;
};

} // namespace howdah::ui
