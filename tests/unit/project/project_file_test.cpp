#include "core/project/project_file.h"

#include "tests/unit/project/sample_projects.h"

#include <gtest/gtest.h>

#include <QFile>
#include <QFileInfo>
#include <QTemporaryDir>

#include <random>

using namespace howdah;
using namespace howdah::test;

namespace {

/// Projects that no one would write, made of every field and of texts that YAML likes to take for something else.
class RandomProject {
public:
    explicit RandomProject(unsigned seed) : random_(seed) {}

    Project make()
    {
        Project p;
        p.id = text();
        p.cluster = text();
        p.ssh = ssh();
        for (int i = below(4); i > 0; --i)
            p.hosts.push_back(host());
        p.os = {flag(), flag(), flag()};
        p.disks.mode = static_cast<DiskMode>(below(3));
        p.disks.filesystem = static_cast<Filesystem>(below(2));
        p.disks.mountPoints = texts();
        for (int i = below(3); i > 0; --i)
            p.disks.allowWipe.push_back({text(), text()});
        p.packages.source = static_cast<PackageSource>(below(3));
        p.packages.repository = {text(), text(), map(), text()};
        p.packages.extra = texts();
        p.postgres.version = number();
        p.postgres.port = number();
        p.postgres.dataParent = text();
        p.postgres.extensions = texts();
        for (int i = below(3); i > 0; --i)
            p.postgres.databases.push_back({text(), text(), texts()});
        p.postgres.parameters = map();
        p.postgres.clientNetworks = texts();
        p.postgres.dataChecksums = flag();
        p.postgres.locale = text();
        p.postgres.firstLeader = text();
        p.patroni = {
            number(), number(), number(), number(), qint64(number()) * 4000000, static_cast<SynchronousMode>(below(3))};
        p.etcd = {number(), number()};
        p.backup.type = static_cast<RepositoryType>(below(3));
        p.backup.s3 = {
            text(), text(), number(), text(), static_cast<S3UriStyle>(below(2)), static_cast<S3Credentials>(below(2)),
            text()};
        p.backup.path = text();
        p.backup.encrypt = flag();
        p.backup.retainFull = number();
        p.backup.retainDifferential = number();
        p.backup.fullSchedule = text();
        p.backup.differentialSchedule = text();
        p.backup.replicasFromBackup = flag();
        p.haproxy = {number(), number(), number(), text(), text()};
        p.security = {flag(), flag(), {text(), text()}, text(), text(), static_cast<FirewallSetting>(below(2))};
        return p;
    }

private:
    std::mt19937 random_;

    int below(int bound) { return static_cast<int>(random_() % static_cast<unsigned>(bound)); }
    bool flag() { return below(2) == 1; }
    int number() { return below(3) == 0 ? below(4) : static_cast<int>(random_()); }

    QString text()
    {
        static const QStringList ugly{
            QString(),
            QStringLiteral("~"),
            QStringLiteral("null"),
            QStringLiteral("Null"),
            QStringLiteral("true"),
            QStringLiteral("no"),
            QStringLiteral("0x1F"),
            QStringLiteral("1_000"),
            QStringLiteral("12:30:45"),
            QStringLiteral("1.0"),
            QStringLiteral("- a"),
            QStringLiteral("? a"),
            QStringLiteral("a: b"),
            QStringLiteral("a:"),
            QStringLiteral(":"),
            QStringLiteral("a #b"),
            QStringLiteral("#b"),
            QStringLiteral(" a"),
            QStringLiteral("a "),
            QStringLiteral("   "),
            QStringLiteral("[a, b]"),
            QStringLiteral("a, b"),
            QStringLiteral("{a: b}"),
            QStringLiteral("&a"),
            QStringLiteral("*a"),
            QStringLiteral("!a"),
            QStringLiteral("%a"),
            QStringLiteral("@a"),
            QStringLiteral("`a"),
            QStringLiteral("|"),
            QStringLiteral(">"),
            QStringLiteral("---"),
            QStringLiteral("..."),
            QStringLiteral("<<"),
            QStringLiteral("="),
            QStringLiteral("\""),
            QStringLiteral("'"),
            QStringLiteral("it's"),
            QStringLiteral("\\"),
            QStringLiteral("\\n"),
            QStringLiteral("\n"),
            QStringLiteral("\n\n"),
            QStringLiteral("a\nb"),
            QStringLiteral("a\nb\n"),
            QStringLiteral("a\n\nb\n"),
            QStringLiteral("a\nb\n\n"),
            QStringLiteral(" a\nb\n"),
            QStringLiteral("a\n b\n"),
            QStringLiteral("a\n\tb\n"),
            QStringLiteral("a \nb\n"),
            QStringLiteral("a\n \nb\n"),
            QStringLiteral("\na\n"),
            QStringLiteral("# a\n# b\n"),
            QStringLiteral("- a\n- b\n"),
            QStringLiteral("---\na\n"),
            QStringLiteral("a\r\nb\r\n"),
            QStringLiteral("\ta"),
            QStringLiteral("a\tb"),
            QString(QChar(1)),
            QString(QChar(0x7F)),
            QString(QChar(0x85)),
            QString(QChar(0xA0)),
            QString(QChar(0x2028)),
            QStringLiteral("a\uFEFFb"),
            QStringLiteral("\u00e4\u00f6\u00fc"),
            QString::fromUtf8("\xF0\x9F\x90\x98"),
            QStringLiteral("Types: deb\nURIs: https://example.org/apt\nSigned-By:\n -----BEGIN PGP\n"),
            QStringLiteral("Sun *-*-* 01:00:00"),
            QStringLiteral("Mon..Sat *-*-* 01:00:00"),
            QStringLiteral("/dev/disk/by-id/nvme-Amazon_Elastic_Block_Store_vol0"),
            QStringLiteral("::/0"),
            QStringLiteral("fd00::1"),
            QStringLiteral("10.0.0.0/8"),
            QStringLiteral("C.UTF-8"),
            QString(300, QLatin1Char('x'))};
        if (below(4) > 0)
            return ugly[below(static_cast<int>(ugly.size()))];
        QString word;
        for (int i = below(12); i > 0; --i)
            word.append(QChar(0x20 + below(0x5F)));
        return word;
    }

    QStringList texts()
    {
        QStringList list;
        for (int i = below(5); i > 0; --i)
            list.append(text());
        return list;
    }

    QMap<QString, QString> map()
    {
        QMap<QString, QString> map;
        for (int i = below(4); i > 0; --i)
            map.insert(text(), text());
        return map;
    }

    SshAccess ssh() { return flag() ? SshAccess{} : SshAccess{text(), number(), text(), text()}; }

    Host host()
    {
        Host host;
        host.name = text();
        host.address = text();
        host.clusterAddress = text();
        for (const Role role : {Role::Postgres, Role::Etcd, Role::Haproxy}) {
            if (flag())
                host.roles.insert(role);
        }
        host.ssh = ssh();
        host.devices = map();
        return host;
    }
};

TEST(ProjectFile, EveryProjectReadsBackAsItWasWritten)
{
    for (unsigned seed = 0; seed < 500; ++seed) {
        const Project project = RandomProject(seed).make();
        const QByteArray text = formatProject(project);
        const Result<Project> read = parseProject(text, QStringLiteral("random.howdah"));
        ASSERT_TRUE(read.has_value()) << "seed " << seed << ": " << describe(read.error()).toStdString() << '\n'
                                      << text.toStdString();
        ASSERT_TRUE(*read == project) << "seed " << seed << '\n'
                                      << text.toStdString() << "---\n"
                                      << formatProject(*read).toStdString();
        ASSERT_EQ(formatProject(*read), text) << "seed " << seed;
    }
}

TEST(ProjectFile, ASmallProjectIsAShortFile)
{
    Project project = saneProject();
    project.hosts[0].devices.insert(QStringLiteral("/data1"), QStringLiteral("/dev/disk/by-id/scsi-1"));
    project.packages.source = PackageSource::Custom;
    project.packages.repository.definition =
        QStringLiteral("Types: deb\nURIs: https://example.org/apt\nSuites: trixie\n");
    project.postgres.databases.push_back({QStringLiteral("app"), QStringLiteral("app"), {QStringLiteral("pg_trgm")}});
    EXPECT_EQ(formatProject(project).toStdString(), R"(howdah: 1
id: 0b9f2a4e-6f0c-4e51-9d53-6a1b0c7d2e3f
cluster: prod

hosts:
  - name: pg1
    address: 10.1.0.11
    roles: [postgres, etcd]
    devices:
      /data1: /dev/disk/by-id/scsi-1
  - name: pg2
    address: 10.1.0.12
    roles: [postgres, etcd]
  - name: pg3
    address: 10.1.0.13
    roles: [postgres, etcd]
  - name: lb1
    address: 10.1.0.20
    roles: [haproxy]

packages:
  source: custom
  repository:
    definition: |
      Types: deb
      URIs: https://example.org/apt
      Suites: trixie

postgres:
  port: 5432
  databases:
    - name: app
      owner: app
      extensions: [pg_trgm]

backup:
  type: s3
  s3:
    bucket: prod-backups
    endpoint: s3.eu-central-1.amazonaws.com
    region: eu-central-1

haproxy:
  primary_port: 5000
  replica_port: 5001
)");
}

TEST(ProjectFile, MissingKeysTakeTheDefaults)
{
    const Result<Project> project = parseProject("howdah: 1\n", QStringLiteral("x"));
    ASSERT_TRUE(project.has_value());
    EXPECT_TRUE(*project == Project());
}

TEST(ProjectFile, SectionsWithoutContentAreDefaults)
{
    const Result<Project> project = parseProject(
        "howdah: 1\nssh:\nhosts:\npostgres:\n  databases:\n  parameters:\nbackup: {}\n", QStringLiteral("x"));
    ASSERT_TRUE(project.has_value()) << describe(project.error()).toStdString();
    EXPECT_TRUE(*project == Project());
}

TEST(ProjectFile, ByteOrderMarkAndWindowsLineEndsAreRead)
{
    const Result<Project> project =
        parseProject("\xEF\xBB\xBFhowdah: 1\r\ncluster: prod\r\nos:\r\n  upgrade: yes\r\n", QStringLiteral("x"));
    ASSERT_TRUE(project.has_value()) << describe(project.error()).toStdString();
    EXPECT_EQ(project->cluster, QStringLiteral("prod"));
    EXPECT_TRUE(project->os.upgrade);
}

TEST(ProjectFile, NumbersAreFineAsTexts)
{
    const Result<Project> project =
        parseProject("howdah: 1\nhosts: [{name: 7}]\npostgres: {parameters: {max_connections: 200, jit: off}}\n",
                     QStringLiteral("x"));
    ASSERT_TRUE(project.has_value()) << describe(project.error()).toStdString();
    EXPECT_EQ(project->hosts[0].name, QStringLiteral("7"));
    EXPECT_EQ(project->postgres.parameters[QStringLiteral("max_connections")], QStringLiteral("200"));
    EXPECT_EQ(project->postgres.parameters[QStringLiteral("jit")], QStringLiteral("off"));
}

TEST(ProjectFile, SaveReplacesTheFileAndLoadReadsIt)
{
    const QTemporaryDir folder;
    const QString name = folder.filePath(QStringLiteral("prod.howdah"));
    ASSERT_TRUE(saveProject(newProject(), name).has_value());
    ASSERT_TRUE(saveProject(saneProject(), name).has_value());
    const Result<Project> project = loadProject(name);
    ASSERT_TRUE(project.has_value());
    EXPECT_TRUE(*project == saneProject());
    EXPECT_EQ(QFileInfo(name).dir().entryList(QDir::Files).size(), 1);
}

TEST(ProjectFile, WhatCannotBeReadOrWrittenIsIo)
{
    const Result<Project> missing = loadProject(QStringLiteral("/nowhere/prod.howdah"));
    ASSERT_FALSE(missing.has_value());
    EXPECT_EQ(missing.error().kind, ErrorKind::Io);
    const QTemporaryDir folder;
    const Result<Project> directory = loadProject(folder.path());
    ASSERT_FALSE(directory.has_value());
    EXPECT_EQ(directory.error().kind, ErrorKind::Io);
    const Result<> saved = saveProject(newProject(), QStringLiteral("/nowhere/prod.howdah"));
    ASSERT_FALSE(saved.has_value());
    EXPECT_EQ(saved.error().kind, ErrorKind::Io);
}

TEST(ProjectFile, ADeviceFileIsReadOnlyUpToTheLimit)
{
    const Result<Project> zero = loadProject(QStringLiteral("/dev/zero"));
    ASSERT_FALSE(zero.has_value());
    EXPECT_TRUE(zero.error().what.contains(QLatin1String("larger than the limit")));
}

} // namespace
