#include "core/facts/clock_skew.h"

namespace howdah {

qint64 clockSkew(qint64 start, qint64 end, qint64 before, qint64 after)
{
    constexpr qint64 good = 250; // milliseconds on either side
    const qint64 least = end - after;
    const qint64 most = start - before;
    if (most - least <= 2 * good)
        return least + (most - least) / 2;
    return least > 0 ? least : most < 0 ? most : 0;
}

} // namespace howdah
