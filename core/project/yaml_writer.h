#pragma once

#include "core/project/yaml_value.h"

#include <QByteArray>

namespace howdah {

/// A map as block-style YAML: short lists of words on one line, texts of several lines as literal blocks, an empty line
/// before every map or list of the top level. parseYaml reads back the same values.
[[nodiscard]] QByteArray writeYaml(const YamlValue &map);

} // namespace howdah
