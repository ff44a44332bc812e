#pragma once

#include <QCommandLinkButton>

namespace howdah::ui {

/// A way to begin: icon, title with its shortcut at the right, a description that wraps.
class CommandLink final : public QCommandLinkButton {
    Q_OBJECT

public:
    CommandLink(const QString &iconName, const QString &text, const QString &description, QWidget *parent = nullptr);

    /// Shown only; the menu's action has the key.
    void setShortcutText(const QString &text);

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;
    [[nodiscard]] int heightForWidth(int width) const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QString shortcut_;
};

} // namespace howdah::ui
