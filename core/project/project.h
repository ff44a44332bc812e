#pragma once

#include <QMap>
#include <QString>
#include <QStringList>

#include <chrono>
#include <optional>
#include <set>
#include <vector>

namespace howdah {

/// What the DBA wants: the whole content of a project file, as plain values with the defaults of a new project.
/// No secrets in here, ever: they live in a SecretStore under the project's id (see required_secrets.h).

enum class Role { Postgres, Etcd, Haproxy };

struct SshAccess {
    QString user;     ///< "" = as ~/.ssh/config says
    int port = 0;     ///< 0 = as ~/.ssh/config says, else 22
    QString key;      ///< private key file; "" = agent and defaults
    QString jumpHost; ///< `[user@]host[:port]`, "" = none
    bool operator==(const SshAccess &) const = default;
};

struct Host {
    QString name;           ///< unique; Patroni's member name and etcd's member name
    QString address;        ///< where SSH connects to (an alias of ~/.ssh/config is fine)
    QString clusterAddress; ///< what the members use among themselves; "" = same as address (EC2: the private one)
    std::set<Role> roles;
    SshAccess ssh;                  ///< what differs from Project::ssh
    QMap<QString, QString> devices; ///< mount point → block device on this host, best by its /dev/disk/by-id name
    bool operator==(const Host &) const = default;

    [[nodiscard]] bool has(Role role) const { return roles.contains(role); }
    [[nodiscard]] const QString &memberAddress() const { return clusterAddress.isEmpty() ? address : clusterAddress; }
};

struct OsSettings {
    bool upgrade = false;     ///< full upgrade of the OS before anything else
    bool allowReboot = false; ///< only when the upgrade asks for one
    bool timeSync = true;     ///< install and enable a time service where none runs
    bool operator==(const OsSettings &) const = default;
};

enum class DiskMode { None, OwnershipOnly, FormatAndMount };
enum class Filesystem { Xfs, Ext4 };

struct WipePermission {
    QString host;
    QString deviceId; ///< the device's stable id, exactly as the facts show it (a /dev/disk/by-id name, serial or WWN)
    bool operator==(const WipePermission &) const = default;
};

struct DiskSettings {
    DiskMode mode = DiskMode::None;
    Filesystem filesystem = Filesystem::Xfs;
    QStringList mountPoints; ///< the same on every PostgreSQL host; the device of each is in Host::devices
    std::vector<WipePermission> allowWipe; ///< devices that may be formatted although they carry a signature
    bool operator==(const DiskSettings &) const = default;
};

enum class PackageSource { Distribution, Pgdg, Custom };

struct CustomRepository {
    QString definition; ///< the text of the repository file (deb822 .sources or .repo), as it lands on the hosts
    QString keyFile;    ///< local file with the signing key; "" = already trusted by the hosts
    QMap<QString, QString> packageNames; ///< our component ("postgresql", "patroni", …) → the vendor's package name
    QString binDir;                      ///< where that build keeps `postgres`; "" = as the distribution
    bool operator==(const CustomRepository &) const = default;
};

struct PackageSettings {
    PackageSource source = PackageSource::Distribution;
    CustomRepository repository;
    QStringList extra; ///< further packages for every host
    bool operator==(const PackageSettings &) const = default;
};

struct Database {
    QString name;
    QString owner;          ///< "" = postgres
    QStringList extensions; ///< by name as CREATE EXTENSION takes it; "postgis" brings its whole set
    bool operator==(const Database &) const = default;
};

enum class SynchronousMode { Off, On, Strict };

struct PostgresSettings {
    int version = 0; ///< major; 0 = what the package source offers
    int port = 5432;
    QString
        dataParent; ///< absolute; data in <dataParent>/data_<cluster>. "" = home of postgres as the OS family has it
    QStringList extensions; ///< whose packages are installed: "postgis", "timescaledb", any further by name
    std::vector<Database> databases;
    QMap<QString, QString> parameters; ///< overrides of the computed ones
    QStringList clientNetworks;        ///< CIDR; who may connect besides the members
    bool dataChecksums = true;
    QString locale = QStringLiteral("C.UTF-8");
    QString firstLeader; ///< name of the host that is bootstrapped first; "" = first PostgreSQL host
    bool operator==(const PostgresSettings &) const = default;
};

struct PatroniSettings {
    int restPort = 8008;
    int ttl = 30;                          ///< seconds; ≥ 20
    int loopWait = 10;                     ///< seconds; loopWait + 2·retryTimeout ≤ ttl
    int retryTimeout = 10;                 ///< seconds
    qint64 maximumLagOnFailover = 1048576; ///< bytes
    SynchronousMode synchronousMode = SynchronousMode::Off;
    bool operator==(const PatroniSettings &) const = default;
};

struct EtcdSettings {
    int clientPort = 2379;
    int peerPort = 2380;
    bool operator==(const EtcdSettings &) const = default;
};

enum class RepositoryType { None, S3, Posix };
enum class S3UriStyle { Host, Path };
enum class S3Credentials { Keys, InstanceRole };

struct S3Settings {
    QString bucket;
    QString endpoint; ///< host name, no scheme
    int port = 443;
    QString region;
    S3UriStyle uriStyle = S3UriStyle::Host;
    S3Credentials credentials = S3Credentials::Keys;
    QString caFile; ///< local PEM file of an own CA, laid down on the hosts; "" = the hosts' own trust
    bool operator==(const S3Settings &) const = default;
};

struct BackupSettings {
    RepositoryType type = RepositoryType::None;
    S3Settings s3;
    QString path = QStringLiteral("/pgbackrest"); ///< inside the bucket, or on every host (a shared mount)
    bool encrypt = false;                         ///< aes-256-cbc with a generated passphrase
    int retainFull = 2;                           ///< full backups to keep
    int retainDifferential = 14;
    QString fullSchedule = QStringLiteral("Sun *-*-* 01:00:00"); ///< systemd OnCalendar; "" = none
    QString differentialSchedule = QStringLiteral("Mon..Sat *-*-* 01:00:00");
    bool replicasFromBackup = true; ///< pgBackRest first, pg_basebackup as second
    bool operator==(const BackupSettings &) const = default;
};

struct HaproxySettings {
    int primaryPort = 5000; ///< read/write: the leader
    int replicaPort = 5001; ///< read-only: the replicas
    int statsPort = 7000;
    QString statsBind = QStringLiteral("127.0.0.1"); ///< any other address needs statsUser
    QString statsUser;                               ///< "" = no credentials
    bool operator==(const HaproxySettings &) const = default;
};

enum class FirewallSetting {
    Open, ///< let in who must come in, where a firewall is active
    Leave
};

/// TLS between all parts of the cluster and towards its clients, and the firewalls of the hosts.
struct SecuritySettings {
    bool tls = true;
    bool plainClients = false; ///< clients of PostgreSQL may also come without TLS; members never do
    QStringList names; ///< further names and addresses by which clients come to PostgreSQL, for its certificates
    QString caFile;    ///< local PEM file of the DBA's own CA; "" = one that Howdah makes for this cluster
    QString caKeyFile; ///< local PEM file of its key, which never leaves this computer
    FirewallSetting firewall = FirewallSetting::Open; ///< of the hosts
    bool operator==(const SecuritySettings &) const = default;
};

struct Project {
    QString id;      ///< UUID without braces, made once by `newProject()`; secrets and generated ids hang on it
    QString cluster; ///< [a-z][a-z0-9_-]*, ≤ 40; Patroni scope, stanza, and part of file names
    SshAccess ssh;   ///< for every host that does not say otherwise
    std::vector<Host> hosts;
    OsSettings os;
    DiskSettings disks;
    PackageSettings packages;
    PostgresSettings postgres;
    PatroniSettings patroni;
    EtcdSettings etcd;
    BackupSettings backup;
    HaproxySettings haproxy;
    SecuritySettings security;
    QStringList acceptedWarnings; ///< rules of findings that the DBA has read and accepted
    bool operator==(const Project &) const = default;

    [[nodiscard]] const Host *findHost(const QString &name) const;
    [[nodiscard]] std::vector<const Host *> withRole(Role role) const; ///< in the project's order
    [[nodiscard]] SshAccess sshOf(const Host &host) const;             ///< the host's own, filled up from Project::ssh
    [[nodiscard]] const Host *firstLeader() const;                     ///< null without PostgreSQL hosts
};

/// An empty project with a fresh id.
[[nodiscard]] Project newProject();

[[nodiscard]] QString name(Role role);
[[nodiscard]] std::optional<Role> roleFromName(const QString &name);

} // namespace howdah
