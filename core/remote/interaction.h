#pragma once

#include "core/base/secret.h"

#include <QString>

#include <optional>

namespace howdah {

struct HostKeyQuestion {
    QString host;        ///< as the project names it
    QString address;     ///< as it is connected to
    QString keyType;     ///< "ssh-ed25519"
    QString fingerprint; ///< "SHA256:…", the form that `ssh-keygen -lf` prints
};

struct SecretQuestion {
    QString host;
    QString
        what; ///< "passphrase of ~/.ssh/id_ed25519", "password of admin", "sudo password of admin", or the server's own prompt
};

/// The one door for questions to a person. Called from worker threads; blocks until answered.
/// Three implementations: window, terminal, test. A changed host key is no question: it stops.
class InteractionHandler {
public:
    virtual ~InteractionHandler() = default;

    /// true = accept and remember in known_hosts.
    virtual bool acceptHostKey(const HostKeyQuestion &question) = 0;
    /// nullopt = not given: the attempt fails with ErrorKind::Auth.
    virtual std::optional<Secret> askSecret(const SecretQuestion &question) = 0;
};

/// Refuses every question: for runs without a person.
class NoInteraction final : public InteractionHandler {
public:
    bool acceptHostKey(const HostKeyQuestion &) override { return false; }
    std::optional<Secret> askSecret(const SecretQuestion &) override { return std::nullopt; }
};

} // namespace howdah
