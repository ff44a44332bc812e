#include "ui/wizard/step.h"

#include "ui/widgets/text.h"

#include <QCoreApplication>

#include <algorithm>

namespace howdah::ui {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(Step)
};

struct Counts {
    int problems = 0;
    int warnings = 0;
};

Counts countFindings(Step step, const Workspace &workspace)
{
    Counts counts;
    for (const Finding &finding : workspace.document.openFindings()) {
        if (stepOf(finding.field) == step)
            ++(finding.severity == Severity::Problem ? counts.problems : counts.warnings);
    }
    return counts;
}

/// Checks of the hosts that failed.
int failedChecks(const Workspace &workspace)
{
    const auto &items = workspace.knowledge.items();
    return static_cast<int>(std::count_if(items.begin(), items.end(),
                                          [](const PreflightItem &item) { return item.verdict == Verdict::Problem; }));
}

/// What findings make of a step that is otherwise `fine`.
StepStatus withFindings(Step step, const Workspace &workspace, const StepStatus &fine)
{
    const Counts counts = countFindings(step, workspace);
    if (counts.problems > 0)
        return {State::Problem, Text::tr("%n problem(s) to settle", nullptr, counts.problems)};
    if (counts.warnings > 0)
        return {worse(State::Warning, fine.state), Text::tr("%n warning(s)", nullptr, counts.warnings)};
    return fine;
}

StepStatus hostsStatus(const Workspace &workspace)
{
    const Project &project = workspace.document.project();
    if (project.hosts.empty())
        return {State::Waiting, Text::tr("no hosts yet")};
    if (!workspace.interaction->questions().empty())
        return {State::NeedsYou, Text::tr("%n question(s) for you", nullptr,
                                          static_cast<int>(workspace.interaction->questions().size()))};
    if (workspace.check.isRunning())
        return {State::Running, Text::tr("asking %n host(s)", nullptr, static_cast<int>(project.hosts.size()))};
    const StepStatus own = withFindings(Step::Hosts, workspace, {State::Ok, {}});
    if (own.state == State::Problem)
        return own;

    int answered = 0;
    int lost = 0;
    for (const Host &host : project.hosts) {
        const HostAnswer answer = workspace.knowledge.answer(host.name);
        answered += answer.facts && !answer.error ? 1 : 0;
        lost += answer.error ? 1 : 0;
    }
    const auto hosts = static_cast<int>(project.hosts.size());
    if (lost > 0)
        return {State::Problem, Text::tr("%n host(s) not reached", nullptr, lost)};
    if (const int problems = failedChecks(workspace); problems > 0)
        return {State::Problem, Text::tr("%n check(s) failed", nullptr, problems)};
    if (answered < hosts)
        return {own.state == State::Warning ? own.state : State::Waiting,
                Text::tr("%n host(s), not checked", nullptr, hosts)};
    if (own.state == State::Warning)
        return own;
    return {State::Ok, Text::tr("%n host(s), all reached", nullptr, hosts)};
}

StepStatus disksStatus(const Workspace &workspace)
{
    const Project &project = workspace.document.project();
    if (project.hosts.empty())
        return {State::Waiting, Text::tr("not started")};
    const auto mounts = static_cast<int>(project.disks.mountPoints.size());
    const QString line = project.disks.mode == DiskMode::None ? Text::tr("no extra disks")
                                                              : Text::tr("%n mount point(s) a host", nullptr, mounts);
    return withFindings(Step::Disks, workspace, {State::Ok, line});
}

StepStatus postgresStatus(const Workspace &workspace)
{
    const Project &project = workspace.document.project();
    if (project.cluster.isEmpty() && project.hosts.empty())
        return {State::Waiting, Text::tr("no name yet")};
    const QString version =
        project.postgres.version == 0 ? Text::tr("newest of the source") : QString::number(project.postgres.version);
    return withFindings(Step::Postgres, workspace,
                        {State::Ok, QStringLiteral("%1 · %2").arg(project.cluster, version)});
}

StepStatus backupsStatus(const Workspace &workspace)
{
    const BackupSettings &backup = workspace.document.project().backup;
    QString line = Text::tr("none");
    if (backup.type == RepositoryType::S3)
        line = backup.s3.bucket.isEmpty() ? Text::tr("S3, no bucket yet") : Text::tr("S3: %1").arg(backup.s3.bucket);
    else if (backup.type == RepositoryType::Posix)
        line = backup.path;
    const StepStatus status = withFindings(Step::Backups, workspace, {State::Ok, line});
    if (workspace.document.project().hosts.empty() && status.state == State::Warning)
        return {State::Waiting, Text::tr("not started")};
    // Until the secrets are open nobody knows which are there.
    const bool open = workspace.vault.status() == SecretVault::Status::Open;
    const auto missing = static_cast<int>(open ? workspace.missingSecrets().size() : 0);
    if (status.state != State::Problem && missing > 0)
        return {State::NeedsYou, Text::tr("%n secret(s) missing", nullptr, missing)};
    return status;
}

StepStatus networkStatus(const Workspace &workspace)
{
    const Project &project = workspace.document.project();
    if (project.hosts.empty())
        return {State::Waiting, Text::tr("not started")};
    const auto voters = static_cast<int>(project.withRole(Role::Etcd).size());
    return withFindings(Step::Network, workspace,
                        {State::Ok, Text::tr("etcd survives %n failure(s)", nullptr, (voters - 1) / 2)});
}

StepStatus reviewStatus(const Workspace &workspace)
{
    if (workspace.comparison.isRunning())
        return {State::Running, Text::tr("comparing")};
    const std::shared_ptr<const ComparedPlan> compared = workspace.comparison.latest();
    if (!compared)
        return {State::Waiting, Text::tr("nothing to review yet")};
    if (!compared->failures.isEmpty())
        return {State::Problem,
                Text::tr("%n host(s) not reached", nullptr, static_cast<int>(compared->failures.size()))};
    if (compared->error || !compared->plan.blocked.empty())
        return {State::Problem, Text::tr("something is in the way")};
    if (compared->project != workspace.document.project())
        return {State::Warning, Text::tr("changed since it was compared")};
    if (compared->plan.steps.empty())
        return {State::Ok, Text::tr("nothing to do")};
    const bool destroys = std::any_of(compared->plan.steps.begin(), compared->plan.steps.end(),
                                      [](const howdah::Step &step) { return !step.losses().empty(); });
    const QString steps = Text::tr("%n step(s)", nullptr, static_cast<int>(compared->plan.steps.size()));
    return destroys ? StepStatus{State::Warning, Text::tr("%1, some destructive").arg(steps)}
                    : StepStatus{State::Ok, steps};
}

StepStatus deployStatus(const Workspace &workspace)
{
    if (workspace.deployment.isRunning()) {
        const RunSummary &run = workspace.deployment.summary();
        return {State::Running, Text::tr("%1 of %2 steps").arg(run.count(StepState::Finished)).arg(run.plannedSteps)};
    }
    const std::optional<DeploymentEnd> &end = workspace.deployment.end();
    if (!end)
        return {State::Waiting, Text::tr("not deployed")};
    if (end->run && end->run->outcome == RunOutcome::Cancelled)
        return {State::NeedsYou, Text::tr("stopped; can be resumed")};
    if (end->run && end->run->outcome == RunOutcome::Failed)
        return {State::Problem, Text::tr("%n step(s) failed", nullptr, end->run->failed)};
    if (end->isProven())
        return {State::Ok, Text::tr("healthy, proven")};
    return {State::Problem, Text::tr("not proven")};
}

} // namespace

QString title(Step step)
{
    switch (step) {
    case Step::Hosts: return Text::tr("Hosts");
    case Step::Disks: return Text::tr("Disks");
    case Step::Postgres: return Text::tr("PostgreSQL");
    case Step::Backups: return Text::tr("Backups");
    case Step::Network: return Text::tr("Network");
    case Step::Review: return Text::tr("Review");
    case Step::Deploy: break;
    }
    return Text::tr("Deploy");
}

QString iconName(Step step)
{
    switch (step) {
    case Step::Hosts: return QStringLiteral("computer-laptop");
    case Step::Disks: return QStringLiteral("drive-harddisk");
    case Step::Postgres: return QStringLiteral("server-database");
    case Step::Backups: return QStringLiteral("backup");
    case Step::Network: return QStringLiteral("network-connect");
    case Step::Review: return QStringLiteral("task-complete");
    case Step::Deploy: break;
    }
    return QStringLiteral("media-playback-start");
}

Step stepOf(const QString &field)
{
    if (field.contains(QLatin1String(".devices")) || field.startsWith(QLatin1String("disks")))
        return Step::Disks;
    if (field.startsWith(QLatin1String("hosts")) || field.startsWith(QLatin1String("ssh")))
        return Step::Hosts;
    if (field.startsWith(QLatin1String("backup")))
        return Step::Backups;
    for (const char *network : {"haproxy", "etcd", "security", "postgres.port", "patroni.rest_port"}) {
        if (field.startsWith(QLatin1String(network)))
            return Step::Network;
    }
    return Step::Postgres;
}

StepStatus statusOf(Step step, const Workspace &workspace)
{
    switch (step) {
    case Step::Hosts: return hostsStatus(workspace);
    case Step::Disks: return disksStatus(workspace);
    case Step::Postgres: return postgresStatus(workspace);
    case Step::Backups: return backupsStatus(workspace);
    case Step::Network: return networkStatus(workspace);
    case Step::Review: return reviewStatus(workspace);
    case Step::Deploy: break;
    }
    return deployStatus(workspace);
}

StepStatus overall(const Workspace &workspace)
{
    Counts counts;
    for (const Finding &finding : workspace.document.openFindings())
        ++(finding.severity == Severity::Problem ? counts.problems : counts.warnings);
    const auto questions = static_cast<int>(workspace.interaction->questions().size());
    if (workspace.document.project().hosts.empty())
        return {State::Waiting, Text::tr("A cluster takes three database hosts, and better a load balancer or two.")};
    QStringList parts;
    if (counts.problems > 0)
        parts << Text::tr("%n problem(s)", nullptr, counts.problems);
    if (questions > 0)
        parts << Text::tr("%n question(s)", nullptr, questions);
    if (counts.warnings > 0)
        parts << Text::tr("%n warning(s)", nullptr, counts.warnings);
    if (counts.problems > 0)
        return {State::Problem,
                Text::tr("%1. You can go on designing; Deploy stays locked until the problems are settled.")
                    .arg(parts.join(QStringLiteral(", ")))};
    if (const int failed = failedChecks(workspace); failed > 0)
        return {State::Problem,
                Text::tr("The last check of the hosts found %n problem(s). Deploying would fail.", nullptr, failed)};
    if (questions > 0)
        return {State::NeedsYou, Text::tr("%1. A host waits for your answer.").arg(parts.join(QStringLiteral(", ")))};
    if (const StepStatus backups = backupsStatus(workspace); backups.state == State::NeedsYou)
        return {State::NeedsYou, Text::tr("%1: enter what only you know on the page Backups.").arg(backups.line)};
    if (counts.warnings > 0)
        return {State::Warning,
                Text::tr("%1. Accept them in Review, or settle them.").arg(parts.join(QStringLiteral(", ")))};
    return {State::Ok, Text::tr("The design is complete. Review shows every change before it is made.")};
}

} // namespace howdah::ui
