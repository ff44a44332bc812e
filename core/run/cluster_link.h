#pragma once

#include "core/facts/facts.h"
#include "core/project/project.h"
#include "core/run/run_lock.h"

#include <optional>

namespace howdah {

/// Connections to the hosts of a running cluster, made when they are first needed and kept: for one who asks something of it and looks
/// at what comes of that. For one thread.
class ClusterLink {
public:
    ClusterLink(Project project, TransportFactory connect, QString knownHostsFile);

    /// Null when the host cannot be had; why() says why then.
    [[nodiscard]] std::shared_ptr<Transport> to(const QString &host, const std::stop_token &stop);
    [[nodiscard]] std::optional<Error> why(const QString &host) const;
    /// Keeps every other Howdah from changing the hosts that can be had, for as long as the link lives. Blocked: another run has one.
    [[nodiscard]] Result<> lock(const QString &task, const std::stop_token &stop);
    /// What every host says of the cluster now, asked at once; those that do not answer are missing. One that could not be connected to is
    /// left alone for a while, so that it does not hold up every look.
    [[nodiscard]] ClusterFacts look(const std::stop_token &stop);

private:
    struct Loss {
        Error error;
        std::chrono::steady_clock::time_point when;
    };

    [[nodiscard]] bool isLeftAlone(const QString &host) const;

    const Project project_;
    const TransportFactory connect_;
    const QString knownHostsFile_;
    Transports transports_;
    QMap<QString, Loss> losses_;
    std::optional<RunLock> lock_;
};

} // namespace howdah
