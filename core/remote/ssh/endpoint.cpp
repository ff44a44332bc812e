#include "core/remote/ssh/endpoint.h"

namespace howdah::ssh {

QString Endpoint::text() const
{
    return QStringLiteral("%1 (%2@%3, port %4)").arg(name, user, address).arg(port);
}

QString Endpoint::addressText() const
{
    return QStringLiteral("%1 (%2, port %3)").arg(name, address).arg(port);
}

tl::unexpected<Error> stopped(const Endpoint &endpoint)
{
    return fail(ErrorKind::Cancelled, QStringLiteral("Stopped on %1.").arg(endpoint.name));
}

tl::unexpected<Error> noAnswer(const Endpoint &endpoint, std::chrono::milliseconds limit)
{
    return fail(
        ErrorKind::Timeout,
        QStringLiteral("%1 gave no answer within %2 s.")
            .arg(endpoint.text())
            .arg(static_cast<double>(limit.count()) / 1000),
        QStringLiteral("Is the host on, and does every firewall on the way let port %1 through?").arg(endpoint.port));
}

tl::unexpected<Error> connectionLost(const Endpoint &endpoint, const QString &during)
{
    return fail(ErrorKind::Connect,
                QStringLiteral("The connection to %1 was lost while running `%2`.").arg(endpoint.text(), during),
                QStringLiteral("The command may still be running on the host. Is the host up (`ping %1`)? Then run "
                               "again: what is already done stays done.")
                    .arg(endpoint.address));
}

tl::unexpected<Error> notConnected(const Endpoint &endpoint, const QString &before)
{
    return fail(ErrorKind::Connect,
                QStringLiteral("The connection to %1 was lost before `%2` was started.").arg(endpoint.text(), before),
                QStringLiteral("Is the host up (`ping %1`)? Then run again: what is already done stays done.")
                    .arg(endpoint.address));
}

tl::unexpected<Error> closedEarly(const Endpoint &endpoint, const QString &reason)
{
    return fail(ErrorKind::Connect,
                QStringLiteral("%1 closed the connection before it was set up.").arg(endpoint.text()),
                QStringLiteral("Either something else than sshd listens on port %1, or sshd takes no more connections "
                               "(MaxStartups, PerSourcePenalties, fail2ban). Its log says which: `journalctl -u ssh`.")
                    .arg(endpoint.port),
                reason);
}

} // namespace howdah::ssh
