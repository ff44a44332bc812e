#pragma once

#include <QJsonObject>
#include <QStringList>

namespace howdah {

/// What a change of Patroni's dynamic configuration takes to have its effect.
struct ConfigEffect {
    QStringList restart;    ///< settings of PostgreSQL that wait for a restart
    QStringList reload;     ///< settings of PostgreSQL that are read again
    QStringList patroni;    ///< settings of Patroni itself, from its next loop on
    bool hostRules = false; ///< pg_hba or pg_ident: replaced as a whole
};

/// Pure. `changes` as PATCH /config takes them.
[[nodiscard]] ConfigEffect configEffect(const QJsonObject &changes);

/// Does PostgreSQL 13 to 18 take a new value only with a start? (pg_settings: context "postmaster".) An extension's setting: unknown, false.
[[nodiscard]] bool needsRestart(const QString &setting);

} // namespace howdah
