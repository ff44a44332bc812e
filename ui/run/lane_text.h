#pragma once

#include "ui/run/run_timeline.h"
#include "ui/widgets/state.h"

namespace howdah::ui {

/// What a lane says about itself in words.
struct LaneText {
    State state = State::Waiting;
    QString count; ///< "5 of 8 steps"
    QString now;   ///< "Install packages", "Waits for pg2"
    QString detail;
};

[[nodiscard]] LaneText laneText(const RunTimeline &timeline, const Lane &lane);
/// For screen readers: "pg2: problem, 4 of 8 steps, Failed: Start Patroni as replica".
[[nodiscard]] QString laneSentence(const RunTimeline &timeline, const Lane &lane);

} // namespace howdah::ui
