#include "core/plan/recipes/recipes.h"

#include "core/plan/recipes/tls_files.h"
#include "core/project/network_address.h"
#include "core/project/tls_names.h"
#include "core/render/text_template.h"
#include "core/resource/act.h"
#include "core/resource/directory.h"
#include "core/resource/files.h"
#include "core/resource/service.h"

namespace howdah {

namespace {

using namespace std::chrono_literals;

// Ends as soon as the outcome is known: healthy, or a unit that keeps failing.
constexpr auto awaitHealthScript = R"sh(export ETCDCTL_API=3 ETCDCTL_ENDPOINTS=$1
if [ $# -gt 1 ]; then export ETCDCTL_CACERT=$2 ETCDCTL_CERT=$3 ETCDCTL_KEY=$4; fi
while ! etcdctl --command-timeout=2s endpoint health >/dev/null 2>&1; do
    if [ "$(systemctl is-failed etcd || true)" = failed ] || [ "$(systemctl show -p NRestarts --value etcd)" -ge 3 ]; then
        echo "etcd keeps failing" >&2
        exit 1
    fi
    sleep 0.2
done
etcdctl endpoint status
)sh";

QString scheme(const Project &project)
{
    return project.security.tls ? QStringLiteral("https") : QStringLiteral("http");
}

QStringList healthArguments(const Project &project)
{
    QStringList arguments{QStringLiteral("%1://127.0.0.1:%2").arg(scheme(project)).arg(project.etcd.clientPort)};
    if (project.security.tls)
        arguments << tlsAuthorityFile(project.cluster) << tlsCertificateFile(project.cluster, QStringLiteral("etcd"))
                  << tlsKeyFile(project.cluster, QStringLiteral("etcd"));
    return arguments;
}

QString initialCluster(const Project &project)
{
    QStringList members;
    for (const Host *voter : project.withRole(Role::Etcd))
        members << QStringLiteral("%1=%2://%3:%4")
                       .arg(voter->name, scheme(project), inUrl(voter->memberAddress()))
                       .arg(project.etcd.peerPort);
    return members.join(QLatin1Char(','));
}

QByteArray environmentFile(const PlanContext &context, const Host &host, const QString &dataDirectory)
{
    const Project &project = context.project;
    TemplateValues values;
    values.flags = {{QStringLiteral("tls"), project.security.tls}};
    values.text = {
        {QStringLiteral("cluster"), project.cluster},
        {QStringLiteral("name"), host.name},
        {QStringLiteral("scheme"), scheme(project)},
        {QStringLiteral("ca"), tlsAuthorityFile(project.cluster)},
        {QStringLiteral("certificate"), tlsCertificateFile(project.cluster, QStringLiteral("etcd"))},
        {QStringLiteral("key"), tlsKeyFile(project.cluster, QStringLiteral("etcd"))},
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

/// A running etcd is not taken from plain connections to TLS or back: halfway its members would not understand each other.
void refuseOtherTransport(const PlanContext &context, const Host &host, StepBuilder &step)
{
    const Project &project = context.project;
    const HostFacts &facts = context.factsOf(host);
    const FileFact &file = facts.file(context.platformOf(host).etcdEnvironmentFile);
    const bool isNew =
        !runsEtcd(context, host) && facts.file(context.paths.etcdData(context.platformOf(host).etcdDataParent)).empty;
    if (!file.content || isNew || isForeign(context, host))
        return;
    const bool speaksTls = file.content->reveal().contains("\nETCD_LISTEN_CLIENT_URLS=https://");
    if (speaksTls != project.security.tls)
        step.refuse(Error{
            ErrorKind::Blocked,
            speaksTls ? QStringLiteral("etcd on %1 runs with TLS, and the project wants it without").arg(host.name)
                      : QStringLiteral("etcd on %1 runs without TLS, and the project wants it with").arg(host.name),
            speaksTls ? QStringLiteral(
                "take \"tls: false\" out of the project's section security: a cluster keeps TLS once it has it")
                      : QStringLiteral("write \"security: {tls: false}\" into the project: a cluster that was deployed "
                                       "without TLS stays without"),
            {}});
    const FileFact &authority = facts.file(tlsAuthorityFile(project.cluster));
    const QByteArray ours = context.inputs.secrets.value(QLatin1String(secret_name::authority)).reveal();
    if (project.security.tls && speaksTls && authority.content && !ours.isEmpty()
        && authority.content->reveal() != ours)
        step.refuse(Error{
            ErrorKind::Blocked,
            QStringLiteral("%1 trusts another CA than the one among this project's secrets").arg(host.name),
            QStringLiteral("deploy with the secrets that the cluster was made with (%1 and %2): with a new CA its "
                           "members would no longer trust each other")
                .arg(QLatin1String(secret_name::authority), QLatin1String(secret_name::authorityKey)),
            {}});
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
        step.needs({stepId(*host, "packages"), stepId(*host, "firewall")});
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
        refuseOtherTransport(context, *host, step);
        step.add(Directory{data, QStringLiteral("etcd"), QStringLiteral("etcd"), 0700});
        const Files settings{{{platform.etcdEnvironmentFile, Secret(environmentFile(context, *host, data))}}};
        Files files = settings; // in one stream with the certificates
        if (project.security.tls) {
            const std::vector<ManagedFile> tls = tlsFiles(context, *host, QStringLiteral("etcd"));
            files.files.insert(files.files.begin(), tls.begin(), tls.end());
        }
        step.add(files);
        // etcd reads a certificate anew with each connection: one that is renewed needs no restart.
        const bool settingsChange = std::holds_alternative<Change>(settings.check(facts));
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
        health.add(Act{QStringLiteral("Wait until etcd on %1 serves with its quorum").arg(host->name),
                       [&](const HostFacts &) { return healthy && !startsNow; },
                       {Command::script(QString::fromLatin1(awaitHealthScript), healthArguments(project))
                            .within(180s)
                            .shownAs(QStringLiteral("etcdctl endpoint health, until it is"))},
                       {},
                       {}});
        plan.add(std::move(health));
        previous = host;
    }
}

} // namespace howdah
