#include "core/cluster/running_cluster.h"

#include "core/project/tls_names.h"

#include <QJsonArray>
#include <QUrl>

#include <algorithm>

namespace howdah {

namespace {

bool leads(const QString &role)
{
    return role == QLatin1String("leader") || role == QLatin1String("master") || role == QLatin1String("primary")
           || role == QLatin1String("standby_leader");
}

/// Is this member the host that was asked?
bool isAsked(const QJsonValue &member, const HostFacts &facts, const QString &address)
{
    const QString name = member[QLatin1String("name")].toString();
    const QString own = (*facts.patroni)[QLatin1String("patroni")][QLatin1String("name")].toString();
    if (!own.isEmpty())
        return own == name;
    const QString host = member[QLatin1String("host")].toString();
    return host == address || facts.addresses.contains(host) || facts.hostname == name
           || facts.hostname.section(QLatin1Char('.'), 0, 0) == name;
}

void takeSettings(Project &project, const HostFacts &facts)
{
    const QJsonValue info = (*facts.patroni)[QLatin1String("patroni")];
    project.cluster =
        facts.patroniCluster->value(QLatin1String("scope")).toString(info[QLatin1String("scope")].toString());
    project.postgres.version = facts.patroni->value(QLatin1String("server_version")).toInt() / 10000;
    if (!facts.patroniConfig)
        return;
    const QJsonObject &config = *facts.patroniConfig;
    PatroniSettings &patroni = project.patroni;
    patroni.ttl = config.value(QLatin1String("ttl")).toInt(patroni.ttl);
    patroni.loopWait = config.value(QLatin1String("loop_wait")).toInt(patroni.loopWait);
    patroni.retryTimeout = config.value(QLatin1String("retry_timeout")).toInt(patroni.retryTimeout);
    patroni.maximumLagOnFailover =
        config.value(QLatin1String("maximum_lag_on_failover")).toInteger(patroni.maximumLagOnFailover);
    // true and false up to version 3, also "on", "off" and "quorum" since 4.
    const QJsonValue synchronous = config.value(QLatin1String("synchronous_mode"));
    const QString word = synchronous.toString();
    if (synchronous.toBool() || word == QLatin1String("on") || word == QLatin1String("quorum"))
        patroni.synchronousMode = config.value(QLatin1String("synchronous_mode_strict")).toBool()
                                      ? SynchronousMode::Strict
                                      : SynchronousMode::On;
}

QString hostOf(const QJsonValue &urls)
{
    return QUrl(urls.toArray().first().toString()).host();
}

void addEtcd(RunningCluster &running, const HostFacts &facts)
{
    Project &project = running.project;
    if (!facts.etcdMembers || facts.etcdMembers->isEmpty()) {
        running.notes << QStringLiteral("etcd did not answer on this host: add the etcd members on the Hosts page.");
        return;
    }
    for (const QJsonValue member : *facts.etcdMembers) {
        if (member[QLatin1String("isLearner")].toBool())
            continue;
        const QString name = member[QLatin1String("name")].toString();
        const QString address = hostOf(member[QLatin1String("peerURLs")]);
        const auto known = std::find_if(project.hosts.begin(), project.hosts.end(), [&](const Host &host) {
            return host.name == name || host.address == address || host.memberAddress() == address;
        });
        if (known != project.hosts.end()) {
            known->roles.insert(Role::Etcd);
            continue;
        }
        Host host;
        host.name = name.isEmpty() ? address : name;
        host.address = address;
        host.roles = {Role::Etcd};
        project.hosts.push_back(host);
    }
    const int port = QUrl((*facts.etcdMembers)[0][QLatin1String("clientURLs")].toArray().first().toString()).port();
    if (port > 0)
        project.etcd.clientPort = port;
}

} // namespace

FactRequest memberRequest(int restPort, int etcdClientPort)
{
    FactRequest request;
    request.restPort = restPort;
    request.etcdClientPort = etcdClientPort;
    request.tlsDirectory = tlsDirectory(QStringLiteral("*"));
    return request;
}

Result<RunningCluster> projectFromMembers(const HostFacts &facts, const QString &address, const SshAccess &access,
                                          int restPort)
{
    if (!facts.patroniCluster || !facts.patroni)
        return fail(
            ErrorKind::Connect, QStringLiteral("No Patroni answers on port %1 of %2.").arg(restPort).arg(address),
            facts.patroni ? QStringLiteral("It answers, but does not list its members: is it older than version 3?")
                          : QStringLiteral("Is this a member of the cluster, and is this the port of its REST API?"));
    RunningCluster running{newProject(), {}};
    Project &project = running.project;
    project.ssh = access;
    project.patroni.restPort = restPort;
    takeSettings(project, facts);

    QStringList elsewhere;
    for (const QJsonValue member : facts.patroniCluster->value(QLatin1String("members")).toArray()) {
        Host host;
        host.name = member[QLatin1String("name")].toString();
        const QString inside = member[QLatin1String("host")].toString();
        if (host.name.isEmpty() || inside.isEmpty())
            continue;
        host.address = inside;
        host.roles = {Role::Postgres};
        if (isAsked(member, facts, address)) {
            host.address = address;
            host.clusterAddress = inside == address ? QString() : inside;
        } else {
            elsewhere << QStringLiteral("%1 (%2)").arg(host.name, inside);
        }
        if (leads(member[QLatin1String("role")].toString())) {
            project.postgres.firstLeader = host.name;
            project.postgres.port = member[QLatin1String("port")].toInt(project.postgres.port);
        }
        project.security.tls = member[QLatin1String("api_url")].toString().startsWith(QLatin1String("https:"));
        project.hosts.push_back(host);
    }
    if (project.hosts.empty())
        return fail(ErrorKind::Parse, QStringLiteral("Patroni on %1 lists no members.").arg(address));
    addEtcd(running, facts);

    if (project.cluster.isEmpty())
        running.notes << QStringLiteral(
            "This Patroni does not tell the name of its cluster: enter it on the Hosts page.");
    if (project.postgres.firstLeader.isEmpty())
        running.notes << QStringLiteral("The cluster has no leader at the moment.");
    if (!elsewhere.isEmpty())
        running.notes << QStringLiteral(
                             "%1: reached at the addresses that the cluster uses; change them on the Hosts page if "
                             "this computer needs others.")
                             .arg(elsewhere.join(QStringLiteral(", ")));
    running.notes << QStringLiteral("Patroni knows no load balancers and no backups: add them on their pages.");
    return running;
}

} // namespace howdah
