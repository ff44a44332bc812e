#pragma once

#include <QString>

#include <optional>

namespace howdah {

/// "0/5000148" as a number; nothing for what is no LSN.
[[nodiscard]] inline std::optional<quint64> lsnFrom(const QString &text)
{
    const QStringList halves = text.split(QLatin1Char('/'));
    if (halves.size() != 2)
        return std::nullopt;
    bool highIsHex = false;
    bool lowIsHex = false;
    const quint64 high = halves.first().toUInt(&highIsHex, 16);
    const quint64 low = halves.last().toUInt(&lowIsHex, 16);
    return highIsHex && lowIsHex ? std::optional((high << 32U) + low) : std::nullopt;
}

/// As PostgreSQL writes it.
[[nodiscard]] inline QString lsnText(quint64 lsn)
{
    return QStringLiteral("%1/%2").arg(QString::number(lsn >> 32U, 16).toUpper(),
                                       QString::number(lsn & 0xFFFFFFFFU, 16).toUpper());
}

} // namespace howdah
