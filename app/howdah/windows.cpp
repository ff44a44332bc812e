#include "app/howdah/windows.h"

#include "ui/theme/appearance.h"
#include "ui/window/main_window.h"

namespace howdah {

namespace {

constexpr std::pair<const char *, ui::Step> stepNames[] = {
    {"hosts", ui::Step::Hosts},     {"disks", ui::Step::Disks},     {"postgresql", ui::Step::Postgres},
    {"backups", ui::Step::Backups}, {"network", ui::Step::Network}, {"review", ui::Step::Review},
    {"deploy", ui::Step::Deploy},
};

} // namespace

void Windows::show(const QString &path, const QString &step)
{
    auto *window = new ui::MainWindow(access_, recent_);
    window->setAttribute(Qt::WA_DeleteOnClose);
    connect(window, &ui::MainWindow::windowWanted, this, [this](const QString &other) { show(other); });
    connect(window, &ui::MainWindow::themeChosen, this,
            [](int choice) { ui::applyTheme(static_cast<ui::ThemeChoice>(choice)); });
    connect(window, &ui::MainWindow::labReady, this,
            [this, window](const QString &project, const QString &secrets, const QString &knownHosts) {
                ui::Access access;
                access.secretsFile = secrets;
                access.knownHostsFile = knownHosts;
                Windows *lab = new Windows(access, this);
                lab->show(project);
                window->close();
            });
    window->show();
    if (path.isEmpty())
        return;
    window->openProject(path);
    for (const auto &[name, which] : stepNames) {
        if (step == QLatin1String(name))
            window->goTo(which);
    }
}

} // namespace howdah
