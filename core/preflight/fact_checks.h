#pragma once

#include "core/facts/facts.h"
#include "core/plan/planner.h"
#include "core/preflight/preflight_item.h"
#include "core/project/project.h"

namespace howdah {

/// What is known when every host was asked once.
struct PreflightInput {
    const Project &project;
    const ClusterFacts &facts;            ///< of the hosts that answered, asked with candidates
    const QMap<QString, Error> &failures; ///< of the others
    const PlanInputs &inputs;             ///< secrets may be missing
};

/// Everything that the facts alone can tell. Pure; a host that did not answer stops no check of the others.
[[nodiscard]] std::vector<PreflightItem> checkFacts(const PreflightInput &input);

/// The parts of checkFacts(), each of them for every host that answered.
namespace fact_check {
void answers(const PreflightInput &input, PreflightItems &items);    ///< "login"
void system(const PreflightInput &input, PreflightItems &items);     ///< "os", "memory", "reboot", …
void clocks(const PreflightInput &input, PreflightItems &items);     ///< "clock", "time-service"
void identity(const PreflightInput &input, PreflightItems &items);   ///< "machine", "address"
void ports(const PreflightInput &input, PreflightItems &items);      ///< "ports"
void space(const PreflightInput &input, PreflightItems &items);      ///< "disk"
void packages(const PreflightInput &input, PreflightItems &items);   ///< "packages"
void backupPath(const PreflightInput &input, PreflightItems &items); ///< "backup-path"
void firewalls(const PreflightInput &input, PreflightItems &items);  ///< "firewall"
/// "plan", "wipe": what the planner refuses, in its own words; and what an agreed plan would destroy.
void planned(const PreflightInput &input, PreflightItems &items);
} // namespace fact_check

} // namespace howdah
