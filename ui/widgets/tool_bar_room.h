#pragma once

#include <QList>

class QAction;
class QToolBar;

namespace howdah::ui {

/// Shows of `giveWay`, actions of the bar, what `width` has room for: where it has not, they go first one first, and before any button
/// goes behind the bar's arrow. For captions and figures, which mean nothing apart from their buttons.
void makeRoom(const QToolBar &bar, const QList<QList<QAction *>> &giveWay, int width);

} // namespace howdah::ui
