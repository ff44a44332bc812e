#include "app/howdahctl/agreement.h"
#include "app/howdahctl/command_line.h"
#include "app/howdahctl/console.h"
#include "app/howdahctl/exit_code.h"
#include "app/howdahctl/plan_text.h"
#include "app/howdahctl/progress.h"
#include "app/howdahctl/session.h"
#include "app/howdahctl/status_text.h"

#include "core/cluster/await_healthy.h"
#include "core/cluster/cluster_status.h"
#include "core/cluster/proof.h"
#include "core/project/required_secrets.h"
#include "core/run/after_run.h"
#include "core/run/executor.h"
#include "core/run/journal.h"
#include "core/run/journal_folder.h"

#include <QDateTime>

namespace howdah::ctl {

namespace {

QString journalPath(const DeployOptions &options, const Project &project)
{
    if (!options.journal.isEmpty())
        return options.journal;
    return newJournalPath(journalFolder(), project.cluster, QDateTime::currentDateTimeUtc());
}

int widestName(const Project &project)
{
    qsizetype width = 0;
    for (const Host &host : project.hosts)
        width = std::max(width, host.name.size());
    return static_cast<int>(width);
}

Redactor redactorOf(const PlanInputs &inputs)
{
    Redactor redactor;
    for (const Secret &secret : inputs.secrets)
        redactor.add(secret);
    return redactor;
}

Result<RunReport> carryOut(const Session &session, const Plan &wanted, const PlanInputs &inputs,
                           const Transports &transports, const Consent &consent, const DeployOptions &options)
{
    Result<JournalWriter> journal = JournalWriter::open(journalPath(options, session.project()));
    if (!journal)
        return fail(journal.error());
    Progress progress(widestName(session.project()), options.verbose);
    Result<RunReport> done = execute(
        wanted, transports, consent, redactorOf(inputs),
        [&](const RunEvent &event) {
            journal->write(event);
            progress.apply(event);
        },
        session.stop());
    if (journal->error())
        tell(QStringLiteral("howdahctl: the journal is incomplete: %1").arg(journal->error()->what));
    return done;
}

/// The cluster's own answers, and a write and a read through every load balancer.
int prove(const Session &session, const Survey &found, const PlanInputs &inputs)
{
    const Project &project = session.project();
    const ClusterStatus status =
        awaitHealthy(project, found.facts, liveLook(project, session.connect(), found, session.common().knownHostsFile),
                     session.stop());
    print(statusText(project, status).trimmed());
    const Host *member = project.findHost(status.leader);
    if (member == nullptr)
        return report(Error{ErrorKind::NotConverged,
                            QStringLiteral("cluster %1 has no leader").arg(project.cluster),
                            QStringLiteral("howdahctl status says more; a later deploy goes on from here"),
                            {}});
    for (const Host *balancer : project.withRole(Role::Haproxy)) {
        Result<Proof> proof =
            proveService(project, *balancer, inputs.secrets.value(QLatin1String(secret_name::superuser)),
                         *found.transports[member->name], session.stop());
        if (!proof)
            return report(proof.error());
        print(QStringLiteral("Proof\n  written at %1 through %2 (%3)")
                  .arg(proof->position, proof->writtenThrough, proof->leaderAddress));
        if (!proof->readThrough.isEmpty())
            print(QStringLiteral("  read through %1 (%2), which had replayed it")
                      .arg(proof->readThrough, proof->replicaAddress));
    }
    if (const QString why = unhealthyText(status); !why.isEmpty())
        return report(
            Error{ErrorKind::NotConverged,
                  QStringLiteral("every host is as planned, and yet %1 is not healthy: %2").arg(project.cluster, why),
                  QStringLiteral("howdahctl status shows how it goes on; howdahctl logs MEMBER says why"),
                  {}});
    return Success;
}

} // namespace

int runDeploy(const CommonOptions &common, const DeployOptions &options)
{
    Result<Session> session = Session::open(common);
    if (!session)
        return report(session.error());
    Result<PlanInputs> inputs = session->planInputs();
    if (!inputs)
        return report(inputs.error());
    // Before the hosts are asked: nobody may change them between the plan and the run.
    Result<RunLock> lock = session->lockHosts();
    if (!lock)
        return report(lock.error());
    Result<Survey> found = session->askSettled(lock->transports());
    if (!found)
        return report(found.error());

    const Plan wanted = plan(session->project(), found->facts, *inputs);
    if (!wanted.blocked.empty()) {
        tell(planText(wanted, false).trimmed());
        return BlockedPlan;
    }
    if (wanted.isEmpty()) {
        print(QStringLiteral("Nothing to do: every host is as the project wants it. Nothing was changed."));
        return prove(*session, *found, *inputs);
    }
    if (!common.assumeYes)
        tell(planText(wanted, false).trimmed());
    const std::optional<Consent> consent =
        agreed(common, {session->project().cluster, wanted.losses()}, options.confirm,
               QStringLiteral("Run these %1 steps?").arg(wanted.steps.size()));
    if (!consent)
        return UsageError;

    Result<RunReport> done = carryOut(*session, wanted, *inputs, found->transports, *consent, options);
    if (!done)
        return report(done.error());
    if (done->outcome == RunOutcome::Cancelled) {
        tell(QStringLiteral("howdahctl: stopped after %1 of %2 steps; deploy again to go on")
                 .arg(done->finished)
                 .arg(wanted.steps.size()));
        return Interrupted;
    }
    if (done->outcome == RunOutcome::Failed) {
        tell(QStringLiteral(
                 "howdahctl: %1 step(s) failed, %2 not run, %3 done; settle the cause and deploy again to go on")
                 .arg(done->failed)
                 .arg(done->skipped)
                 .arg(done->finished));
        return Failed;
    }

    // Planned once more on fresh facts: that nothing is left is the proof that it worked.
    const Result<AfterRun> after = lookAfterRun(
        session->project(), *inputs, [&] { return session->ask(true, found->transports); }, session->stop());
    if (!after)
        return report(after.error());
    if (!after->left.isEmpty())
        return report(Error{ErrorKind::NotConverged,
                            QStringLiteral("every step ran, and yet the hosts are not as planned"),
                            QStringLiteral("deploy again; if the same remains, something on the hosts undoes it"),
                            planText(after->left, true)});
    return prove(*session, after->found, *inputs);
}

} // namespace howdah::ctl
