#include "core/facts/gather.h"
#include "core/facts/lsn.h"
#include "core/facts/recovery_parser.h"
#include "tests/support/source_path.h"
#include "tests/unit/facts/script_output.h"

#include <gtest/gtest.h>

#include <QFile>

// tests/cases/facts/recovery/*.out: what the script printed on hosts of the lab after a power cut, byte for byte.

namespace howdah::test {
namespace {

HostFacts recorded(const char *name)
{
    QFile file(sourcePath(QStringLiteral("/tests/cases/facts/recovery/%1.out")).arg(name));
    EXPECT_TRUE(file.open(QIODevice::ReadOnly)) << name;
    const Result<HostFacts> facts = parseFacts("pg1", file.readAll());
    EXPECT_TRUE(facts) << (facts ? "" : describe(facts.error()).toStdString());
    return facts ? *facts : HostFacts();
}

const QString data = QStringLiteral("/var/lib/postgresql/data_cold");

WalFact walOf(const QByteArray &line, const QByteArray &history = {})
{
    QByteArray body;
    for (const QByteArray &entry : QByteArrayList{"/data", "00000003", "0/3000200", "16777216", line, history})
        body += entry + '\0';
    const auto wal = parseWal(body);
    EXPECT_TRUE(wal);
    return wal ? wal->value("/data") : WalFact();
}

TEST(RecoveryFacts, LsnsAreReadAndWritten)
{
    EXPECT_EQ(lsnFrom("0/5000148"), 0x5000148U);
    EXPECT_EQ(lsnFrom("1A/FF000000"), 0x1AFF000000U);
    EXPECT_EQ(lsnText(0x1A00000028), "1A/28");
    for (const char *wrong : {"", "5000148", "0/", "/1", "x/1", "0/1/2"})
        EXPECT_FALSE(lsnFrom(wrong)) << wrong;
}

// Leader and replica went down with the same last checkpoint: only the WAL tells them apart.
TEST(RecoveryFacts, APowerCutOnDebian13)
{
    const HostFacts leader = recorded("debian13-leader-power-cut");
    const HostFacts replica = recorded("debian13-replica-power-cut");
    EXPECT_EQ(leader.control.value(data).state, "in production");
    EXPECT_EQ(replica.control.value(data).state, "in archive recovery");
    EXPECT_EQ(leader.control.value(data).checkpointLocation, replica.control.value(data).checkpointLocation);
    EXPECT_EQ(leader.control.value(data).systemIdentifier, replica.control.value(data).systemIdentifier);
    EXPECT_EQ(leader.control.value(data).minRecoveryEnd, "0/0");
    EXPECT_EQ(replica.control.value(data).minRecoveryEnd, "0/4000050");
    EXPECT_EQ(replica.control.value(data).minRecoveryLine, "1");
    EXPECT_EQ(leader.wal.value(data), (WalFact{1, 0x5090C88, true, {}}));
    EXPECT_EQ(replica.wal.value(data), (WalFact{1, 0x50811A0, true, {}}));
    ASSERT_TRUE(leader.etcdStore);
    EXPECT_EQ(leader.etcdStore->revision, 33U);
    EXPECT_FALSE(leader.patroniKeys);
    EXPECT_EQ(leader.unit("etcd.service").active, "inactive");
}

// Its control file is still on timeline 1: it crashed between its promotion and the checkpoint after that.
TEST(RecoveryFacts, APromotedServerThatCrashedOnDebian12)
{
    const HostFacts host = recorded("debian12-promoted-crashed");
    EXPECT_EQ(host.control.value(data).timeline, "1");
    const WalFact wal = host.wal.value(data);
    EXPECT_EQ(wal.timeline, 2);
    EXPECT_EQ(wal.end, 0x2021160U);
    EXPECT_TRUE(wal.isExact);
    ASSERT_EQ(wal.switches.size(), 1U);
    EXPECT_EQ(wal.switches.front().timeline, 1);
    EXPECT_FALSE(host.etcdStore);
}

TEST(RecoveryFacts, TheEndOfTheWal)
{
    EXPECT_EQ(walOf("pg_waldump: error: error in WAL record at 0/5000110: invalid record length at 0/5000148: wanted "
                    "24, got 0"),
              (WalFact{3, 0x5000148, true, {}}));
    // A record that is torn: the last whole one counts.
    EXPECT_EQ(walOf("pg_waldump: error: error in WAL record at 0/5000110: incorrect resource manager data checksum in "
                    "record at 0/5000148"),
              (WalFact{3, 0x5000148, true, {}}));
    EXPECT_EQ(walOf("pg_waldump: error: could not find file \"000000030000000100000005\": No such file or directory"),
              (WalFact{3, 0x105000000, true, {}}));
    EXPECT_EQ(walOf("pg_waldump: error: error in WAL record at 0/5000110: unexpected pageaddr 0/1002000 in log segment "
                    "000000030000000000000005, offset 8192"),
              (WalFact{3, 0x5000111, false, {}}));
    // It goes at least as far as its checkpoint.
    for (const char *line : {"", "pg_waldump: error: could not find a valid record after 0/3000200", "Killed"})
        EXPECT_EQ(walOf(line), (WalFact{3, 0x3000200, false, {}})) << line;
}

TEST(RecoveryFacts, WhereTimelinesEnded)
{
    const WalFact wal =
        walOf({}, "1\t0/3000148\tno recovery target specified\n\n# by hand\n2\t1/A0\tbefore 2026\nx\t0/1\ty\n");
    EXPECT_EQ(wal.switches, (std::vector<TimelineSwitch>{{1, 0x3000148}, {2, 0x1000000A0}}));
}

TEST(RecoveryFacts, AnIncompleteRecordIsNoAnswer)
{
    EXPECT_FALSE(parseWal(QByteArray("/data\0"
                                     "00000001\0",
                                     15)));
    EXPECT_TRUE(parseWal({})->isEmpty());
}

TEST(RecoveryFacts, EtcdsFilesTellHowFarItGot)
{
    const auto store = parseEtcdStore("snapshot=0000000000000005-00000000000186a5.snap\n"
                                      "wal=0000000000000001-00000000000186a6.wal\n"
                                      "status={\"hash\":1,\"revision\":9007199254740993,\"totalKey\":4}\n");
    ASSERT_TRUE(store);
    EXPECT_EQ(*store, (EtcdStoreFact{5, 0x186a6, 9007199254740993U}));
    EXPECT_TRUE(parseEtcdStore("snapshot=\nwal=0000000000000000-0000000000000000.wal\nstatus=\n"));
    EXPECT_FALSE(parseEtcdStore("snapshot=\nwal=\n"));
    EXPECT_FALSE(parseEtcdStore({}));
}

TEST(RecoveryFacts, PatronisKeys)
{
    const auto entry = [](const QByteArray &key, const QByteArray &value) {
        return "{\"key\":\"" + key.toBase64() + "\",\"create_revision\":4,\"value\":\"" + value.toBase64() + "\"}";
    };
    const QByteArray head = R"({"header":{"cluster_id":14841639068965178418,"revision":52},"kvs":[)";
    const auto keys = parsePatroniKeys(head + entry("/service/cold/config", R"({"ttl":30,"pause":true})") + ','
                                       + entry("/service/cold/initialize", "7711337200619680159") + ','
                                       + entry("/service/cold/leader", "pg1") + "]}");
    ASSERT_TRUE(keys);
    EXPECT_EQ(*keys, (PatroniKeys{"7711337200619680159", "pg1", true}));
    EXPECT_EQ(*parsePatroniKeys(R"({"header":{"revision":1}})"), PatroniKeys());
    EXPECT_FALSE(parsePatroniKeys("Error: context deadline exceeded"));
    EXPECT_FALSE(parsePatroniKeys({}));
}

} // namespace
} // namespace howdah::test
