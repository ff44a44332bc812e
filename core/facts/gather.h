#pragma once

#include "core/base/result.h"
#include "core/facts/facts.h"
#include "core/remote/transport.h"

namespace howdah {

/// The one fact script of a host, as a command: POSIX sh, read-only, no tools beyond the base system assumed
/// (what is missing leaves its section out). Run as root.
[[nodiscard]] Command factCommand(const FactRequest &request);

/// Parses what the script printed. Sections that it does not know are skipped; a broken one is ErrorKind::Parse naming it.
[[nodiscard]] Result<HostFacts> parseFacts(const QString &host, const QByteArray &output);

/// Runs the script and parses it: one round trip. Sets clockSkew.
[[nodiscard]] Result<HostFacts> gatherFacts(const QString &host, const FactRequest &request, Transport &transport,
                                            std::stop_token stop);

} // namespace howdah
