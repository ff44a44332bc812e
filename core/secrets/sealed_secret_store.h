#pragma once

#include "core/secrets/sealed_box.h"
#include "core/secrets/secret_store.h"

#include <mutex>

namespace howdah {

/// A file sealed with a passphrase, one project a file (the project id is not looked at). Mode 0600, replaced in one step, never in
/// clear. Thread-safe; load() and the first store() take about a second.
class SealedSecretStore final : public SecretStore {
public:
    explicit SealedSecretStore(QString path, SealCost cost = {}) : path_(std::move(path)), cost_(cost) {}

    [[nodiscard]] QString name() const override { return path_; }
    /// A file that does not exist holds no secrets, and needs no passphrase until something is stored.
    /// Errors: Auth (no passphrase, or another one), Io (unreadable, damaged).
    Result<Secrets> load(const QString &projectId) override;
    /// Refused with Auth without a passphrase, and for a file that was not opened before: its secrets would be lost.
    Result<> store(const QString &projectId, const Secrets &secrets) override;

    [[nodiscard]] StoreNeed needs() const override;
    void setPassphrase(const Secret &passphrase) override;

private:
    const QString path_;
    const SealCost cost_;
    mutable std::mutex mutex_; ///< of the members below; not held while a key is made
    Secret passphrase_;
    std::optional<SealKey> key_; ///< opens the file, or made it
};

} // namespace howdah
