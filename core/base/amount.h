#pragma once

#include <QString>

namespace howdah {

/// "212 MiB", "1.4 GiB"; with a fraction from GiB on.
[[nodiscard]] QString bytesText(qint64 bytes);

/// "40 s", "12 min", "3 h", "5 days".
[[nodiscard]] QString spanText(qint64 seconds);

} // namespace howdah
