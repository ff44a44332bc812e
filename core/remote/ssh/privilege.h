#pragma once

#include "core/remote/interaction.h"
#include "core/remote/ssh/endpoint.h"
#include "core/remote/transport.h"

#include <QSet>

#include <functional>
#include <optional>

namespace howdah::ssh {

/// Turns a Command into the line that the login shell of the host gets, and into its stdin: harmless working folder,
/// LC_ALL=C.UTF-8, and the change of account: nothing, `runuser` for root (sudo need not be installed then), else
/// `sudo -n`, else `sudo -S` with the password as first line of the input. What sudo refuses is found out by a probe
/// of its own, once for each account, so that a status other than 0 later is the command's.
class Privilege {
public:
    using Run = std::function<Result<CommandOutput>(const QString &line, const QByteArray &input)>;
    struct Line {
        QString text;
        QByteArray input;
    };

    explicit Privilege(InteractionHandler &interaction) : interaction_(interaction) {}

    /// Errors: Auth (sudo refuses), RemoteExit (no such account), those of `run`.
    Result<Line> wrap(const Command &command, const Endpoint &endpoint, const Run &run);

private:
    Result<> learnAccount(const Endpoint &endpoint, const Run &run);
    Result<> probe(const QString &user, const Endpoint &endpoint, const Run &run);
    Result<> probeWithPassword(const QString &user, const Endpoint &endpoint, const Run &run);
    [[nodiscard]] bool isLogin(const QString &user, const Endpoint &endpoint) const;
    [[nodiscard]] Line lineFor(const QString &words, const QString &user, bool withPassword) const;

    InteractionHandler &interaction_;
    std::optional<int> uid_;
    QSet<QString> plain_;        ///< accounts that were proven without a password
    QSet<QString> withPassword_; ///< accounts that were proven with it
    std::optional<Secret> password_;
};

} // namespace howdah::ssh
