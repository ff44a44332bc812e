#include "core/project/project_file.h"

#include "tests/unit/project/case_files.h"

using namespace howdah;
using namespace howdah::test;

namespace {

class BadFile : public testing::TestWithParam<std::string> {};

TEST_P(BadFile, IsRefusedWithAMessageThatHelps)
{
    const QString name = QString::fromStdString(GetParam());
    const QString stem = caseFolder(QStringLiteral("bad/")) + name;
    const Result<Project> project =
        parseProject(readAll(stem + QStringLiteral(".howdah")), name + QStringLiteral(".howdah"));
    ASSERT_FALSE(project.has_value());
    EXPECT_EQ(project.error().kind, ErrorKind::Usage);
    expectGolden(stem + QStringLiteral(".txt"), describe(project.error()) + QLatin1Char('\n'));
}

INSTANTIATE_TEST_SUITE_P(Cases, BadFile, testing::ValuesIn(caseNames(QStringLiteral("bad"), QStringLiteral(".howdah"))),
                         testName);

Error refusal(const QByteArray &text)
{
    const Result<Project> project = parseProject(text, QStringLiteral("x.howdah"));
    EXPECT_FALSE(project.has_value()) << text.left(200).toStdString();
    return project ? Error() : project.error();
}

// What an editor or git would mangle stands here instead of in a file.

TEST(BadBytes, InvalidUtf8NamesTheLine)
{
    EXPECT_EQ(refusal("howdah: 1\ncluster: pr\xC3\x28od\n").what,
              QStringLiteral("x.howdah:2:1: the line is not valid UTF-8"));
    EXPECT_EQ(refusal("\xFF\xFEh\0o\0").what, QStringLiteral("x.howdah:1:1: the line is not valid UTF-8"));
    EXPECT_TRUE(
        refusal("howdah: 1\ncluster: \xED\xA0\x80\n").what.contains(QLatin1String("UTF-8"))); // a lone surrogate
}

TEST(BadBytes, ControlCharacters)
{
    EXPECT_EQ(refusal(QByteArray("howdah: 1\ncluster: a\0b\n", 23)).what,
              QStringLiteral("x.howdah:2:11: a control character (0x00) stands in the file"));
    EXPECT_TRUE(refusal("howdah: 1\ncluster: \x1b[31m\n").what.contains(QLatin1String("0x1b")));
}

TEST(BadBytes, TenMegabytesAreNotParsed)
{
    EXPECT_TRUE(refusal(QByteArray(10 * 1024 * 1024, 'a')).what.contains(QLatin1String("larger than the limit")));
}

TEST(BadBytes, DepthAndNumberOfValuesAreBounded)
{
    EXPECT_FALSE(refusal("howdah: " + QByteArray(100000, '[')).what.isEmpty());
    EXPECT_TRUE(refusal("howdah: " + QByteArray(100000, '{')).what.contains(QLatin1String("map")));
    QByteArray dashes = "howdah: 1\nhosts:\n";
    for (int i = 0; i < 100; ++i)
        dashes += "- ";
    EXPECT_TRUE(refusal(dashes + "x\n").what.contains(QLatin1String("levels deep")));
    QByteArray many = "howdah: 1\nhosts: [";
    for (int i = 0; i < 60000; ++i)
        many += "a,";
    EXPECT_TRUE(refusal(many + "b]\n").what.contains(QLatin1String("more than 50000 values")));
}

TEST(BadBytes, NothingOfAValueIsShownWhenItsKeySoundsSecret)
{
    const Error error = refusal("howdah: 1\nbackup:\n  s3:\n    key_secret: hunter2hunter2\n");
    EXPECT_EQ(error.what,
              QStringLiteral("x.howdah:4:5: \"backup.s3.key_secret\" is a secret, and secrets do not belong in the "
                             "project file"));
    EXPECT_FALSE(describe(error).contains(QLatin1String("hunter2")));
}

TEST(BadBytes, ColumnsCountCharacters)
{
    EXPECT_TRUE(refusal("howdah: 1\nssh: {user: \"Jürgen Ölmüller\", prot: 22}\n")
                    .what.startsWith(QLatin1String("x.howdah:2:32: unknown key \"ssh.prot\"")));
}

TEST(BadBytes, EveryPrefixOfAFileEndsInAnAnswer)
{
    const QByteArray text = "howdah: 1\nid: \"a\"\nhosts:\n  - {name: pg1, roles: [etcd, 'postgres']}\n"
                            "packages:\n  repository:\n    definition: |\n      Types: deb\n";
    for (qsizetype length = 0; length < text.size(); ++length) {
        const Result<Project> project = parseProject(text.left(length), QStringLiteral("x"));
        if (!project) {
            EXPECT_FALSE(project.error().what.isEmpty());
        }
    }
}

} // namespace
