#pragma once

#include "core/project/project.h"
#include "core/project/yaml_value.h"

namespace howdah {

/// The document of the newest format. Leaves out what equals the defaults, but for what a reader of the file looks for
/// first, so that files stay short and a change of one setting is a diff of one line.
[[nodiscard]] YamlValue projectDocument(const Project &project);

} // namespace howdah
