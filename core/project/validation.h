#pragma once

#include "core/project/project.h"

#include <vector>

namespace howdah {

enum class Severity { Problem, Warning };

/// One thing that is not right with the project.
struct Finding {
    Severity severity = Severity::Problem;
    QString rule;  ///< stable name, for accepting a warning by name: "etcd-voters"
    QString field; ///< path in the project file: "hosts[2].address", "haproxy.stats.bind"
    QString text;  ///< what is wrong
    QString hint;  ///< what to do
    bool operator==(const Finding &) const = default;
};

/// Every rule that needs the project alone. Pure; problems first, in the order of the file.
[[nodiscard]] std::vector<Finding> validate(const Project &project);

} // namespace howdah
