#pragma once

#include "ui/document/workspace.h"
#include "ui/widgets/state.h"

namespace howdah::ui {

/// One thing to know before deploying.
struct GateItem {
    State state = State::Problem;
    QString text;
    QString detail;
    QString rule;          ///< of a warning that can be accepted here
    bool accepted = false; ///< of such a warning
    bool operator==(const GateItem &) const = default;
};

/// Whether Deploy may be pressed, why not, and everything to know beforehand. Pure.
struct DeployGate {
    bool open = false;
    QString reason; ///< why it is closed; else what pressing it does
    std::vector<GateItem> items;
    bool stale = false; ///< compared too long ago, or the project is another one by now
    int losses = 0;
    bool nothingToDo = false;
};

[[nodiscard]] DeployGate deployGate(const Workspace &workspace, const QDateTime &now);

/// A comparison is older than this: compare again.
inline constexpr qint64 staleAfterSeconds = 15 * 60;

} // namespace howdah::ui
