#pragma once

namespace howdah::ui {

enum class ThemeChoice { System, Light, Dark };

/// Style, palette and fonts of the whole program. May be called again at any time; windows follow by their palette's change.
void applyTheme(ThemeChoice choice);

/// With ThemeChoice::System: is the desktop dark right now?
[[nodiscard]] bool systemIsDark();

/// The choice of last time, and what to choose next time; in the settings of the program.
[[nodiscard]] int storedTheme();
void storeTheme(int choice);

} // namespace howdah::ui
