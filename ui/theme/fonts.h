#pragma once

#include <QFont>

namespace howdah::ui {

/// The sizes of the type scale, relative to the system's own font.
[[nodiscard]] QFont titleFont(); ///< page titles
[[nodiscard]] QFont nameFont();  ///< names of hosts and cards, bold
[[nodiscard]] QFont boldFont();
[[nodiscard]] QFont captionFont(); ///< second lines, ages, sources
[[nodiscard]] QFont codeFont();    ///< fixed width: paths, keys, logs

} // namespace howdah::ui
