#include "core/secrets/chosen_secret_store.h"

#include "core/secrets/keychain_secret_store.h"
#include "core/secrets/private_file.h"

#include <QDir>
#include <QFileInfo>

namespace howdah {

ChosenSecretStore::ChosenSecretStore(QString folder, std::shared_ptr<SecretStore> keychain,
                                     std::function<bool()> keychainAnswers, SealCost cost)
    : folder_(std::move(folder)),
      keychain_(std::move(keychain)),
      keychainAnswers_(std::move(keychainAnswers)),
      cost_(cost)
{}

QString ChosenSecretStore::sealedFile(const QString &folder, const QString &projectId)
{
    return QStringLiteral("%1/%2.sealed").arg(folder, projectId);
}

QString ChosenSecretStore::keychainMark(const QString &projectId) const
{
    return QStringLiteral("%1/%2.in-keychain").arg(folder_, projectId);
}

QString ChosenSecretStore::name() const
{
    const std::scoped_lock lock(mutex_);
    return place_.store ? place_.store->name() : QString();
}

Result<std::shared_ptr<SecretStore>> ChosenSecretStore::placeOf(const QString &projectId)
{
    {
        const std::scoped_lock lock(mutex_);
        if (place_.store && place_.projectId == projectId)
            return place_.store;
    }
    const QString sealed = sealedFile(folder_, projectId);
    const bool isSealed = QFileInfo::exists(sealed);
    const bool answers = !isSealed && keychainAnswers_();
    if (!isSealed && !answers && QFileInfo::exists(keychainMark(projectId)))
        return fail(
            ErrorKind::Io,
            QStringLiteral("The secrets of this project are in the keychain, and none answers on this desktop."),
            QStringLiteral("Log in to the desktop or start the keychain, then try again."));
    const std::shared_ptr<SecretStore> store = answers ? keychain_ : std::make_shared<SealedSecretStore>(sealed, cost_);
    const std::scoped_lock lock(mutex_);
    place_ = {projectId, store};
    return store;
}

Result<Secrets> ChosenSecretStore::load(const QString &projectId)
{
    const Result<std::shared_ptr<SecretStore>> place = placeOf(projectId);
    if (!place)
        return fail(place.error());
    Result<Secrets> found = (*place)->load(projectId);
    if (found && !found->isEmpty() && *place == keychain_)
        static_cast<void>(remember(projectId)); // tried again by store()
    return found;
}

Result<> ChosenSecretStore::remember(const QString &projectId) const
{
    const QString mark = keychainMark(projectId);
    if (QFileInfo::exists(mark))
        return {};
    QDir().mkpath(folder_);
    return writePrivateFile(mark, {});
}

Result<> ChosenSecretStore::store(const QString &projectId, const Secrets &secrets)
{
    const Result<std::shared_ptr<SecretStore>> place = placeOf(projectId);
    if (!place)
        return fail(place.error());
    if (const Result<> stored = (*place)->store(projectId, secrets); !stored)
        return stored;
    return *place == keychain_ ? remember(projectId) : Result<>();
}

StoreNeed ChosenSecretStore::needs() const
{
    const std::scoped_lock lock(mutex_);
    return place_.store ? place_.store->needs() : StoreNeed::Nothing;
}

void ChosenSecretStore::setPassphrase(const Secret &passphrase)
{
    const std::scoped_lock lock(mutex_);
    if (place_.store)
        place_.store->setPassphrase(passphrase);
}

std::shared_ptr<SecretStore> makeSecretStore(const QString &folder)
{
    return std::make_shared<ChosenSecretStore>(folder, std::make_shared<KeychainSecretStore>(), keychainAnswers);
}

} // namespace howdah
