#pragma once

namespace howdah::ui {

/// Lets screen readers read the visible lines of every LogView as its text. May be called more than once.
void installLogAccessible();

} // namespace howdah::ui
