#pragma once

#include "core/preflight/port_plan.h"
#include "ui/document/host_knowledge.h"
#include "ui/widgets/state.h"

namespace howdah::ui {

/// One port of a pair, as the last check found it.
struct ReachPort {
    int port = 0;
    QString service;
    State state = State::Waiting; ///< Ok, Problem, Unknown (tried in vain), Waiting (not tested)
    QString outcome;              ///< "open", "rejected", "no answer", …
    QString detail;               ///< the host's own words
    bool operator==(const ReachPort &) const = default;
};

enum class ReachKind {
    Self,
    NotNeeded,
    NotTested, ///< no port was tested yet
    Tested
};

/// From one end to the other.
struct ReachCell {
    ReachKind kind = ReachKind::NotNeeded;
    State state = State::Off; ///< of the tested ones: Ok, Problem, Unknown
    std::vector<ReachPort> ports;
    [[nodiscard]] int open() const;
    bool operator==(const ReachCell &) const = default;
};

/// An end of a connection.
struct ReachEnd {
    enum class Kind { ThisComputer, Host, Outside };
    Kind kind = Kind::Host;
    QString name;    ///< of the host; for an outside service how it is called: "S3"
    QString address; ///< of an outside service
    bool operator==(const ReachEnd &) const = default;
};

/// Who connects: this computer, then the hosts in the project's order.
[[nodiscard]] std::vector<ReachEnd> reachSources(const Project &project);
/// Who is connected to: the hosts, then the services outside of the cluster.
[[nodiscard]] std::vector<ReachEnd> reachTargets(const Project &project);

/// Needed by the project, against what the last check found. A host that failed to answer makes nothing open. Pure.
[[nodiscard]] ReachCell reachCell(const Project &project, const HostKnowledge &knowledge, const ReachEnd &from,
                                  const ReachEnd &to);

} // namespace howdah::ui
