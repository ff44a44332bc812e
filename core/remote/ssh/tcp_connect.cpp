#include "core/remote/ssh/tcp_connect.h"

#include <algorithm>
#include <cerrno>
#include <fcntl.h>
#include <future>
#include <memory>
#include <netdb.h>
#include <netinet/in.h>
#include <netinet/tcp.h>
#include <sys/socket.h>
#include <thread>
#include <unistd.h>

namespace howdah::ssh {

namespace {

using Addresses = std::unique_ptr<addrinfo, decltype(&freeaddrinfo)>;

struct Lookup {
    int status = 0;
    Addresses found{nullptr, &freeaddrinfo};
};

Lookup lookUp(const QByteArray &name, const QByteArray &port, int flags)
{
    addrinfo wanted{};
    wanted.ai_family = AF_UNSPEC;
    wanted.ai_socktype = SOCK_STREAM;
    wanted.ai_flags = flags;
    addrinfo *list = nullptr;
    Lookup lookup;
    lookup.status = getaddrinfo(name.constData(), port.constData(), &wanted, &list);
    lookup.found.reset(list);
    return lookup;
}

// getaddrinfo() cannot be interrupted and may take half a minute without a name server, so it has a thread to itself.
// When the wait is given up, the thread ends later on its own and nobody looks at its answer.
std::future<Lookup> startLookup(const QByteArray &name, const QByteArray &port)
{
    std::packaged_task<Lookup()> task([name, port] { return lookUp(name, port, 0); });
    std::future<Lookup> future = task.get_future();
    std::thread(std::move(task)).detach();
    return future;
}

Result<Addresses> resolve(const Endpoint &endpoint, const Patience &patience)
{
    const QByteArray name = endpoint.address.toUtf8();
    const QByteArray port = QByteArray::number(endpoint.port);
    Lookup lookup = lookUp(name, port, AI_NUMERICHOST);
    if (lookup.status == 0)
        return std::move(lookup.found);
    std::future<Lookup> future = startLookup(name, port);
    while (future.wait_for(std::chrono::milliseconds(20)) != std::future_status::ready && !patience.over()) {}
    if (patience.stopped())
        return stopped(endpoint);
    if (future.wait_for(std::chrono::milliseconds(0)) != std::future_status::ready) {
        return fail(
            ErrorKind::Timeout,
            QStringLiteral("The name %1 of %2 could not be looked up within %3 s.")
                .arg(endpoint.address, endpoint.name)
                .arg(static_cast<double>(patience.limit().count()) / 1000),
            QStringLiteral("Does this computer reach its name server? An IP address in the project avoids it."));
    }
    lookup = future.get();
    if (lookup.status != 0) {
        return fail(
            ErrorKind::Connect,
            QStringLiteral("The address of %1 is not known: %2 (%3).")
                .arg(endpoint.name, endpoint.address, QString::fromLocal8Bit(gai_strerror(lookup.status))),
            QStringLiteral(
                "Correct the address, add the name to DNS, /etc/hosts or ~/.ssh/config, or use the IP address."));
    }
    return std::move(lookup.found);
}

int waitConnected(int fd, const Patience &patience)
{
    while (!patience.over()) {
        patience.wait(fd, false, true, std::chrono::milliseconds(100));
        int error = 0;
        socklen_t size = sizeof error;
        getsockopt(fd, SOL_SOCKET, SO_ERROR, &error, &size);
        if (error != 0)
            return error;
        sockaddr_storage peer{};
        socklen_t peerSize = sizeof peer;
        if (getpeername(fd, reinterpret_cast<sockaddr *>(&peer), &peerSize) == 0)
            return 0;
    }
    return ETIMEDOUT;
}

tl::unexpected<Error> cannotConnect(const Endpoint &endpoint, int error, const Patience &patience)
{
    switch (error) {
    case ECONNREFUSED:
        return fail(ErrorKind::Connect, QStringLiteral("%1 refuses connections.").arg(endpoint.text()),
                    QStringLiteral("Is sshd running there (`systemctl status ssh` on its console), and is %1 its port?")
                        .arg(endpoint.port));
    case ETIMEDOUT: return noAnswer(endpoint, patience.limit());
    case EHOSTUNREACH:
    case ENETUNREACH:
        return fail(
            ErrorKind::Connect,
            QStringLiteral("There is no route to %1: %2.").arg(endpoint.text(), qt_error_string(error)),
            QStringLiteral("Is the host on, is this computer in the right network (VPN?), or is a jump host needed?"));
    default:
        return fail(ErrorKind::Connect,
                    QStringLiteral("Cannot connect to %1: %2.").arg(endpoint.text(), qt_error_string(error)),
                    QStringLiteral("Check the address and the port of the host."));
    }
}

} // namespace

Result<int> tcpConnect(const Endpoint &endpoint, const Patience &patience)
{
    const Result<Addresses> addresses = resolve(endpoint, patience);
    if (!addresses)
        return fail(addresses.error());
    int error = EHOSTUNREACH;
    const int on = 1;
    for (const addrinfo *each = addresses->get(); each != nullptr; each = each->ai_next) {
        const int fd = socket(each->ai_family, each->ai_socktype | SOCK_CLOEXEC | SOCK_NONBLOCK, each->ai_protocol);
        if (fd < 0) {
            error = errno;
            continue;
        }
        error = connect(fd, each->ai_addr, each->ai_addrlen) == 0 ? 0 : errno;
        if (error == EINPROGRESS)
            error = waitConnected(fd, patience);
        if (error == 0) {
            // libssh sets this only on sockets of its own; it cuts connect and login to a third.
            setsockopt(fd, IPPROTO_TCP, TCP_NODELAY, &on, sizeof on);
            return fd;
        }
        close(fd);
        if (patience.stopped())
            return stopped(endpoint);
    }
    return cannotConnect(endpoint, error, patience);
}

void watchForSilence(int fd, std::chrono::milliseconds limit)
{
    const auto set = [fd](int level, int option, int value) { setsockopt(fd, level, option, &value, sizeof value); };
    const auto probes = 3;
    const auto seconds = static_cast<int>(std::max<std::int64_t>(limit.count() / 1000, 4));
    set(SOL_SOCKET, SO_KEEPALIVE, 1);
    set(IPPROTO_TCP, TCP_KEEPIDLE, seconds / 2);
    set(IPPROTO_TCP, TCP_KEEPINTVL, std::max(seconds / (2 * probes), 1));
    set(IPPROTO_TCP, TCP_KEEPCNT, probes);
    set(IPPROTO_TCP, TCP_USER_TIMEOUT, static_cast<int>(limit.count()));
}

} // namespace howdah::ssh
