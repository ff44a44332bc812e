#pragma once

#include "core/facts/live_facts.h"

#include <QByteArray>
#include <QJsonArray>
#include <QMap>

namespace howdah {

// As in service_parser.h: whatever is not a whole answer counts as none.

/// The answer of live_sql: one line of JSON.
[[nodiscard]] std::optional<LivePostgres> parseLivePostgres(const QByteArray &json);

/// `etcdctl endpoint status -w json` of one member.
[[nodiscard]] std::optional<EtcdFact> parseEtcdStatus(const QByteArray &json);

/// `show stat`: a table whose first line names the columns.
[[nodiscard]] std::optional<std::vector<ProxyFact>> parseProxies(const QByteArray &csv);

/// The HTTP answer to GET /history.
[[nodiscard]] std::optional<QJsonArray> parseHistory(const QByteArray &answer);

} // namespace howdah
