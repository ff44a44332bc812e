#include "core/cluster/operation.h"

#include <QCoreApplication>

#include <algorithm>

namespace howdah {

namespace {

/// In the language of the program; what is sent and recorded elsewhere is named by operationName().
struct Words {
    Q_DECLARE_TR_FUNCTIONS(howdah::Operation)
};

template <typename... Visitors> struct Overloaded : Visitors... {
    using Visitors::operator()...;
};
template <typename... Visitors> Overloaded(Visitors...) -> Overloaded<Visitors...>;

const MemberStatus *memberOf(const ClusterStatus &status, const QString &name)
{
    const auto found = std::find_if(status.members.begin(), status.members.end(),
                                    [&](const MemberStatus &member) { return member.name == name; });
    return found == status.members.end() ? nullptr : &*found;
}

bool canLead(const MemberStatus &member)
{
    return member.state == QLatin1String("running") || member.state == QLatin1String("streaming")
           || member.state == QLatin1String("in archive recovery");
}

Error refusal(const QString &what, const QString &hint)
{
    return Error{ErrorKind::Blocked, what, hint, {}};
}

QString lagText(const MemberStatus &member)
{
    return member.lag ? Words::tr("%1 bytes behind when last seen").arg(*member.lag)
                      : Words::tr("its lag is not known");
}

bool isSynchronous(const MemberStatus &member)
{
    return member.role == QLatin1String("sync standby");
}

QString iso(const QDateTime &time)
{
    return time.toUTC().toString(Qt::ISODate);
}

/// Replicas that could become leader, the first one best: synchronous, then the least behind.
std::vector<const MemberStatus *> candidates(const ClusterStatus &status)
{
    std::vector<const MemberStatus *> found;
    for (const MemberStatus &member : status.members) {
        if (member.name != status.leader && canLead(member))
            found.push_back(&member);
    }
    std::stable_sort(found.begin(), found.end(), [](const MemberStatus *a, const MemberStatus *b) {
        if (isSynchronous(*a) != isSynchronous(*b))
            return isSynchronous(*a);
        return a->lag.value_or(INT64_MAX) < b->lag.value_or(INT64_MAX);
    });
    return found;
}

OperationForecast forecastOf(const Switchover &operation, const Project &project, const ClusterStatus &status)
{
    OperationForecast f;
    f.danger = 1;
    const std::vector<const MemberStatus *> possible = candidates(status);
    const QString to = !operation.candidate.isEmpty() ? operation.candidate
                       : possible.empty()             ? QString()
                                                      : possible.front()->name;
    f.title = Words::tr("Switch over from %1 to %2")
                  .arg(status.leader.isEmpty() ? Words::tr("(no leader)") : status.leader, to);
    if (status.leader.isEmpty()) {
        f.refused = refusal(Words::tr("cluster %1 has no leader to switch over from").arg(status.cluster),
                            Words::tr("a failover is what a cluster without a leader needs"));
        return f;
    }
    if (to.isEmpty()) {
        f.refused = refusal(Words::tr("no replica of %1 can take over").arg(status.cluster),
                            Words::tr("bring a replica back first"));
        return f;
    }
    const MemberStatus *candidate = memberOf(status, to);
    if (candidate == nullptr || to == status.leader || !canLead(*candidate)) {
        f.refused =
            refusal(Words::tr("%1 cannot take over: %2")
                        .arg(to, candidate == nullptr  ? Words::tr("it is no member")
                                 : to == status.leader ? Words::tr("it is the leader")
                                                       : Words::tr("its state is \"%1\"").arg(candidate->state)),
                    Words::tr("name a running replica"));
        return f;
    }
    if (status.paused && operation.candidate.isEmpty()) {
        f.refused = refusal(Words::tr("cluster %1 is paused: Patroni chooses nobody by itself").arg(status.cluster),
                            Words::tr("name the candidate, or resume first"));
        return f;
    }
    f.effects << Words::tr("%1 is stopped cleanly; everything that it has committed reaches %2 (%3).")
                     .arg(status.leader, to, lagText(*candidate))
              << Words::tr("Writes fail for a few seconds, until %1 is promoted and HAProxy has seen it.").arg(to)
              << Words::tr("%1 comes back as a replica by itself.").arg(status.leader)
              << Words::tr("Open connections to the leader are closed.");
    if (operation.at.isValid())
        f.effects << Words::tr("It happens at %1, if the cluster is healthy then.").arg(iso(operation.at));
    static_cast<void>(project);
    return f;
}

OperationForecast forecastOf(const Failover &operation, const Project &project, const ClusterStatus &status)
{
    OperationForecast f;
    f.danger = 3;
    f.confirmWith = project.cluster;
    f.title = Words::tr("Fail over to %1").arg(operation.candidate);
    const MemberStatus *leader = memberOf(status, status.leader);
    if (leader != nullptr && canLead(*leader)) {
        f.refused = refusal(Words::tr("%1 leads and is healthy").arg(status.leader),
                            Words::tr("a switchover does the same without loss"));
        return f;
    }
    const MemberStatus *candidate = memberOf(status, operation.candidate);
    if (candidate == nullptr || !canLead(*candidate)) {
        f.refused = refusal(Words::tr("%1 cannot take over: %2")
                                .arg(operation.candidate, candidate == nullptr
                                                              ? Words::tr("it is no member of the cluster")
                                                              : Words::tr("its state is \"%1\"").arg(candidate->state)),
                            Words::tr("name a member that runs"));
        return f;
    }
    f.effects << Words::tr(
                     "%1 becomes leader whatever it lacks: %2. What the old leader had committed beyond that is lost.")
                     .arg(candidate->name, lagText(*candidate))
              << Words::tr("If the old leader still serves somewhere, switch it off first: two leaders would diverge.")
              << Words::tr("The old leader is rewound, or made anew, when it comes back.");
    return f;
}

/// What keeps a replica waiting, restarted or not, as long as its leader waits for it too.
std::vector<PendingSetting> lowered(const MemberStatus &replica, const ClusterStatus &status)
{
    const MemberStatus *leader = memberOf(status, status.leader);
    return leader != nullptr && leader->pendingRestart ? loweredForReplicas(replica.pending)
                                                       : std::vector<PendingSetting>();
}

QStringList replicasWaitingFor(const std::vector<PendingSetting> &settings, const ClusterStatus &status)
{
    QStringList names;
    for (const MemberStatus &member : status.members) {
        const bool waits = std::any_of(member.pending.begin(), member.pending.end(), [&](const PendingSetting &own) {
            return std::any_of(settings.begin(), settings.end(),
                               [&](const PendingSetting &setting) { return setting.name == own.name; });
        });
        if (waits && member.name != status.leader)
            names << member.name;
    }
    return names;
}

OperationForecast forecastOf(const Restart &operation, const Project &, const ClusterStatus &status)
{
    OperationForecast f;
    f.danger = 1;
    f.title = Words::tr("Restart PostgreSQL on %1").arg(operation.member);
    const MemberStatus *member = memberOf(status, operation.member);
    if (member == nullptr || member->role.isEmpty()) {
        f.refused = refusal(Words::tr("%1 is not there").arg(operation.member), Words::tr("see howdahctl status"));
        return f;
    }
    if (operation.onlyPending && !member->pendingRestart) {
        f.refused = refusal(Words::tr("%1 waits for no restart").arg(operation.member), {});
        return f;
    }
    if (operation.member == status.leader) {
        f.effects << Words::tr(
            "It is the leader: writes stop until it is back. A switchover first keeps that to a few seconds.");
        const std::vector<PendingSetting> raised = raisedForReplicas(member->pending);
        if (!raised.empty() && !replicasWaitingFor(raised, status).isEmpty())
            f.effects << Words::tr("Restart %1 first: a replica that allows less than its leader, of %2, stops "
                                   "replaying until it is restarted.")
                             .arg(replicasWaitingFor(raised, status).join(Words::tr(" and ")), settingsText(raised));
    } else {
        f.effects
            << Words::tr("Only %1 restarts; there is no failover. Its readers are disconnected.").arg(operation.member);
        const std::vector<PendingSetting> afterLeader = lowered(*member, status);
        const QString why = Words::tr("a replica needs at least what its leader %1 runs with, of %2")
                                .arg(status.leader, settingsText(afterLeader));
        if (operation.onlyPending && !afterLeader.empty() && afterLeader.size() == member->pending.size()) {
            f.refused = refusal(Words::tr("%1 would go on waiting: %2").arg(operation.member, why),
                                Words::tr("restart %1 first, then %2").arg(status.leader, operation.member));
            return f;
        }
        const MemberStatus *leader = memberOf(status, status.leader);
        if (leader != nullptr && !leader->pendingRestart && !loweredForReplicas(member->pending).empty()
            && member->replayBehind.value_or(1) > 0)
            f.effects << Words::tr("It goes on waiting for another one unless it has replayed the start of %1 by "
                                   "then, which lowered %2.")
                             .arg(status.leader, settingsText(loweredForReplicas(member->pending)));
        if (!afterLeader.empty())
            f.effects
                << Words::tr("It goes on waiting for another restart: %1. Restart %2 first.").arg(why, status.leader);
    }
    if (operation.at.isValid())
        f.effects << Words::tr("It happens at %1.").arg(iso(operation.at));
    return f;
}

OperationForecast forecastOf(const Reload &operation, const Project &, const ClusterStatus &)
{
    return {Words::tr("Reload the configuration of %1").arg(operation.member),
            {Words::tr("Settings that need no restart take effect; nothing is interrupted.")}};
}

OperationForecast forecastOf(const Reinitialize &operation, const Project &project, const ClusterStatus &status)
{
    OperationForecast f;
    f.danger = 2;
    f.title = Words::tr("Copy %1 anew").arg(operation.member);
    const MemberStatus *member = memberOf(status, operation.member);
    if (operation.member == status.leader) {
        f.refused = refusal(Words::tr("%1 is the leader: its data is the cluster's").arg(operation.member),
                            Words::tr("switch over first"));
        return f;
    }
    if (member == nullptr || member->role.isEmpty()) {
        f.refused = refusal(Words::tr("%1 is not there").arg(operation.member), Words::tr("see howdahctl status"));
        return f;
    }
    if (status.leader.isEmpty()) {
        f.refused = refusal(Words::tr("there is no leader to copy from"), {});
        return f;
    }
    f.effects << Words::tr("The data of %1 is removed by Patroni and copied anew, from %2.")
                     .arg(operation.member,
                          project.backup.type != RepositoryType::None && project.backup.replicasFromBackup
                              ? Words::tr("the backup repository, else from %1").arg(status.leader)
                              : status.leader)
              << Words::tr("Until that is done %1 can neither serve readers nor take over.").arg(operation.member);
    return f;
}

OperationForecast forecastOf(const Pause &, const Project &, const ClusterStatus &status)
{
    OperationForecast f{Words::tr("Pause automatic failover of %1").arg(status.cluster),
                        {Words::tr("If %1 dies, nobody takes over until you resume.").arg(status.leader)},
                        1};
    if (status.paused)
        f.refused = refusal(Words::tr("cluster %1 is paused already").arg(status.cluster), {});
    return f;
}

OperationForecast forecastOf(const Resume &, const Project &, const ClusterStatus &status)
{
    OperationForecast f{
        Words::tr("Resume automatic failover of %1").arg(status.cluster),
        {Words::tr(
            "Patroni takes over again: it starts members that are stopped, and elects a leader if there is none.")}};
    if (!status.paused)
        f.refused = refusal(Words::tr("cluster %1 is not paused").arg(status.cluster), {});
    return f;
}

OperationForecast forecastOf(const PatchConfig &operation, const Project &, const ClusterStatus &status)
{
    OperationForecast f;
    f.danger = 1;
    f.title = Words::tr("Change the dynamic configuration of %1").arg(status.cluster);
    f.effects << Words::tr("Every member takes it over within loop_wait seconds. Settings that need a restart "
                           "wait for one: the status says "
                           "which members do.");
    if (operation.changes.isEmpty())
        f.refused = refusal(Words::tr("nothing would change"), {});
    return f;
}

OperationForecast forecastOf(const CancelSwitchover &, const Project &, const ClusterStatus &status)
{
    return {Words::tr("Cancel the scheduled switchover of %1").arg(status.cluster), {Words::tr("The leader stays.")}};
}

OperationForecast forecastOf(const CancelRestart &operation, const Project &, const ClusterStatus &)
{
    return {Words::tr("Cancel the scheduled restart of %1").arg(operation.member), {Words::tr("It keeps running.")}};
}

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

} // namespace

OperationForecast forecast(const Operation &operation, const Project &project, const ClusterStatus &status)
{
    return std::visit([&](const auto &one) { return forecastOf(one, project, status); }, operation);
}

QString operationName(const Operation &operation)
{
    return std::visit(
        Overloaded{
            [](const Switchover &) { return QStringLiteral("switchover"); },
            [](const Failover &one) { return QStringLiteral("failover to %1").arg(one.candidate); },
            [](const Restart &one) { return QStringLiteral("restart of %1").arg(one.member); },
            [](const Reload &one) { return QStringLiteral("reload of %1").arg(one.member); },
            [](const Reinitialize &one) { return QStringLiteral("reinitialization of %1").arg(one.member); },
            [](const Pause &) { return QStringLiteral("pause"); },
            [](const Resume &) { return QStringLiteral("resume"); },
            [](const PatchConfig &) { return QStringLiteral("change of the configuration"); },
            [](const CancelSwitchover &) { return QStringLiteral("cancelling the switchover"); },
            [](const CancelRestart &one) { return QStringLiteral("cancelling the restart of %1").arg(one.member); },
        },
        operation);
}

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
            [&](const Reload &one) {
                return OperationCall{one.member, post(QStringLiteral("/reload"))};
            },
            [&](const Reinitialize &one) {
                return OperationCall{one.member,
                                     post(QStringLiteral("/reinitialize"), {{QStringLiteral("force"), true}})};
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

bool isSettled(const Operation &operation, const ClusterStatus &before, const ClusterStatus &now)
{
    const auto memberRuns = [&](const QString &name) {
        const MemberStatus *member = memberOf(now, name);
        return member != nullptr && canLead(*member);
    };
    // Not whether it still waits for one: a lowered setting reaches a replica only after its leader.
    const auto wasRestarted = [&](const QString &name) {
        const MemberStatus *then = memberOf(before, name);
        const MemberStatus *member = memberOf(now, name);
        if (then != nullptr && then->started.isValid() && member->started.isValid())
            return member->started > then->started;
        return !member->pendingRestart;
    };
    return std::visit(Overloaded{
                          [&](const Switchover &one) {
                              return one.at.isValid()
                                     || (!now.leader.isEmpty() && now.leader != before.leader
                                         && (one.candidate.isEmpty() || now.leader == one.candidate)
                                         && memberRuns(before.leader));
                          },
                          [&](const Failover &one) { return now.leader == one.candidate; },
                          [&](const Restart &one) {
                              return one.at.isValid() || (memberRuns(one.member) && wasRestarted(one.member));
                          },
                          [&](const Reload &) { return true; },
                          [&](const Reinitialize &one) { return memberRuns(one.member); },
                          [&](const Pause &) { return now.paused; },
                          [&](const Resume &) { return !now.paused; },
                          [&](const PatchConfig &) { return true; },
                          [&](const CancelSwitchover &) { return true; },
                          [&](const CancelRestart &) { return true; },
                      },
                      operation);
}

QString leftOpen(const Operation &operation, const ClusterStatus &now)
{
    const auto *restart = std::get_if<Restart>(&operation);
    const MemberStatus *member = restart == nullptr ? nullptr : memberOf(now, restart->member);
    if (member == nullptr || restart->at.isValid() || !member->pendingRestart)
        return {};
    const QString what = settingsText(member->pending);
    return what.isEmpty() ? Words::tr("%1 waits for another restart").arg(member->name)
                          : Words::tr("%1 waits for another restart: %2").arg(member->name, what);
}

std::chrono::seconds settleLimit(const Operation &operation, const Project &project)
{
    if (std::holds_alternative<Reinitialize>(operation))
        return std::chrono::hours(24); // as long as copying takes; the caller may stop earlier
    return std::chrono::seconds(project.patroni.ttl + 2 * project.patroni.loopWait + 30);
}

} // namespace howdah
