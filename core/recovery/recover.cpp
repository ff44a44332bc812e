#include "core/recovery/recover.h"

#include "core/base/pause.h"
#include "core/plan/context.h"
#include "core/recovery/etcd_commands.h"

#include <algorithm>

namespace howdah {

namespace {

using Clock = std::chrono::steady_clock;
using namespace std::chrono_literals;

/// Carries out one picture, step by step.
class Recovery {
public:
    Recovery(const RecoverInput &input, std::stop_token stop) : input_(input), stop_(std::move(stop)) {}

    Result<RecoverOutcome> run();

private:
    [[nodiscard]] Result<> carryOut(const RecoveryStep &step);
    [[nodiscard]] Result<QString> command(const QString &host, const Command &command);
    [[nodiscard]] Result<> plainly(const QString &host, const Command &command);
    [[nodiscard]] Result<> rejoin(const RecoveryStep &step);
    [[nodiscard]] Result<> awaitQuorum();
    [[nodiscard]] Result<> awaitLeader(const RecoveryStep &step);
    [[nodiscard]] Result<> awaitMember(const RecoveryStep &step);
    [[nodiscard]] Result<QString> servingVoter();
    void lookAgain();
    void note(const QString &text) const;
    [[nodiscard]] std::chrono::seconds patience() const;
    [[nodiscard]] Command systemctl(const char *verb) const;
    /// Looks until it is so. False: not within the limit, or stopped. A step that goes on visibly is given more time.
    [[nodiscard]] bool until(std::chrono::seconds limit, const std::function<bool()> &isSo,
                             const std::function<bool()> &goesOn = {});

    const RecoverInput &input_;
    const std::stop_token stop_;
    ClusterFacts facts_;
    RecoverOutcome outcome_;
};

void Recovery::note(const QString &text) const
{
    if (input_.note)
        input_.note(text);
}

std::chrono::seconds Recovery::patience() const
{
    const PatroniSettings &patroni = input_.project.patroni;
    return std::chrono::seconds(patroni.ttl + 2 * patroni.loopWait + 60);
}

Command Recovery::systemctl(const char *verb) const
{
    const QString unit = ClusterPaths(input_.project.cluster).patroniUnit();
    const QString word = QLatin1String(verb);
    return Command::script(QStringLiteral("systemctl reset-failed \"$2\" 2>/dev/null || :\nsystemctl \"$1\" \"$2\"\n"),
                           {word, unit})
        .within(120s)
        .shownAs(QStringLiteral("systemctl %1 %2").arg(word, unit));
}

Result<QString> Recovery::command(const QString &host, const Command &command)
{
    const std::shared_ptr<Transport> transport = input_.through(host);
    if (!transport)
        return fail(ErrorKind::Connect, QStringLiteral("%1 is not there any more").arg(host),
                    QStringLiteral("look again (howdahctl recover): what was done is kept"));
    const Result<CommandOutput> output = transport->run(command, stop_);
    if (!output)
        return fail(output.error());
    if (output->status != 0)
        return fail(ErrorKind::RemoteExit, QStringLiteral("%1: %2 failed").arg(host, command.display()),
                    QStringLiteral("look again (howdahctl recover): what was done before is kept"),
                    QString::fromUtf8(output->err).trimmed());
    return QString::fromUtf8(output->out).trimmed();
}

Result<> Recovery::plainly(const QString &host, const Command &command)
{
    const Result<QString> done = this->command(host, command);
    return done ? Result<>() : fail(done.error());
}

void Recovery::lookAgain()
{
    facts_ = input_.look(stop_);
    outcome_.after = clusterStatus(input_.project, facts_);
}

bool Recovery::until(std::chrono::seconds limit, const std::function<bool()> &isSo, const std::function<bool()> &goesOn)
{
    auto deadline = Clock::now() + limit;
    while (true) {
        lookAgain();
        if (stop_.stop_requested())
            return false;
        if (isSo())
            return true;
        if (goesOn && goesOn())
            deadline = Clock::now() + limit;
        if (Clock::now() >= deadline || !pauseFor(input_.pause, stop_))
            return false;
    }
}

Result<QString> Recovery::servingVoter()
{
    const auto serving = [this] {
        const auto &voters = outcome_.after.etcd.voters;
        return std::find_if(voters.begin(), voters.end(), [](const EtcdVoterStatus &voter) { return voter.healthy; });
    };
    if (!until(30s, [&] { return serving() != outcome_.after.etcd.voters.end(); }))
        return fail(ErrorKind::NotConverged, QStringLiteral("no voter of etcd serves"),
                    QStringLiteral("see howdahctl logs HOST --of etcd"));
    return serving()->host;
}

Result<> Recovery::awaitQuorum()
{
    if (until(90s, [this] { return outcome_.after.etcdHealthy > 0; }))
        return {};
    QStringList why;
    for (const EtcdVoterStatus &voter : outcome_.after.etcd.voters) {
        const QString unit = facts_.value(voter.host).unit(QStringLiteral("etcd.service")).active;
        why << QStringLiteral("%1: %2").arg(voter.host, voter.reached ? unit : QStringLiteral("does not answer"));
    }
    return fail(
        ErrorKind::NotConverged, QStringLiteral("etcd has no quorum after 90 s"),
        QStringLiteral("see howdahctl logs HOST --of etcd. A voter whose data are damaged counts as lost once they "
                       "are renamed (mv %1 %1.damaged): do that, and look again")
            .arg(QStringLiteral("/var/lib/etcd/%1.etcd").arg(input_.project.cluster)),
        why.join(QStringLiteral("; ")));
}

Result<> Recovery::awaitLeader(const RecoveryStep &step)
{
    const auto leads = [this] {
        const HostFacts leader = facts_.value(outcome_.after.leader);
        return !outcome_.after.leader.isEmpty() && saysLeader(leader) && saysRunning(leader);
    };
    // A server that replays what it had written before the crash may take its time.
    const auto replays = [this, &step] {
        const HostFacts host = facts_.value(step.host);
        return host.patroni && host.patroni->value(QLatin1String("state")).toString() == QLatin1String("starting");
    };
    if (until(patience(), leads, replays)) {
        note(QStringLiteral("%1 leads").arg(outcome_.after.leader));
        return {};
    }
    return fail(
        ErrorKind::NotConverged, QStringLiteral("%1 does not lead after %2 s").arg(step.host).arg(patience().count()),
        outcome_.after.paused
            ? QStringLiteral("the cluster is paused: resume it (howdahctl resume), or name the leader (howdahctl "
                             "failover %1)")
                  .arg(step.host)
            : QStringLiteral("see howdahctl logs %1. If Patroni holds it for too far behind, or for no synchronous "
                             "standby, name it: howdahctl failover %1")
                  .arg(step.host));
}

Result<> Recovery::awaitMember(const RecoveryStep &step)
{
    const auto state = [&] {
        const auto found = std::find_if(outcome_.after.members.begin(), outcome_.after.members.end(),
                                        [&](const MemberStatus &member) { return member.name == step.host; });
        return found == outcome_.after.members.end() ? QString() : found->state;
    };
    const auto follows = [&] { return state() == QLatin1String("streaming") || state() == QLatin1String("running"); };
    // Copying takes as long as it takes, in the cluster's own hands.
    if (until(patience(), follows))
        return {};
    return fail(ErrorKind::NotConverged, QStringLiteral("%1 does not follow yet: \"%2\"").arg(step.host, state()),
                QStringLiteral("it goes on by itself: see howdahctl status"));
}

Result<> Recovery::rejoin(const RecoveryStep &step)
{
    const Host *host = input_.project.findHost(step.host);
    const Result<QString> server = servingVoter();
    if (!server)
        return fail(server.error());
    if (Result<> stopped = plainly(step.host, stopEtcd()); !stopped)
        return stopped;
    const Result<QString> cluster = command(*server, listEtcdVoter(input_.project, *host));
    if (!cluster)
        return fail(cluster.error());
    if (Result<> joined = plainly(step.host, joinEtcd(input_.project, input_.stamp, *cluster)); !joined)
        return joined;
    return plainly(*server, giveEtcdVote(input_.project, *host));
}

Result<> Recovery::carryOut(const RecoveryStep &step)
{
    switch (step.act) {
    case RecoveryAct::StopPatroni: return plainly(step.host, systemctl("stop"));
    case RecoveryAct::StartPatroni: return plainly(step.host, systemctl("start"));
    case RecoveryAct::StartEtcd: return plainly(step.host, startEtcd());
    case RecoveryAct::StopEtcd: return plainly(step.host, stopEtcd());
    case RecoveryAct::KeepEtcdData: {
        Result<> kept = plainly(step.host, keepEtcdData(input_.project, input_.stamp));
        if (kept)
            outcome_.kept << step.host + QLatin1Char(':') + keptEtcdData(input_.project, input_.stamp);
        return kept;
    }
    case RecoveryAct::ForceEtcd: return plainly(step.host, forceEtcd(input_.project));
    case RecoveryAct::RejoinEtcd: return rejoin(step);
    case RecoveryAct::AwaitQuorum: return awaitQuorum();
    case RecoveryAct::AwaitLeader: return awaitLeader(step);
    case RecoveryAct::AwaitMember: return awaitMember(step);
    }
    return {};
}

Result<RecoverOutcome> Recovery::run()
{
    const Clock::time_point began = Clock::now();
    bool hasLeader = input_.picture.newest.isEmpty();
    for (const RecoveryStep &step : input_.picture.steps) {
        note(step.title);
        const Result<> done = carryOut(step);
        if (stop_.stop_requested())
            return fail(ErrorKind::Cancelled, QStringLiteral("stopped at \"%1\"").arg(step.title),
                        QStringLiteral("what was done before is kept: look again (howdahctl recover)"));
        if (!done && !hasLeader)
            return fail(done.error());
        if (!done)
            outcome_.open << describe(done.error());
        hasLeader = hasLeader || step.act == RecoveryAct::AwaitLeader;
    }
    lookAgain();
    if (const HostFacts leader = facts_.value(outcome_.after.leader); !outcome_.after.leader.isEmpty()) {
        if (leader.patroni)
            outcome_.timeline = leader.patroni->value(QLatin1String("timeline")).toInt();
        if (!leader.control.isEmpty())
            outcome_.systemIdentifier = leader.control.first().systemIdentifier;
    }
    outcome_.took = std::chrono::duration_cast<std::chrono::milliseconds>(Clock::now() - began);
    return std::move(outcome_);
}

} // namespace

Result<RecoverOutcome> recover(const RecoverInput &input, std::stop_token stop)
{
    const OperationForecast &forecast = input.picture.forecast;
    if (forecast.refused)
        return fail(*forecast.refused);
    if (const Result<> agreed = input.consent.covers(forecast.peril.losses); !agreed)
        return fail(agreed.error());
    return Recovery(input, std::move(stop)).run();
}

} // namespace howdah
