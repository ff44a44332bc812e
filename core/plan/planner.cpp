#include "core/plan/planner.h"

#include "core/plan/context.h"
#include "core/plan/plan_builder.h"
#include "core/plan/recipes/recipes.h"
#include "core/project/tls_names.h"
#include "core/resource/firewall_access.h"

#include <QDir>
#include <QFile>

#include <algorithm>
#include <tuple>

namespace howdah {

namespace {

QString expanded(const QString &fileName)
{
    return fileName.startsWith(QStringLiteral("~/")) ? QDir::homePath() + fileName.mid(1) : fileName;
}

Result<QByteArray> readNamed(const QString &fileName, const char *field)
{
    QFile file(expanded(fileName));
    if (!file.open(QIODevice::ReadOnly))
        return fail(ErrorKind::Io,
                    QStringLiteral("%1, named by %2, cannot be read: %3")
                        .arg(fileName, QLatin1String(field), file.errorString()),
                    QStringLiteral("correct %1, or put the file there").arg(QLatin1String(field)));
    return file.readAll();
}

/// How far a data directory got. Of two at the same place, the one that led is ahead.
std::tuple<int, qulonglong, bool> progressOf(const ControlData &control)
{
    const QStringList halves = control.checkpointLocation.split(QLatin1Char('/'));
    const qulonglong location =
        (halves.first().toULongLong(nullptr, 16) << 32U) + halves.last().toULongLong(nullptr, 16);
    return {control.timeline.toInt(), location, !control.state.contains(QLatin1String("recovery"))};
}

/// The leader that runs; else whose data got farthest; else who is to be bootstrapped first.
const Host *findLeader(const PlanContext &context)
{
    const std::vector<const Host *> members = context.project.withRole(Role::Postgres);
    const auto leading = std::find_if(members.begin(), members.end(),
                                      [&](const Host *host) { return saysLeader(context.factsOf(*host)); });
    if (leading != members.end())
        return *leading;
    const Host *farthest = nullptr;
    std::tuple<int, qulonglong, bool> progress;
    for (const Host *host : members) {
        const HostFacts &facts = context.factsOf(*host);
        const auto control = facts.control.constFind(context.dataDirectory(*host));
        if (control != facts.control.constEnd() && (farthest == nullptr || progressOf(*control) > progress)) {
            farthest = host;
            progress = progressOf(*control);
        }
    }
    return farthest != nullptr ? farthest : context.project.firstLeader();
}

/// Replicas are copies of the leader's files, so all members run one major version.
void refuseMixedVersions(const PlanContext &context, PlanBuilder &builder)
{
    const std::vector<const Host *> members = context.project.withRole(Role::Postgres);
    for (const Host *member : members) {
        const int first = context.platformOf(*members.front()).postgresVersion;
        const int own = context.platformOf(*member).postgresVersion;
        if (own != first)
            builder.refuse(Error{
                ErrorKind::Blocked,
                QStringLiteral("%1 would run PostgreSQL %2 and %3 PostgreSQL %4; members of a cluster run one version")
                    .arg(members.front()->name)
                    .arg(first)
                    .arg(member->name)
                    .arg(own),
                QStringLiteral("take hosts of one release, or set packages.source to pgdg and postgres.version"),
                {}});
    }
}

bool isInitialized(const PlanContext &context)
{
    const std::vector<const Host *> members = context.project.withRole(Role::Postgres);
    return std::any_of(members.begin(), members.end(), [&](const Host *host) {
        return context.factsOf(*host).control.contains(context.dataDirectory(*host));
    });
}

/// Also of a project without TLS: the hosts may have it.
QStringList tlsRequest(const Project &project, const Host &host)
{
    QStringList files{tlsAuthorityFile(project.cluster)};
    for (const auto &[role, service] : {std::pair{Role::Postgres, "postgres"}, std::pair{Role::Etcd, "etcd"}}) {
        if (host.has(role))
            files << tlsCertificateFile(project.cluster, QLatin1String(service))
                  << tlsKeyFile(project.cluster, QLatin1String(service));
    }
    return files;
}

} // namespace

Result<PlanInputs> readPlanInputs(const Project &project, Secrets secrets)
{
    PlanInputs inputs{std::move(secrets), {}, {}};
    if (project.backup.type == RepositoryType::S3 && !project.backup.s3.caFile.isEmpty()) {
        Result<QByteArray> text = readNamed(project.backup.s3.caFile, "backup.s3.ca_file");
        if (!text)
            return fail(text.error());
        inputs.backupCa = *text;
    }
    if (project.packages.source == PackageSource::Custom && !project.packages.repository.keyFile.isEmpty()) {
        Result<QByteArray> text = readNamed(project.packages.repository.keyFile, "packages.repository.key_file");
        if (!text)
            return fail(text.error());
        inputs.repositoryKey = *text;
    }
    return inputs;
}

FactRequest factRequest(const Project &project, const Host &host)
{
    const PlatformUnion platforms = allPlatforms(project);
    const ClusterPaths paths(project.cluster);
    FactRequest request;
    request.packages = platforms.packages + project.packages.extra
                       + QStringList{QStringLiteral("postgresql-common"), QStringLiteral("ca-certificates"),
                                     QStringLiteral("openssl")};
    request.upgrades = project.os.upgrade;
    request.units = platforms.units;
    request.files = platforms.files
                    + QStringList{QStringLiteral("/etc/fstab"), QStringLiteral("/etc/apt/sources.list.d/pgdg.sources"),
                                  QStringLiteral("/etc/apt/sources.list.d/howdah.sources"),
                                  QStringLiteral("/etc/apt/keyrings/howdah.asc")};
    request.users = {QStringLiteral("postgres"), QStringLiteral("etcd"), QStringLiteral("haproxy")};
    request.files << tlsRequest(project, host);
    request.tlsDirectory = tlsDirectory(project.cluster);
    request.firewall = firewallMark(project.cluster);
    request.units << QStringLiteral("nftables.service");
    request.files << nftablesScript(project.cluster) << nftablesDropIn(project.cluster)
                  << firewalldPolicyFile(project.cluster);
    request.proxies = host.has(Role::Haproxy);
    if (host.has(Role::Etcd)) {
        request.directories << paths.etcdData(QStringLiteral("/var/lib/etcd"));
        request.files << QLatin1String(ClusterPaths::etcdDropIn);
        request.etcdClientPort = project.etcd.clientPort;
    }
    if (host.has(Role::Postgres)) {
        const QStringList homes = platforms.postgresHomes;
        const QStringList parents =
            project.postgres.dataParent.isEmpty() ? homes : QStringList{project.postgres.dataParent};
        for (const QString &parent : parents) {
            request.directories << parent << paths.dataDirectory(parent) << paths.backupLogs(parent);
            request.dataDirectories << paths.dataDirectory(parent);
        }
        for (const QString &home : homes) {
            request.files << home + QStringLiteral("/hba_proto.txt");
            request.directories << paths.pgpass(home);
        }
        request.directories << project.disks.mountPoints;
        request.files << paths.patroniConfig() << ClusterPaths::unitFile(paths.patroniUnit())
                      << QLatin1String(ClusterPaths::pc);
        request.units << paths.patroniUnit();
        request.restPort = project.patroni.restPort;
        request.postgresPort = project.postgres.port;
        request.binDir = project.packages.repository.binDir;
        if (project.backup.type != RepositoryType::None) {
            request.files << QLatin1String(ClusterPaths::pgbackrestConfig) << QLatin1String(ClusterPaths::pgbackrestCa)
                          << QLatin1String(ClusterPaths::pgbackrestHere)
                          << ClusterPaths::unitFile(paths.backupService());
            for (const QString &type : {QStringLiteral("full"), QStringLiteral("diff")}) {
                request.files << ClusterPaths::unitFile(paths.backupTimer(type));
                request.units << paths.backupTimer(type);
            }
            if (project.backup.type == RepositoryType::Posix)
                request.directories << project.backup.path;
            request.stanza = project.cluster;
        }
    }
    for (QStringList *list :
         {&request.packages, &request.files, &request.directories, &request.units, &request.dataDirectories}) {
        list->removeDuplicates();
        list->removeAll(QString());
    }
    return request;
}

Plan plan(const Project &project, const ClusterFacts &facts, const PlanInputs &inputs)
{
    PlanBuilder builder;
    Redactor redactor;
    for (const Secret &secret : inputs.secrets)
        redactor.add(secret);

    PlanContext context{project, facts, inputs, {}, ClusterPaths(project.cluster), false, nullptr};
    for (const Host &host : project.hosts) {
        if (!facts.contains(host.name)) {
            builder.refuse(Error{ErrorKind::Blocked,
                                 QStringLiteral("nothing is known of %1, so nothing can be planned").arg(host.name),
                                 QStringLiteral("make it reachable, or take it out of the project"),
                                 {}});
            continue;
        }
        Result<Platform> platform = platformFor(project, facts[host.name].os);
        if (!platform) {
            Error error = platform.error();
            error.what = host.name + QStringLiteral(": ") + error.what;
            builder.refuse(std::move(error));
            continue;
        }
        context.platforms.insert(host.name, *platform);
    }
    if (context.platforms.size() != static_cast<qsizetype>(project.hosts.size()))
        return builder.finish(redactor);

    context.leader = findLeader(context);
    context.initialized = isInitialized(context);

    refuseMixedVersions(context, builder);
    planOperatingSystem(context, builder);
    planFirewall(context, builder);
    planPackages(context, builder);
    planDisks(context, builder);
    planEtcd(context, builder);
    planPatroni(context, builder);
    planHaproxy(context, builder);
    planBackups(context, builder);
    planDatabases(context, builder);
    planDynamicConfig(context, builder);
    return builder.finish(redactor);
}

} // namespace howdah
