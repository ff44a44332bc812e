#pragma once

#include "core/preflight/port_plan.h"
#include "core/remote/transport.h"

#include <QMap>

#include <optional>

namespace howdah {

/// Opens the ports as the SSH user, greets whoever connects with the token, and says "ready"; before that "process PID", and
/// "closed PORT REASON" for a port that could not be had. Ends soon after its SSH channel, and by itself after 20 seconds.
/// Exit status 96: neither python3 nor perl.
[[nodiscard]] Command listenerCommand(const QString &token, const std::vector<int> &ports);
constexpr int noInterpreter = 96;

/// What a listener has said so far: nullopt before "ready"; else the ports that it could not open, with the reason.
[[nodiscard]] std::optional<QMap<int, QString>> parseListener(const QByteArray &said);

/// The process of a listener, once it has told it.
[[nodiscard]] std::optional<qint64> parseListenerProcess(const QByteArray &said);

/// Ends that listener and waits until it is gone, for three seconds at most. Leaves a process alone that has not this token.
[[nodiscard]] Command endListenerCommand(const QString &token, qint64 process);

/// Makes all connections at once, each bounded by two seconds.
[[nodiscard]] Command probeCommand(const std::vector<PortProbe> &probes);

/// One result a probe, in their order.
[[nodiscard]] std::vector<PortResult> parseProbes(const std::vector<PortProbe> &probes, const CommandOutput &output);

} // namespace howdah
