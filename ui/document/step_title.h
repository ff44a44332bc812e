#pragma once

#include <QStringList>

namespace howdah::ui {

/// A step's title in the language of the window; one that the catalogue does not have stays as it is. The plan, the run's journal and what
/// is exported keep the English one.
[[nodiscard]] QString stepTitle(const QString &title);

/// The catalogue, in English.
[[nodiscard]] QStringList knownStepTitles();

} // namespace howdah::ui
