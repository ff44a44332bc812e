#include "core/facts/listener_parser.h"
#include "core/facts/mount_parser.h"
#include "core/facts/postgres_parser.h"
#include "core/facts/service_parser.h"

#include <gtest/gtest.h>

namespace howdah {
namespace {

TEST(Listeners, of_ss)
{
    const auto listeners =
        parseSs("LISTEN 0      128          0.0.0.0:22        0.0.0.0:*    users:((\"sshd\",pid=1,fd=3))\n"
                "LISTEN 0      200      10.97.0.11:5432      0.0.0.0:*    "
                "users:((\"postgres\",pid=7,fd=6),(\"postgres\",pid=8,fd=6))\n"
                "LISTEN 0      4096              *:2379            *:*\n"
                "LISTEN 0      128            [::]:22           [::]:*    users:((\"sshd\",pid=1,fd=4))\n"
                "LISTEN 0      128 [fe80::1]%eth0:8008          [::]:*\n"
                "Cannot open netlink socket: Permission denied\n");
    ASSERT_EQ(listeners.size(), 5U);
    EXPECT_EQ(listeners[0].process, QStringLiteral("sshd"));
    EXPECT_EQ(listeners[1].address, QStringLiteral("10.97.0.11"));
    EXPECT_EQ(listeners[1].port, 5432);
    EXPECT_EQ(listeners[2].address, QStringLiteral("*"));
    EXPECT_EQ(listeners[3].address, QStringLiteral("::"));
    EXPECT_EQ(listeners[4].address, QStringLiteral("fe80::1"));
    EXPECT_EQ(listeners[4].port, 8008);
}

TEST(Listeners, of_the_kernel)
{
    const auto listeners =
        parseProcNetTcp("  sl  local_address rem_address   st tx_queue rx_queue\n"
                        "   0: 0100007F:1F48 00000000:0000 0A 00000000:00000000 00:00000000\n"
                        "   1: 0B00610A:1538 0C00610A:D431 01 00000000:00000000 00:00000000\n"
                        "   0: 00000000000000000000000000000000:094B 00000000000000000000000000000000:0000 0A\n"
                        "   1: 00000000000000000000000001000000:0016 00000000000000000000000000000000:0000 0A\n"
                        "   2: 0000000000000000FFFF00000B00610A:0016 00000000000000000000000000000000:0000 0A\n"
                        "   3: 000080FE00000000FF00FC000100 00FE:0016 x 0A\n");
    ASSERT_EQ(listeners.size(), 4U);
    EXPECT_EQ(listeners[0].address, QStringLiteral("127.0.0.1"));
    EXPECT_EQ(listeners[0].port, 8008);
    EXPECT_EQ(listeners[1].address, QStringLiteral("::"));
    EXPECT_EQ(listeners[1].port, 2379);
    EXPECT_EQ(listeners[2].address, QStringLiteral("::1"));
    EXPECT_EQ(listeners[3].address, QStringLiteral("::ffff:10.97.0.11"));
}

TEST(Mounts, with_and_without_sizes)
{
    const auto mounts = parseMounts(R"({"filesystems": [
        {"source":"/dev/loop3","target":"/data1","fstype":"xfs","options":"rw,noatime","size":4286578688,"avail":4200000000},
        {"source":"nas:/x","target":"/nas","fstype":"nfs4","options":"rw","size":null,"avail":null}]})");
    ASSERT_TRUE(mounts);
    ASSERT_EQ(mounts->size(), 2U);
    EXPECT_EQ((*mounts)[0].source, QStringLiteral("/dev/loop3"));
    EXPECT_EQ((*mounts)[0].available, 4200000000);
    EXPECT_EQ((*mounts)[1].size, 0);
    EXPECT_TRUE(parseMounts("")->empty());
    EXPECT_FALSE(parseMounts("{\"filesystems\": ["));
    EXPECT_FALSE(parseMounts(R"({"filesystems": [{}]})"));
}

TEST(Http, statuses_and_bodies)
{
    EXPECT_TRUE(parseHttpObject("HTTP/1.0 200 OK\r\nServer: x\r\n\r\n{\"role\": \"replica\"}", {200}));
    EXPECT_TRUE(parseHttpObject("HTTP/1.1 200 OK\nServer: x\n\n{}", {200}));
    EXPECT_TRUE(parseHttpObject("HTTP/1.1 503 Service Unavailable\r\n\r\n{\"health\":\"false\"}", {200, 503}));
    EXPECT_FALSE(parseHttpObject("HTTP/1.0 502 Bad Gateway\r\n\r\n{}", {200}));
    EXPECT_FALSE(parseHttpObject("HTTP/1.0 200 OK\r\n\r\n<html>", {200}));
    EXPECT_FALSE(parseHttpObject("HTTP/1.0 200 OK\r\n\r\n{\"cut\": ", {200}));
    EXPECT_FALSE(parseHttpObject("HTTP/1.0 200 OK\r\n", {200}));
    EXPECT_FALSE(parseHttpObject("SSH-2.0-OpenSSH_9.2\r\n", {200}));
    EXPECT_FALSE(parseHttpObject("", {200}));
}

TEST(EtcdMembers, ids_keep_every_digit)
{
    const auto members = parseEtcdMembers(
        R"({"header":{"cluster_id":14841639068965178418,"member_id":10276657743932975437,"raft_term":2},)"
        R"("members":[{"ID":10276657743932975437,"name":"pg1","peerURLs":["http://10.97.0.11:2380"]},{"ID":42,"name":"pg2"}]})");
    ASSERT_TRUE(members);
    EXPECT_EQ(members->at(0).toObject().value(QLatin1String("ID")).toString(), QStringLiteral("10276657743932975437"));
    EXPECT_EQ(members->at(1).toObject().value(QLatin1String("ID")).toString(), QStringLiteral("42"));
    EXPECT_FALSE(parseEtcdMembers("{\"header\":{}}"));
    EXPECT_FALSE(parseEtcdMembers("Error: context deadline exceeded"));
}

TEST(BackupInfo, system_id_keeps_every_digit)
{
    const auto info = parseBackupInfo(
        R"([{"db":[{"id":1,"system-id":7574903265310236241,"version":"17"}],"name":"main","status":{"code":0}}])");
    ASSERT_TRUE(info);
    const QJsonObject db = info->at(0).toObject().value(QLatin1String("db")).toArray().at(0).toObject();
    EXPECT_EQ(db.value(QLatin1String("system-id")).toString(), QStringLiteral("7574903265310236241"));
    EXPECT_EQ(db.value(QLatin1String("id")).toInt(), 1);
    EXPECT_FALSE(parseBackupInfo(""));
}

TEST(Postgres, server_and_databases)
{
    const auto postgres = parsePostgres(
        R"({"roles": ["admin", "postgres"], "failed": null, "archived": "000000010000000000000004", "databases": [{"name": "app", "owner": "admin"}, {"name": "postgres", "owner": "postgres"}], "in_recovery": false})"
        "\n"
        R"({"name": "app", "extensions": ["plpgsql", "postgis"]})"
        "\n"
        R"({"name": "postgres", "extensions": ["plpgsql"]})"
        "\ncomplete\n");
    ASSERT_TRUE(postgres);
    ASSERT_TRUE(*postgres);
    EXPECT_FALSE((*postgres)->inRecovery);
    EXPECT_EQ((*postgres)->roles, (QStringList{QStringLiteral("admin"), QStringLiteral("postgres")}));
    EXPECT_EQ((*postgres)->archivedWal, QStringLiteral("000000010000000000000004"));
    EXPECT_EQ((*postgres)->failedWal, QString());
    ASSERT_EQ((*postgres)->databases.size(), 2U);
    EXPECT_EQ((*postgres)->databases[0].owner, QStringLiteral("admin"));
    EXPECT_EQ((*postgres)->databases[0].extensions,
              (QStringList{QStringLiteral("plpgsql"), QStringLiteral("postgis")}));
}

TEST(Postgres, one_that_does_not_answer_wholly_is_none)
{
    for (const QByteArray &body : {QByteArray(), QByteArray("complete\n"), QByteArray("{\"in_recovery\": true}\n")}) {
        const auto postgres = parsePostgres(body);
        ASSERT_TRUE(postgres);
        EXPECT_FALSE(*postgres);
    }
    EXPECT_FALSE(parsePostgres("psql: warning\ncomplete\n"));
}

TEST(ControlData, with_and_without_the_tool)
{
    const QByteArray output =
        "pg_control version number:            1700\nDatabase system identifier:           7574903265310236241\n"
        "Database cluster state:               in production\nLatest checkpoint location:           0/5000080\n"
        "Latest checkpoint's TimeLineID:       3\nTime of latest checkpoint:            Sat 21 Nov 2026 10:15:00 PM "
        "UTC\n";
    const QByteArrayList records{"/data1/pg", "17", output, "/old", "9.6", "", ""};
    const auto control = parseControlData(records.join('\0'));
    ASSERT_TRUE(control);
    const ControlData data = control->value(QStringLiteral("/data1/pg"));
    EXPECT_EQ(data.systemIdentifier, QStringLiteral("7574903265310236241"));
    EXPECT_EQ(data.state, QStringLiteral("in production"));
    EXPECT_EQ(data.majorVersion, 17);
    EXPECT_EQ(data.timeline, QStringLiteral("3"));
    EXPECT_EQ(data.checkpointLocation, QStringLiteral("0/5000080"));
    EXPECT_EQ(data.checkpointTime, QStringLiteral("Sat 21 Nov 2026 10:15:00 PM UTC"));
    EXPECT_EQ(control->value(QStringLiteral("/old")).majorVersion, 9);
    EXPECT_TRUE(control->value(QStringLiteral("/old")).systemIdentifier.isEmpty());
    EXPECT_FALSE(parseControlData(QByteArray("/data\0", 6)));
}

} // namespace
} // namespace howdah
