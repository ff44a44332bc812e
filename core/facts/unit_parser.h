#pragma once

#include "core/base/result.h"
#include "core/facts/facts.h"

#include <QByteArrayList>

namespace howdah {

/// `systemctl show` of several units under TZ=UTC: blocks of `Property=value` with an empty line between, each with its
/// Names. The result is keyed by every one of a unit's names, so that an alias is found.
[[nodiscard]] Result<QMap<QString, UnitFact>> parseUnits(const QByteArray &body);

/// "Sat 2026-11-21 22:15:00 UTC" or "@1795386900" → seconds since the epoch; 0 for "" and "n/a"; nothing for anything else.
[[nodiscard]] std::optional<qint64> parseUnitTime(const QByteArray &value);

/// The first active one of the known time services; "" when none is.
[[nodiscard]] QString activeTimeService(const QMap<QString, UnitFact> &units);

} // namespace howdah
