#pragma once

#include "core/remote/interaction.h"
#include "core/remote/transport.h"

#include <chrono>
#include <memory>

namespace howdah {

/// How sessions behave; the defaults are for a DBA's desk, tests narrow them.
struct SshOptions {
    std::chrono::milliseconds connectLimit =
        std::chrono::seconds(15); ///< TCP, key exchange and login; questions to a person not counted
    std::chrono::milliseconds silenceLimit =
        std::chrono::seconds(20);               ///< unanswered packets for this long = connection lost
    qsizetype keptOutput = 64LL * 1024 * 1024;  ///< bytes kept of each stream of a command
    int unauthenticatedConnects = 6;            ///< at a time and per sshd; its MaxStartups drops more
    QString configFile;                         ///< "" = ~/.ssh/config and the system's; else this file alone
    QString sshProgram = QStringLiteral("ssh"); ///< OpenSSH's client: reads the configuration, goes through jump hosts
};

/// Transports over libssh. Every transport of one factory shares the limiter, the passphrases that were asked for, and
/// the connections to jump hosts; all of that ends with the last of them.
[[nodiscard]] TransportFactory sshTransportFactory(std::shared_ptr<InteractionHandler> interaction,
                                                   SshOptions options = {});

/// "0.10.6": of the library that is loaded.
[[nodiscard]] QString sshLibraryVersion();

} // namespace howdah
