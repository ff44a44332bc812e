#pragma once

#include "core/base/result.h"

#include <chrono>

namespace howdah::ssh {

/// Where a session leads, once ~/.ssh/config has been asked; and the sentences that name it.
struct Endpoint {
    QString name;    ///< the project's name of the host
    QString address; ///< what is connected to
    int port = 22;
    QString user;

    /// "pg1 (admin@10.0.0.1, port 22)"
    [[nodiscard]] QString text() const;
    /// "pg1 (10.0.0.1, port 22)": before a login, when the user does not matter
    [[nodiscard]] QString addressText() const;
};

[[nodiscard]] tl::unexpected<Error> stopped(const Endpoint &endpoint);
[[nodiscard]] tl::unexpected<Error> noAnswer(const Endpoint &endpoint, std::chrono::milliseconds limit);
/// Before the command was started: nothing was done.
[[nodiscard]] tl::unexpected<Error> notConnected(const Endpoint &endpoint, const QString &before);
[[nodiscard]] tl::unexpected<Error> connectionLost(const Endpoint &endpoint, const QString &during);
[[nodiscard]] tl::unexpected<Error> closedEarly(const Endpoint &endpoint, const QString &reason);

} // namespace howdah::ssh
