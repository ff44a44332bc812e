#pragma once

#include "core/base/result.h"
#include "core/project/project.h"
#include "core/project/yaml_value.h"

namespace howdah {

/// A document of format version 1. Never changes once version 2 exists.
[[nodiscard]] Result<Project> readProjectV1(const YamlValue &document, const QString &fileName);

} // namespace howdah
