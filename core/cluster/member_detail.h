#pragma once

#include "core/facts/facts.h"
#include "core/project/project.h"

#include <QDateTime>

namespace howdah {

/// A setting that takes effect with the next restart. Old and new are "" where Patroni does not tell (before 4.0).
struct PendingSetting {
    QString name;
    QString from;
    QString to;
    bool operator==(const PendingSetting &) const = default;
};

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

/// "A1/E4C81F38", as PostgreSQL writes it.
[[nodiscard]] QString lsnText(qint64 position);

/// The filesystems that a member's data lie on, as far as the facts have them: those of the project's mount points and of the data
/// directories, each once.
[[nodiscard]] std::vector<Mount> dataMounts(const Project &project, const HostFacts &facts);

} // namespace howdah
