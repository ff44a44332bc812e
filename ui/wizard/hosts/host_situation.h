#pragma once

#include "ui/document/workspace.h"
#include "ui/widgets/state.h"

namespace howdah::ui {

/// One thing that is to be known of a host.
struct HostItem {
    State state = State::Ok;
    QString text;
    QString hint;     ///< what to do; "" = nothing
    QString evidence; ///< the host's own words; "" = none
    bool operator==(const HostItem &) const = default;
};

/// How a host of the project is, all in all.
struct HostSituation {
    State state = State::Waiting;
    QString text;                ///< of its chip: "Ready", "2 problems", "Host key?"
    QString reason;              ///< the worst thing in one sentence; "" = nothing is wrong
    std::vector<HostItem> items; ///< worst first
};

/// Of the clock of this computer against the host's; what core calls harmful concerns hosts among themselves.
constexpr qint64 clockLimit = 500; // milliseconds

/// From the project's rules, the last check, and what is being asked right now.
[[nodiscard]] HostSituation situationOf(const Workspace &workspace, int row);

/// Findings about one host, or with `row` -1 those about the hosts as a whole and SSH in general; accepted warnings are left out.
[[nodiscard]] std::vector<Finding> findingsOf(const ProjectDocument &document, int row);

/// "pg2's clock is 3.10 s ahead; the limit is 0.50 s"; "" while it is within.
[[nodiscard]] QString clockComplaint(const QString &host, qint64 skew);

} // namespace howdah::ui
