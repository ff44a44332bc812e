#pragma once

#include "core/base/secret.h"
#include "core/facts/firewall_facts.h"
#include "core/facts/live_facts.h"
#include "core/facts/recovery_facts.h"

#include <QByteArray>
#include <QJsonArray>
#include <QJsonObject>
#include <QMap>
#include <QString>
#include <QStringList>

#include <chrono>
#include <optional>
#include <vector>

namespace howdah {

/// What one host IS, as one script found it. Plain values; nothing here knows the project.

struct OsFacts {
    QString id;        ///< os-release ID: "debian"
    QString idLike;    ///< os-release ID_LIKE
    QString versionId; ///< "13"
    QString codename;  ///< "trixie"
    QString prettyName;
    QString architecture; ///< dpkg's or rpm's word: "amd64"
};

struct BlockDevice {
    QString path; ///< "/dev/sdb"
    QString type; ///< lsblk TYPE: disk, part, loop, lvm, raid1…
    /// What a WipePermission names: the by-id link without its directory, else "serial:…", else "path:/dev/…".
    QString stableId;
    QStringList links; ///< all of its other names: under /dev/disk/, /dev/mapper/, /dev/VG/
    qint64 size = 0;   ///< bytes
    QString model;
    QString serial;
    bool readOnly = false;
    /// What a low-level probe finds, or else udev: "xfs", "LVM2_member", "dos" (a partition table); "" = blank.
    /// "unreadable" when the device could not be read: it may carry anything, so it is not blank.
    QString signature;
    QString uuid; ///< of the filesystem
    QString label;
    QStringList mountPoints; ///< "[SWAP]" when it is swapped to
    QStringList children;    ///< paths of partitions, LVs… on it
    [[nodiscard]] bool isBlank() const { return signature.isEmpty() && children.isEmpty() && mountPoints.isEmpty(); }
};

struct Mount {
    QString source; ///< "/dev/sdb"
    QString target; ///< "/data1"
    QString type;   ///< "xfs"
    QString options;
    qint64 size = 0;      ///< bytes
    qint64 available = 0; ///< bytes
};

enum class FileKind { Absent, File, Directory, Link, Other };

struct FileFact {
    FileKind kind = FileKind::Absent;
    QString owner;
    QString group;
    int mode = 0;      ///< permission bits, 07777
    qint64 size = 0;   ///< bytes
    bool empty = true; ///< a directory without entries, a file without bytes
    std::optional<Secret>
        content; ///< of regular files that were asked for with their content (≤ 1 MiB); may hold secrets
    QString linkTarget;
    QString
        problem; ///< why it could not be looked at ("Permission denied"); the kind is then Other: something may be there
};

struct UnitFact {
    QString load = QStringLiteral("not-found");  ///< LoadState
    QString active = QStringLiteral("inactive"); ///< ActiveState
    QString sub;                                 ///< SubState
    QString enabled;                             ///< UnitFileState: enabled, disabled, masked, static, ""
    QString fragment;                            ///< FragmentPath
    bool needsReload = false;                    ///< NeedDaemonReload
    qint64 activeSince = 0;                      ///< seconds since the epoch; 0 = never
};

struct Listener {
    QString address; ///< "0.0.0.0", "127.0.0.1", "::", "*"
    int port = 0;
    QString process; ///< "postgres"; "" when not known
};

/// pg_controldata of one data directory.
struct ControlData {
    QString systemIdentifier;
    QString state;        ///< "in production", "shut down", …
    int majorVersion = 0; ///< from PG_VERSION; the one field that is known when pg_controldata is not installed
    QString timeline;
    QString checkpointLocation;
    QString checkpointTime;    ///< UTC, as C's locale writes it: "Sun Nov 22 23:18:46 2026"
    QString minRecoveryEnd{};  ///< how far a standby must replay at least; "0/0" = it is none
    QString minRecoveryLine{}; ///< the timeline of that
};

struct DatabaseFact {
    QString name;
    QString owner;
    QStringList extensions; ///< installed ones
};

/// What a local PostgreSQL answered over its socket; absent when none answers.
struct PostgresFacts {
    bool inRecovery = false;
    QStringList roles;                   ///< without the built-in pg_… ones
    std::vector<DatabaseFact> databases; ///< without templates
    QString archivedWal;                 ///< pg_stat_archiver.last_archived_wal
    QString failedWal;                   ///< last_failed_wal when newer than archivedWal
};

struct HostFacts {
    QString host; ///< the project's name

    OsFacts os;
    QString hostname;
    QString machineId;
    QString bootId;
    bool container = false;
    int cores = 0;
    qint64 memory = 0;    ///< bytes
    qint64 clock = 0;     ///< the host's clock when asked, milliseconds since the epoch
    qint64 clockSkew = 0; ///< milliseconds, host minus ours, ± half the round trip
    bool timeSynchronized = false;
    QString timeService; ///< active one: "chrony.service"; "" = none
    bool rebootRequired = false;
    QString packageManager;          ///< "apt", "dnf"; "" = none known
    bool packageManagerBusy = false; ///< another process holds its lock
    QString packageManagerHolder;    ///< that process: "unattended-upgr (process 812)"
    QStringList addresses;           ///< of the host's interfaces, without loopback

    QMap<QString, QString> installed;  ///< package → version, of those asked for (and any postgresql-* server)
    QMap<QString, QString> candidates; ///< package → version offered, of those asked for; absent = not offered
    int upgradable = 0;                ///< packages that a full upgrade would change; counted only when asked for
    std::vector<BlockDevice> devices;
    std::vector<Mount> mounts;
    QMap<QString, FileFact> files;       ///< every path asked for
    QMap<QString, UnitFact> units;       ///< every unit asked for
    QMap<QString, QString> users;        ///< user → home, of those asked for that exist
    std::vector<Listener> listeners;     ///< TCP
    std::vector<FirewallFact> firewalls; ///< active ones; known only when asked for
    QMap<QString, ControlData> control;  ///< data directory → control data, of those asked for that hold a cluster

    std::optional<QJsonObject> patroni;        ///< GET /patroni of the local REST API
    std::optional<QJsonObject> patroniCluster; ///< GET /cluster
    std::optional<QJsonObject> patroniConfig;  ///< GET /config
    std::optional<QJsonObject> etcdHealth;     ///< {"health":"true"} of the local client port
    /// Members of `etcdctl member list -w json`. IDs are strings of decimal digits: they do not fit into JSON's doubles.
    std::optional<QJsonArray> etcdMembers;
    /// The same goes for system-id in here.
    std::optional<QJsonArray>
        backupInfo; ///< `pgbackrest info --output=json` of the stanza; absent when not configured or not reachable
    std::optional<PostgresFacts> postgres;
    /// GET /history: [[timeline, LSN, reason, time, new leader], …]; LSNs that do not fit into JSON's doubles are strings.
    std::optional<QJsonArray> patroniHistory;
    std::optional<EtcdFact> etcd;
    std::optional<LivePostgres> live;
    std::optional<std::vector<ProxyFact>> proxies; ///< HAProxy's statistics
    // Of a FactRequest::recovery alone.
    QMap<QString, WalFact> wal; ///< by data directory
    std::optional<EtcdStoreFact> etcdStore;
    std::optional<PatroniKeys> patroniKeys;

    [[nodiscard]] const FileFact &file(const QString &path) const; ///< an absent one when it was not asked for
    [[nodiscard]] UnitFact unit(const QString &name) const;
    [[nodiscard]] const BlockDevice *device(const QString &anyName) const; ///< by path, link or stable id
    [[nodiscard]] const Mount *mountAt(const QString &target) const;       ///< exactly there
    [[nodiscard]] bool isListening(int port) const;
};

using ClusterFacts = QMap<QString, HostFacts>; ///< by the project's host name

/// What the script shall look at on one host; made from the project by plan/. Paths are absolute; others are not looked at.
struct FactRequest {
    QStringList packages;    ///< installed version
    bool candidates = false; ///< also what the sources offer (slower; preflight)
    bool upgrades = false;   ///< also count what a full upgrade would change (slower)
    QStringList files;       ///< metadata and content; a link is not followed
    QStringList directories; ///< metadata only; also for files without content
    QStringList units;       ///< no templates (patroni@.service)
    QStringList users;
    QStringList dataDirectories; ///< control data
    QString binDir;              ///< of PostgreSQL, for pg_controldata; may be absent on the host
    int restPort = 0;            ///< Patroni's; 0 = do not ask
    int etcdClientPort = 0;      ///< 0 = do not ask
    int postgresPort = 0;        ///< 0 = do not ask; over the local socket as the OS user postgres
    QString stanza;              ///< "" = do not ask pgBackRest
    QString
        tlsDirectory; ///< where it holds ca.pem, Patroni and etcd are asked over TLS (project/tls_names.h); "" = never, "/…/*" = any below
    /// What the services do at this moment, instead of what is set up in them: of etcd its own state instead of the list of members, of
    /// PostgreSQL its activity instead of roles and databases.
    bool live = false;
    bool history = false; ///< also Patroni's history; with restPort
    bool proxies = false; ///< also HAProxy's statistics
    QString firewall{};   ///< the mark of own rules, "howdah_prod": also active firewalls; "" = do not ask
    /// Also what a cluster that is down has left: the end of the WAL, etcd's data, Patroni's keys.
    bool recovery = false;
    QString scope{};             ///< Patroni's, with `recovery`
    QString etcdDataDirectory{}; ///< with `recovery`; "" = none
    bool operator==(const FactRequest &) const = default;
};

} // namespace howdah
