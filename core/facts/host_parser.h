#pragma once

#include "core/base/result.h"
#include "core/facts/facts.h"

#include <QByteArray>

namespace howdah {

/// The `key=value` lines of section "host". Fills hostname, machineId, bootId, container, cores, memory, clock, os.architecture,
/// rebootRequired, timeSynchronized and what is known of the package manager.
[[nodiscard]] Result<> parseHost(const QByteArray &body, HostFacts &facts);

/// /etc/os-release; leaves os.architecture alone.
void parseOsRelease(const QByteArray &body, OsFacts &os);

/// `ip -o addr show`, or `hostname -I`: global addresses without prefix length.
[[nodiscard]] QStringList parseAddresses(const QByteArray &body);

/// `getent passwd`: user → home.
[[nodiscard]] QMap<QString, QString> parseUsers(const QByteArray &body);

} // namespace howdah
