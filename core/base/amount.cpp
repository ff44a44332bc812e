#include "core/base/amount.h"

#include <QCoreApplication>

namespace howdah {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(howdah::Amount)
};

} // namespace

QString bytesText(qint64 bytes)
{
    constexpr qint64 kib = 1024;
    constexpr qint64 mib = kib * 1024;
    constexpr qint64 gib = mib * 1024;
    if (bytes < kib)
        return QStringLiteral("%1 B").arg(bytes);
    if (bytes < mib)
        return QStringLiteral("%1 KiB").arg(bytes / kib);
    if (bytes < gib)
        return QStringLiteral("%1 MiB").arg(bytes / mib);
    const double big = static_cast<double>(bytes) / static_cast<double>(gib);
    return QStringLiteral("%1 GiB").arg(big, 0, 'f', big < 100 ? 1 : 0);
}

QString spanText(qint64 seconds)
{
    if (seconds < 120)
        return Words::tr("%1 s").arg(seconds);
    if (seconds < 2 * 3600)
        return Words::tr("%1 min").arg(seconds / 60);
    if (seconds < 2 * 86400)
        return Words::tr("%1 h").arg(seconds / 3600);
    return Words::tr("%1 days").arg(seconds / 86400);
}

} // namespace howdah
