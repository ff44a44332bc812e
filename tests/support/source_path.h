#pragma once

#include <QString>

namespace howdah::test {

/// Path of a file of the checkout. A function, so that where the checkout lies is compiled into one object alone, and all others can
/// be shared between checkouts by a compiler cache.
[[nodiscard]] QString sourcePath(const QString &relative = {});

} // namespace howdah::test
