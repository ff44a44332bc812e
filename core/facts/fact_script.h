#pragma once

#include "core/facts/facts.h"

namespace howdah {

/// The text for `sh -s`: a head that holds the request, then the script. Everything in the request is data to it, whatever
/// characters it holds. Paths that are not absolute and words with a NUL are left out.
[[nodiscard]] QByteArray factScript(const FactRequest &request);

} // namespace howdah
