#include "core/remote/ssh/session.h"

#include <QFile>

#include <algorithm>
#include <poll.h>
#include <unistd.h>

namespace howdah::ssh {

namespace {

// A lost wake-up costs this much and no more.
constexpr auto slice = std::chrono::milliseconds(100);

int ignoreWake(socket_t, int, void *)
{
    return 0;
}

void setOptions(ssh_session session, int fd, const HostConfig &config, const SshOptions &options)
{
    const int off = 0;
    const int on = 1;
    // Algorithms and the like come from the configuration; the rest is overruled by what readHostConfig() found.
    ssh_options_set(session, SSH_OPTIONS_PROCESS_CONFIG, &off);
    ssh_options_set(session, SSH_OPTIONS_HOST, config.alias.toUtf8().constData());
    ssh_options_parse_config(session, options.configFile.isEmpty() ? nullptr
                                                                   : QFile::encodeName(options.configFile).constData());
    const auto port = static_cast<unsigned int>(config.endpoint.port);
    ssh_options_set(session, SSH_OPTIONS_HOST, config.endpoint.address.toUtf8().constData());
    ssh_options_set(session, SSH_OPTIONS_PORT, &port);
    ssh_options_set(session, SSH_OPTIONS_USER, config.endpoint.user.toUtf8().constData());
    ssh_options_set(session, SSH_OPTIONS_NODELAY, &on);
    if (!config.knownHostsFile.isEmpty())
        ssh_options_set(session, SSH_OPTIONS_KNOWNHOSTS, QFile::encodeName(config.knownHostsFile).constData());
    if (!config.identityAgent.isEmpty())
        ssh_options_set(session, SSH_OPTIONS_IDENTITY_AGENT, QFile::encodeName(config.identityAgent).constData());
    ssh_options_set(session, SSH_OPTIONS_FD, &fd);
}

} // namespace

Result<std::unique_ptr<Session>> Session::open(int fd, const HostConfig &config, const SshOptions &options,
                                               const Patience &patience)
{
    SessionHandle handle(ssh_new());
    if (!handle) {
        close(fd);
        return fail(ErrorKind::Connect,
                    QStringLiteral("libssh cannot make a session for %1.").arg(config.endpoint.text()));
    }
    setOptions(handle.get(), fd, config, options);
    ssh_set_blocking(handle.get(), 0);
    std::unique_ptr<Session> session(new Session(std::move(handle), config.endpoint));
    const int code = session->drive(SSH_AGAIN, patience, [&] { return ssh_connect(session->raw()); });
    if (code == SSH_OK)
        return session;
    if (patience.stopped())
        return stopped(config.endpoint);
    if (code == SSH_AGAIN)
        return noAnswer(config.endpoint, patience.limit());
    // A peer that ended the connection before its banner can be tried again, one that speaks another SSH cannot.
    if (ssh_get_serverbanner(session->raw()) == nullptr)
        return closedEarly(config.endpoint, session->lastError());
    return fail(ErrorKind::Connect,
                QStringLiteral("%1 and this program could not agree on how to talk.").arg(config.endpoint.text()),
                QStringLiteral("Compare the algorithms that the host's sshd_config and your ~/.ssh/config allow."),
                session->lastError());
}

Session::~Session()
{
    // Says good-bye where somebody listens; never waits for an answer.
    if (session_ && ssh_is_connected(session_.get()))
        ssh_disconnect(session_.get());
}

bool Session::alive() const
{
    return ssh_is_connected(session_.get()) != 0
           && (ssh_get_status(session_.get()) & (SSH_CLOSED | SSH_CLOSED_ERROR)) == 0;
}

QString Session::lastError() const
{
    return QString::fromUtf8(ssh_get_error(session_.get())).trimmed();
}

void Session::waitForPeer(const Patience &patience) const
{
    const bool writes = (ssh_get_poll_flags(session_.get()) & SSH_WRITE_PENDING) != 0;
    patience.wait(ssh_get_fd(session_.get()), true, writes, slice);
}

bool Session::pump(const Patience &patience, std::chrono::milliseconds time)
{
    // ssh_event is the one public way to process packets whatever the state of a channel (ssh_channel_poll stops at EOF).
    const EventHandle event(ssh_event_new());
    ssh_event_add_fd(event.get(), patience.wakeFd(), POLLIN, &ignoreWake, nullptr);
    ssh_event_add_session(event.get(), session_.get());
    const auto left = std::min({time, slice, patience.left()});
    const int code = ssh_event_dopoll(event.get(), static_cast<int>(left.count()));
    ssh_event_remove_session(event.get(), session_.get());
    ssh_event_remove_fd(event.get(), patience.wakeFd());
    return code != SSH_ERROR && alive();
}

} // namespace howdah::ssh
