#pragma once

#include "core/secrets/sealed_secret_store.h"

#include <functional>
#include <memory>

namespace howdah {

/// Where a window keeps a project's secrets: the keychain where one answers, else a sealed file `<folder>/<project id>.sealed`.
///
/// Decided at the first load(), and then remembered beside the sealed files: a project whose secrets went into the keychain does not
/// get a second, empty set in a file because the keychain is not there today. That is an error (Io) with words of its own.
class ChosenSecretStore final : public SecretStore {
public:
    /// `keychainAnswers` may block for as long as a keychain does.
    ChosenSecretStore(QString folder, std::shared_ptr<SecretStore> keychain, std::function<bool()> keychainAnswers,
                      SealCost cost = {});

    /// "keychain", the sealed file's path, or "" before the first load().
    [[nodiscard]] QString name() const override;
    Result<Secrets> load(const QString &projectId) override;
    Result<> store(const QString &projectId, const Secrets &secrets) override;
    [[nodiscard]] StoreNeed needs() const override;
    void setPassphrase(const Secret &passphrase) override;

    [[nodiscard]] static QString sealedFile(const QString &folder, const QString &projectId);

private:
    struct Place {
        QString projectId;
        std::shared_ptr<SecretStore> store;
    };
    [[nodiscard]] Result<std::shared_ptr<SecretStore>> placeOf(const QString &projectId);
    Result<> remember(const QString &projectId) const;
    [[nodiscard]] QString keychainMark(const QString &projectId) const;

    const QString folder_;
    const std::shared_ptr<SecretStore> keychain_;
    const std::function<bool()> keychainAnswers_;
    const SealCost cost_;
    mutable std::mutex mutex_;
    Place place_;
};

/// The one above with the system's keychain; `folder` is made when something is kept there.
[[nodiscard]] std::shared_ptr<SecretStore> makeSecretStore(const QString &folder);

} // namespace howdah
