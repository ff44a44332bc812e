#pragma once

#include "core/remote/interaction.h"
#include "core/remote/ssh/session.h"
#include "core/remote/ssh/shared_answers.h"

namespace howdah::ssh {

/// Logs in: keys that need no passphrase, the agent, keys whose passphrase is asked for (once for all hosts), the
/// server's own questions (keyboard-interactive), a password. A passphrase is asked for only when the server would take that key.
/// The time that answers take is added to the patience. Errors: Auth, with what was tried and what the server offers; Connect, Timeout, Cancelled.
class Authentication {
public:
    Authentication(Session &session, const HostConfig &config, InteractionHandler &interaction, SharedAnswers &answers,
                   Patience &patience)
        : session_(session), config_(config), interaction_(interaction), answers_(answers), patience_(patience)
    {}

    Result<> run();

private:
    struct Identity {
        QString path;
        KeyHandle key;
        bool locked = false; ///< its passphrase is needed
    };

    void loadIdentities();
    int tryAll(int methods);
    int tryKeys(bool locked);
    int tryAgent();
    int tryUnlocked(Identity &identity);
    int tryCertificate(Identity &identity);
    int tryLocked(Identity &identity);
    int tryQuestions();
    int answerQuestions();
    int tryPassword();
    std::optional<Secret> ask(const QString &what);
    template <typename Call> int drive(Call call) { return session_.drive(SSH_AUTH_AGAIN, patience_, call); }
    [[nodiscard]] tl::unexpected<Error> refused(int methods) const;
    [[nodiscard]] tl::unexpected<Error> broken(int code) const;

    Session &session_;
    const HostConfig &config_;
    InteractionHandler &interaction_;
    SharedAnswers &answers_;
    Patience &patience_;
    std::vector<Identity> identities_;
    QStringList tried_;
};

} // namespace howdah::ssh
