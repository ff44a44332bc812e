#include "core/remote/ssh/jump_host.h"

#include "core/remote/ssh/host_key.h"
#include "core/remote/ssh/tcp_connect.h"

#include <QFile>

#include <fcntl.h>
#include <sys/socket.h>
#include <unistd.h>

namespace howdah::ssh {

namespace {

constexpr auto slice = std::chrono::milliseconds(20);

// The shell ends ssh when its own standard input closes: on JumpHosts' end, and also when this program is killed.
constexpr auto masterScript = R"(exec 3<&0
"$@" </dev/null 3<&- &
master=$!
{ cat <&3 >/dev/null; kill "$master" 2>/dev/null; } 2>/dev/null &
exec 3<&-
wait "$master")";

/// "[user@]host[:port]" or ssh:// as in -J
struct HopName {
    QString user;
    QString host;
    int port = 0;
};

HopName parsed(QString text)
{
    HopName name;
    if (text.startsWith(QLatin1String("ssh://")))
        text = text.mid(6);
    const qsizetype at = text.lastIndexOf(QLatin1Char('@'));
    name.user = text.left(std::max<qsizetype>(at, 0));
    text = text.mid(at + 1);
    const qsizetype colon = text.lastIndexOf(QLatin1Char(':'));
    const bool isBracketed = text.startsWith(QLatin1Char('['));
    if (colon > 0 && (isBracketed ? text[colon - 1] == QLatin1Char(']') : text.count(QLatin1Char(':')) == 1)) {
        name.port = text.mid(colon + 1).toInt();
        text = text.left(colon);
    }
    name.host = text.startsWith(QLatin1Char('[')) ? text.mid(1, text.size() - 2) : text;
    return name;
}

QByteArray encoded(const QString &text)
{
    return QFile::encodeName(text);
}

tl::unexpected<Error> hopFailed(const HostConfig &config, const QString &said)
{
    return fail(
        ErrorKind::Connect,
        QStringLiteral("%1 cannot be reached: its jump host %2 did not let us through.")
            .arg(config.endpoint.text(), config.jumpHost),
        QStringLiteral(
            "Try `ssh -J %1 %2@%3 -p %4` in a terminal. The jump host's key must be in ~/.ssh/authorized_keys there, "
            "and a key with a passphrase must be loaded (`ssh-add`): no questions are asked for a jump host.")
            .arg(config.jumpHost, config.endpoint.user, config.endpoint.address)
            .arg(config.endpoint.port),
        said);
}

} // namespace

Result<ProxyStream> JumpHosts::open(const HostConfig &config, const HostAddress &address, const Patience &patience)
{
    QByteArrayList arguments{"/bin/sh", "-c", encoded(QStringLiteral("exec ") + config.proxyCommand)};
    if (!config.jumpHost.isEmpty()) {
        const Result<Hop *> hop = reach(config, address, patience);
        if (!hop)
            return fail(hop.error());
        const QString target = QStringLiteral("[%1]:%2").arg(config.endpoint.address).arg(config.endpoint.port);
        arguments = (*hop)->arguments
                    + QByteArrayList{"-o", "ControlMaster=no", "-W", encoded(target), "--", encoded((*hop)->target)};
    }
    int pair[2];
    if (socketpair(AF_UNIX, SOCK_STREAM | SOCK_CLOEXEC, 0, pair) != 0)
        return fail(ErrorKind::Connect,
                    QStringLiteral("No descriptor is left for the connection to %1.").arg(config.endpoint.text()));
    Descriptor ours(pair[0]);
    const Descriptor theirs(pair[1]);
    ProxyStream stream;
    stream.program = std::make_unique<ChildProcess>();
    const QString failure = stream.program->start(arguments, theirs.get(), theirs.get());
    if (!failure.isEmpty())
        return hopFailed(config, failure);
    fcntl(ours.get(), F_SETFL, O_NONBLOCK);
    stream.fd = ours.release();
    return stream;
}

Result<JumpHosts::Hop *> JumpHosts::reach(const HostConfig &config, const HostAddress &address,
                                          const Patience &patience)
{
    std::unique_lock lock(mutex_);
    Hop &hop =
        hops_[config.jumpHost + QLatin1Char('\n') + address.keyFile + QLatin1Char('\n') + address.knownHostsFile];
    changed_.wait_for(lock, patience.token(), patience.left(), [&] { return !hop.busy; });
    if (patience.over())
        return patience.stopped() ? stopped(config.endpoint) : noAnswer(config.endpoint, patience.limit());
    if (hop.master && !hop.master->status())
        return &hop;
    hop.busy = true;
    if (hop.socket.isEmpty()) {
        hop.socket = sockets_.filePath(QString::number(hops_.size()));
        hop.arguments = argumentsFor(config, address, hop.socket);
        const HopName name = parsed(config.jumpHost.section(QLatin1Char(','), -1));
        hop.target = name.host;
    }
    lock.unlock();
    Result<> started = startMaster(hop, config, patience);
    if (!started && started.error().evidence.contains(QLatin1String("Host key verification failed"))) {
        started = learnHostKey(hop, config, address, patience);
        if (started)
            started = startMaster(hop, config, patience);
    }
    lock.lock();
    hop.busy = false;
    changed_.notify_all();
    if (!started)
        return fail(started.error());
    return &hop;
}

QByteArrayList JumpHosts::argumentsFor(const HostConfig &config, const HostAddress &address,
                                       const QString &socket) const
{
    QByteArrayList arguments{encoded(options_.sshProgram)};
    if (!options_.configFile.isEmpty())
        arguments << "-F" << encoded(options_.configFile);
    const QString before = config.jumpHost.section(QLatin1Char(','), 0, -2);
    if (!before.isEmpty())
        arguments << "-J" << encoded(before);
    const HopName name = parsed(config.jumpHost.section(QLatin1Char(','), -1));
    if (!name.user.isEmpty())
        arguments << "-l" << encoded(name.user);
    if (name.port > 0)
        arguments << "-p" << QByteArray::number(name.port);
    // The key that the project names is for its hosts, and the jump host is usually one that takes it.
    if (!address.keyFile.isEmpty())
        arguments << "-i" << encoded(expandedPath(address.keyFile));
    if (!config.knownHostsFile.isEmpty())
        arguments << "-o"
                  << "UserKnownHostsFile=" + encoded(config.knownHostsFile);
    const auto seconds = std::chrono::duration_cast<std::chrono::seconds>(options_.silenceLimit).count();
    arguments << "-o"
              << "BatchMode=yes"
              << "-o"
              << "StrictHostKeyChecking=yes"
              << "-o"
              << "ControlPath=" + encoded(socket) << "-o"
              << "ConnectTimeout="
                     + QByteArray::number(
                         std::chrono::duration_cast<std::chrono::seconds>(options_.connectLimit).count() + 1)
              << "-o"
              << "ServerAliveCountMax=2"
              << "-o"
              << "ServerAliveInterval=" + QByteArray::number(qlonglong{seconds} / 2 + 1);
    return arguments;
}

Result<> JumpHosts::startMaster(Hop &hop, const HostConfig &config, const Patience &patience)
{
    int pair[2];
    if (pipe2(pair, O_CLOEXEC) != 0)
        return fail(ErrorKind::Connect,
                    QStringLiteral("No descriptor is left for the connection to %1.").arg(config.jumpHost));
    const Descriptor theirs(pair[0]);
    // One that was killed leaves its socket behind, and ssh would not replace it.
    QFile::remove(hop.socket);
    hop.lifeline.reset(pair[1]);
    hop.master = std::make_unique<ChildProcess>();
    const QByteArrayList arguments = QByteArrayList{"/bin/sh", "-c", masterScript, "howdah"} + hop.arguments
                                     + QByteArrayList{"-M", "-N", "-o", "ControlPersist=no", "--", encoded(hop.target)};
    const QString failure = hop.master->start(arguments, theirs.get(), -1);
    if (!failure.isEmpty())
        return hopFailed(config, failure);
    // ssh links its socket to this name once it listens on it.
    while (!QFile::exists(hop.socket)) {
        if (hop.master->status() || patience.over()) {
            const QString said = hop.master->said();
            hop.lifeline.reset();
            hop.master.reset();
            if (patience.stopped())
                return stopped(config.endpoint);
            return hopFailed(config, said.isEmpty() ? QStringLiteral("no answer in time") : said);
        }
        patience.pause(slice);
    }
    return {};
}

// ssh runs without a terminal and cannot ask, so an unknown key of the hop is asked for here, the same way as a host's.
Result<> JumpHosts::learnHostKey(const Hop &hop, const HostConfig &config, const HostAddress &address,
                                 const Patience &patience)
{
    HostAddress hopAddress;
    const HopName name = parsed(config.jumpHost.section(QLatin1Char(','), -1));
    hopAddress.name = QStringLiteral("jump host %1").arg(hop.target);
    hopAddress.address = name.host;
    hopAddress.user = name.user;
    hopAddress.port = name.port;
    hopAddress.knownHostsFile = address.knownHostsFile;
    const Result<HostConfig> hopConfig = readHostConfig(hopAddress, options_, patience);
    if (!hopConfig)
        return fail(hopConfig.error());
    if (!hopConfig->jumpHost.isEmpty() || !hopConfig->proxyCommand.isEmpty()
        || config.jumpHost.contains(QLatin1Char(',')))
        return hopFailed(config, QStringLiteral("Host key verification failed."));
    const Result<int> fd = tcpConnect(hopConfig->endpoint, patience);
    if (!fd)
        return fail(fd.error());
    const Result<std::unique_ptr<Session>> session = Session::open(*fd, *hopConfig, options_, patience);
    if (!session)
        return fail(session.error());
    return checkHostKey(**session, *hopConfig, interaction_, hostKeyQuestions_);
}

} // namespace howdah::ssh
