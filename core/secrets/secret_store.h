#pragma once

#include "core/base/result.h"
#include "core/base/secret.h"

#include <QMap>
#include <QString>

#include <optional>

namespace howdah {

/// All secrets of one project, by name (see project/required_secrets.h).
using Secrets = QMap<QString, Secret>;

/// What a store lacks before it can be read or written.
enum class StoreNeed {
    Nothing,
    Passphrase,    ///< of what is there
    NewPassphrase, ///< nothing is there yet: the one that it will be sealed with
};

/// Where a project's secrets are kept. Implementations: OS keychain, a sealed file, a 0600 file, memory.
class SecretStore {
public:
    virtual ~SecretStore() = default;

    /// What people call it: "keychain", "/home/dba/prod.secrets".
    [[nodiscard]] virtual QString name() const = 0;
    /// Every secret of the project; an empty map when there is none. Errors: Io (locked, unreadable, wrong mode), Auth (needs()).
    virtual Result<Secrets> load(const QString &projectId) = 0;
    /// Replaces the project's secrets.
    virtual Result<> store(const QString &projectId, const Secrets &secrets) = 0;

    /// May be asked from any thread, also while another one reads or writes.
    [[nodiscard]] virtual StoreNeed needs() const { return StoreNeed::Nothing; }
    /// Answers needs(); whether it is the right one shows at the next load(). From any thread.
    virtual void setPassphrase(const Secret &) {}
};

} // namespace howdah
