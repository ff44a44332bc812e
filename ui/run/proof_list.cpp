#include "ui/run/proof_list.h"

#include "ui/document/step_title.h"
#include "ui/widgets/text.h"

#include <QCoreApplication>

#include <algorithm>

namespace howdah::ui {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(howdah::ui::ProofList)
};

QString utc(qint64 milliseconds)
{
    return QDateTime::fromMSecsSinceEpoch(milliseconds).toUTC().toString(QStringLiteral("yyyy-MM-dd HH:mm:ss"))
           + QStringLiteral(" UTC");
}

void addService(std::vector<ProofLine> &lines, const Project &project, const DeploymentEnd &end)
{
    for (const Proof &proof : end.proofs) {
        lines.push_back(
            {State::Ok, Words::tr("Written through %1 to the leader %2").arg(proof.writtenThrough, proof.leaderAddress),
             proof.readThrough.isEmpty() ? Words::tr("at %1").arg(proof.position)
                                         : Words::tr("at %1, and read through %2 from %3")
                                               .arg(proof.position, proof.readThrough, proof.replicaAddress)});
    }
    if (end.proofs.empty() && !project.withRole(Role::Haproxy).empty())
        lines.push_back({State::Problem, Words::tr("Nothing was written through the load balancer"),
                         end.error ? end.error->what : QString()});
}

void addMembers(std::vector<ProofLine> &lines, const ClusterStatus &status)
{
    const auto running = std::count_if(status.members.begin(), status.members.end(), [](const MemberStatus &member) {
        return !member.role.isEmpty()
               && (member.state == QLatin1String("running") || member.state == QLatin1String("streaming"));
    });
    const bool all = running == std::ssize(status.members) && !status.leader.isEmpty();
    QString text = status.leader.isEmpty() ? Words::tr("No member leads") : Words::tr("%1 leads").arg(status.leader);
    text += QStringLiteral(", ") + Words::tr("%1 of %2 members run").arg(running).arg(status.members.size());
    const bool votes = status.etcdHealthy == status.etcdVoters;
    lines.push_back({all && votes ? State::Ok : State::Problem, text,
                     status.etcdVoters == 0
                         ? QString()
                         : Words::tr("%1 of %2 etcd members vote").arg(status.etcdHealthy).arg(status.etcdVoters)});
}

void addBackups(std::vector<ProofLine> &lines, const Project &project, const ClusterStatus &status)
{
    if (project.backup.type == RepositoryType::None) {
        lines.push_back({State::Warning, Words::tr("Backups are not set up"), {}});
        return;
    }
    if (status.archivedTo.isEmpty())
        lines.push_back({State::Warning, Words::tr("No WAL is archived yet"), {}});
    else
        lines.push_back({State::Ok, Words::tr("WAL is archived"),
                         Words::tr("%1 to %2").arg(status.archivedFrom, status.archivedTo)});
    if (status.backups.empty()) {
        lines.push_back({State::Warning, Words::tr("There is no backup yet"), {}});
        return;
    }
    const BackupStatus &last = status.backups.back();
    lines.push_back(
        {State::Ok,
         status.backups.size() == 1
             ? Words::tr("The first backup is in the repository")
             : Words::tr("%n backups are in the repository", nullptr, static_cast<int>(status.backups.size())),
         Words::tr("%1, %2 of %3, finished %4")
             .arg(last.label, sizeText(last.repositorySize), sizeText(last.databaseSize), utc(last.stopped * 1000))});
}

void addPlan(std::vector<ProofLine> &lines, const Project &project, const DeploymentEnd &end)
{
    if (!end.left) {
        lines.push_back({State::Unknown, Words::tr("The hosts could not be compared again"),
                         end.error ? end.error->what : QString()});
        return;
    }
    if (end.left->isEmpty()) {
        lines.push_back({State::Ok, Words::tr("Planned again: nothing is left to do"),
                         Words::tr("%1 hosts match the design").arg(project.hosts.size())});
        return;
    }
    QStringList left;
    for (const Error &error : end.left->blocked)
        left << error.what;
    for (const Step &step : end.left->steps)
        left << QStringLiteral("%1: %2").arg(step.host, stepTitle(step.title));
    lines.push_back(
        {State::Problem, Words::tr("Planned again: something is still to do"), left.join(QStringLiteral("; "))});
}

} // namespace

std::vector<ProofLine> proofLines(const Project &project, const DeploymentEnd &end)
{
    std::vector<ProofLine> lines;
    addService(lines, project, end);
    if (end.status) {
        addMembers(lines, *end.status);
        addBackups(lines, project, *end.status);
    }
    addPlan(lines, project, end);
    return lines;
}

QString evidenceText(const Project &project, const DeploymentEnd &end, const RunSummary &summary)
{
    QStringList lines;
    lines << Words::tr("Deployment of %1").arg(project.cluster);
    if (summary.started != 0)
        lines << Words::tr("Started %1, took %2").arg(utc(summary.started), durationText(summary.milliseconds));
    if (!end.journal.isEmpty())
        lines << Words::tr("Journal: %1").arg(end.journal);
    lines << QString();
    for (const ProofLine &line : proofLines(project, end)) {
        lines << QStringLiteral("[%1] %2").arg(word(line.state), line.text);
        if (!line.detail.isEmpty())
            lines << QStringLiteral("    ") + line.detail;
    }
    for (const HostSummary &host : summary.hosts) {
        lines << QString() << host.name;
        for (const StepSummary &step : host.steps)
            lines << QStringLiteral("    %1  %2  %3")
                         .arg(name(step.state), -9)
                         .arg(durationText(step.milliseconds), 12)
                         .arg(step.title.isEmpty() ? step.id : stepTitle(step.title));
    }
    return lines.join(QLatin1Char('\n')) + QLatin1Char('\n');
}

} // namespace howdah::ui
