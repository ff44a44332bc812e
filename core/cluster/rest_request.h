#pragma once

#include "core/base/result.h"
#include "core/base/secret.h"
#include "core/project/project.h"
#include "core/remote/transport.h"

#include <QJsonObject>

#include <optional>

namespace howdah {

/// One HTTP request to Patroni's REST API.
struct RestRequest {
    QString method = QStringLiteral("GET");
    QString path; ///< "/config"
    std::optional<QJsonObject> body{};
    /// How long the answer may take. Patroni itself waits for what it was asked to do, up to 2 × max(10, loop_wait) seconds.
    std::chrono::seconds limit{10};
    bool operator==(const RestRequest &) const = default;
};

struct RestAnswer {
    int status = 0;  ///< 200, 503, …
    QByteArray body; ///< text or JSON; some of Patroni's answers have none, and no headers
    bool operator==(const RestAnswer &) const = default;
};

/// Where a member's REST API is.
struct RestAddress {
    QString host;
    int port = 8008;
    QString
        authorityFile{}; ///< on the host that asks: where it is there, over TLS, and the member's certificate is of that CA
    Secret password;     ///< of the user "patroni", for calls that change something; empty = none
};

/// The REST API of a project's member.
[[nodiscard]] RestAddress restAddressOf(const Project &project, const QString &member, const Secret &password = {});

/// Asks from a host of the cluster, so that the port need not be open to this computer. The password travels on stdin.
/// Errors: Connect (nobody answers, or the answer was lost: whether the request was carried out is not known then), Parse.
[[nodiscard]] Result<RestAnswer> ask(const RestAddress &address, const RestRequest &request, Transport &through,
                                     std::stop_token stop);

/// What a server said, from its first byte on; tolerant of a bare status line. Error: Parse.
[[nodiscard]] Result<RestAnswer> parseRestAnswer(const QByteArray &text);

} // namespace howdah
