#pragma once

#include <QString>

class QMimeData;

namespace howdah::ui {

/// The one project file that was dropped; "" = something else.
[[nodiscard]] QString droppedProject(const QMimeData *data);
/// Where secrets are kept, in words; `store` is the store's name.
[[nodiscard]] QString secretsLine(const QString &store);

} // namespace howdah::ui
