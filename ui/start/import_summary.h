#pragma once

#include "core/project/project.h"

#include <utility>
#include <vector>

namespace howdah::ui {

/// What a project says, a line each: what was taken from an import, or found in a running cluster.
[[nodiscard]] std::vector<std::pair<QString, QString>> importSummary(const Project &project);

/// A note of the importer: "hosts.cfg:12" and what is said of it; the place is "" where it has none.
struct ImportNote {
    QString place;
    QString text;
    bool operator==(const ImportNote &) const = default;
};
[[nodiscard]] ImportNote splitNote(const QString &note);

} // namespace howdah::ui
