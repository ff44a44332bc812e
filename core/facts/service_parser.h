#pragma once

#include "core/base/result.h"

#include <QByteArray>
#include <QJsonArray>
#include <QJsonObject>

#include <optional>

namespace howdah {

// What the host's own services answered. They are asked while they may be starting, stopping or stuck, and a port may belong
// to something else: whatever is not a whole answer counts as none, and never as a broken script.

/// An HTTP answer with its status line. Nothing unless it is a JSON object, and with one of the statuses.
[[nodiscard]] std::optional<QJsonObject> parseHttpObject(const QByteArray &answer, std::initializer_list<int> statuses);

/// `etcdctl member list -w json` → members; every number is a string of decimal digits.
[[nodiscard]] std::optional<QJsonArray> parseEtcdMembers(const QByteArray &json);

/// `pgbackrest info --output=json`; system-id is a string.
[[nodiscard]] std::optional<QJsonArray> parseBackupInfo(const QByteArray &json);

} // namespace howdah
