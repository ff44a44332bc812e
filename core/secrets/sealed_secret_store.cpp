#include "core/secrets/sealed_secret_store.h"

#include "core/secrets/private_file.h"
#include "core/secrets/secrets_json.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>

namespace howdah {

namespace {

tl::unexpected<Error> passphraseMissing(bool isNew)
{
    return isNew ? fail(ErrorKind::Auth, QStringLiteral("The secrets are not stored yet: no passphrase was chosen."),
                        QStringLiteral("Choose the passphrase that they are sealed with."))
                 : fail(ErrorKind::Auth, QStringLiteral("The secrets are sealed with a passphrase."),
                        QStringLiteral("Enter it, or go on without secrets."));
}

} // namespace

Result<Secrets> SealedSecretStore::load(const QString &)
{
    QFile file(path_);
    if (!file.exists())
        return Secrets{};
    if (!file.open(QIODevice::ReadOnly))
        return fail(ErrorKind::Io,
                    QStringLiteral("The secrets file %1 cannot be read: %2.").arg(path_, file.errorString()));
    Secret passphrase;
    {
        const std::scoped_lock lock(mutex_);
        passphrase = passphrase_;
    }
    if (passphrase.isEmpty())
        return passphraseMissing(false);
    Result<Opened> opened = openSealed(file.readAll(), passphrase, path_);
    const std::scoped_lock lock(mutex_);
    if (!opened) {
        // Asked for again; but not one that was set while this was trying.
        if (opened.error().kind == ErrorKind::Auth && passphrase_ == passphrase)
            passphrase_ = {};
        return fail(opened.error());
    }
    key_ = std::move(opened->key);
    return secretsFromJson(opened->content.reveal(), path_);
}

Result<> SealedSecretStore::store(const QString &, const Secrets &secrets)
{
    std::optional<SealKey> key;
    Secret passphrase;
    {
        const std::scoped_lock lock(mutex_);
        key = key_;
        passphrase = passphrase_;
    }
    if (!key) {
        const bool isNew = !QFileInfo::exists(path_);
        if (!isNew || passphrase.isEmpty())
            return passphraseMissing(isNew);
        Result<SealKey> made = SealKey::make(passphrase, cost_);
        if (!made)
            return fail(made.error());
        key = std::move(*made);
    }
    const Result<QByteArray> sealed = seal(Secret(toJson(secrets)), *key);
    if (!sealed)
        return fail(sealed.error());
    const QFileInfo target(path_);
    if (!target.dir().exists() && QDir().mkpath(target.path()))
        QFile::setPermissions(target.path(), QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
    if (const Result<> written = writePrivateFile(path_, *sealed); !written)
        return fail(written.error());
    const std::scoped_lock lock(mutex_);
    key_ = std::move(key);
    return {};
}

StoreNeed SealedSecretStore::needs() const
{
    const std::scoped_lock lock(mutex_);
    if (key_ || !passphrase_.isEmpty())
        return StoreNeed::Nothing;
    return QFileInfo::exists(path_) ? StoreNeed::Passphrase : StoreNeed::NewPassphrase;
}

void SealedSecretStore::setPassphrase(const Secret &passphrase)
{
    const std::scoped_lock lock(mutex_);
    passphrase_ = passphrase;
}

} // namespace howdah
