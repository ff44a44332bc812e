#include "tests/support/source_path.h"

#include "core/facts/gather.h"

#include <gtest/gtest.h>

#include <QFile>

#include <random>

// tests/cases/facts/hosts/*.out: what the script printed on hosts of the lab, byte for byte.

namespace howdah {
namespace {

QByteArray recorded(const QString &name)
{
    QFile file(test::sourcePath(QStringLiteral("/tests/cases/facts/hosts/%1.out")).arg(name));
    EXPECT_TRUE(file.open(QIODevice::ReadOnly)) << file.fileName().toStdString();
    return file.readAll();
}

HostFacts factsOf(const QString &name)
{
    const auto facts = parseFacts(name, recorded(name));
    EXPECT_TRUE(facts) << (facts ? "" : describe(facts.error()).toStdString());
    return facts ? *facts : HostFacts();
}

TEST(RecordedHost, the_leader_on_debian_13)
{
    const HostFacts facts = factsOf(QStringLiteral("debian13-leader"));
    EXPECT_EQ(facts.os.codename, QStringLiteral("trixie"));
    EXPECT_EQ(facts.os.architecture, QStringLiteral("amd64"));
    EXPECT_EQ(facts.hostname, QStringLiteral("pg1"));
    EXPECT_TRUE(facts.container);
    EXPECT_EQ(facts.memory, 24684092LL * 1024);
    EXPECT_EQ(facts.addresses, QStringList{QStringLiteral("10.98.0.11")});
    EXPECT_EQ(facts.packageManager, QStringLiteral("apt"));
    EXPECT_FALSE(facts.packageManagerBusy);
    EXPECT_EQ(facts.users.value(QStringLiteral("postgres")), QStringLiteral("/var/lib/postgresql"));
    EXPECT_EQ(facts.users.size(), 2);

    EXPECT_EQ(facts.installed.value(QStringLiteral("patroni")), QStringLiteral("4.0.7-3~deb13u1"));
    EXPECT_FALSE(facts.installed.contains(QStringLiteral("chrony")));
    EXPECT_TRUE(facts.candidates.contains(QStringLiteral("postgresql-17")));
    EXPECT_FALSE(facts.candidates.contains(QStringLiteral("postgresql-15")));

    EXPECT_EQ(facts.unit(QStringLiteral("patroni.service")).active, QStringLiteral("active"));
    EXPECT_GT(facts.unit(QStringLiteral("patroni.service")).activeSince, 1795389000);
    EXPECT_EQ(facts.unit(QStringLiteral("sshd.service")).active, QStringLiteral("active"));
    EXPECT_EQ(facts.unit(QStringLiteral("nope.service")).load, QStringLiteral("not-found"));

    const BlockDevice *disk = facts.device(QStringLiteral("/dev/disk/by-label/pgdata"));
    ASSERT_NE(disk, nullptr);
    EXPECT_EQ(facts.devices.size(), 1U);
    EXPECT_EQ(disk->signature, QStringLiteral("xfs"));
    EXPECT_EQ(disk->mountPoints, QStringList{QStringLiteral("/data1")});
    EXPECT_EQ(disk->uuid.size(), 36);
    EXPECT_FALSE(disk->isBlank());
    const Mount *mount = facts.mountAt(QStringLiteral("/data1"));
    ASSERT_NE(mount, nullptr);
    EXPECT_EQ(mount->source, disk->path);
    EXPECT_EQ(mount->type, QStringLiteral("xfs"));
    EXPECT_GT(mount->available, 3'000'000'000);

    ASSERT_TRUE(facts.file(QStringLiteral("/etc/hostname")).content);
    EXPECT_EQ(facts.file(QStringLiteral("/etc/hostname")).content->reveal(), "pg1\n");
    EXPECT_EQ(facts.file(QStringLiteral("/etc/pgbackrest.conf")).mode, 0640);
    EXPECT_EQ(facts.file(QStringLiteral("/etc/howdah/nope")).kind, FileKind::Absent);
    EXPECT_EQ(facts.file(QStringLiteral("/etc/mtab")).kind, FileKind::Link);
    EXPECT_EQ(facts.file(QStringLiteral("/etc/patroni/config.yml")).mode, 0600);
    EXPECT_FALSE(facts.file(QStringLiteral("/etc/patroni/config.yml")).content);
    EXPECT_TRUE(facts.file(QStringLiteral("/var/lib/postgresql")).empty);
    EXPECT_TRUE(facts.isListening(5432));
    EXPECT_TRUE(facts.isListening(8008));

    ASSERT_TRUE(facts.patroni);
    EXPECT_EQ(facts.patroni->value(QLatin1String("role")).toString(), QStringLiteral("primary"));
    EXPECT_TRUE(facts.patroniCluster);
    ASSERT_TRUE(facts.patroniConfig);
    EXPECT_EQ(facts.patroniConfig->value(QLatin1String("ttl")).toInt(), 20);
    ASSERT_TRUE(facts.etcdHealth);
    ASSERT_TRUE(facts.etcdMembers);
    EXPECT_EQ(facts.etcdMembers->first().toObject().value(QLatin1String("ID")).toString(),
              QStringLiteral("12047025753819584027"));

    // One cluster, seen from four sides.
    const QString identifier = facts.control.value(QStringLiteral("/data1/pg/main")).systemIdentifier;
    EXPECT_EQ(identifier, QStringLiteral("7711140114283767723"));
    EXPECT_EQ(facts.patroni->value(QLatin1String("database_system_identifier")).toString(), identifier);
    ASSERT_TRUE(facts.backupInfo);
    const QJsonObject stanza = facts.backupInfo->first().toObject();
    EXPECT_EQ(
        stanza.value(QLatin1String("db")).toArray().first().toObject().value(QLatin1String("system-id")).toString(),
        identifier);
    EXPECT_EQ(facts.control.value(QStringLiteral("/data1/pg/main")).state, QStringLiteral("in production"));
    EXPECT_EQ(facts.control.size(), 1);

    ASSERT_TRUE(facts.postgres);
    EXPECT_FALSE(facts.postgres->inRecovery);
    EXPECT_EQ(facts.postgres->roles, (QStringList{QStringLiteral("app"), QStringLiteral("postgres")}));
    ASSERT_EQ(facts.postgres->databases.size(), 4U);
    EXPECT_EQ(facts.postgres->databases[0].name, QStringLiteral("app"));
    EXPECT_EQ(facts.postgres->databases[0].owner, QStringLiteral("app"));
    EXPECT_TRUE(facts.postgres->databases[0].extensions.contains(QStringLiteral("pg_trgm")));
    EXPECT_EQ(facts.postgres->databases[3].name, QStringLiteral("we ird=\"x"));
    EXPECT_EQ(facts.postgres->databases[3].extensions, QStringList{QStringLiteral("plpgsql")});
}

TEST(RecordedHost, the_leader_on_debian_12)
{
    const HostFacts facts = factsOf(QStringLiteral("debian12-leader"));
    EXPECT_EQ(facts.os.versionId, QStringLiteral("12"));
    ASSERT_TRUE(facts.patroni);
    EXPECT_EQ(facts.patroni->value(QLatin1String("role")).toString(), QStringLiteral("master"));
    EXPECT_EQ(facts.control.value(QStringLiteral("/data1/pg/main")).majorVersion, 15);
    ASSERT_TRUE(facts.etcdMembers);
    EXPECT_EQ(facts.etcdMembers->first().toObject().value(QLatin1String("name")).toString(), QStringLiteral("pg2"));
    EXPECT_TRUE(facts.postgres);
    EXPECT_TRUE(facts.backupInfo);
}

TEST(RecordedHost, a_fresh_one_with_packages)
{
    const HostFacts facts = factsOf(QStringLiteral("debian12-fresh"));
    ASSERT_EQ(facts.devices.size(), 1U);
    EXPECT_TRUE(facts.devices.front().isBlank());
    EXPECT_TRUE(facts.devices.front().stableId.startsWith(QLatin1String("path:/dev/loop")));
    EXPECT_EQ(facts.mountAt(QStringLiteral("/data1")), nullptr);
    EXPECT_EQ(facts.unit(QStringLiteral("patroni.service")).active, QStringLiteral("inactive"));
    EXPECT_EQ(facts.file(QStringLiteral("/data1")).kind, FileKind::Absent);
    EXPECT_TRUE(facts.control.isEmpty());
    EXPECT_FALSE(facts.isListening(5432));
    EXPECT_FALSE(facts.patroni);
    EXPECT_FALSE(facts.etcdHealth);
    EXPECT_FALSE(facts.postgres);
}

TEST(RecordedHost, no_cut_gives_half_of_the_facts)
{
    const QByteArray whole = recorded(QStringLiteral("debian12-fresh"));
    for (qsizetype length = 0; length + 1 < whole.size(); length += 7)
        ASSERT_FALSE(parseFacts(QStringLiteral("pg1"), whole.left(length))) << length;
}

TEST(RecordedHost, damaged_output_never_crashes)
{
    const QByteArray whole = recorded(QStringLiteral("debian13-leader"));
    std::mt19937 random(1); // the same damage in every run
    for (int round = 0; round < 2000; ++round) {
        QByteArray damaged = whole;
        for (int i = 0; i < 3; ++i) {
            const auto at = qsizetype(random() % size_t(damaged.size()));
            if (random() % 2 == 0)
                damaged[at] = char(random());
            else
                damaged.remove(at, qsizetype(random() % 64));
        }
        const auto facts = parseFacts(QStringLiteral("pg1"), damaged);
        if (!facts) {
            ASSERT_EQ(facts.error().kind, ErrorKind::Parse);
            ASSERT_FALSE(facts.error().what.isEmpty());
        }
    }
}

} // namespace
} // namespace howdah
