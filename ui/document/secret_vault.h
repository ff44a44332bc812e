#pragma once

#include "core/secrets/secret_store.h"
#include "ui/document/background.h"

#include <functional>
#include <memory>

namespace howdah::ui {

/// The project's secrets while the window is open. Reading and writing the store happens in the background: a keychain may ask a person.
class SecretVault final : public QObject {
    Q_OBJECT

public:
    enum class Status {
        Closed,  ///< nothing was read yet
        Busy,    ///< the store is being read or written
        Open,    ///< everything in memory is in the store
        Refused, ///< the store could not be read or written: error() says why; nothing in memory is lost
    };

    explicit SecretVault(QObject *parent = nullptr);

    /// Where the secrets are kept; closes the vault.
    void setStore(std::shared_ptr<SecretStore> store);
    [[nodiscard]] QString storeName() const;

    /// Reads the project's secrets; what was set in memory meanwhile wins.
    void open(const QString &projectId);
    /// Forgets what is in memory.
    void close();

    [[nodiscard]] Status status() const { return status_; }
    [[nodiscard]] const Error &error() const { return error_; }
    [[nodiscard]] const Secrets &secrets() const { return secrets_; }
    [[nodiscard]] bool has(const QString &name) const { return !secrets_.value(name).isEmpty(); }

    /// In memory at once; stored in the background.
    void set(const QString &name, const Secret &secret);
    void set(const Secrets &several);
    /// Tries the last failed reading or writing again.
    void retry();

    /// What the store lacks; matters while status() is Refused.
    [[nodiscard]] StoreNeed needs() const { return store_ ? store_->needs() : StoreNeed::Nothing; }
    /// Answers needs() and tries again.
    void unlock(const Secret &passphrase);
    /// The person does not want to be asked (now): what is in memory is used, nothing is stored. Ends with the next unlock() or retry().
    void goOnWithout();
    [[nodiscard]] bool isGoneWithout() const { return goneWithout_; }

Q_SIGNALS:
    void changed(); ///< the secrets
    void statusChanged();
    void stored(); ///< everything in memory is in the store

private:
    void load();
    void write();
    void setStatus(Status status, const Error &error = {});

    std::shared_ptr<SecretStore> store_;
    QString projectId_;
    Secrets secrets_;
    bool loaded_ = false;
    bool dirty_ = false;
    bool goneWithout_ = false;
    bool opened_ = false; ///< what a worker brings after closing is dropped
    Status status_ = Status::Closed;
    Error error_;
    Background work_; // last: its thread ends first
};

} // namespace howdah::ui
