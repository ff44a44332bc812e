#pragma once

#include "core/preflight/port_matrix.h"

namespace howdah {

/// A server from which apt will fetch.
struct Mirror {
    QString name;    ///< "mirror.example"
    QString address; ///< what is connected to: the server, or the proxy before it
    int port = 0;
    bool viaProxy = false;
    bool operator==(const Mirror &) const = default;
};

struct Mirrors {
    std::vector<Mirror> known;
    QStringList skipped; ///< servers whose way is known to apt alone (a proxy that it finds itself)
};

/// Lists the URLs of the host's package sources and its proxies. Reads only, as the SSH user.
[[nodiscard]] Command sourcesCommand();

/// The servers behind what sourcesCommand() printed, and behind the source that the project adds. Each of them once. Pure.
[[nodiscard]] Mirrors mirrorsOf(const Project &project, const QByteArray &printed);

/// Can every host that will install packages reach where they come from? Items of check "mirrors". All hosts at once.
[[nodiscard]] std::vector<PreflightItem> probeMirrors(const Project &project, const ClusterFacts &facts,
                                                      const HostTransports &transports, std::stop_token stop);

} // namespace howdah
