#include "core/plan/recipes/recipes.h"

#include "core/resource/files.h"
#include "core/resource/packages.h"

#include <QRegularExpression>

#include <algorithm>

namespace howdah {

namespace {

/// Where the packages come from, when that is not the distribution itself.
std::vector<ManagedFile> sourceFiles(const PlanContext &context, const Host &host)
{
    const PackageSettings &packages = context.project.packages;
    std::vector<ManagedFile> files;
    if (packages.source == PackageSource::Pgdg) {
        // The key comes with the distribution's own postgresql-common, so no key travels over an unproven path.
        files.push_back({QStringLiteral("/etc/apt/sources.list.d/pgdg.sources"),
                         Secret(QStringLiteral("Types: deb\n"
                                               "URIs: https://apt.postgresql.org/pub/repos/apt\n"
                                               "Suites: %1-pgdg\n"
                                               "Components: main\n"
                                               "Signed-By: /usr/share/postgresql-common/pgdg/apt.postgresql.org.asc\n")
                                    .arg(context.factsOf(host).os.codename))});
    } else if (packages.source == PackageSource::Custom) {
        files.push_back(
            {QStringLiteral("/etc/apt/sources.list.d/howdah.sources"), Secret(packages.repository.definition)});
        if (!context.inputs.repositoryKey.isEmpty())
            files.push_back({QStringLiteral("/etc/apt/keyrings/howdah.asc"), Secret(context.inputs.repositoryKey)});
    }
    return files;
}

/// Whatever else the file says stays: postgresql-common may have been there before us.
QByteArray withoutMainCluster(const FileFact &found)
{
    static const QRegularExpression off(
        QStringLiteral(R"(^[ \t]*create_main_cluster[ \t]*=[ \t]*'?(false|off|no|0)\b)"),
        QRegularExpression::MultilineOption | QRegularExpression::CaseInsensitiveOption);
    QByteArray text = found.content ? found.content->reveal() : QByteArray();
    if (off.match(QString::fromUtf8(text)).hasMatch())
        return text;
    if (!text.isEmpty() && !text.endsWith('\n'))
        text += '\n';
    return text + "# Written by Howdah: the cluster is made by Patroni.\ncreate_main_cluster = false\n";
}

} // namespace

Result<QStringList> wantedPackages(const Project &project, const Host &host, const HostFacts &facts)
{
    const Result<Platform> platform = platformFor(project, facts.os);
    if (!platform)
        return fail(platform.error());
    QStringList names;
    if (host.has(Role::Postgres)) {
        names += platform->packagesOf(Component::Postgresql) + platform->packagesOf(Component::Patroni);
        if (project.security.tls) // asks Patroni; the database's own packages bring it along anyway
            names << QStringLiteral("openssl");
        for (const QString &extension : project.postgres.extensions)
            names << platform->packageOfExtension(extension);
        if (project.backup.type != RepositoryType::None)
            names += platform->packagesOf(Component::PgBackRest);
        if (project.backup.type == RepositoryType::S3)
            names << QStringLiteral("ca-certificates");
        if (project.disks.mode == DiskMode::FormatAndMount)
            names +=
                platform->packagesOf(project.disks.filesystem == Filesystem::Xfs ? Component::Xfs : Component::Ext4);
    }
    if (host.has(Role::Etcd))
        names += platform->packagesOf(Component::Etcd);
    if (host.has(Role::Haproxy))
        names += platform->packagesOf(Component::Haproxy);
    if (project.os.timeSync && !facts.container && facts.timeService.isEmpty())
        names += platform->packagesOf(Component::TimeSync);
    names += project.packages.extra;
    names.removeAll(QString());
    names.removeDuplicates();
    return names;
}

void planPackages(const PlanContext &context, PlanBuilder &plan)
{
    for (const Host &host : context.project.hosts) {
        const HostFacts &facts = context.factsOf(host);
        const Platform &platform = context.platformOf(host);
        StepBuilder step(stepId(host, "packages"), facts, QStringLiteral("Install packages"));
        step.needs({stepId(host, "os"), stepId(host, "reboot")});

        const Packages packages{wantedPackages(context.project, host, facts).value_or(QStringList())};
        const QStringList server = platform.packagesOf(Component::Postgresql);
        const bool serverIsNew = host.has(Role::Postgres)
                                 && std::any_of(server.begin(), server.end(),
                                                [&](const QString &name) { return !facts.installed.contains(name); });
        if (context.project.packages.source == PackageSource::Pgdg)
            step.add(Packages{{QStringLiteral("postgresql-common"), QStringLiteral("ca-certificates")}});
        if (serverIsNew && !platform.createClusterConfig.isEmpty())
            step.add(Files{{{platform.createClusterConfig,
                             Secret(withoutMainCluster(facts.file(platform.createClusterConfig)))}}});
        if (const std::vector<ManagedFile> sources = sourceFiles(context, host); !sources.empty())
            step.add(Files{sources});
        step.add(packages);
        plan.add(std::move(step));
    }
}

} // namespace howdah
