#pragma once

#include "core/plan/context.h"
#include "core/render/yaml.h"

namespace howdah {

/// /etc/patroni_<cluster>.yml of one member. Holds passwords.
[[nodiscard]] YamlNode::Map patroniConfig(const PlanContext &context, const Host &host);

} // namespace howdah
