#pragma once

#include "core/preflight/sigv4.h"
#include "core/remote/transport.h"

#include <optional>

namespace howdah {

struct HttpAnswer {
    int status = 0;
    QMap<QByteArray, QByteArray> headers; ///< names in lower case
    QByteArray body;
};

/// A request that a host itself makes over TLS: with curl, else python3, else openssl. As the SSH user; nothing is written there.
/// `ca`: PEM text of the only authority to trust, "" = the host's own trust. Exit status 96: the host has none of the three.
[[nodiscard]] Command sendCommand(const QString &server, int port, const S3Request &request, const QByteArray &ca);
constexpr int noSender = 96;

/// The final answer in what a sender printed; nullopt when there is none.
[[nodiscard]] std::optional<HttpAnswer> parseHttpAnswer(const QByteArray &output);

} // namespace howdah
