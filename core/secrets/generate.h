#pragma once

#include "core/base/secret.h"

namespace howdah {

/// 32 characters of [A-Za-z0-9] from the system's generator: about 190 bits, and nothing that any file format must escape.
[[nodiscard]] Secret generatePassword();

} // namespace howdah
