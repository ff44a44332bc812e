#include "ui/document/deployment.h"

#include "core/cluster/await_healthy.h"
#include "core/project/required_secrets.h"
#include "core/run/after_run.h"
#include "core/run/executor.h"
#include "core/run/journal.h"
#include "core/run/journal_folder.h"
#include "core/run/run_lock.h"

#include <utility>

namespace howdah::ui {

namespace {

Redactor redactorOf(const PlanInputs &inputs)
{
    Redactor redactor;
    for (const Secret &secret : inputs.secrets)
        redactor.add(secret);
    return redactor;
}

} // namespace

bool DeploymentEnd::isProven() const
{
    return left && left->isEmpty() && status && status->isHealthy() && !error;
}

Deployment::Deployment(TransportFactory factory, QString knownHostsFile, QObject *parent)
    : QObject(parent), connect_(std::move(factory)), knownHostsFile_(std::move(knownHostsFile))
{
    drainTimer_.setInterval(40);
    connect(&drainTimer_, &QTimer::timeout, this, &Deployment::drain);
}

Deployment::~Deployment() = default;

void Deployment::start(std::shared_ptr<const ComparedPlan> compared, const Consent &consent)
{
    compared_ = std::move(compared);
    summary_ = {};
    end_.reset();
    waiting_.clear();
    drainTimer_.start();
    work_.start(
        [this, plan = compared_, consent,
         journal = newJournalPath(journalFolder(), compared_->project.cluster, QDateTime::currentDateTimeUtc())](
            const std::stop_token &stop) { return carryOut(*plan, consent, journal, stop); },
        [this](DeploymentEnd end) {
            drainTimer_.stop();
            drain();
            end_ = std::move(end);
            Q_EMIT finished();
        });
    Q_EMIT started();
}

void Deployment::replay(std::shared_ptr<const ComparedPlan> compared, const std::vector<RunEvent> &events,
                        std::optional<DeploymentEnd> end)
{
    if (isRunning())
        return;
    compared_ = std::move(compared);
    summary_ = summarize(events);
    end_.reset();
    Q_EMIT started();
    if (!events.empty())
        Q_EMIT this->events(events);
    end_ = std::move(end);
    if (end_)
        Q_EMIT finished();
}

void Deployment::requestStop()
{
    work_.requestStop();
}

void Deployment::drain()
{
    std::vector<RunEvent> batch;
    {
        const std::scoped_lock lock(mutex_);
        batch.swap(waiting_);
    }
    if (batch.empty())
        return;
    for (const RunEvent &event : batch)
        summary_.apply(event);
    Q_EMIT events(batch);
}

DeploymentEnd Deployment::carryOut(const ComparedPlan &compared, const Consent &consent, const QString &journalPath,
                                   const std::stop_token &stop)
{
    DeploymentEnd end;
    if (!compared.plan.isEmpty()) {
        Result<JournalWriter> journal = JournalWriter::open(journalPath);
        if (!journal) {
            end.error = journal.error();
            return end;
        }
        end.journal = journalPath;
        std::vector<HostNote> notes;
        const Result<RunLock> lock =
            RunLock::take(compared.transports, QStringLiteral("deploys cluster %1").arg(compared.project.cluster), stop,
                          [&](const QString &host, const QString &text) {
                              notes.push_back({host, text});
                          });
        if (!lock) {
            end.error = lock.error();
            return end;
        }
        const auto hand = [&](const RunEvent &event) {
            journal->write(event);
            const std::scoped_lock guard(mutex_);
            waiting_.push_back(event);
        };
        Result<RunReport> done = execute(
            compared.plan, lock->transports(), consent, redactorOf(compared.inputs),
            [&](const RunEvent &event) {
                hand(event);
                for (const HostNote &note : std::exchange(notes, {}))
                    hand({event.time, note});
            },
            stop);
        if (!done) {
            end.error = done.error();
            return end;
        }
        end.run = *done;
        end.error = journal->error();
        if (done->outcome != RunOutcome::Succeeded)
            return end;
    }

    const auto look = [&]() -> Result<Survey> {
        Survey now = survey(compared.project, connect_, compared.transports, {false, knownHostsFile_}, {}, stop);
        if (!now.failures.isEmpty())
            return fail(now.failures.first());
        return now;
    };
    const Result<AfterRun> afterwards = lookAfterRun(compared.project, compared.inputs, look, stop);
    if (!afterwards) {
        end.error = afterwards.error();
        return end;
    }
    const Survey &after = afterwards->found;
    end.left = afterwards->left;
    end.status =
        awaitHealthy(compared.project, after.facts, liveLook(compared.project, connect_, after, knownHostsFile_), stop);
    const Host *leader = compared.project.findHost(end.status->leader);
    if (leader == nullptr)
        return end;
    for (const Host *balancer : compared.project.withRole(Role::Haproxy)) {
        Result<Proof> proof = proveService(compared.project, *balancer,
                                           compared.inputs.secrets.value(QLatin1String(secret_name::superuser)),
                                           *after.transports[leader->name], stop);
        if (proof)
            end.proofs.push_back(*proof);
        else
            end.error = proof.error();
    }
    return end;
}

} // namespace howdah::ui
