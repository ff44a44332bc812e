#include "core/plan/platform.h"

#include "core/project/contrib_extensions.h"

namespace howdah {

namespace {

struct Release {
    const char *id;
    const char *versionId;
    const char *codename;
    int postgresVersion; // of the distribution's own packages
    bool patroniNamesEtcdModule;
    bool hasTimescale;
};

// Measured on the distributions' own package lists.
constexpr Release debianReleases[] = {
    {"debian", "12", "bookworm", 15, false, false},
    {"debian", "13", "trixie", 17, true, true},
};

Platform debianPlatform(const Project &project, const Release &release)
{
    Platform platform;
    platform.family = QStringLiteral("debian");
    platform.prettyName = QStringLiteral("Debian %1").arg(QLatin1String(release.versionId));
    platform.postgresVersion = project.postgres.version != 0 ? project.postgres.version : release.postgresVersion;
    const QString version = QString::number(platform.postgresVersion);
    platform.binDir = project.packages.repository.binDir.isEmpty()
                          ? QStringLiteral("/usr/lib/postgresql/%1/bin").arg(version)
                          : project.packages.repository.binDir;
    platform.postgresHome = QStringLiteral("/var/lib/postgresql");
    platform.etcdEnvironmentFile = QStringLiteral("/etc/default/etcd");
    platform.etcdUnit = QStringLiteral("etcd.service");
    platform.etcdDataParent = QStringLiteral("/var/lib/etcd");
    platform.haproxyConfig = QStringLiteral("/etc/haproxy/haproxy.cfg");
    platform.haproxyUnit = QStringLiteral("haproxy.service");
    platform.timeUnit = QStringLiteral("systemd-timesyncd.service");
    platform.createClusterConfig = QStringLiteral("/etc/postgresql-common/createcluster.conf");

    platform.packages = {
        {Component::Postgresql,
         {QStringLiteral("postgresql-") + version, QStringLiteral("postgresql-client-") + version}},
        {Component::Patroni, {QStringLiteral("patroni")}},
        {Component::Etcd, {QStringLiteral("etcd-server"), QStringLiteral("etcd-client")}},
        {Component::PgBackRest, {QStringLiteral("pgbackrest")}},
        {Component::Haproxy, {QStringLiteral("haproxy")}},
        {Component::TimeSync, {QStringLiteral("systemd-timesyncd")}},
        {Component::Xfs, {QStringLiteral("xfsprogs")}},
        {Component::Ext4, {QStringLiteral("e2fsprogs")}},
    };
    if (release.patroniNamesEtcdModule)
        platform.packages[Component::Patroni].append(QStringLiteral("python3-etcd"));
    platform.extensionPackages = {
        {QStringLiteral("postgis"), QStringLiteral("postgresql-%1-postgis-3").arg(version)},
        {QStringLiteral("timescaledb"), QStringLiteral("postgresql-%1-timescaledb").arg(version)},
    };

    const auto vendorName = [&](const char *component, Component key) {
        const QString name = project.packages.repository.packageNames.value(QLatin1String(component));
        if (!name.isEmpty())
            platform.packages[key] = name.split(QLatin1Char(' '), Qt::SkipEmptyParts);
    };
    if (project.packages.source == PackageSource::Custom) {
        vendorName("postgresql", Component::Postgresql);
        vendorName("patroni", Component::Patroni);
        vendorName("etcd", Component::Etcd);
        vendorName("pgbackrest", Component::PgBackRest);
        vendorName("haproxy", Component::Haproxy);
        for (auto it = project.packages.repository.packageNames.begin();
             it != project.packages.repository.packageNames.end(); ++it) {
            if (project.postgres.extensions.contains(it.key()))
                platform.extensionPackages[it.key()] = it.value();
        }
    }
    return platform;
}

} // namespace

QString Platform::packageOfExtension(const QString &extension) const
{
    if (isContribExtension(extension))
        return {};
    const QString known = extensionPackages.value(extension);
    if (!known.isEmpty())
        return known;
    return QStringLiteral("postgresql-%1-%2")
        .arg(postgresVersion)
        .arg(QString(extension).replace(QLatin1Char('_'), QLatin1Char('-')));
}

Result<Platform> platformFor(const Project &project, const OsFacts &os)
{
    for (const Release &release : debianReleases) {
        if (os.id != QLatin1String(release.id) || os.versionId != QLatin1String(release.versionId))
            continue;
        if (project.packages.source == PackageSource::Distribution && project.postgres.version != 0
            && project.postgres.version != release.postgresVersion)
            return fail(ErrorKind::Blocked,
                        QStringLiteral("%1 has no PostgreSQL %2 in its own packages; it has %3")
                            .arg(os.prettyName)
                            .arg(project.postgres.version)
                            .arg(release.postgresVersion),
                        QStringLiteral("leave postgres.version out, or set packages.source to pgdg"));
        if (project.packages.source == PackageSource::Distribution && !release.hasTimescale
            && project.postgres.extensions.contains(QStringLiteral("timescaledb")))
            return fail(
                ErrorKind::Blocked, QStringLiteral("%1 has no TimescaleDB in its own packages").arg(os.prettyName),
                QStringLiteral("use Debian 13, or packages.source: custom with a repository that carries it, or take "
                               "timescaledb out of postgres.extensions"));
        return debianPlatform(project, release);
    }
    return fail(ErrorKind::Blocked,
                QStringLiteral("%1 is not supported")
                    .arg(os.prettyName.isEmpty() ? QStringLiteral("this operating system") : os.prettyName),
                QStringLiteral("supported are Debian 12 and Debian 13"));
}

PlatformUnion allPlatforms(const Project &project)
{
    PlatformUnion all;
    for (const Release &release : debianReleases) {
        const Platform platform = debianPlatform(project, release);
        all.files << platform.etcdEnvironmentFile << platform.haproxyConfig << platform.createClusterConfig;
        all.units << platform.etcdUnit << platform.haproxyUnit << platform.timeUnit;
        all.postgresHomes << platform.postgresHome;
        for (const QStringList &packages : platform.packages)
            all.packages += packages;
        for (const QString &extension : project.postgres.extensions)
            all.packages += platform.packageOfExtension(extension);
    }
    for (QStringList *list : {&all.files, &all.units, &all.packages, &all.postgresHomes}) {
        list->removeDuplicates();
        list->removeAll(QString());
    }
    return all;
}

} // namespace howdah
