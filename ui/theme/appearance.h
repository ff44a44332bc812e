#pragma once

namespace howdah::ui {

enum class ThemeChoice { System, Light, Dark };

/// Style, palette and fonts of the whole program. May be called again at any time; windows follow by their palette's change.
void applyTheme(ThemeChoice choice);

/// With ThemeChoice::System: is the desktop dark right now?
[[nodiscard]] bool systemIsDark();

} // namespace howdah::ui
