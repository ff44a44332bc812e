#include "core/project/project_writer.h"

#include "core/project/project_file.h"
#include "core/project/project_words.h"

namespace howdah {

namespace {

YamlValue listOf(const QStringList &texts)
{
    YamlValue list = YamlValue::ofList({});
    for (const QString &text : texts)
        list.items.push_back(YamlValue::ofText(text));
    return list;
}

YamlValue mapOf(const QMap<QString, QString> &texts)
{
    YamlValue map = YamlValue::ofMap({});
    for (auto it = texts.begin(); it != texts.end(); ++it)
        map.entries.push_back({it.key(), {}, YamlValue::ofText(it.value())});
    return map;
}

template <typename Enum> QString wordOf(Enum value, words::Table<Enum> table)
{
    for (const auto &[word, meaning] : table) {
        if (meaning == value)
            return QLatin1String(word);
    }
    return {};
}

/// A map under construction; add() skips what equals the default.
class MapWriter {
public:
    void always(const QString &key, YamlValue value) { map_.entries.push_back({key, {}, std::move(value)}); }
    void always(const QString &key, const QString &value) { always(key, YamlValue::ofText(value)); }
    void always(const QString &key, qint64 value) { always(key, QString::number(value)); }

    void add(const QString &key, const QString &value, const QString &standard = {})
    {
        if (value != standard)
            always(key, value);
    }
    void add(const QString &key, qint64 value, qint64 standard)
    {
        if (value != standard)
            always(key, value);
    }
    void addSwitch(const QString &key, bool value, bool standard)
    {
        if (value != standard)
            always(key, value ? QStringLiteral("true") : QStringLiteral("false"));
    }
    template <typename Enum> void add(const QString &key, Enum value, Enum standard, words::Table<Enum> table)
    {
        if (value != standard)
            always(key, wordOf(value, table));
    }
    void add(const QString &key, const QStringList &value)
    {
        if (!value.isEmpty())
            always(key, listOf(value));
    }
    void add(const QString &key, const QMap<QString, QString> &value)
    {
        if (!value.isEmpty())
            always(key, mapOf(value));
    }
    void add(const QString &key, const MapWriter &inner)
    {
        if (!inner.map_.entries.empty())
            always(key, inner.map_);
    }
    void add(const QString &key, std::vector<YamlValue> items)
    {
        if (!items.empty())
            always(key, YamlValue::ofList(std::move(items)));
    }

    [[nodiscard]] const YamlValue &value() const { return map_; }

private:
    YamlValue map_ = YamlValue::ofMap({});
};

MapWriter sshMap(const SshAccess &ssh)
{
    MapWriter map;
    map.add(QStringLiteral("user"), ssh.user);
    map.add(QStringLiteral("port"), ssh.port, 0);
    map.add(QStringLiteral("key"), ssh.key);
    map.add(QStringLiteral("jump_host"), ssh.jumpHost);
    return map;
}

YamlValue hostMap(const Host &host)
{
    MapWriter map;
    map.always(QStringLiteral("name"), host.name);
    map.always(QStringLiteral("address"), host.address);
    map.add(QStringLiteral("cluster_address"), host.clusterAddress);
    QStringList roles;
    for (const Role role : host.roles)
        roles.append(name(role));
    map.always(QStringLiteral("roles"), listOf(roles));
    map.add(QStringLiteral("ssh"), sshMap(host.ssh));
    map.add(QStringLiteral("devices"), host.devices);
    return map.value();
}

MapWriter osMap(const OsSettings &os)
{
    const OsSettings standard;
    MapWriter map;
    map.addSwitch(QStringLiteral("upgrade"), os.upgrade, standard.upgrade);
    map.addSwitch(QStringLiteral("allow_reboot"), os.allowReboot, standard.allowReboot);
    map.addSwitch(QStringLiteral("time_sync"), os.timeSync, standard.timeSync);
    return map;
}

MapWriter disksMap(const DiskSettings &disks)
{
    const DiskSettings standard;
    MapWriter map;
    map.add(QStringLiteral("mode"), disks.mode, standard.mode, words::diskMode);
    map.add(QStringLiteral("filesystem"), disks.filesystem, standard.filesystem, words::filesystem);
    map.add(QStringLiteral("mount_points"), disks.mountPoints);
    std::vector<YamlValue> permissions;
    for (const WipePermission &permission : disks.allowWipe) {
        MapWriter item;
        item.always(QStringLiteral("host"), permission.host);
        item.always(QStringLiteral("device"), permission.deviceId);
        permissions.push_back(item.value());
    }
    map.add(QStringLiteral("allow_wipe"), std::move(permissions));
    return map;
}

MapWriter packagesMap(const PackageSettings &packages)
{
    MapWriter repository;
    repository.add(QStringLiteral("definition"), packages.repository.definition);
    repository.add(QStringLiteral("key_file"), packages.repository.keyFile);
    repository.add(QStringLiteral("names"), packages.repository.packageNames);
    repository.add(QStringLiteral("bin_dir"), packages.repository.binDir);
    MapWriter map;
    map.always(QStringLiteral("source"), wordOf(packages.source, words::packageSource));
    map.add(QStringLiteral("repository"), repository);
    map.add(QStringLiteral("extra"), packages.extra);
    return map;
}

MapWriter postgresMap(const PostgresSettings &postgres)
{
    const PostgresSettings standard;
    MapWriter map;
    map.add(QStringLiteral("version"), postgres.version, standard.version);
    map.always(QStringLiteral("port"), postgres.port);
    map.add(QStringLiteral("data_parent"), postgres.dataParent);
    map.add(QStringLiteral("extensions"), postgres.extensions);
    std::vector<YamlValue> databases;
    for (const Database &database : postgres.databases) {
        MapWriter item;
        item.always(QStringLiteral("name"), database.name);
        item.add(QStringLiteral("owner"), database.owner);
        item.add(QStringLiteral("extensions"), database.extensions);
        databases.push_back(item.value());
    }
    map.add(QStringLiteral("databases"), std::move(databases));
    map.add(QStringLiteral("parameters"), postgres.parameters);
    map.add(QStringLiteral("client_networks"), postgres.clientNetworks);
    map.addSwitch(QStringLiteral("data_checksums"), postgres.dataChecksums, standard.dataChecksums);
    map.add(QStringLiteral("locale"), postgres.locale, standard.locale);
    map.add(QStringLiteral("first_leader"), postgres.firstLeader);
    return map;
}

MapWriter patroniMap(const PatroniSettings &patroni)
{
    const PatroniSettings standard;
    MapWriter map;
    map.add(QStringLiteral("rest_port"), patroni.restPort, standard.restPort);
    map.add(QStringLiteral("ttl"), patroni.ttl, standard.ttl);
    map.add(QStringLiteral("loop_wait"), patroni.loopWait, standard.loopWait);
    map.add(QStringLiteral("retry_timeout"), patroni.retryTimeout, standard.retryTimeout);
    map.add(QStringLiteral("maximum_lag_on_failover"), patroni.maximumLagOnFailover, standard.maximumLagOnFailover);
    map.add(QStringLiteral("synchronous_mode"), patroni.synchronousMode, standard.synchronousMode,
            words::synchronousMode);
    return map;
}

MapWriter etcdMap(const EtcdSettings &etcd)
{
    const EtcdSettings standard;
    MapWriter map;
    map.add(QStringLiteral("client_port"), etcd.clientPort, standard.clientPort);
    map.add(QStringLiteral("peer_port"), etcd.peerPort, standard.peerPort);
    return map;
}

MapWriter s3Map(const S3Settings &s3)
{
    const S3Settings standard;
    MapWriter map;
    map.add(QStringLiteral("bucket"), s3.bucket);
    map.add(QStringLiteral("endpoint"), s3.endpoint);
    map.add(QStringLiteral("port"), s3.port, standard.port);
    map.add(QStringLiteral("region"), s3.region);
    map.add(QStringLiteral("uri_style"), s3.uriStyle, standard.uriStyle, words::uriStyle);
    map.add(QStringLiteral("credentials"), s3.credentials, standard.credentials, words::credentials);
    map.add(QStringLiteral("ca_file"), s3.caFile);
    return map;
}

MapWriter backupMap(const BackupSettings &backup)
{
    const BackupSettings standard;
    MapWriter map;
    map.always(QStringLiteral("type"), wordOf(backup.type, words::repositoryType));
    map.add(QStringLiteral("s3"), s3Map(backup.s3));
    map.add(QStringLiteral("path"), backup.path, standard.path);
    map.addSwitch(QStringLiteral("encrypt"), backup.encrypt, standard.encrypt);
    map.add(QStringLiteral("retain_full"), backup.retainFull, standard.retainFull);
    map.add(QStringLiteral("retain_differential"), backup.retainDifferential, standard.retainDifferential);
    map.add(QStringLiteral("full_schedule"), backup.fullSchedule, standard.fullSchedule);
    map.add(QStringLiteral("differential_schedule"), backup.differentialSchedule, standard.differentialSchedule);
    map.addSwitch(QStringLiteral("replicas_from_backup"), backup.replicasFromBackup, standard.replicasFromBackup);
    return map;
}

MapWriter haproxyMap(const HaproxySettings &haproxy)
{
    const HaproxySettings standard;
    MapWriter map;
    map.always(QStringLiteral("primary_port"), haproxy.primaryPort);
    map.always(QStringLiteral("replica_port"), haproxy.replicaPort);
    map.add(QStringLiteral("stats_port"), haproxy.statsPort, standard.statsPort);
    map.add(QStringLiteral("stats_bind"), haproxy.statsBind, standard.statsBind);
    map.add(QStringLiteral("stats_user"), haproxy.statsUser);
    return map;
}

MapWriter securityMap(const SecuritySettings &security)
{
    const SecuritySettings standard;
    MapWriter map;
    map.addSwitch(QStringLiteral("tls"), security.tls, standard.tls);
    map.addSwitch(QStringLiteral("plain_clients"), security.plainClients, standard.plainClients);
    map.add(QStringLiteral("names"), security.names);
    map.add(QStringLiteral("ca_file"), security.caFile);
    map.add(QStringLiteral("ca_key_file"), security.caKeyFile);
    map.add(QStringLiteral("firewall"), security.firewall, standard.firewall, words::firewall);
    return map;
}

} // namespace

YamlValue projectDocument(const Project &project)
{
    MapWriter map;
    map.always(QStringLiteral("howdah"), projectFormat);
    map.always(QStringLiteral("id"), project.id);
    map.always(QStringLiteral("cluster"), project.cluster);
    map.add(QStringLiteral("ssh"), sshMap(project.ssh));
    std::vector<YamlValue> hosts;
    for (const Host &host : project.hosts)
        hosts.push_back(hostMap(host));
    map.add(QStringLiteral("hosts"), std::move(hosts));
    map.add(QStringLiteral("os"), osMap(project.os));
    map.add(QStringLiteral("disks"), disksMap(project.disks));
    map.add(QStringLiteral("packages"), packagesMap(project.packages));
    map.add(QStringLiteral("postgres"), postgresMap(project.postgres));
    map.add(QStringLiteral("patroni"), patroniMap(project.patroni));
    map.add(QStringLiteral("etcd"), etcdMap(project.etcd));
    map.add(QStringLiteral("backup"), backupMap(project.backup));
    map.add(QStringLiteral("haproxy"), haproxyMap(project.haproxy));
    map.add(QStringLiteral("security"), securityMap(project.security));
    map.add(QStringLiteral("accepted_warnings"), project.acceptedWarnings);
    return map.value();
}

} // namespace howdah
