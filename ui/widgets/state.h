#pragma once

#include "ui/theme/tokens.h"

#include <QCoreApplication>
#include <QMetaType>
#include <QString>

namespace howdah::ui {

/// How something is, in the words of the whole window. Ordered from worst to best.
enum class State { Problem, NeedsYou, Warning, Unknown, Running, Waiting, Ok, Off };

[[nodiscard]] State worse(State one, State other);
[[nodiscard]] QString word(State state); ///< translated, for screen readers and chips
[[nodiscard]] Tone toneOf(State state);

} // namespace howdah::ui

Q_DECLARE_METATYPE(howdah::ui::State)
