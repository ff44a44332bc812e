#include "core/base/error.h"

namespace howdah {

QString describe(const Error &error)
{
    QString text = error.what;
    if (!error.evidence.isEmpty())
        text += QStringLiteral("\n  ") + QString(error.evidence).replace(QLatin1Char('\n'), QStringLiteral("\n  "));
    if (!error.hint.isEmpty())
        text += QStringLiteral("\nHint: ") + error.hint;
    return text;
}

QString name(ErrorKind kind)
{
    switch (kind) {
    case ErrorKind::Usage: return QStringLiteral("usage");
    case ErrorKind::Connect: return QStringLiteral("connect");
    case ErrorKind::HostKey: return QStringLiteral("host-key");
    case ErrorKind::Auth: return QStringLiteral("auth");
    case ErrorKind::RemoteExit: return QStringLiteral("remote-exit");
    case ErrorKind::Timeout: return QStringLiteral("timeout");
    case ErrorKind::Parse: return QStringLiteral("parse");
    case ErrorKind::NotConverged: return QStringLiteral("not-converged");
    case ErrorKind::Blocked: return QStringLiteral("blocked");
    case ErrorKind::Io: return QStringLiteral("io");
    case ErrorKind::Cancelled: return QStringLiteral("cancelled");
    }
    return {};
}

} // namespace howdah
