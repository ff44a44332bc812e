#pragma once

#include "core/remote/ssh/endpoint.h"
#include "core/remote/ssh/patience.h"
#include "core/remote/ssh/ssh_transport.h"

#include <QStringList>

namespace howdah::ssh {

/// What ~/.ssh/config makes of a host.
struct HostConfig {
    Endpoint endpoint;
    QString alias;             ///< as asked for: what sections of the configuration are matched with
    QStringList identityFiles; ///< in the order to try
    QString identityAgent;     ///< "" = SSH_AUTH_SOCK, "none" = no agent, else a socket
    QString jumpHost;          ///< `[user@]host[:port]`, several joined with commas
    QString proxyCommand;      ///< ready for /bin/sh
    QString knownHostsFile;    ///< where an accepted key is written; "" = as libssh finds it
};

/// OpenSSH's own client answers (`ssh -G`), so that Match, Include and tokens mean what they mean there, and because
/// libssh 0.11 tells nobody about a ProxyJump. Without that program libssh's parser does, and a configuration with
/// jump hosts is refused: a hop that cannot be had is never left out.
Result<HostConfig> readHostConfig(const HostAddress &address, const SshOptions &options, const Patience &patience);

/// A leading ~/ becomes the home folder.
[[nodiscard]] QString expandedPath(const QString &path);

} // namespace howdah::ssh
