#pragma once

#include "core/secrets/secret_store.h"

namespace howdah {

/// The system's keychain (Secret Service, KWallet, macOS, Windows): one entry a project, under the service "Howdah".
/// Blocks, perhaps while a person unlocks the keychain; so it is called from a worker or from the CLI, never from the UI
/// thread. Any thread will do, no event loop of the caller is needed. Errors: Io, with what to do when there is no
/// keychain or when it stays locked.
class KeychainSecretStore final : public SecretStore {
public:
    [[nodiscard]] QString name() const override { return QStringLiteral("keychain"); }
    Result<Secrets> load(const QString &projectId) override;
    Result<> store(const QString &projectId, const Secrets &secrets) override;
};

/// Is there a keychain at all, locked or not? Blocks as the store does.
[[nodiscard]] bool keychainAnswers();

} // namespace howdah
