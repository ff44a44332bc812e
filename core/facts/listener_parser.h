#pragma once

#include "core/facts/facts.h"

namespace howdah {

/// `ss -H -ltnp`. An interface behind an address (fe80::1%eth0) is left out.
[[nodiscard]] std::vector<Listener> parseSs(const QByteArray &body);

/// /proc/net/tcp and tcp6, one behind the other: the listening ones, without their processes.
[[nodiscard]] std::vector<Listener> parseProcNetTcp(const QByteArray &body);

} // namespace howdah
