#include "tests/unit/ui/run/run_sample.h"

#include "tests/unit/plan/plan_fixture.h"

#include <algorithm>

namespace howdah::test {

namespace {

/// Milliseconds that a step of this kind takes, so that lanes look as they do.
qint64 duration(const Step &step)
{
    const QString what = step.id.section('/', 1);
    qint64 own = 0;
    for (const QChar letter : step.id)
        own = (own * 31 + letter.unicode()) % 9'000;
    if (what == QLatin1String("packages"))
        return 62'000 + own * 3;
    if (what == QLatin1String("patroni"))
        return 38'000 + own;
    if (what == QLatin1String("first-backup"))
        return 21'000;
    return 4'000 + own;
}

} // namespace

SampleRun::SampleRun(const Project &project, const Secrets &secrets) : compared(std::make_shared<ui::ComparedPlan>())
{
    compared->project = project;
    compared->facts = bareFacts(project);
    compared->inputs = PlanInputs{secrets.isEmpty() ? markedInputs(project).secrets : secrets, {}, {}};
    compared->plan = plan(project, compared->facts, compared->inputs);
    compared->when = QDateTime::fromMSecsSinceEpoch(sampleStart - 60'000).toUTC();
    latest_ = sampleStart;
    for (const Host &host : project.hosts)
        hostClock_.insert(host.name, sampleStart + 300);
    events.push_back({sampleStart, RunStarted{static_cast<int>(compared->plan.steps.size()),
                                              static_cast<int>(project.hosts.size())}});
}

void SampleRun::add(const decltype(RunEvent::what) &what, qint64 at)
{
    latest_ = std::max(latest_, at);
    events.push_back({at, what});
}

qint64 SampleRun::ready(const Step &step) const
{
    qint64 at = hostClock_.value(step.host);
    for (const QString &need : step.needs)
        at = std::max(at, ended_.value(need, sampleStart));
    return at;
}

const Step *SampleRun::begin(const QString &id)
{
    const auto &steps = compared->plan.steps;
    const auto next = std::find_if(steps.begin(), steps.end(), [&](const Step &step) {
        return !begun_.contains(step.id) && (id.isEmpty() || step.id == id);
    });
    if (next == steps.end())
        return nullptr;
    begun_.insert(next->id);
    const qint64 at = ready(*next);
    add(StepStarted{next->id, next->host, next->title}, at);
    for (const Change &change : next->changes) {
        for (const Command &command : change.commands) {
            for (const QString &line : command.display().split('\n'))
                add(StepLog{next->id, next->host, LogLevel::Command, line}, at + 200);
        }
    }
    if (next->id.endsWith("packages")) {
        add(StepLog{next->id, next->host, LogLevel::Output, "Reading package lists..."}, at + 900);
        add(StepLog{next->id, next->host, LogLevel::ErrorOutput,
                    "W: Some index files failed to download. They have been ignored, or old ones used instead."},
            at + 1'200);
        add(StepLog{next->id, next->host, LogLevel::Output, "Setting up postgresql-17 (17.6-0+deb13u1) ..."},
            at + 9'000);
    }
    return &*next;
}

void SampleRun::runSteps(int count)
{
    for (int i = 0; i < count; ++i) {
        const Step *step = begin();
        if (step == nullptr)
            return;
        const qint64 from = ready(*step);
        const qint64 took = duration(*step);
        add(StepFinished{step->id, step->host, took}, from + took);
        hostClock_[step->host] = from + took;
        ended_[step->id] = from + took;
    }
}

void SampleRun::startNext()
{
    static_cast<void>(begin());
}

void SampleRun::failNext(const Error &error)
{
    fail({}, error);
}

void SampleRun::fail(const QString &id, const Error &error)
{
    const Step *step = begin(id);
    const qint64 from = ready(*step);
    for (const QString &line : error.evidence.split('\n'))
        add(StepLog{step->id, step->host, LogLevel::ErrorOutput, line}, from + 20'000);
    add(StepFailed{step->id, step->host, error, 21'000}, from + 21'000);
    hostClock_[step->host] = from + 21'000;
    for (const Step &other : compared->plan.steps) {
        if (!begun_.contains(other.id) && other.needs.contains(step->id)) {
            begun_.insert(other.id);
            add(StepSkipped{other.id, other.host, step->id}, from + 21'000);
        }
    }
}

void SampleRun::lose(const QString &host)
{
    add(HostNote{host, "connection lost, reconnecting (2)"}, latest_ + 4'000);
    for (const Host &other : compared->project.hosts) {
        if (other.name != host)
            add(StepLog{other.name + "/disks", other.name, LogLevel::Note, "still at it"}, latest_ + 20'000);
    }
}

void SampleRun::end(RunOutcome outcome)
{
    add(RunFinished{outcome, latest_ - sampleStart}, latest_ + 300);
}

ui::DeploymentEnd SampleRun::proven() const
{
    ui::DeploymentEnd end;
    end.run = RunReport{};
    end.left = Plan{};
    ClusterStatus status;
    status.cluster = compared->project.cluster;
    status.leader = "pg1";
    for (const Host *host : compared->project.withRole(Role::Postgres)) {
        const bool leads = host->name == QLatin1String("pg1");
        status.members.push_back({host->name, host->address, leads ? "leader" : "replica",
                                  leads ? "running" : "streaming", 1, std::nullopt, false});
    }
    status.etcdVoters = status.etcdHealthy = 3;
    status.archivedFrom = "000000010000000000000001";
    status.archivedTo = "000000010000000000000009";
    status.backups.push_back({"20260925-142612F", "full", sampleStart / 1000 + 380, 31'457'280, 4'404'019});
    end.status = status;
    end.proofs.push_back({"192.0.2.20:5000", "192.0.2.11", "0/9000148", "192.0.2.20:5001", "192.0.2.12"});
    end.journal = "/home/dba/.local/share/howdah/runs/prod-20260925-142000.jsonl";
    return end;
}

} // namespace howdah::test
