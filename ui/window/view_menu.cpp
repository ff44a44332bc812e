#include "ui/window/view_menu.h"

#include "ui/theme/appearance.h"

#include <QActionGroup>
#include <QMenu>
#include <QSettings>

namespace howdah::ui {

void fillThemeMenu(QMenu &menu, const std::function<void(int)> &chosen)
{
    auto *group = new QActionGroup(&menu);
    const int current = storedTheme();
    const auto add = [&](const QString &text, ThemeChoice choice) {
        QAction *action = menu.addAction(text);
        action->setCheckable(true);
        action->setChecked(static_cast<int>(choice) == current);
        group->addAction(action);
        QObject::connect(action, &QAction::triggered, group, [choice, chosen] {
            storeTheme(static_cast<int>(choice));
            chosen(static_cast<int>(choice));
        });
    };
    add(QObject::tr("As the &system"), ThemeChoice::System);
    add(QObject::tr("&Light"), ThemeChoice::Light);
    add(QObject::tr("&Dark"), ThemeChoice::Dark);
}

} // namespace howdah::ui
