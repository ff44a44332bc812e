#pragma once

#include "core/cluster/cluster_status.h"
#include "core/cluster/rest_request.h"

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
struct Reload {
    QString member;
    bool operator==(const Reload &) const = default;
};
struct Reinitialize {
    QString member;
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

using Operation = std::variant<Switchover, Failover, Restart, Reload, Reinitialize, Pause, Resume, PatchConfig,
                               CancelSwitchover, CancelRestart>;

/// What has to be known and agreed to beforehand.
struct OperationForecast {
    QString title;                  ///< "Switch over from pg1 to pg2"
    QStringList effects;            ///< what happens now, in sentences
    int danger = 0;                 ///< 0–3, as the levels of the interface
    QString confirmWith{};          ///< what is to be typed before it runs; "" = nothing
    std::optional<Error> refused{}; ///< it makes no sense now, with the reason
};

/// Pure, but for the language: that of the program.
[[nodiscard]] OperationForecast forecast(const Operation &operation, const Project &project,
                                         const ClusterStatus &status);

/// "restart of pg1", in English whatever the program speaks: for what is written on hosts.
[[nodiscard]] QString operationName(const Operation &operation);

/// Which member is asked, and what. Pure; only for an operation that is not refused.
struct OperationCall {
    QString member;
    RestRequest request;
};
[[nodiscard]] OperationCall callFor(const Operation &operation, const ClusterStatus &status);

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
