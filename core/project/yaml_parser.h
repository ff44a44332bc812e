#pragma once

#include "core/base/result.h"
#include "core/project/yaml_value.h"

namespace howdah {

/// No file that people write by hand is larger; a bigger one is the wrong file.
inline constexpr qsizetype yamlSizeLimit = 1024 * 1024;

/// One YAML document from text that may come from anywhere: size, depth and number of values are bounded, anchors and
/// aliases are refused, keys are text and unique in their map. An empty document is Null.
/// Errors are ErrorKind::Usage and begin with "FILE:LINE:COLUMN: ".
[[nodiscard]] Result<YamlValue> parseYaml(const QByteArray &text, const QString &fileName);

/// "FILE:LINE:COLUMN: what".
[[nodiscard]] Error errorAt(const QString &fileName, YamlPosition position, const QString &what,
                            const QString &hint = {});

} // namespace howdah
