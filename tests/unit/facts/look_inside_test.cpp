#include "core/facts/look_inside.h"

#include "core/facts/data_directory.h"
#include "tests/support/source_path.h"

#include <gmock/gmock.h>

#include <QFile>
#include <QtEndian>

namespace howdah {
namespace {

constexpr qsizetype pageSize = 8192;

template <typename Number> void put(QByteArray &bytes, qsizetype offset, Number number)
{
    qToLittleEndian(number, bytes.data() + offset);
}

struct Row {
    quint32 oid = 0;
    QByteArray name;
    quint32 deletedBy = 0;
    quint16 flags = 0x0900; ///< inserted, and deleted by nobody
};

/// A page of pg_database as PostgreSQL writes it; before version 12 the oid stands in the header.
QByteArray page(const std::vector<Row> &rows, bool old = false)
{
    QByteArray bytes(pageSize, '\0');
    qsizetype tuple = pageSize;
    qsizetype line = 24;
    for (const Row &row : rows) {
        const qsizetype header = old ? 32 : 24;
        const qsizetype length = header + (old ? 0 : 4) + 64;
        tuple -= (length + 7) / 8 * 8;
        put<quint32>(bytes, line, static_cast<quint32>(tuple | (1 << 15) | (length << 17)));
        line += 4;
        put<quint32>(bytes, tuple, 700);
        put<quint32>(bytes, tuple + 4, row.deletedBy);
        put<quint16>(bytes, tuple + 20, static_cast<quint16>(row.flags | (old ? 0x0008 : 0)));
        bytes[tuple + 22] = static_cast<char>(header);
        put<quint32>(bytes, old ? tuple + header - 4 : tuple + header, row.oid);
        bytes.replace(tuple + header + (old ? 0 : 4), row.name.size(), row.name);
    }
    put<quint16>(bytes, 12, static_cast<quint16>(line));
    return bytes;
}

QByteArray control(quint64 systemId, quint32 state, qint64 time)
{
    QByteArray bytes(512, '\0');
    put(bytes, 0, systemId);
    put(bytes, 16, state);
    put(bytes, 24, time);
    return bytes;
}

const std::vector<Row> threeDatabases = {{1, "template1"}, {5, "postgres"}, {16384, "orders"}, {16385, "billing"}};

RawDataDirectory sample()
{
    RawDataDirectory raw;
    raw.path = "/pg/";
    raw.version = "15";
    raw.control = control(7081330172634881237U, 1, 1'762'052'720);
    raw.databases = page(threeDatabases);
    raw.sizes = {{16384, 168'000'000'000}, {16385, 31'000'000'000}};
    return raw;
}

QStringList names(const DataDirectoryInside &inside)
{
    QStringList found;
    for (const DatabaseInside &database : inside.databases.value_or(std::vector<DatabaseInside>{}))
        found << database.name;
    return found;
}

BlockDevice device(const QString &signature)
{
    BlockDevice made;
    made.path = "/dev/sdb";
    made.signature = signature;
    return made;
}

TEST(DataDirectory, TellsWhoseItIsAndWhenItWasUsedLast)
{
    const DataDirectoryInside inside = readDataDirectory(sample());
    EXPECT_EQ(inside.path, "/pg");
    EXPECT_EQ(inside.version, "15");
    EXPECT_EQ(inside.systemId, "7081330172634881237");
    EXPECT_EQ(inside.lastUsed, QDateTime(QDate(2025, 11, 2), QTime(3, 5, 20), Qt::UTC));
    EXPECT_FALSE(inside.wasOpen);
}

TEST(DataDirectory, NamesTheDatabasesByWhatTheyTakeAndNoTemplates)
{
    const DataDirectoryInside inside = readDataDirectory(sample());
    EXPECT_EQ(names(inside), (QStringList{"orders", "billing", "postgres"}));
    EXPECT_EQ(inside.databases->front().size, 168'000'000'000);
    EXPECT_EQ(inside.databases->back().size, -1);
}

TEST(DataDirectory, AServerThatWasKilledIsSaid)
{
    RawDataDirectory raw = sample();
    raw.control = control(1, 6, 1);
    EXPECT_TRUE(readDataDirectory(raw).wasOpen);
}

TEST(DataDirectory, DroppedAndAbortedDatabasesAreNotThere)
{
    RawDataDirectory raw = sample();
    raw.databases = page({{16384, "orders"},
                          {16385, "dropped", 801, 0x0100},
                          {16386, "aborted", 0, 0x0a00},
                          {16387, "frozen", 0, 0x0b00},
                          {16388, "locked", 802, 0x0180}});
    EXPECT_EQ(names(readDataDirectory(raw)), (QStringList{"orders", "frozen", "locked"}));
}

TEST(DataDirectory, OldVersionsKeepTheOidInTheHeader)
{
    RawDataDirectory raw = sample();
    raw.databases = page(threeDatabases, true);
    EXPECT_EQ(names(readDataDirectory(raw)), (QStringList{"orders", "billing", "postgres"}));
}

TEST(DataDirectory, GarbageIsUnknownAndNeverReadBeyondItsEnd)
{
    RawDataDirectory raw;
    raw.path = "/";
    raw.control = "short";
    raw.databases = QByteArray(pageSize, '\xff');
    const DataDirectoryInside inside = readDataDirectory(raw);
    EXPECT_EQ(inside.path, "/");
    EXPECT_TRUE(inside.systemId.isEmpty());
    EXPECT_FALSE(inside.lastUsed.isValid());
    EXPECT_TRUE(names(inside).isEmpty());
    raw.databases = QByteArray(100, 'x');
    EXPECT_FALSE(readDataDirectory(raw).databases);
}

TEST(LookInside, MountsWithoutReplayingAnything)
{
    for (const char *filesystem : {"xfs", "ext4", "ext3"}) {
        const QStringList words = lookInsideCommand(device(filesystem)).argv();
        EXPECT_EQ(words.first(), "unshare");
        const QString &options = words.last();
        EXPECT_TRUE(options.startsWith("ro,")) << filesystem;
        EXPECT_TRUE(options.contains("norecovery") || options.contains("noload")) << filesystem;
    }
}

TEST(LookInside, NoCatalogueWithPasswordsLeavesTheHost)
{
    const QString script = lookInsideCommand(device("xfs")).argv().at(7);
    EXPECT_TRUE(script.contains("1262"));
    EXPECT_FALSE(script.contains("global/[0-9]")) << "pg_authid is one of these";
}

TEST(LookInside, OnlyWhatIsKnownToMountQuietlyAndIsNotMounted)
{
    EXPECT_TRUE(canLookInside(device("xfs")));
    for (const char *signature : {"", "LVM2_member", "btrfs", "unreadable", "dos", "swap"})
        EXPECT_FALSE(canLookInside(device(signature))) << signature;
    BlockDevice mounted = device("xfs");
    mounted.mountPoints = {"/data"};
    EXPECT_FALSE(canLookInside(mounted));
}

TEST(LookInside, ReadsWhatTheScriptPrints)
{
    const auto encoded = [](const QByteArray &bytes) { return bytes.toBase64(); };
    const QByteArray output = "space 4096 1000 250\nname " + encoded("lost+found") + "\nname " + encoded("pg 1")
                              + "\ndata " + encoded("/pg 1/") + "\nversion " + encoded("17\n") + "\ncontrol "
                              + encoded(control(42, 6, 1'762'052'720)) + "\ndatabases " + encoded(page(threeDatabases))
                              + "\nsize 16384 2048\nend\n";
    const Result<DiskInside> inside = parseInside(device("xfs"), output);
    ASSERT_TRUE(inside);
    EXPECT_EQ(inside->size, 4'096'000);
    EXPECT_EQ(inside->used, 3'072'000);
    EXPECT_EQ(inside->names, (QStringList{"lost+found", "pg 1"}));
    ASSERT_EQ(inside->dataDirectories.size(), 1U);
    EXPECT_EQ(inside->dataDirectories[0].path, "/pg 1");
    EXPECT_EQ(inside->dataDirectories[0].version, "17");
    EXPECT_EQ(inside->dataDirectories[0].databases->front().size, 2048 * 1024);
}

TEST(LookInside, ReadsARealClusterWithADroppedDatabase)
{
    QFile recorded(test::sourcePath("/tests/cases/facts/look-inside-pg15.out"));
    ASSERT_TRUE(recorded.open(QIODevice::ReadOnly));
    const Result<DiskInside> inside = parseInside(device("ext4"), recorded.readAll());
    ASSERT_TRUE(inside);
    ASSERT_EQ(inside->dataDirectories.size(), 1U);
    const DataDirectoryInside &data = inside->dataDirectories.front();
    EXPECT_EQ(data.path, "/pg/15 x");
    EXPECT_EQ(data.version, "15");
    EXPECT_EQ(data.systemId, "7711236437745392034");
    EXPECT_EQ(data.lastUsed, QDateTime(QDate(2026, 11, 23), QTime(5, 35, 48), Qt::UTC));
    EXPECT_FALSE(data.wasOpen);
    QStringList databases = names(data);
    databases.sort();
    EXPECT_EQ(databases, (QStringList{"billing", "orders", "postgres"}));
}

TEST(LookInside, AnOutputThatBreaksOffIsNoAnswer)
{
    const Result<DiskInside> inside = parseInside(device("xfs"), "space 4096 1000 250\n");
    ASSERT_FALSE(inside);
    EXPECT_EQ(inside.error().kind, ErrorKind::Parse);
}

} // namespace
} // namespace howdah
