#pragma once

#include <QtGlobal>

namespace howdah {

/// How far a host's clock is from ours, in milliseconds, host minus ours. The host read its clock at `start` and at `end`, both between our
/// `before` and `after`. Where a slow host or line leaves room for more than a quarter of a second, only what is certain: 0 where both
/// clocks may be the same.
[[nodiscard]] qint64 clockSkew(qint64 start, qint64 end, qint64 before, qint64 after);

} // namespace howdah
