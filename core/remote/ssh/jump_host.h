#pragma once

#include "core/remote/interaction.h"
#include "core/remote/ssh/child_process.h"
#include "core/remote/ssh/host_config.h"
#include "core/remote/ssh/patience.h"

#include <QTemporaryDir>

#include <condition_variable>
#include <map>
#include <memory>
#include <mutex>

namespace howdah::ssh {

/// A byte stream to a host that goes through a local program.
struct ProxyStream {
    int fd = -1; ///< taken over by the session
    std::unique_ptr<ChildProcess> program;
};

/// Streams through jump hosts, by OpenSSH's client: one control connection a hop, shared by all hosts behind it
/// (libssh's own jumps end every tunnel of the process when one session disconnects). The connections end with this
/// object, and also when the program crashes. A hop that cannot be had is an error, never a direct connection.
class JumpHosts {
public:
    JumpHosts(SshOptions options, InteractionHandler &interaction, std::mutex &hostKeyQuestions)
        : options_(std::move(options)), interaction_(interaction), hostKeyQuestions_(hostKeyQuestions)
    {}

    /// By config.jumpHost, else by config.proxyCommand.
    Result<ProxyStream> open(const HostConfig &config, const HostAddress &address, const Patience &patience);

private:
    struct Hop {
        QString target; ///< [user@]host of the last hop
        QByteArrayList arguments;
        QString socket;
        bool busy = false;
        std::unique_ptr<ChildProcess> master;
        Descriptor
            lifeline; ///< the control connection lives as long as this is open; closed before master is waited for
    };

    Result<Hop *> reach(const HostConfig &config, const HostAddress &address, const Patience &patience);
    Result<> startMaster(Hop &hop, const HostConfig &config, const Patience &patience);
    Result<> learnHostKey(const Hop &hop, const HostConfig &config, const HostAddress &address,
                          const Patience &patience);
    [[nodiscard]] QByteArrayList argumentsFor(const HostConfig &config, const HostAddress &address,
                                              const QString &socket) const;

    const SshOptions options_;
    InteractionHandler &interaction_;
    std::mutex &hostKeyQuestions_;
    QTemporaryDir sockets_;
    std::mutex mutex_;
    std::condition_variable_any changed_;
    std::map<QString, Hop> hops_;
};

} // namespace howdah::ssh
