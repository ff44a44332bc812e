#include "core/plan/recipes/patroni_files.h"

#include "core/plan/recipes/recipes.h"
#include "core/plan/tuning.h"
#include "core/project/required_secrets.h"
#include "core/project/tls_names.h"

#include <algorithm>
#include <limits>

namespace howdah {

namespace {

using Map = YamlNode::Map;
using List = YamlNode::List;

// While members come up, Patroni looks at the DCS this often; the last step sets the project's own value.
constexpr int bootstrapLoopWait = 2;

HostSize smallestMember(const PlanContext &context)
{
    HostSize smallest{std::numeric_limits<qint64>::max(), std::numeric_limits<int>::max()};
    for (const Host *host : context.project.withRole(Role::Postgres)) {
        smallest.memory = std::min(smallest.memory, context.factsOf(*host).memory);
        smallest.cores = std::min(smallest.cores, context.factsOf(*host).cores);
    }
    return smallest;
}

QString hbaAddress(const QString &address)
{
    if (address.contains(QLatin1Char(':')))
        return address + QStringLiteral("/128");
    const bool numeric =
        std::all_of(address.begin(), address.end(), [](QChar c) { return c.isDigit() || c == QLatin1Char('.'); });
    return numeric ? address + QStringLiteral("/32") : address;
}

/// Bound to the member's own address where the host has it; behind a NAT there is only "all".
QString listenOn(const PlanContext &context, const Host &host)
{
    const QString &address = host.memberAddress();
    return context.factsOf(host).addresses.contains(address) ? QStringLiteral("127.0.0.1,") + address
                                                             : QStringLiteral("*");
}

/// Patroni takes one address, and both the load balancers and the host itself ask it.
QString restListenOn(const Host &host)
{
    return host.memberAddress().contains(QLatin1Char(':')) ? QStringLiteral("[::]") : QStringLiteral("0.0.0.0");
}

Map credentials(const char *user, const QString &password)
{
    return {{QStringLiteral("username"), user}, {QStringLiteral("password"), password}};
}

/// Of a role with which a member connects to another one. verify-ca: before PostgreSQL 15, libpq finds no address in a certificate.
Map memberCredentials(const PlanContext &context, const char *user, const char *secret)
{
    Map map = credentials(user, context.secret(secret));
    if (context.project.security.tls) {
        map.emplace_back(QStringLiteral("sslmode"), "verify-ca");
        map.emplace_back(QStringLiteral("sslrootcert"), tlsAuthorityFile(context.project.cluster));
    }
    return map;
}

Map restApi(const PlanContext &context, const Host &host)
{
    const Project &project = context.project;
    const QString port = QString::number(project.patroni.restPort);
    Map map{{QStringLiteral("listen"), restListenOn(host) + QLatin1Char(':') + port},
            {QStringLiteral("connect_address"), inUrl(host.memberAddress()) + QLatin1Char(':') + port}};
    if (project.security.tls) {
        const QString postgres = QStringLiteral("postgres");
        map.emplace_back(QStringLiteral("certfile"), tlsCertificateFile(project.cluster, postgres));
        map.emplace_back(QStringLiteral("keyfile"), tlsKeyFile(project.cluster, postgres));
        map.emplace_back(QStringLiteral("cafile"), tlsAuthorityFile(project.cluster));
    }
    map.emplace_back(QStringLiteral("authentication"), credentials("patroni", context.secret(secret_name::restApi)));
    return map;
}

Map etcdClient(const Project &project)
{
    List hosts;
    for (const Host *voter : project.withRole(Role::Etcd))
        hosts.emplace_back(QStringLiteral("%1:%2").arg(inUrl(voter->memberAddress())).arg(project.etcd.clientPort));
    Map map{{QStringLiteral("hosts"), hosts}};
    if (project.security.tls) {
        const QString postgres = QStringLiteral("postgres");
        map.emplace_back(QStringLiteral("protocol"), "https");
        map.emplace_back(QStringLiteral("cacert"), tlsAuthorityFile(project.cluster));
        map.emplace_back(QStringLiteral("cert"), tlsCertificateFile(project.cluster, postgres));
        map.emplace_back(QStringLiteral("key"), tlsKeyFile(project.cluster, postgres));
    }
    return map;
}

} // namespace

QStringList hbaRules(const Project &project)
{
    QStringList rules = {QStringLiteral("local all all peer"),
                         QStringLiteral("host all all 127.0.0.1/32 scram-sha-256"),
                         QStringLiteral("host all all ::1/128 scram-sha-256"),
                         QStringLiteral("host replication replicator 127.0.0.1/32 scram-sha-256")};
    const SecuritySettings &security = project.security;
    const QString members = security.tls ? QStringLiteral("hostssl") : QStringLiteral("host");
    const QString clients = security.plainClients ? QStringLiteral("host") : members;
    for (const Host *member : project.withRole(Role::Postgres)) {
        const QString address = hbaAddress(member->memberAddress());
        rules << QStringLiteral("%1 replication replicator %2 scram-sha-256").arg(members, address);
        rules << QStringLiteral("%1 all all %2 scram-sha-256").arg(members, address);
    }
    for (const Host *balancer : project.withRole(Role::Haproxy)) {
        if (!balancer->has(Role::Postgres))
            rules << QStringLiteral("%1 all all %2 scram-sha-256").arg(clients, hbaAddress(balancer->memberAddress()));
    }
    for (const QString &network : project.postgres.clientNetworks)
        rules << QStringLiteral("%1 all all %2 scram-sha-256").arg(clients, network);
    return rules;
}

Map dynamicConfig(const PlanContext &context)
{
    const Project &project = context.project;
    const PatroniSettings &patroni = project.patroni;

    Map parameters;
    const bool backups = project.backup.type != RepositoryType::None;
    QMap<QString, QString> tuned = tunedParameters(smallestMember(context), project.postgres);
    if (backups && !tuned.contains(QStringLiteral("archive_timeout")))
        tuned.insert(QStringLiteral("archive_timeout"), QStringLiteral("60s"));
    if (project.security.tls) {
        const QString postgres = QStringLiteral("postgres");
        tuned.insert(QStringLiteral("ssl"), QStringLiteral("on"));
        tuned.insert(QStringLiteral("ssl_ca_file"), tlsAuthorityFile(project.cluster));
        tuned.insert(QStringLiteral("ssl_cert_file"), tlsCertificateFile(project.cluster, postgres));
        tuned.insert(QStringLiteral("ssl_key_file"), tlsKeyFile(project.cluster, postgres));
    }
    for (auto it = tuned.begin(); it != tuned.end(); ++it)
        parameters.emplace_back(it.key(), it.value());
    if (backups) {
        parameters.emplace_back(QStringLiteral("archive_mode"), "on");
        parameters.emplace_back(QStringLiteral("archive_command"),
                                QStringLiteral("pgbackrest --stanza=%1 archive-push %p").arg(project.cluster));
    }

    List hba;
    for (const QString &rule : hbaRules(project))
        hba.emplace_back(rule);

    Map postgresql = {{QStringLiteral("use_pg_rewind"), true},
                      {QStringLiteral("use_slots"), true},
                      {QStringLiteral("parameters"), parameters},
                      {QStringLiteral("pg_hba"), hba}};
    if (backups)
        postgresql.emplace_back(
            QStringLiteral("recovery_conf"),
            Map{{QStringLiteral("restore_command"),
                 QStringLiteral("pgbackrest --stanza=%1 archive-get %f \"%p\"").arg(project.cluster)}});

    return {{QStringLiteral("ttl"), patroni.ttl},
            {QStringLiteral("loop_wait"), patroni.loopWait},
            {QStringLiteral("retry_timeout"), patroni.retryTimeout},
            {QStringLiteral("maximum_lag_on_failover"), patroni.maximumLagOnFailover},
            {QStringLiteral("synchronous_mode"), patroni.synchronousMode != SynchronousMode::Off},
            {QStringLiteral("synchronous_mode_strict"), patroni.synchronousMode == SynchronousMode::Strict},
            {QStringLiteral("postgresql"), postgresql}};
}

Map patroniConfig(const PlanContext &context, const Host &host)
{
    const Project &project = context.project;
    const Platform &platform = context.platformOf(host);
    const QString address = inUrl(host.memberAddress());
    const bool backups = project.backup.type != RepositoryType::None;

    Map bootstrapDcs = dynamicConfig(context);
    for (auto &[key, value] : bootstrapDcs) {
        if (key == QLatin1String("loop_wait"))
            value = std::min(bootstrapLoopWait, project.patroni.loopWait);
    }
    List initdb = {Map{{QStringLiteral("encoding"), "UTF8"}}, Map{{QStringLiteral("locale"), project.postgres.locale}},
                   Map{{QStringLiteral("auth-host"), "scram-sha-256"}}, Map{{QStringLiteral("auth-local"), "peer"}}};
    if (project.postgres.dataChecksums)
        initdb.emplace_back("data-checksums");

    Map postgresql = {
        {QStringLiteral("listen"), QStringLiteral("%1:%2").arg(listenOn(context, host)).arg(project.postgres.port)},
        {QStringLiteral("connect_address"), QStringLiteral("%1:%2").arg(address).arg(project.postgres.port)},
        {QStringLiteral("data_dir"), context.dataDirectory(host)},
        {QStringLiteral("bin_dir"), platform.binDir},
        {QStringLiteral("pgpass"), context.paths.pgpass(platform.postgresHome)},
        {QStringLiteral("authentication"),
         Map{{QStringLiteral("superuser"), memberCredentials(context, "postgres", secret_name::superuser)},
             {QStringLiteral("replication"), memberCredentials(context, "replicator", secret_name::replication)},
             {QStringLiteral("rewind"), memberCredentials(context, "rewinder", secret_name::rewind)}}},
        {QStringLiteral("parameters"), Map{{QStringLiteral("unix_socket_directories"), "/var/run/postgresql"}}},
        {QStringLiteral("remove_data_directory_on_rewind_failure"), false},
        {QStringLiteral("remove_data_directory_on_diverged_timelines"), false},
    };
    List replicaMethods;
    if (backups && project.backup.replicasFromBackup)
        replicaMethods.emplace_back("pgbackrest");
    replicaMethods.emplace_back("basebackup");
    postgresql.emplace_back(QStringLiteral("create_replica_methods"), replicaMethods);
    if (backups && project.backup.replicasFromBackup)
        postgresql.emplace_back(
            QStringLiteral("pgbackrest"),
            Map{{QStringLiteral("command"),
                 QStringLiteral("/usr/bin/pgbackrest --stanza=%1 --delta --type=standby restore").arg(project.cluster)},
                {QStringLiteral("keep_data"), true},
                {QStringLiteral("no_params"), true}});
    postgresql.emplace_back(QStringLiteral("basebackup"), List{Map{{QStringLiteral("checkpoint"), "fast"}}});

    return {
        {QStringLiteral("scope"), project.cluster},
        {QStringLiteral("name"), host.name},
        {QStringLiteral("restapi"), restApi(context, host)},
        {QStringLiteral("etcd3"), etcdClient(project)},
        {QStringLiteral("bootstrap"), Map{{QStringLiteral("dcs"), bootstrapDcs}, {QStringLiteral("initdb"), initdb}}},
        {QStringLiteral("postgresql"), postgresql},
        {QStringLiteral("tags"), Map{{QStringLiteral("nofailover"), false},
                                     {QStringLiteral("noloadbalance"), false},
                                     {QStringLiteral("clonefrom"), false},
                                     {QStringLiteral("nosync"), false}}},
    };
}

} // namespace howdah
