#pragma once

#include "core/remote/ssh/handles.h"
#include "core/remote/ssh/host_config.h"
#include "core/remote/ssh/patience.h"

namespace howdah::ssh {

/// One libssh session over a descriptor that is connected already; from the key exchange to the end of the connection.
/// Non-blocking inside, so that a stop ends every wait.
class Session {
public:
    /// Takes over the descriptor, also when it fails. Errors: Connect, Timeout, Cancelled.
    static Result<std::unique_ptr<Session>> open(int fd, const HostConfig &config, const SshOptions &options,
                                                 const Patience &patience);
    ~Session();
    Session(const Session &) = delete;
    Session &operator=(const Session &) = delete;

    [[nodiscard]] ssh_session raw() const { return session_.get(); }
    [[nodiscard]] const Endpoint &endpoint() const { return endpoint_; }
    [[nodiscard]] bool alive() const;
    [[nodiscard]] QString lastError() const;

    /// Repeats a libssh call for as long as it answers `again` (SSH_AGAIN, SSH_AUTH_AGAIN); that value comes out when
    /// the patience is over.
    template <typename Call> int drive(int again, const Patience &patience, Call call)
    {
        int code = call();
        while (code == again && !patience.over()) {
            waitForPeer(patience);
            code = call();
        }
        return code;
    }

    /// Processes what the peer sends, for at most `slice`; returns early when something happened or on a stop.
    /// False when the connection is gone. Callbacks of channels are called from here.
    bool pump(const Patience &patience, std::chrono::milliseconds slice);

private:
    Session(SessionHandle session, Endpoint endpoint) : session_(std::move(session)), endpoint_(std::move(endpoint)) {}
    void waitForPeer(const Patience &patience) const;

    SessionHandle session_;
    Endpoint endpoint_;
};

} // namespace howdah::ssh
