#pragma once

#include <functional>

class QString;
class QWidget;

namespace howdah::ui {

// What is asked of one who closes a window in which something is under way. Staying is the default of both.

void askToStopDeployment(QWidget *window, const std::function<void()> &stop);
void askToLeaveOperation(QWidget *window, const QString &operation, const std::function<void()> &leave);

} // namespace howdah::ui
