#include "ui/widgets/state.h"

#include <algorithm>

namespace howdah::ui {

State worse(State one, State other)
{
    return std::min(one, other);
}

QString word(State state)
{
    switch (state) {
    case State::Problem: return QCoreApplication::translate("State", "problem");
    case State::NeedsYou: return QCoreApplication::translate("State", "waits for you");
    case State::Warning: return QCoreApplication::translate("State", "warning");
    case State::Unknown: return QCoreApplication::translate("State", "unknown");
    case State::Running: return QCoreApplication::translate("State", "running");
    case State::Waiting: return QCoreApplication::translate("State", "not started");
    case State::Ok: return QCoreApplication::translate("State", "good");
    case State::Off: break;
    }
    return QCoreApplication::translate("State", "off");
}

Tone toneOf(State state)
{
    switch (state) {
    case State::Problem: return Tone::Problem;
    case State::NeedsYou:
    case State::Running: return Tone::Accent;
    case State::Warning: return Tone::Warn;
    case State::Ok: return Tone::Ok;
    case State::Unknown: return Tone::Unknown;
    case State::Waiting:
    case State::Off: break;
    }
    return Tone::Neutral;
}

} // namespace howdah::ui
