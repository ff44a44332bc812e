#pragma once

#include <QObject>

class QSystemTrayIcon;
class QWidget;

namespace howdah::ui {

/// Messages of the desktop: for problems and for work that took long, and only while the window is not the active one.
class Notifier final : public QObject {
    Q_OBJECT

public:
    explicit Notifier(QWidget *window);

    void tell(const QString &title, const QString &text, bool problem);

private:
    QWidget *window_;
    QSystemTrayIcon *tray_ = nullptr; ///< made with the first message
};

} // namespace howdah::ui
