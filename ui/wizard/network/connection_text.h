#pragma once

#include "core/project/project.h"

#include <vector>

namespace howdah::ui {

/// How clients connect, for one purpose.
struct ConnectionText {
    QString purpose;
    QString uri; ///< libpq's form, without a password
};

/// For writing and for reading: through the load balancers, or where there are none to the members themselves. Pure.
[[nodiscard]] std::vector<ConnectionText> connectionTexts(const Project &project);

} // namespace howdah::ui
