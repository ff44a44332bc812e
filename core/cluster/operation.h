#pragma once

#include "core/base/guard.h"
#include "core/cluster/cluster_status.h"
#include "core/cluster/rest_request.h"
#include "core/remote/command.h"

#include <QDateTime>

#include <variant>

namespace howdah {

/// What a DBA can ask of a running cluster.

struct Switchover {
    QString candidate{}; ///< "" = Patroni chooses
    QDateTime at{};      ///< invalid = now
    bool operator==(const Switchover &) const = default;
};
struct Failover {
    QString candidate;
    bool operator==(const Failover &) const = default;
};
struct Restart {
    QString member;
    bool onlyPending = false; ///< only when it waits for a restart
    QDateTime at{};           ///< invalid = now
    bool operator==(const Restart &) const = default;
};
/// Of several members, the next one when the one before serves again.
struct RollingRestart {
    enum class Of { Replicas, All };
    Of of = Of::Replicas;
    bool onlyPending = false; ///< only those that wait for a restart
    bool operator==(const RollingRestart &) const = default;
};
struct Reload {
    QString member;
    bool operator==(const Reload &) const = default;
};
struct Reinitialize {
    QString member;
    bool fromLeader =
        false; ///< and not from a backup, whatever the cluster is configured to; Patroni can do that since version 4.1
    bool operator==(const Reinitialize &) const = default;
};
struct Pause {
    bool operator==(const Pause &) const = default;
};
struct Resume {
    bool operator==(const Resume &) const = default;
};
struct PatchConfig {
    QJsonObject changes; ///< null deletes a key
    bool operator==(const PatchConfig &) const = default;
};
struct CancelSwitchover {
    bool operator==(const CancelSwitchover &) const = default;
};
struct CancelRestart {
    QString member;
    bool operator==(const CancelRestart &) const = default;
};

/// What runs on a host and can be stopped there until it is started again, or the host is.
enum class HostService { Patroni, Etcd, Haproxy };
struct ServiceOrder {
    QString host;
    HostService service = HostService::Patroni;
    bool start = false; ///< else stop
    bool operator==(const ServiceOrder &) const = default;
};

using Operation = std::variant<Switchover, Failover, Restart, RollingRestart, Reload, Reinitialize, Pause, Resume,
                               PatchConfig, CancelSwitchover, CancelRestart, ServiceOrder>;

/// What has to be known and agreed to beforehand.
struct OperationForecast {
    QString title;                  ///< "Switch over from pg1 to pg2"
    QStringList effects;            ///< what happens now, in sentences
    int danger = 0;                 ///< 0–3, as the levels of the interface
    Peril peril{};                  ///< what is lost by it, and what is to be typed for that
    std::optional<Error> refused{}; ///< it makes no sense now, with the reason
};

/// Pure, but for the language: that of the program.
[[nodiscard]] OperationForecast forecast(const Operation &operation, const Project &project,
                                         const ClusterStatus &status);

/// "restart of pg1", in English whatever the program speaks: for what is written on hosts.
[[nodiscard]] QString operationName(const Operation &operation);

/// The operations of which it consists, in the order in which they are carried out: nearly always itself alone. Pure.
[[nodiscard]] std::vector<Operation> turnsOf(const Operation &operation, const ClusterStatus &status);

/// Which host is asked, and what. Pure; only for an operation that is not refused, and is no series of others.
struct OperationCall {
    QString member;                   ///< the host, by the project's name
    RestRequest request{};            ///< to Patroni there …
    std::optional<Command> command{}; ///< … or this is run there instead
};
[[nodiscard]] OperationCall callFor(const Operation &operation, const ClusterStatus &status);

/// The services that Howdah runs on the host, by its roles.
[[nodiscard]] std::vector<HostService> servicesOf(const Host &host);
/// systemd's name for it: "patroni_prod.service".
[[nodiscard]] QString unitOf(HostService service, const QString &cluster);
/// "patroni", "etcd", "haproxy"
[[nodiscard]] QString name(HostService service);

enum class Answered {
    Done,
    Scheduled,
    Refused, ///< nothing was changed
    Unsure   ///< Patroni could not say: whether it happened is seen in the cluster
};
struct OperationAnswer {
    Answered answered = Answered::Unsure;
    QString text; ///< Patroni's own words
};
[[nodiscard]] OperationAnswer judge(const Operation &operation, const RestAnswer &answer);

/// Has what was asked for come to be? Pure; asked again and again while nothing is certain.
[[nodiscard]] bool isSettled(const Operation &operation, const ClusterStatus &before, const ClusterStatus &now);

/// What a settled operation has left open, "" = nothing: "pg3 waits for another restart: max_connections (107 to 100)".
[[nodiscard]] QString leftOpen(const Operation &operation, const ClusterStatus &now);

/// How long to go on looking before giving up: from the cluster's ttl and loop_wait.
[[nodiscard]] std::chrono::seconds settleLimit(const Operation &operation, const Project &project);

} // namespace howdah
