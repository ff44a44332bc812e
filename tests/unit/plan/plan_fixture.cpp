#include "tests/unit/plan/plan_fixture.h"

#include "core/project/required_secrets.h"
#include "core/project/tls_names.h"

namespace howdah::test {

namespace {

constexpr qint64 gigabyte = qint64{1} << 30;

OsFacts osOf(Release release)
{
    const bool is13 = release == Release::Debian13;
    return {"debian",
            {},
            is13 ? "13" : "12",
            is13 ? "trixie" : "bookworm",
            is13 ? "Debian GNU/Linux 13 (trixie)" : "Debian GNU/Linux 12 (bookworm)",
            "amd64"};
}

FileFact fileWith(const QByteArray &content)
{
    FileFact file;
    file.kind = FileKind::File;
    file.owner = file.group = "root";
    file.mode = 0644;
    file.size = content.size();
    file.empty = content.isEmpty();
    file.content = Secret(content);
    return file;
}

} // namespace

Host planHost(const QString &name, const QString &address, std::set<Role> roles)
{
    Host host;
    host.name = name;
    host.address = address;
    host.roles = std::move(roles);
    return host;
}

Project plainProject()
{
    Project project;
    project.id = "0b9f2a4e-6f0c-4e51-9d53-6a1b0c7d2e3f";
    project.cluster = "prod";
    for (int i = 1; i <= 3; ++i)
        project.hosts.push_back(planHost(QStringLiteral("pg%1").arg(i), QStringLiteral("10.1.0.%1").arg(10 + i),
                                         {Role::Postgres, Role::Etcd}));
    project.hosts.push_back(planHost("lb1", "10.1.0.20", {Role::Haproxy}));
    project.postgres.clientNetworks = {"10.2.0.0/16"};
    return project;
}

Project fullProject()
{
    Project project = plainProject();
    project.disks.mode = DiskMode::FormatAndMount;
    project.disks.mountPoints = {"/data1"};
    for (Host &host : project.hosts) {
        if (host.has(Role::Postgres))
            host.devices.insert("/data1", "/dev/disk/by-id/virtio-" + host.name + "-data");
    }
    project.postgres.dataParent = "/data1";
    project.postgres.extensions = {"timescaledb", "postgis"};
    project.postgres.databases = {{"app", "app_owner", {"postgis", "timescaledb"}}, {"plain", "", {}}};
    project.backup.type = RepositoryType::S3;
    project.backup.s3.bucket = "prod-backups";
    project.backup.s3.endpoint = "s3.eu-central-1.amazonaws.com";
    project.backup.s3.region = "eu-central-1";
    project.haproxy.statsBind = "10.1.0.20";
    project.haproxy.statsUser = "dba";
    return project;
}

HostFacts bareHost(const Host &host, Release release)
{
    HostFacts facts;
    facts.host = host.name;
    facts.os = osOf(release);
    facts.hostname = host.name;
    facts.cores = 4;
    facts.memory = 16 * gigabyte;
    facts.packageManager = "apt";
    facts.addresses = {host.memberAddress()};
    facts.files.insert("/etc/fstab", fileWith("# /etc/fstab\nUUID=0000-root / ext4 errors=remount-ro 0 1\n"));

    BlockDevice root;
    root.path = "/dev/vda";
    root.stableId = "path:/dev/vda";
    root.type = "disk";
    root.size = 20 * gigabyte;
    root.signature = "ext4";
    root.uuid = "0000-root";
    root.mountPoints = QStringList{"/"};
    BlockDevice data;
    data.path = "/dev/vdb";
    data.type = "disk";
    data.stableId = "virtio-" + host.name + "-data";
    data.links = QStringList{"/dev/disk/by-id/virtio-" + host.name + "-data"};
    data.size = 100 * gigabyte;
    facts.devices = {root, data};
    facts.mounts = {{"/dev/vda", "/", "ext4", "rw", 20 * gigabyte, 15 * gigabyte}};
    return facts;
}

ClusterFacts bareFacts(const Project &project, Release release)
{
    ClusterFacts facts;
    for (const Host &host : project.hosts)
        facts.insert(host.name, bareHost(host, release));
    return facts;
}

PlanInputs markedInputs(const Project &project)
{
    PlanInputs inputs;
    for (const RequiredSecret &secret : requiredSecrets(project))
        inputs.secrets.insert(secret.name, Secret(QLatin1String(secretMarker) + secret.name));
    // A certificate is kept among the secrets and is none.
    inputs.secrets.insert(QLatin1String(secret_name::authority), Secret(QByteArray("certificate of the CA\n")));
    for (const Host &host : project.hosts) {
        const QString key = secret_name::hostKey(host.name);
        inputs.secrets.insert(key, Secret(QLatin1String(secretMarker) + key + QLatin1Char('\n')));
        inputs.secrets.insert(secret_name::hostCertificate(host.name),
                              Secret(QStringLiteral("certificate of %1\n").arg(host.name)));
    }
    return inputs;
}

QByteArray contentIn(const HostFacts &facts, const QString &path)
{
    const FileFact &file = facts.file(path);
    return file.content ? file.content->reveal() : QByteArray("<absent>");
}

} // namespace howdah::test
