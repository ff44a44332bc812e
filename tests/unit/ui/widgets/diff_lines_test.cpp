#include "ui/widgets/diff_lines.h"

#include <gtest/gtest.h>

namespace howdah::test {
namespace {

using namespace howdah::ui;

const DiffText yaml{"/etc/patroni.yml",
                    "scope: prod\nname: pg1\nrestapi:\n  listen: x\nbootstrap:\n  dcs:\n    ttl: 30\n    loop_wait: "
                    "10\n    retry: 10\n    "
                    "mode: false\n",
                    "scope: prod\nname: pg1\nrestapi:\n  listen: x\nbootstrap:\n  dcs:\n    ttl: 30\n    loop_wait: "
                    "10\n    retry: 10\n    mode: "
                    "true\n    strict: true\n",
                    "@@ -7,4 +7,5 @@\n     ttl: 30\n     loop_wait: 10\n     retry: 10\n-    mode: false\n+    mode: "
                    "true\n+    strict: true\n"};

TEST(DiffLines, NumbersBothSides)
{
    const std::vector<DiffLine> rows = changedLines(yaml);
    ASSERT_EQ(rows.size(), 7U);
    EXPECT_EQ(rows[1], (DiffLine{DiffKind::Same, 7, 7, "    ttl: 30"}));
    EXPECT_EQ(rows[4], (DiffLine{DiffKind::Removed, 10, 0, "    mode: false"}));
    EXPECT_EQ(rows[6], (DiffLine{DiffKind::Added, 0, 11, "    strict: true"}));
}

TEST(DiffLines, GapsNameTheYamlPath)
{
    EXPECT_EQ(changedLines(yaml).front(), (DiffLine{DiffKind::Gap, 0, 0, "bootstrap.dcs"}));
}

TEST(DiffLines, GapsNameTheIniSection)
{
    const DiffText ini{"/etc/pgbackrest.conf", "", "[global]\na=1\nb=2\nc=3\nd=4\n[prod]\ne=5\n",
                       "@@ -4,2 +4,2 @@\n c=3\n-d=0\n+d=4\n"};
    EXPECT_EQ(changedLines(ini).front().text, "[global]");
}

TEST(DiffLines, GapsNameHaproxysSection)
{
    const DiffText cfg{"/etc/haproxy/haproxy.cfg", "", "global\n    user x\nlisten primary\n    a\n    bind *:5000\n",
                       "@@ -4,2 +4,2 @@\n     a\n-    bind *:1\n+    bind *:5000\n"};
    EXPECT_EQ(changedLines(cfg).front().text, "listen primary");
}

TEST(DiffLines, ANewFileHasNoGap)
{
    const DiffText added{"/a", "", "one\ntwo\n", "@@ -0,0 +1,2 @@\n+one\n+two\n"};
    const std::vector<DiffLine> rows = changedLines(added);
    ASSERT_EQ(rows.size(), 2U);
    EXPECT_EQ(rows[1], (DiffLine{DiffKind::Added, 0, 2, "two"}));
    EXPECT_EQ(wholeFile(added), rows);
}

TEST(DiffLines, TheWholeFileHasEveryLineAndTheRemovedOnes)
{
    const std::vector<DiffLine> rows = wholeFile(yaml);
    ASSERT_EQ(rows.size(), 12U);
    EXPECT_EQ(rows[0], (DiffLine{DiffKind::Same, 1, 1, "scope: prod"}));
    EXPECT_EQ(rows[9], (DiffLine{DiffKind::Removed, 10, 0, "    mode: false"}));
    EXPECT_EQ(rows[11], (DiffLine{DiffKind::Added, 0, 11, "    strict: true"}));
}

TEST(DiffLines, AChangeOfOwnerAloneLeavesTheFile)
{
    const DiffText owner{"/a", "one\n", "one\n", "-root:root 0644\n+postgres:postgres 0600\n"};
    EXPECT_EQ(changedLines(owner).size(), 2U);
    EXPECT_EQ(wholeFile(owner), (std::vector<DiffLine>{{DiffKind::Same, 1, 1, "one"}}));
}

TEST(DiffLines, RemovedStandsBesideAdded)
{
    const std::vector<DiffPair> pairs = sideBySide(changedLines(yaml));
    ASSERT_EQ(pairs.size(), 6U);
    EXPECT_EQ(pairs[4].left.text, "    mode: false");
    EXPECT_EQ(pairs[4].right.text, "    mode: true");
    EXPECT_EQ(pairs[5].left.before, 0);
    EXPECT_EQ(pairs[5].right.text, "    strict: true");
}

TEST(DiffLines, MissingEndOfLineIsNoLine)
{
    const DiffText cut{"/a", "one", "two",
                       "@@ -1 +1 @@\n-one\n\\ No newline at end of file\n+two\n\\ No newline at end of file\n"};
    EXPECT_EQ(changedLines(cut).size(), 2U);
}

TEST(DiffLines, NothingIsNothing)
{
    EXPECT_TRUE(changedLines({}).empty());
    EXPECT_TRUE(wholeFile({}).empty());
    EXPECT_TRUE(sideBySide({}).empty());
}

} // namespace
} // namespace howdah::test
