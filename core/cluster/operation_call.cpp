#include "core/cluster/operation.h"

#include "core/cluster/operation_parts.h"

namespace howdah {

namespace {

/// Calls about the whole cluster go to the leader, or to whoever answers.
QString anyMember(const ClusterStatus &status)
{
    if (!status.leader.isEmpty())
        return status.leader;
    for (const MemberStatus &member : status.members) {
        if (canLead(member))
            return member.name;
    }
    return {};
}

constexpr std::chrono::seconds longCall{90};
/// A leader's shutdown writes a checkpoint first.
constexpr std::chrono::seconds serviceCall{330};

} // namespace

OperationCall callFor(const Operation &operation, const ClusterStatus &status)
{
    const auto post = [](const QString &path, QJsonObject body = {}) {
        return RestRequest{QStringLiteral("POST"), path, std::move(body), longCall};
    };
    const auto patch = [](QJsonObject body) {
        return RestRequest{QStringLiteral("PATCH"), QStringLiteral("/config"), std::move(body),
                           std::chrono::seconds(20)};
    };
    return std::visit(
        Overloaded{
            [&](const Switchover &one) {
                QJsonObject body{{QStringLiteral("leader"), status.leader}};
                if (!one.candidate.isEmpty())
                    body.insert(QStringLiteral("candidate"), one.candidate);
                if (one.at.isValid())
                    body.insert(QStringLiteral("scheduled_at"), iso(one.at));
                return OperationCall{status.leader, post(QStringLiteral("/switchover"), body)};
            },
            [&](const Failover &one) {
                return OperationCall{one.candidate,
                                     post(QStringLiteral("/failover"), {{QStringLiteral("candidate"), one.candidate}})};
            },
            [&](const Restart &one) {
                QJsonObject body;
                if (one.onlyPending)
                    body.insert(QStringLiteral("restart_pending"), true);
                if (one.at.isValid())
                    body.insert(QStringLiteral("schedule"), iso(one.at));
                return OperationCall{one.member, post(QStringLiteral("/restart"), body)};
            },
            [&](const RollingRestart &) {
                const std::vector<Operation> turns = turnsOf(operation, status);
                return turns.empty() ? OperationCall{} : callFor(turns.front(), status);
            },
            [&](const Reload &one) {
                return OperationCall{one.member, post(QStringLiteral("/reload"))};
            },
            [&](const Reinitialize &one) {
                QJsonObject body{{QStringLiteral("force"), true}};
                if (one.fromLeader)
                    body.insert(QStringLiteral("from_leader"), true);
                return OperationCall{one.member, post(QStringLiteral("/reinitialize"), body)};
            },
            [&](const Pause &) {
                return OperationCall{anyMember(status), patch({{QStringLiteral("pause"), true}})};
            },
            [&](const Resume &) {
                return OperationCall{anyMember(status), patch({{QStringLiteral("pause"), QJsonValue::Null}})};
            },
            [&](const PatchConfig &one) {
                return OperationCall{anyMember(status), patch(one.changes)};
            },
            [&](const CancelSwitchover &) {
                return OperationCall{anyMember(status),
                                     RestRequest{QStringLiteral("DELETE"), QStringLiteral("/switchover"), std::nullopt,
                                                 std::chrono::seconds(20)}};
            },
            [&](const CancelRestart &one) {
                return OperationCall{one.member, RestRequest{QStringLiteral("DELETE"), QStringLiteral("/restart"),
                                                             std::nullopt, std::chrono::seconds(20)}};
            },
            [&](const ServiceOrder &one) {
                return OperationCall{one.host,
                                     {},
                                     Command::program({QStringLiteral("systemctl"),
                                                       one.start ? QStringLiteral("start") : QStringLiteral("stop"),
                                                       unitOf(one.service, status.cluster)})
                                         .within(serviceCall)};
            },
        },
        operation);
}

OperationAnswer judge(const Operation &operation, const RestAnswer &answer)
{
    const bool isConfig = std::holds_alternative<PatchConfig>(operation) || std::holds_alternative<Pause>(operation)
                          || std::holds_alternative<Resume>(operation);
    // A changed configuration is answered with the whole of it: not what a person wants to read here.
    const QString text = isConfig && answer.status == 200 ? QString() : QString::fromUtf8(answer.body).trimmed();
    switch (answer.status) {
    case 200: return {Answered::Done, text};
    case 202: return {std::holds_alternative<Reload>(operation) ? Answered::Done : Answered::Scheduled, text};
    case 503:
        // A reinitialization is refused so; a switchover that Patroni lost sight of is, too.
        if (std::holds_alternative<Switchover>(operation) || std::holds_alternative<Failover>(operation)
            || std::holds_alternative<Restart>(operation))
            return {Answered::Unsure, text};
        return {Answered::Refused, text};
    default: return {Answered::Refused, text.isEmpty() ? QStringLiteral("HTTP status %1").arg(answer.status) : text};
    }
}

QString operationName(const Operation &operation)
{
    return std::visit(
        Overloaded{
            [](const Switchover &) { return QStringLiteral("switchover"); },
            [](const Failover &one) { return QStringLiteral("failover to %1").arg(one.candidate); },
            [](const Restart &one) { return QStringLiteral("restart of %1").arg(one.member); },
            [](const RollingRestart &one) {
                return one.of == RollingRestart::Of::All ? QStringLiteral("restart of all members")
                                                         : QStringLiteral("restart of the replicas");
            },
            [](const Reload &one) { return QStringLiteral("reload of %1").arg(one.member); },
            [](const Reinitialize &one) { return QStringLiteral("reinitialization of %1").arg(one.member); },
            [](const Pause &) { return QStringLiteral("pause"); },
            [](const Resume &) { return QStringLiteral("resume"); },
            [](const PatchConfig &) { return QStringLiteral("change of the configuration"); },
            [](const CancelSwitchover &) { return QStringLiteral("cancelling the switchover"); },
            [](const CancelRestart &one) { return QStringLiteral("cancelling the restart of %1").arg(one.member); },
            [](const ServiceOrder &one) {
                return QStringLiteral("%1 of %2 on %3")
                    .arg(one.start ? QStringLiteral("start") : QStringLiteral("stop"), name(one.service), one.host);
            },
        },
        operation);
}

std::vector<HostService> servicesOf(const Host &host)
{
    std::vector<HostService> services;
    if (host.has(Role::Postgres))
        services.push_back(HostService::Patroni);
    if (host.has(Role::Etcd))
        services.push_back(HostService::Etcd);
    if (host.has(Role::Haproxy))
        services.push_back(HostService::Haproxy);
    return services;
}

QString name(HostService service)
{
    switch (service) {
    case HostService::Patroni: return QStringLiteral("patroni");
    case HostService::Etcd: return QStringLiteral("etcd");
    case HostService::Haproxy: break;
    }
    return QStringLiteral("haproxy");
}

QString unitOf(HostService service, const QString &cluster)
{
    return service == HostService::Patroni ? QStringLiteral("patroni_%1.service").arg(cluster)
                                           : name(service) + QStringLiteral(".service");
}

} // namespace howdah
