#include "core/facts/file_parser.h"

#include <gtest/gtest.h>

namespace howdah {
namespace {

QByteArray record(const QByteArrayList &entries)
{
    return entries.join('\0') + '\0';
}

class Files : public testing::Test {
protected:
    Result<> parse(const QByteArrayList &asked, const QByteArray &records, const QByteArray &errors = {})
    {
        return parseFiles("files", asked, records, errors, files);
    }

    QMap<QString, FileFact> files;
};

TEST_F(Files, with_content_and_metadata)
{
    ASSERT_TRUE(
        parse({"/etc/hosts", "/data", "/etc/localtime", "/dev/null"},
              record({"/etc/hosts", "f", "640", "root", "postgres", "6", "", "", "aGVs\nbG8K\n."})
                  + record({"/data", "d", "2750", "postgres", "postgres", "4096", "", "empty", "!"})
                  + record({"/etc/localtime", "l", "777", "root", "root", "27", "/usr/share/zoneinfo/UTC", "", "!"})
                  + record({"/dev/null", "c", "666", "root", "root", "0", "", "", "!"})));

    const FileFact hosts = files.value(QStringLiteral("/etc/hosts"));
    EXPECT_EQ(hosts.kind, FileKind::File);
    EXPECT_EQ(hosts.owner, QStringLiteral("root"));
    EXPECT_EQ(hosts.group, QStringLiteral("postgres"));
    EXPECT_EQ(hosts.mode, 0640);
    EXPECT_EQ(hosts.size, 6);
    EXPECT_FALSE(hosts.empty);
    ASSERT_TRUE(hosts.content);
    EXPECT_EQ(hosts.content->reveal(), "hello\n");

    const FileFact data = files.value(QStringLiteral("/data"));
    EXPECT_EQ(data.kind, FileKind::Directory);
    EXPECT_EQ(data.mode, 02750);
    EXPECT_TRUE(data.empty);
    EXPECT_FALSE(data.content);

    EXPECT_EQ(files.value(QStringLiteral("/etc/localtime")).kind, FileKind::Link);
    EXPECT_EQ(files.value(QStringLiteral("/etc/localtime")).linkTarget, QStringLiteral("/usr/share/zoneinfo/UTC"));
    EXPECT_EQ(files.value(QStringLiteral("/dev/null")).kind, FileKind::Other);
}

TEST_F(Files, an_empty_file_has_content_of_no_bytes)
{
    ASSERT_TRUE(parse({"/e"}, record({"/e", "f", "644", "root", "root", "0", "", "empty", "."})));
    ASSERT_TRUE(files.value(QStringLiteral("/e")).content);
    EXPECT_TRUE(files.value(QStringLiteral("/e")).content->isEmpty());
}

TEST_F(Files, absence_must_be_said)
{
    const QByteArrayList asked{"/a", "/b\nb", "/etc/passwd/x"};
    const QByteArray said = "find: '/a': No such file or directory\nfind: '/b\\nb': No such file or directory\n"
                            "find: '/etc/passwd/x': Not a directory\n";
    ASSERT_TRUE(parse(asked, "", said));
    EXPECT_EQ(files.size(), 3);
    EXPECT_EQ(files.value(QStringLiteral("/b\nb")).kind, FileKind::Absent);

    for (const QByteArray &silent : {QByteArray(""), QByteArray("sh: 1: find: not found\n"),
                                     QByteArray("find: '/a': No such file or directory\n")}) {
        const Result<> parsed = parse(asked, "", silent);
        ASSERT_FALSE(parsed) << silent.constData();
        EXPECT_EQ(parsed.error().kind, ErrorKind::Parse);
    }
}

TEST_F(Files, what_cannot_be_looked_at_is_not_absent)
{
    ASSERT_TRUE(
        parse({"/root/x", "/a"}, "", "find: '/root/x': Permission denied\nfind: '/a': No such file or directory\n"));
    EXPECT_EQ(files.value(QStringLiteral("/root/x")).kind, FileKind::Other);
    EXPECT_EQ(files.value(QStringLiteral("/root/x")).problem, QStringLiteral("Permission denied"));
    EXPECT_EQ(files.value(QStringLiteral("/a")).kind, FileKind::Absent);
}

TEST_F(Files, broken_records_are_named_without_their_content)
{
    const QByteArray good = record({"/a", "f", "644", "root", "root", "6", "", "", "aGVsbG8K."});
    EXPECT_FALSE(parse({"/a"}, good.chopped(3)));
    EXPECT_FALSE(parse({"/other"}, good));
    EXPECT_FALSE(parse({"/a"}, record({"/a", "f", "rwx", "root", "root", "6", "", "", "aGVsbG8K."})));
    const Result<> parsed = parse({"/a"}, record({"/a", "f", "644", "root", "root", "6", "", "", "secret***."}));
    ASSERT_FALSE(parsed);
    EXPECT_EQ(parsed.error().evidence, QStringLiteral("/a"));
}

} // namespace
} // namespace howdah
