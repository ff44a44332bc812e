#pragma once

#include "tests/unit/plan/simulation.h"

#include <string>
#include <vector>

namespace howdah::test {

/// A situation in which somebody plans. Each has a golden: tests/golden/plan/<name>.txt.
struct Scenario {
    std::string name;
    std::function<Simulation()> make;
};

[[nodiscard]] const std::vector<Scenario> &scenarios();

[[nodiscard]] Project externalEtcdProject();
[[nodiscard]] Project ipv6Project();
[[nodiscard]] Project posixProject();

/// Deployed, so that a plan is empty.
[[nodiscard]] Simulation converged(const Project &project, Release release = Release::Debian13);

} // namespace howdah::test
