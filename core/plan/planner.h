#pragma once

#include "core/facts/facts.h"
#include "core/plan/plan.h"
#include "core/project/project.h"
#include "core/secrets/secret_store.h"

namespace howdah {

/// What the plan needs besides the project and the facts; read before, because planning does no I/O.
struct PlanInputs {
    Secrets secrets;
    QByteArray backupCa;      ///< text of BackupSettings' own CA; "" = none
    QByteArray repositoryKey; ///< content of CustomRepository::keyFile; "" = none
};

/// Reads the local files that the project names. Error: Io, naming the file and the field.
[[nodiscard]] Result<PlanInputs> readPlanInputs(const Project &project, Secrets secrets);

/// What must be known of a host to plan for it.
[[nodiscard]] FactRequest factRequest(const Project &project, const Host &host);

/// Every package that the project wants on the host, installed or not. Blocked when its OS is not supported.
[[nodiscard]] Result<QStringList> wantedPackages(const Project &project, const Host &host, const HostFacts &facts);

/// The difference between what the project wants and what the hosts are. Pure: no I/O, no clock, no randomness;
/// the same values give the same plan to the byte. Needs facts of every host of the project.
[[nodiscard]] Plan plan(const Project &project, const ClusterFacts &facts, const PlanInputs &inputs);

} // namespace howdah
