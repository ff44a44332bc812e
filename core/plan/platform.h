#pragma once

#include "core/base/result.h"
#include "core/facts/facts.h"
#include "core/project/project.h"

namespace howdah {

/// The components whose packages are named differently by each family and vendor.
enum class Component { Postgresql, Patroni, Etcd, PgBackRest, Haproxy, TimeSync, Xfs, Ext4 };

/// What the recipes must know of an operating system. THE place for everything that differs between families: another
/// family is another row of the table in platform.cpp, not another path in a recipe.
struct Platform {
    QString family;              ///< "debian"
    QString prettyName;          ///< for people
    int postgresVersion = 0;     ///< major version that will run
    QString binDir;              ///< of PostgreSQL
    QString postgresHome;        ///< home of the OS user postgres
    QString etcdEnvironmentFile; ///< read by etcd's own unit
    QString etcdUnit;
    QString etcdDataParent;
    QString haproxyConfig;
    QString haproxyUnit;
    QString timeUnit;
    QString
        createClusterConfig; ///< file that keeps the distribution from making a cluster of its own; "" = it makes none

    QMap<Component, QStringList> packages;
    QMap<QString, QString> extensionPackages; ///< extension → package, {version} filled

    [[nodiscard]] QStringList packagesOf(Component component) const { return packages.value(component); }
    [[nodiscard]] QString packageOfExtension(const QString &extension) const; ///< "" = part of the server or of contrib
};

/// Blocked when the OS is not supported, naming what is.
[[nodiscard]] Result<Platform> platformFor(const Project &project, const OsFacts &os);

/// Paths, units and packages of every family, for the fact request: what a host is, is known only afterwards.
struct PlatformUnion {
    QStringList files;
    QStringList units;
    QStringList packages;
    QStringList postgresHomes;
};
[[nodiscard]] PlatformUnion allPlatforms(const Project &project);

} // namespace howdah
