#include "ui/widgets/tool_bar_room.h"

#include <QAction>
#include <QLayout>
#include <QToolBar>

#include <numeric>

namespace howdah::ui {

void makeRoom(const QToolBar &bar, const QList<QList<QAction *>> &giveWay, int width)
{
    const int between = bar.layout()->spacing();
    const auto widthOf = [&](const QAction *action) {
        const QWidget *widget = bar.widgetForAction(const_cast<QAction *>(action));
        return widget == nullptr ? 0 : widget->sizeHint().width() + between;
    };
    const auto widthOfAll = [&](const QList<QAction *> &group) {
        return std::accumulate(group.begin(), group.end(), 0,
                               [&](int sum, const QAction *action) { return sum + widthOf(action); });
    };
    int wanted = bar.sizeHint().width();
    for (const QList<QAction *> &group : giveWay)
        wanted += group.first()->isVisible() ? 0 : widthOfAll(group);
    for (const QList<QAction *> &group : giveWay) {
        const bool fits = wanted <= width;
        for (QAction *action : group)
            action->setVisible(fits);
        wanted -= fits ? 0 : widthOfAll(group);
    }
}

} // namespace howdah::ui
