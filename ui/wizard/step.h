#pragma once

#include "ui/document/workspace.h"
#include "ui/widgets/state.h"

#include <array>

namespace howdah::ui {

/// The steps of setting a cluster up, in their order.
enum class Step { Hosts, Disks, Postgres, Backups, Network, Review, Deploy };

inline constexpr std::array<Step, 7> allSteps = {Step::Hosts,   Step::Disks,  Step::Postgres, Step::Backups,
                                                 Step::Network, Step::Review, Step::Deploy};

struct StepStatus {
    State state = State::Waiting;
    QString line; ///< one line: "3 hosts, 1 to settle"
    bool operator==(const StepStatus &) const = default;
};

[[nodiscard]] QString title(Step step); ///< translated
[[nodiscard]] QString iconName(Step step);

/// On whose page a finding is settled, by its field.
[[nodiscard]] Step stepOf(const QString &field);

/// How far a step is, from what the workspace holds now. Pure.
[[nodiscard]] StepStatus statusOf(Step step, const Workspace &workspace);

/// Everything that keeps Deploy locked or wants attention, in one sentence for the footer.
[[nodiscard]] StepStatus overall(const Workspace &workspace);

} // namespace howdah::ui
