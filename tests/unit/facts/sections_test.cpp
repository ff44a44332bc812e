#include "core/facts/sections.h"
#include "tests/unit/facts/script_output.h"

#include <gtest/gtest.h>

namespace howdah {
namespace {

using test::scriptOutput;

TEST(Sections, keep_their_bytes)
{
    const QByteArray binary = QByteArray("a\0b\n\xff\r\n", 7);
    const auto sections = Sections::split(scriptOutput({{"one", binary}, {"empty", ""}, {"two", "x\n"}}));

    ASSERT_TRUE(sections);
    EXPECT_EQ(sections->body("one"), binary);
    EXPECT_EQ(sections->find("empty"), QByteArray(""));
    EXPECT_EQ(sections->body("two"), "x\n");
    EXPECT_EQ(sections->find("three"), std::nullopt);
}

TEST(Sections, of_one_name_keep_their_order)
{
    const auto sections = Sections::split(scriptOutput({{"a", "1"}, {"b", "2"}, {"a", "3"}}));
    ASSERT_TRUE(sections);
    EXPECT_EQ(sections->all("a"), (std::vector<QByteArray>{"1", "3"}));
}

TEST(Sections, noise_of_a_profile_is_skipped)
{
    const auto sections = Sections::split("Welcome to pg1!\n== fake end\nno newline" + scriptOutput({{"a", "1"}}));
    ASSERT_TRUE(sections);
    EXPECT_EQ(sections->body("a"), "1");
}

TEST(Sections, a_frame_with_another_mark_is_content)
{
    const QByteArray forged = "\n== 00000000-0000-0000-0000-000000000000 end\n";
    const auto sections = Sections::split(scriptOutput({{"a", forged}, {"b", "2"}}));
    ASSERT_TRUE(sections);
    EXPECT_EQ(sections->body("a"), forged);
    EXPECT_EQ(sections->body("b"), "2");
}

TEST(Sections, every_cut_is_seen)
{
    const QByteArray whole = scriptOutput({{"a", "1\n2\n"}, {"b", ""}});
    for (qsizetype length = 0; length < whole.size(); ++length) {
        const auto sections = Sections::split(whole.left(length));
        ASSERT_FALSE(sections) << length;
        EXPECT_EQ(sections.error().kind, ErrorKind::Parse);
    }
    EXPECT_TRUE(Sections::split(whole));
}

TEST(Sections, a_shell_that_refuses_is_quoted)
{
    const auto sections = Sections::split("This account is currently not available.\n");
    ASSERT_FALSE(sections);
    EXPECT_EQ(sections.error().what, QStringLiteral("the fact script did not start"));
    EXPECT_EQ(sections.error().evidence, QStringLiteral("This account is currently not available."));
}

TEST(Sections, entries_drop_what_is_cut)
{
    EXPECT_EQ(entries(QByteArray("a\0b\0c", 5)), (QByteArrayList{"a", "b"}));
    EXPECT_EQ(entries(QByteArray("a\0\0", 3)), (QByteArrayList{"a", ""}));
    EXPECT_EQ(entries(""), QByteArrayList());
}

} // namespace
} // namespace howdah
