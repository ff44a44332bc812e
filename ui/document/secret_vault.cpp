#include "ui/document/secret_vault.h"

namespace howdah::ui {

SecretVault::SecretVault(QObject *parent) : QObject(parent) {}

void SecretVault::setStore(std::shared_ptr<SecretStore> store)
{
    store_ = std::move(store);
    loaded_ = false;
    goneWithout_ = false;
    opened_ = false;
    setStatus(Status::Closed);
}

QString SecretVault::storeName() const
{
    return store_ ? store_->name() : QString();
}

void SecretVault::open(const QString &projectId)
{
    if (projectId != projectId_) {
        secrets_.clear();
        loaded_ = false;
        dirty_ = false;
        goneWithout_ = false;
        Q_EMIT changed();
    }
    projectId_ = projectId;
    opened_ = true;
    load();
}

void SecretVault::close()
{
    secrets_.clear();
    loaded_ = false;
    dirty_ = false;
    goneWithout_ = false;
    opened_ = false;
    setStatus(Status::Closed);
    Q_EMIT changed();
}

void SecretVault::set(const QString &name, const Secret &secret)
{
    set(Secrets{{name, secret}});
}

void SecretVault::set(const Secrets &several)
{
    for (auto it = several.cbegin(); it != several.cend(); ++it)
        secrets_.insert(it.key(), it.value());
    dirty_ = true;
    Q_EMIT changed();
    write();
}

void SecretVault::unlock(const Secret &passphrase)
{
    if (!store_ || work_.isRunning())
        return;
    store_->setPassphrase(passphrase);
    retry();
}

void SecretVault::goOnWithout()
{
    goneWithout_ = true;
    Q_EMIT statusChanged();
}

void SecretVault::retry()
{
    goneWithout_ = false;
    if (!loaded_)
        load();
    else
        write();
}

void SecretVault::load()
{
    if (!store_ || projectId_.isEmpty() || work_.isRunning())
        return;
    setStatus(Status::Busy);
    work_.start([store = store_, id = projectId_](const std::stop_token &) { return store->load(id); },
                [this, store = store_, id = projectId_](Result<Secrets> found) {
                    if (!opened_)
                        return;
                    if (id != projectId_ || store != store_) {
                        load();
                        return;
                    }
                    if (!found) {
                        setStatus(Status::Refused, found.error());
                        return;
                    }
                    loaded_ = true;
                    for (auto it = found->cbegin(); it != found->cend(); ++it) {
                        if (!dirty_ || !secrets_.contains(it.key()))
                            secrets_.insert(it.key(), it.value());
                    }
                    setStatus(Status::Open);
                    Q_EMIT changed();
                    if (dirty_)
                        write();
                });
}

void SecretVault::write()
{
    // Never before it was read: writing replaces everything, and would lose what is in the store alone.
    if (!store_ || !loaded_ || work_.isRunning())
        return;
    dirty_ = false;
    setStatus(Status::Busy);
    work_.start([store = store_, id = projectId_,
                 secrets = secrets_](const std::stop_token &) { return store->store(id, secrets); },
                [this, store = store_, id = projectId_](Result<> done) {
                    if (!opened_)
                        return;
                    if (id != projectId_ || store != store_) {
                        load();
                        return;
                    }
                    if (!done) {
                        dirty_ = true;
                        setStatus(Status::Refused, done.error());
                        return;
                    }
                    setStatus(Status::Open);
                    if (dirty_)
                        write();
                    else
                        Q_EMIT stored();
                });
}

void SecretVault::setStatus(Status status, const Error &error)
{
    status_ = status;
    error_ = error;
    Q_EMIT statusChanged();
}

} // namespace howdah::ui
