#pragma once

#include "core/base/result.h"
#include "core/facts/recovery_facts.h"

#include <QByteArray>

namespace howdah {

/// Records of six: data directory, newest timeline (hexadecimal), where reading began, size of a WAL file, pg_waldump's last line, .history.
[[nodiscard]] Result<QMap<QString, WalFact>> parseWal(const QByteArray &body);

/// Lines "KEY=VALUE"; nothing when the directory holds no member's data.
[[nodiscard]] std::optional<EtcdStoreFact> parseEtcdStore(const QByteArray &body);

/// `etcdctl get --prefix /service/SCOPE/ -w json`; nothing when that is no whole answer.
[[nodiscard]] std::optional<PatroniKeys> parsePatroniKeys(const QByteArray &json);

} // namespace howdah
