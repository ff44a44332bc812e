#include "ui/widgets/syntax.h"

#include <gtest/gtest.h>

#include <algorithm>

namespace howdah::test {
namespace {

using namespace howdah::ui;

std::optional<SyntaxKind> kindAt(const SyntaxLines &lines, std::size_t line, int column)
{
    std::optional<SyntaxKind> found;
    for (const SyntaxSpan &span : lines.at(line)) {
        if (column >= span.start && column < span.start + span.length)
            found = span.kind;
    }
    return found;
}

TEST(Syntax, IsChosenByTheNameOfTheFile)
{
    EXPECT_EQ(syntaxOf("/etc/patroni_prod.yml"), "YAML");
    EXPECT_EQ(syntaxOf("/etc/pgbackrest.conf"), "INI Files");
    EXPECT_EQ(syntaxOf("/etc/systemd/system/etcd.service.d/howdah.conf"), "INI Files");
    EXPECT_EQ(syntaxOf("/etc/systemd/system/pgbackrest_prod_full.timer"), "INI Files");
    EXPECT_EQ(syntaxOf("/usr/local/bin/pc"), "Bash");
    EXPECT_EQ(syntaxOf(commandsName), "Bash");
    EXPECT_EQ(syntaxOf("/etc/haproxy/haproxy.cfg"), "HAProxy");
    EXPECT_EQ(syntaxOf("/etc/fstab"), "");
}

TEST(Syntax, YamlKeysValuesAndComments)
{
    const SyntaxLines lines = highlight("# note\nttl: 30\nname: pg1\nlisten: \"0.0.0.0:8008\"\nsync: false\n", "a.yml");
    EXPECT_EQ(kindAt(lines, 0, 2), SyntaxKind::Comment);
    EXPECT_EQ(kindAt(lines, 1, 0), SyntaxKind::Key);
    EXPECT_EQ(kindAt(lines, 1, 5), SyntaxKind::Number);
    EXPECT_EQ(kindAt(lines, 2, 6), SyntaxKind::String);
    EXPECT_EQ(kindAt(lines, 3, 9), SyntaxKind::String);
    EXPECT_EQ(kindAt(lines, 4, 6), SyntaxKind::Number);
}

TEST(Syntax, IniSectionsAreHeads)
{
    const SyntaxLines lines = highlight("[global]\nrepo1-type=s3\n", "/etc/pgbackrest.conf");
    EXPECT_EQ(kindAt(lines, 0, 1), SyntaxKind::Section);
    EXPECT_EQ(kindAt(lines, 1, 0), SyntaxKind::Key);
}

TEST(Syntax, HaproxyIsOurOwnDefinition)
{
    const SyntaxLines lines = highlight(
        "listen primary\n    bind *:5000\n    default-server inter 1s fall 2\n    server pg-1 10.0.0.1:5432 # x\n",
        "haproxy.cfg");
    EXPECT_EQ(kindAt(lines, 0, 0), SyntaxKind::Section);
    EXPECT_EQ(kindAt(lines, 1, 4), SyntaxKind::Key);
    EXPECT_EQ(kindAt(lines, 1, 11), SyntaxKind::Number);
    EXPECT_EQ(kindAt(lines, 2, 6), SyntaxKind::Key);
    EXPECT_EQ(kindAt(lines, 2, 25), SyntaxKind::Number);
    EXPECT_NE(kindAt(lines, 3, 14), SyntaxKind::Number);
    EXPECT_EQ(kindAt(lines, 3, 31), SyntaxKind::Comment);
}

TEST(Syntax, UnknownAndEmptyFilesHaveNoColours)
{
    EXPECT_TRUE(highlight("UUID=1 / ext4", "/etc/fstab").empty());
    EXPECT_EQ(highlight("", "a.yml").size(), 1U);
}

} // namespace
} // namespace howdah::test
