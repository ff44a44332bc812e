#pragma once

#include "ui/wizard/hosts/host_situation.h"
#include "ui/wizard/hosts/reach_cells.h"

namespace howdah::ui {

/// What the card at the side says about a host or a pair of them.
struct Details {
    QString title;
    std::optional<State> state{};
    std::vector<ReachPort> ports{};
    std::vector<HostItem> items{};
    QString note{}; ///< muted, at the end
    bool operator==(const Details &) const = default;
    [[nodiscard]] QString asText() const;
};

[[nodiscard]] Details hostDetails(const Workspace &workspace, int row);
[[nodiscard]] Details reachDetails(const Workspace &workspace, const ReachEnd &from, const ReachEnd &to);

} // namespace howdah::ui
