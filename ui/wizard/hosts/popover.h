#pragma once

#include <QFrame>
#include <QPointer>

namespace howdah::ui {

/// A small form over the page, beside what it is about. Esc, a click elsewhere and leaving it with Tab close it; everything typed holds
/// already. Focus returns to where it came from.
class Popover final : public QFrame {
    Q_OBJECT

public:
    /// Over `page`, owned by it; deletes itself when it closes. `content` is taken over.
    Popover(QWidget *page, QWidget *content, const QString &name);

    /// Below `about`, a rectangle of `of`, or above where there is no room; always inside the page.
    void popUp(const QWidget *of, const QRect &about);
    void closeDown();

Q_SIGNALS:
    void closed();

protected:
    void keyPressEvent(QKeyEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void place();

    QWidget *content_;
    QPointer<QWidget> before_;
    QRect about_; ///< in the page
    bool closing_ = false;
};

} // namespace howdah::ui
