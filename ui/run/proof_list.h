#pragma once

#include "ui/document/deployment.h"
#include "ui/widgets/state.h"

#include <vector>

namespace howdah::ui {

/// One thing that was proved, or not, after a deployment.
struct ProofLine {
    State state = State::Ok;
    QString text;
    QString detail; ///< may be empty
};

/// What a finished deployment proved: writing and reading through the load balancer, archiving, the first backup, the members, and that
/// planning again finds nothing to do.
[[nodiscard]] std::vector<ProofLine> proofLines(const Project &project, const DeploymentEnd &end);

/// The same with the run's steps, as a text to keep.
[[nodiscard]] QString evidenceText(const Project &project, const DeploymentEnd &end, const RunSummary &summary);

} // namespace howdah::ui
