#pragma once

#include "core/preflight/port_plan.h"
#include "core/remote/transport.h"

#include <QMap>

#include <optional>

namespace howdah {

/// Opens the ports as the SSH user, greets whoever connects with the token, and says "ready"; "closed PORT REASON" before that for a
/// port that could not be had. Ends with its SSH channel, and by itself after 20 seconds. Exit status 96: neither python3 nor perl.
[[nodiscard]] Command listenerCommand(const QString &token, const std::vector<int> &ports);
constexpr int noInterpreter = 96;

/// What a listener has said so far: nullopt before "ready"; else the ports that it could not open, with the reason.
[[nodiscard]] std::optional<QMap<int, QString>> parseListener(const QByteArray &said);

/// Makes all connections at once, each bounded by two seconds.
[[nodiscard]] Command probeCommand(const std::vector<PortProbe> &probes);

/// One result a probe, in their order.
[[nodiscard]] std::vector<PortResult> parseProbes(const std::vector<PortProbe> &probes, const CommandOutput &output);

} // namespace howdah
