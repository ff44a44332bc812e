#include "core/project/reader_v1.h"

#include "core/project/map_reader.h"
#include "core/project/project_words.h"

namespace howdah {

namespace {

void readSsh(MapReader &map, SshAccess &ssh)
{
    map.text(QStringLiteral("user"), ssh.user);
    map.integer(QStringLiteral("port"), ssh.port);
    map.text(QStringLiteral("key"), ssh.key);
    map.text(QStringLiteral("jump_host"), ssh.jumpHost);
}

void readRoles(MapReader &map, Host &host)
{
    QStringList names;
    map.texts(QStringLiteral("roles"), names);
    for (const QString &name : names) {
        if (const std::optional<Role> role = roleFromName(name))
            host.roles.insert(*role);
        else
            map.complain(QStringLiteral("roles"), QStringLiteral("unknown role \"%1\"").arg(name),
                         QStringLiteral("Roles are postgres, etcd and haproxy."));
    }
}

void readHost(MapReader &map, Host &host)
{
    map.text(QStringLiteral("name"), host.name);
    map.text(QStringLiteral("address"), host.address);
    map.text(QStringLiteral("cluster_address"), host.clusterAddress);
    readRoles(map, host);
    map.map(QStringLiteral("ssh"), [&](MapReader &ssh) { readSsh(ssh, host.ssh); });
    map.textMap(QStringLiteral("devices"), host.devices);
}

void readOs(MapReader &map, OsSettings &os)
{
    map.boolean(QStringLiteral("upgrade"), os.upgrade);
    map.boolean(QStringLiteral("allow_reboot"), os.allowReboot);
    map.boolean(QStringLiteral("time_sync"), os.timeSync);
}

void readDisks(MapReader &map, DiskSettings &disks)
{
    map.choice(QStringLiteral("mode"), disks.mode, words::diskMode);
    map.choice(QStringLiteral("filesystem"), disks.filesystem, words::filesystem);
    map.texts(QStringLiteral("mount_points"), disks.mountPoints);
    map.maps(QStringLiteral("allow_wipe"), [&](MapReader &item) {
        WipePermission permission;
        item.text(QStringLiteral("host"), permission.host);
        item.text(QStringLiteral("device"), permission.deviceId);
        disks.allowWipe.push_back(permission);
    });
}

void readPackages(MapReader &map, PackageSettings &packages)
{
    map.choice(QStringLiteral("source"), packages.source, words::packageSource);
    map.map(QStringLiteral("repository"), [&](MapReader &repository) {
        repository.text(QStringLiteral("definition"), packages.repository.definition);
        repository.text(QStringLiteral("key_file"), packages.repository.keyFile);
        repository.textMap(QStringLiteral("names"), packages.repository.packageNames);
        repository.text(QStringLiteral("bin_dir"), packages.repository.binDir);
    });
    map.texts(QStringLiteral("extra"), packages.extra);
}

void readPostgres(MapReader &map, PostgresSettings &postgres)
{
    map.integer(QStringLiteral("version"), postgres.version);
    map.integer(QStringLiteral("port"), postgres.port);
    map.text(QStringLiteral("data_parent"), postgres.dataParent);
    map.texts(QStringLiteral("extensions"), postgres.extensions);
    map.maps(QStringLiteral("databases"), [&](MapReader &item) {
        Database database;
        item.text(QStringLiteral("name"), database.name);
        item.text(QStringLiteral("owner"), database.owner);
        item.texts(QStringLiteral("extensions"), database.extensions);
        postgres.databases.push_back(database);
    });
    map.textMap(QStringLiteral("parameters"), postgres.parameters);
    map.texts(QStringLiteral("client_networks"), postgres.clientNetworks);
    map.boolean(QStringLiteral("data_checksums"), postgres.dataChecksums);
    map.text(QStringLiteral("locale"), postgres.locale);
    map.text(QStringLiteral("first_leader"), postgres.firstLeader);
}

void readPatroni(MapReader &map, PatroniSettings &patroni)
{
    map.integer(QStringLiteral("rest_port"), patroni.restPort);
    map.integer(QStringLiteral("ttl"), patroni.ttl);
    map.integer(QStringLiteral("loop_wait"), patroni.loopWait);
    map.integer(QStringLiteral("retry_timeout"), patroni.retryTimeout);
    map.integer(QStringLiteral("maximum_lag_on_failover"), patroni.maximumLagOnFailover);
    map.choice(QStringLiteral("synchronous_mode"), patroni.synchronousMode, words::synchronousMode);
}

void readS3(MapReader &map, S3Settings &s3)
{
    map.text(QStringLiteral("bucket"), s3.bucket);
    map.text(QStringLiteral("endpoint"), s3.endpoint);
    map.integer(QStringLiteral("port"), s3.port);
    map.text(QStringLiteral("region"), s3.region);
    map.choice(QStringLiteral("uri_style"), s3.uriStyle, words::uriStyle);
    map.choice(QStringLiteral("credentials"), s3.credentials, words::credentials);
    map.text(QStringLiteral("ca_file"), s3.caFile);
}

void readBackup(MapReader &map, BackupSettings &backup)
{
    map.choice(QStringLiteral("type"), backup.type, words::repositoryType);
    map.map(QStringLiteral("s3"), [&](MapReader &s3) { readS3(s3, backup.s3); });
    map.text(QStringLiteral("path"), backup.path);
    map.boolean(QStringLiteral("encrypt"), backup.encrypt);
    map.integer(QStringLiteral("retain_full"), backup.retainFull);
    map.integer(QStringLiteral("retain_differential"), backup.retainDifferential);
    map.text(QStringLiteral("full_schedule"), backup.fullSchedule);
    map.text(QStringLiteral("differential_schedule"), backup.differentialSchedule);
    map.boolean(QStringLiteral("replicas_from_backup"), backup.replicasFromBackup);
}

void readHaproxy(MapReader &map, HaproxySettings &haproxy)
{
    map.integer(QStringLiteral("primary_port"), haproxy.primaryPort);
    map.integer(QStringLiteral("replica_port"), haproxy.replicaPort);
    map.integer(QStringLiteral("stats_port"), haproxy.statsPort);
    map.text(QStringLiteral("stats_bind"), haproxy.statsBind);
    map.text(QStringLiteral("stats_user"), haproxy.statsUser);
}

void readSecurity(MapReader &map, SecuritySettings &security)
{
    map.boolean(QStringLiteral("tls"), security.tls);
    map.boolean(QStringLiteral("plain_clients"), security.plainClients);
    map.texts(QStringLiteral("names"), security.names);
    map.text(QStringLiteral("ca_file"), security.caFile);
    map.text(QStringLiteral("ca_key_file"), security.caKeyFile);
    map.choice(QStringLiteral("firewall"), security.firewall, words::firewall);
}

} // namespace

Result<Project> readProjectV1(const YamlValue &document, const QString &fileName)
{
    Project project;
    ReadErrors errors(fileName);
    MapReader file(document, {}, errors);
    int format = 0;
    file.integer(QStringLiteral("howdah"), format);
    file.text(QStringLiteral("id"), project.id);
    file.text(QStringLiteral("cluster"), project.cluster);
    file.map(QStringLiteral("ssh"), [&](MapReader &map) { readSsh(map, project.ssh); });
    file.maps(QStringLiteral("hosts"), [&](MapReader &map) { readHost(map, project.hosts.emplace_back()); });
    file.map(QStringLiteral("os"), [&](MapReader &map) { readOs(map, project.os); });
    file.map(QStringLiteral("disks"), [&](MapReader &map) { readDisks(map, project.disks); });
    file.map(QStringLiteral("packages"), [&](MapReader &map) { readPackages(map, project.packages); });
    file.map(QStringLiteral("postgres"), [&](MapReader &map) { readPostgres(map, project.postgres); });
    file.map(QStringLiteral("patroni"), [&](MapReader &map) { readPatroni(map, project.patroni); });
    file.map(QStringLiteral("etcd"), [&](MapReader &map) {
        map.integer(QStringLiteral("client_port"), project.etcd.clientPort);
        map.integer(QStringLiteral("peer_port"), project.etcd.peerPort);
    });
    file.map(QStringLiteral("backup"), [&](MapReader &map) { readBackup(map, project.backup); });
    file.map(QStringLiteral("haproxy"), [&](MapReader &map) { readHaproxy(map, project.haproxy); });
    file.map(QStringLiteral("security"), [&](MapReader &map) { readSecurity(map, project.security); });
    file.texts(QStringLiteral("accepted_warnings"), project.acceptedWarnings);
    file.finish();
    if (errors.first())
        return fail(*errors.first());
    return project;
}

} // namespace howdah
