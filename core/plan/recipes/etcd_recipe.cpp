#include "core/plan/recipes/recipes.h"

#include "core/project/network_address.h"
#include "core/render/text_template.h"
#include "core/resource/act.h"
#include "core/resource/directory.h"
#include "core/resource/files.h"
#include "core/resource/service.h"

namespace howdah {

namespace {

using namespace std::chrono_literals;

// Ends as soon as the outcome is known: healthy, or a unit that keeps failing.
constexpr auto awaitHealthScript = R"sh(port=$1
export ETCDCTL_API=3
while ! etcdctl --endpoints="http://127.0.0.1:$port" --command-timeout=2s endpoint health >/dev/null 2>&1; do
    if [ "$(systemctl is-failed etcd || true)" = failed ] || [ "$(systemctl show -p NRestarts --value etcd)" -ge 3 ]; then
        echo "etcd keeps failing" >&2
        exit 1
    fi
    sleep 0.2
done
etcdctl --endpoints="http://127.0.0.1:$port" endpoint status
)sh";

QString initialCluster(const Project &project)
{
    QStringList members;
    for (const Host *voter : project.withRole(Role::Etcd))
        members << QStringLiteral("%1=http://%2:%3")
                       .arg(voter->name, inUrl(voter->memberAddress()))
                       .arg(project.etcd.peerPort);
    return members.join(QLatin1Char(','));
}

QByteArray environmentFile(const PlanContext &context, const Host &host, const QString &dataDirectory)
{
    const Project &project = context.project;
    TemplateValues values;
    values.text = {
        {QStringLiteral("cluster"), project.cluster},
        {QStringLiteral("name"), host.name},
        {QStringLiteral("data_dir"), dataDirectory},
        {QStringLiteral("address"), inUrl(host.memberAddress())},
        {QStringLiteral("client_port"), QString::number(project.etcd.clientPort)},
        {QStringLiteral("peer_port"), QString::number(project.etcd.peerPort)},
        {QStringLiteral("initial_cluster"), initialCluster(project)},
        {QStringLiteral("token"), project.cluster + QLatin1Char('-') + project.id.left(8)},
    };
    return renderTemplate(QStringLiteral("etcd.default"), values);
}

bool runsEtcd(const PlanContext &context, const Host &host)
{
    return context.factsOf(host).unit(context.platformOf(host).etcdUnit).active == QLatin1String("active");
}

bool isOurs(const PlanContext &context, const Host &host)
{
    const FileFact &file = context.factsOf(host).file(context.platformOf(host).etcdEnvironmentFile);
    return file.content && file.content->reveal().contains("etcd of cluster " + context.project.cluster.toUtf8() + '.');
}

/// An etcd that runs on settings of somebody else is not ours to reconfigure.
bool isForeign(const PlanContext &context, const Host &host)
{
    return runsEtcd(context, host) && !isOurs(context, host);
}

/// What an earlier cluster of the name left: a new etcd would begin as a member of that one, with its keys.
bool hasForeignData(const PlanContext &context, const Host &host, const QString &data)
{
    const FileFact &directory = context.factsOf(host).file(data);
    return !isOurs(context, host) && directory.kind == FileKind::Directory && !directory.empty;
}

/// The etcd cluster that runs, by the names of its members; empty when none answers.
QStringList runningMembers(const PlanContext &context)
{
    for (const Host *voter : context.project.withRole(Role::Etcd)) {
        const HostFacts &facts = context.factsOf(*voter);
        if (!facts.etcdMembers || facts.etcdMembers->isEmpty())
            continue;
        QStringList names;
        for (const QJsonValue member : *facts.etcdMembers)
            names << member[QLatin1String("name")].toString();
        return names;
    }
    return {};
}

} // namespace

void planEtcd(const PlanContext &context, PlanBuilder &plan)
{
    const Project &project = context.project;
    const std::vector<const Host *> voters = project.withRole(Role::Etcd);
    const int majority = static_cast<int>(voters.size()) / 2 + 1;
    const QStringList members = runningMembers(context);
    // Those that run already count for the quorum: they are restarted one after the other, each waiting for the one before.
    QStringList starts;
    for (const Host *host : voters) {
        if (!runsEtcd(context, *host))
            starts << stepId(*host, "etcd");
    }
    const int toStart = majority - static_cast<int>(static_cast<qsizetype>(voters.size()) - starts.size());

    const Host *previous = nullptr;
    for (const Host *host : voters) {
        const HostFacts &facts = context.factsOf(*host);
        const Platform &platform = context.platformOf(*host);
        const QString data = context.paths.etcdData(platform.etcdDataParent);

        StepBuilder step(stepId(*host, "etcd"), facts, QStringLiteral("Configure and start etcd"));
        step.needs(stepId(*host, "packages"));
        if (isForeign(context, *host))
            step.refuse(Error{ErrorKind::Blocked,
                              QStringLiteral("etcd already runs on %1 with settings that are not of cluster %2")
                                  .arg(host->name, project.cluster),
                              QStringLiteral("take the role etcd to other hosts, or stop that etcd and move %1 aside")
                                  .arg(platform.etcdEnvironmentFile),
                              {}});
        if (hasForeignData(context, *host, data))
            step.refuse(Error{ErrorKind::Blocked,
                              QStringLiteral("%1 on %2 holds the data of an etcd that Howdah did not set up there")
                                  .arg(data, host->name),
                              QStringLiteral("if no cluster needs it any more, move it aside: mv %1 %1.old").arg(data),
                              {}});
        if (!parseIpAddress(host->memberAddress()))
            step.refuse(
                Error{ErrorKind::Blocked,
                      QStringLiteral("etcd on %1 cannot listen on %2: it takes addresses, no names")
                          .arg(host->name, host->memberAddress()),
                      QStringLiteral("set cluster_address of %1 to its address%2")
                          .arg(host->name,
                               facts.addresses.isEmpty()
                                   ? QString()
                                   : QStringLiteral(" (it has %1)").arg(facts.addresses.join(QStringLiteral(", ")))),
                      {}});
        // A member that is listed by address alone has not started yet: its name is empty.
        if (!members.isEmpty() && !members.contains(host->name) && !members.contains(QString()))
            step.refuse(Error{ErrorKind::Blocked,
                              QStringLiteral("etcd of cluster %1 runs with %2; %3 is no member of it")
                                  .arg(project.cluster, members.join(QStringLiteral(", ")), host->name),
                              QStringLiteral("Howdah does not change the voters of a running etcd: add it with etcdctl "
                                             "member add, or take the role etcd from %1")
                                  .arg(host->name),
                              {}});
        step.add(Directory{data, QStringLiteral("etcd"), QStringLiteral("etcd"), 0700});
        const bool settingsChange =
            step.add(Files{{{platform.etcdEnvironmentFile, Secret(environmentFile(context, *host, data))}}});
        TemplateValues dropIn;
        dropIn.text = {{QStringLiteral("data_dir"), data}};
        const bool dropInChanges =
            step.add(Files{{{QLatin1String(ClusterPaths::etcdDropIn),
                             Secret(renderTemplate(QStringLiteral("etcd.service.conf"), dropIn))}}});
        const bool runs = runsEtcd(context, *host);
        if (runs && settingsChange && previous != nullptr)
            step.needs(stepId(*previous, "etcd-health")); // a running quorum is restarted one voter at a time
        step.add(Service{platform.etcdUnit, settingsChange ? OnChange::Restart : OnChange::Nothing, dropInChanges, runs,
                         60s});
        const Command journal = Command::program(
            {QStringLiteral("journalctl"), QStringLiteral("-u"), platform.etcdUnit, QStringLiteral("-n"),
             QStringLiteral("40"), QStringLiteral("--no-pager"), QStringLiteral("-o"), QStringLiteral("cat")});
        step.diagnoseWith(journal);
        const bool startsNow = step.changes();
        plan.add(std::move(step));

        StepBuilder health(stepId(*host, "etcd-health"), facts, QStringLiteral("Wait for etcd's quorum"));
        health.needs(stepId(*host, "etcd"));
        if (toStart > 0)
            health.needsOf(starts, toStart);
        health.diagnoseWith(journal);
        const bool healthy =
            facts.etcdHealth
            && facts.etcdHealth->value(QLatin1String("health")).toVariant().toString() == QLatin1String("true");
        health.add(
            Act{QStringLiteral("Wait until etcd on %1 serves with its quorum").arg(host->name),
                [&](const HostFacts &) { return healthy && !startsNow; },
                {Command::script(QString::fromLatin1(awaitHealthScript), {QString::number(project.etcd.clientPort)})
                     .within(180s)
                     .shownAs(QStringLiteral("etcdctl endpoint health, until it is"))},
                {},
                {}});
        plan.add(std::move(health));
        previous = host;
    }
}

} // namespace howdah
