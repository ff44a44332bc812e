#pragma once

#include "core/cluster/pending_setting.h"
#include "core/facts/facts.h"
#include "core/project/project.h"

#include <QDateTime>

namespace howdah {

/// What one member says of itself, beyond the list of members. Everything may be missing.
struct MemberDetail {
    QString postgresVersion;        ///< "17.2"
    QString patroniVersion;         ///< "4.0.4"
    std::optional<qint64> written;  ///< WAL position of a leader
    std::optional<qint64> received; ///< … and of a replica
    std::optional<qint64> replayed;
    QString replicationState; ///< "streaming"
    QDateTime started;        ///< of PostgreSQL, UTC
    std::vector<PendingSetting> pending;
    QStringList tags; ///< "nofailover", "failover_priority=2"
};

/// Pure. `member` is the name under which the list of members has it.
[[nodiscard]] MemberDetail memberDetail(const HostFacts &facts, const QString &member);

/// When PostgreSQL was started, UTC; invalid = not told. `patroni` is a member's answer to GET /patroni.
[[nodiscard]] QDateTime postmasterStart(const QJsonObject &patroni);

/// "A1/E4C81F38", as PostgreSQL writes it.
[[nodiscard]] QString lsnText(qint64 position);

/// The filesystems that a member's data lie on, as far as the facts have them: those of the project's mount points and of the data
/// directories, each once.
[[nodiscard]] std::vector<Mount> dataMounts(const Project &project, const HostFacts &facts);

} // namespace howdah
