#pragma once

#include "core/remote/ssh/connect_limiter.h"
#include "core/remote/ssh/jump_host.h"
#include "core/remote/ssh/session.h"
#include "core/remote/ssh/shared_answers.h"

namespace howdah::ssh {

/// What the transports of one factory share.
struct SharedState {
    SharedState(std::shared_ptr<InteractionHandler> handler, SshOptions sshOptions)
        : interaction(std::move(handler)),
          options(std::move(sshOptions)),
          limiter(options.unauthenticatedConnects),
          jumpHosts(options, *interaction, hostKeyQuestions)
    {}

    const std::shared_ptr<InteractionHandler> interaction;
    const SshOptions options;
    ConnectLimiter limiter;
    SharedAnswers answers;
    std::mutex hostKeyQuestions;
    JumpHosts jumpHosts;
};

/// A session that is logged in, with the program that carries it when there is one.
struct Connection {
    std::unique_ptr<ChildProcess> proxy; // outlives the session that uses its stream
    std::unique_ptr<Session> session;
};

/// Configuration, way, key exchange, host key, login; one attempt, or a few when sshd drops connections (MaxStartups).
Result<Connection> connectTo(const HostAddress &address, SharedState &shared, const std::stop_token &stop);

} // namespace howdah::ssh
