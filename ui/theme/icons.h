#pragma once

#include <QIcon>

namespace howdah::ui {

/// An icon of the bundled set (resources/icons, Breeze's names), drawn in the colour of the text around it: the palette's, its muted
/// colour when disabled, white on the accent when selected or `onAccent`. Null icon for a name that is not there.
[[nodiscard]] QIcon icon(const QString &name);
[[nodiscard]] QIcon iconOnAccent(const QString &name);

} // namespace howdah::ui
