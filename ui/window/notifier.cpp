#include "ui/window/notifier.h"

#include <QSystemTrayIcon>
#include <QWidget>

namespace howdah::ui {

Notifier::Notifier(QWidget *window) : QObject(window), window_(window) {}

void Notifier::tell(const QString &title, const QString &text, bool problem)
{
    if (window_->isActiveWindow() || !QSystemTrayIcon::isSystemTrayAvailable())
        return;
    if (tray_ == nullptr) {
        tray_ = new QSystemTrayIcon(window_->windowIcon(), this);
        connect(tray_, &QSystemTrayIcon::messageClicked, window_, [this] {
            window_->raise();
            window_->activateWindow();
        });
    }
    tray_->show();
    tray_->showMessage(title, text, problem ? QSystemTrayIcon::Critical : QSystemTrayIcon::Information);
}

} // namespace howdah::ui
