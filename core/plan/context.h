#pragma once

#include "core/base/redactor.h"
#include "core/facts/facts.h"
#include "core/plan/planner.h"
#include "core/plan/platform.h"
#include "core/project/project.h"

namespace howdah {

/// Where everything of a cluster lies on its hosts. One place for names that several recipes and people share.
struct ClusterPaths {
    explicit ClusterPaths(QString name) : cluster(std::move(name)) {}

    QString cluster;
    [[nodiscard]] QString patroniConfig() const { return QStringLiteral("/etc/patroni_%1.yml").arg(cluster); }
    [[nodiscard]] QString patroniUnit() const { return QStringLiteral("patroni_%1.service").arg(cluster); }
    [[nodiscard]] QString dataDirectory(const QString &parent) const
    {
        return QStringLiteral("%1/data_%2").arg(parent, cluster);
    }
    [[nodiscard]] QString backupLogs(const QString &parent) const
    {
        return QStringLiteral("%1/backups_%2").arg(parent, cluster);
    }
    [[nodiscard]] QString pgpass(const QString &home) const
    {
        return QStringLiteral("%1/.pgpass.%2").arg(home, cluster);
    }
    [[nodiscard]] static QString unitFile(const QString &unit)
    {
        return QStringLiteral("/etc/systemd/system/%1").arg(unit);
    }
    [[nodiscard]] QString backupService() const { return QStringLiteral("pgbackrest_%1@.service").arg(cluster); }
    [[nodiscard]] QString backupTimer(const QString &type) const
    {
        return QStringLiteral("pgbackrest_%1_%2.timer").arg(cluster, type);
    }
    [[nodiscard]] QString etcdData(const QString &parent) const
    {
        return QStringLiteral("%1/%2.etcd").arg(parent, cluster);
    }
    static constexpr auto pgbackrestConfig = "/etc/pgbackrest.conf";
    static constexpr auto pgbackrestCa = "/etc/pgbackrest-ca.pem";
    static constexpr auto pgbackrestHere = "/usr/local/lib/howdah/pgbackrest-here";
    static constexpr auto pc = "/usr/local/bin/pc";
    static constexpr auto etcdDropIn = "/etc/systemd/system/etcd.service.d/howdah.conf";
};

/// Everything a recipe may look at: what is wanted, what is there, and what follows from both.
struct PlanContext {
    const Project &project;
    const ClusterFacts &facts;
    const PlanInputs &inputs;
    QMap<QString, Platform> platforms; ///< by host
    ClusterPaths paths;
    bool initialized = false; ///< some member holds a data directory of this cluster
    const Host *leader =
        nullptr; ///< the running leader; else who becomes it at the bootstrap; null without PostgreSQL hosts

    [[nodiscard]] const HostFacts &factsOf(const Host &host) const;
    [[nodiscard]] const Platform &platformOf(const Host &host) const;
    [[nodiscard]] QString secret(const char *name) const; ///< for rendering alone
    [[nodiscard]] QString dataParent(const Host &host) const;
    [[nodiscard]] QString dataDirectory(const Host &host) const { return paths.dataDirectory(dataParent(host)); }
};

/// Ids of steps, as other recipes need them.
[[nodiscard]] inline QString stepId(const Host &host, const char *what)
{
    return host.name + QLatin1Char('/') + QLatin1String(what);
}

/// Is this what Patroni calls its leader, in the words of any version?
[[nodiscard]] bool saysLeader(const HostFacts &facts);
/// Does the member's PostgreSQL run, by Patroni's word?
[[nodiscard]] bool saysRunning(const HostFacts &facts);

/// An address as it stands in a URL: IPv6 in brackets.
[[nodiscard]] QString inUrl(const QString &address);

} // namespace howdah
