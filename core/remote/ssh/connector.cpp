#include "core/remote/ssh/connector.h"

#include "core/remote/ssh/authentication.h"
#include "core/remote/ssh/host_key.h"
#include "core/remote/ssh/tcp_connect.h"

#include <QRandomGenerator>

namespace howdah::ssh {

namespace {

constexpr int attempts = 5;
constexpr auto longThought = std::chrono::seconds(20);

struct Way {
    int fd = -1;
    std::unique_ptr<ChildProcess> proxy;
};

Result<Way> findWay(const HostConfig &config, const HostAddress &address, SharedState &shared, const Patience &patience)
{
    if (config.jumpHost.isEmpty() && config.proxyCommand.isEmpty()) {
        const Result<int> fd = tcpConnect(config.endpoint, patience);
        if (!fd)
            return fail(fd.error());
        watchForSilence(*fd, shared.options.silenceLimit);
        return Way{*fd, nullptr};
    }
    Result<ProxyStream> stream = shared.jumpHosts.open(config, address, patience);
    if (!stream)
        return fail(stream.error());
    return Way{stream->fd, std::move(stream->program)};
}

// Behind a jump host the cause of a failed connection is what the local ssh says.
tl::unexpected<Error> explained(Error error, const HostConfig &config, const QString &said)
{
    if (said.isEmpty())
        return fail(std::move(error));
    const QString by = config.jumpHost.isEmpty() ? QStringLiteral("ProxyCommand `%1`").arg(config.proxyCommand)
                                                 : QStringLiteral("jump host %1").arg(config.jumpHost);
    return fail(ErrorKind::Connect, QStringLiteral("%1 cannot be reached through %2.").arg(config.endpoint.text(), by),
                QStringLiteral("From the jump host's side: is the host on, and does its port %1 answer?")
                    .arg(config.endpoint.port),
                said);
}

QString proxySaid(const Way &way)
{
    if (!way.proxy)
        return {};
    way.proxy->finish();
    return way.proxy->said();
}

/// Sets `dropped` when the connection ended before it was set up, so that another attempt may help.
Result<Connection> attempt(const HostConfig &config, const HostAddress &address, SharedState &shared,
                           const std::stop_token &stop, bool &dropped)
{
    ConnectLimiter::Slot slot(shared.limiter,
                              QStringLiteral("%1:%2").arg(config.endpoint.address).arg(config.endpoint.port));
    if (!slot.enter(stop))
        return stopped(config.endpoint);
    Patience patience(stop, shared.options.connectLimit);
    Result<Way> way = findWay(config, address, shared, patience);
    if (!way)
        return fail(way.error());
    Result<std::unique_ptr<Session>> session = Session::open(way->fd, config, shared.options, patience);
    if (!session) {
        if (session.error().kind != ErrorKind::Connect)
            return fail(session.error());
        const QString said = proxySaid(*way);
        dropped = said.isEmpty();
        return explained(session.error(), config, said);
    }
    const auto opened = std::chrono::steady_clock::now();
    if (const Result<> known = checkHostKey(**session, config, *shared.interaction, shared.hostKeyQuestions); !known)
        return fail(known.error());
    Patience login(stop, shared.options.connectLimit);
    Authentication authentication(**session, config, *shared.interaction, shared.answers, login);
    if (const Result<> loggedIn = authentication.run(); !loggedIn) {
        // sshd hangs up on somebody who thinks for long (LoginGraceTime); what was answered is known the next time.
        dropped = !(*session)->alive() && std::chrono::steady_clock::now() - opened > longThought;
        return fail(loggedIn.error());
    }
    return Connection{std::move(way->proxy), std::move(*session)};
}

} // namespace

Result<Connection> connectTo(const HostAddress &address, SharedState &shared, const std::stop_token &stop)
{
    const Result<HostConfig> config =
        readHostConfig(address, shared.options, Patience(stop, shared.options.connectLimit));
    if (!config)
        return fail(config.error());
    for (int round = 1;; ++round) {
        bool dropped = false;
        Result<Connection> connection = attempt(*config, address, shared, stop, dropped);
        if (connection || !dropped || round == attempts)
            return connection;
        // Many at once were dropped together; they must not come back together.
        const int jitter = QRandomGenerator::global()->bounded(100, 200 + 200 * round);
        const Patience patience(stop, std::chrono::milliseconds(jitter));
        patience.pause(std::chrono::milliseconds(jitter));
        if (patience.stopped())
            return stopped(config->endpoint);
    }
}

} // namespace howdah::ssh
