#pragma once

#include <QLineEdit>

#include <functional>
#include <vector>

namespace howdah::ui {

/// One thing that the locator can find.
struct Target {
    QString text;   ///< "Check hosts", "pg2"
    QString detail; ///< where it is, its shortcut
    std::function<void()> go;
};

/// The field that goes to or runs anything by its name (Ctrl+K).
class Locator final : public QLineEdit {
    Q_OBJECT

public:
    /// `targets` is asked anew whenever the field gets the focus.
    explicit Locator(std::function<std::vector<Target>()> targets, QWidget *parent = nullptr);

protected:
    void focusInEvent(QFocusEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    void run(const QString &shown);

    std::function<std::vector<Target>()> targets_;
    std::vector<Target> current_;
};

} // namespace howdah::ui
