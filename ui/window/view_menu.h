#pragma once

#include <functional>

class QMenu;

namespace howdah::ui {

/// System, light, dark as one choice; the current one is read from the settings, a new one stored there and handed to `chosen`.
void fillThemeMenu(QMenu &menu, const std::function<void(int)> &chosen);

} // namespace howdah::ui
