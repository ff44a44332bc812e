#pragma once

#include "core/base/result.h"
#include "core/remote/command.h"

#include <QByteArray>

#include <functional>
#include <memory>
#include <stop_token>

namespace howdah {

/// What a command left behind. A status other than 0 is no error here: the caller knows what it means.
struct CommandOutput {
    int status = 0; ///< exit status; 128+n when a signal n ended it
    QByteArray out;
    QByteArray err;
    bool truncated =
        false; ///< more came than a transport keeps (SSH: 64 MiB of each stream); a sink has seen all of it
};

enum class Stream { Out, Err };

/// Called from the transport's thread with whole chunks as they arrive, before the command has ended.
using OutputSink = std::function<void(Stream, const QByteArray &)>;

/// A way to run commands on one host. One thread at a time. Two implementations: SSH, and the scripted fake of the tests.
class Transport {
public:
    virtual ~Transport() = default;

    /// Runs the command and waits for its end. Errors: Connect (lost, also in the middle), Auth (sudo refused), Timeout, Cancelled.
    /// Knows only CommandMode::Direct; detached commands and reboots are built from it (run/).
    virtual Result<CommandOutput> run(const Command &command, std::stop_token stop, const OutputSink &sink = {}) = 0;

    /// Ends a broken connection and makes a new one, bounded by `limit`, trying until it answers. Errors as of a first connect.
    virtual Result<> reconnect(std::chrono::seconds limit, std::stop_token stop) = 0;
};

/// What is needed to reach a host; made from the project by the caller.
struct HostAddress {
    QString name{};           ///< the project's name of the host, for messages
    QString address{};        ///< a name, an address, or an alias of ~/.ssh/config
    int port = 0;             ///< 0 = as ~/.ssh/config says, else 22
    QString user{};           ///< "" = as ~/.ssh/config says, else the local user
    QString keyFile{};        ///< "" = agent, ~/.ssh/config, default keys; a leading ~/ is expanded
    QString jumpHost{};       ///< "" = direct (or ~/.ssh/config's ProxyJump); else `[user@]host[:port]`
    QString knownHostsFile{}; ///< "" = ~/.ssh/known_hosts

    bool operator==(const HostAddress &) const = default;
};

class InteractionHandler;

/// Makes a connected transport, or says why not. Called from worker threads; must be safe to call from several at once.
using TransportFactory = std::function<Result<std::unique_ptr<Transport>>(const HostAddress &, std::stop_token)>;

} // namespace howdah
