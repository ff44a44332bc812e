#pragma once

#include "core/base/result.h"
#include "core/facts/facts.h"

namespace howdah {

/// The JSON lines that the script's SQL made: the server, then each database that could be asked, then "complete".
/// Nothing when "complete" is missing: no server answered, or not in time.
[[nodiscard]] Result<std::optional<PostgresFacts>> parsePostgres(const QByteArray &body);

/// Of each data directory three entries: path, PG_VERSION, and the output of pg_controldata or nothing.
[[nodiscard]] Result<QMap<QString, ControlData>> parseControlData(const QByteArray &body);

} // namespace howdah
