#pragma once

#include "core/base/result.h"
#include "core/base/secret.h"

#include <QMap>
#include <QString>

#include <optional>

namespace howdah {

/// All secrets of one project, by name (see project/required_secrets.h).
using Secrets = QMap<QString, Secret>;

/// Where a project's secrets are kept. Implementations: OS keychain, a 0600 file, memory.
class SecretStore {
public:
    virtual ~SecretStore() = default;

    /// What people call it: "keychain", "/home/dba/prod.secrets".
    [[nodiscard]] virtual QString name() const = 0;
    /// Every secret of the project; an empty map when there is none. Error: Io (locked, unreadable, wrong mode).
    virtual Result<Secrets> load(const QString &projectId) = 0;
    /// Replaces the project's secrets.
    virtual Result<> store(const QString &projectId, const Secrets &secrets) = 0;
};

} // namespace howdah
