#include "core/facts/json.h"

#include <gtest/gtest.h>

namespace howdah {
namespace {

TEST(BigIntegers, are_quoted_and_nothing_else)
{
    EXPECT_EQ(withBigIntegersQuoted(R"({"ID":9372538179322589801,"n":[-1234567890123456,1]})"),
              R"({"ID":"9372538179322589801","n":["-1234567890123456",1]})");
    const QByteArray same =
        R"({"s":"9372538179322589801","e\"9372538179322589801":1.2345678901234567890,"t":1e12345678901234567})";
    EXPECT_EQ(withBigIntegersQuoted(same), same);
    EXPECT_EQ(withBigIntegersQuoted("[0,12]", 1), R"(["0","12"])");
}

TEST(BigIntegers, broken_text_stays_broken)
{
    for (const QByteArray &text :
         {QByteArray("\"9"), QByteArray("\"\\"), QByteArray("-"), QByteArray(), QByteArray("\0", 1)})
        EXPECT_EQ(withBigIntegersQuoted(text), text);
}

TEST(Json, says_which_section_and_where)
{
    const auto object = parseJsonObject("lsblk", R"({"blockdevices": [ {"name": oops} ]})");
    ASSERT_FALSE(object);
    EXPECT_EQ(object.error().kind, ErrorKind::Parse);
    EXPECT_TRUE(object.error().what.contains(QStringLiteral("\"lsblk\"")));
    EXPECT_TRUE(object.error().evidence.contains(QStringLiteral("oops")));
    EXPECT_FALSE(parseJsonObject("x", "[]"));
    EXPECT_FALSE(parseJsonArray("x", "{}"));
    EXPECT_FALSE(parseJsonArray("x", ""));
}

TEST(Json, sizes_come_as_numbers_and_as_strings)
{
    EXPECT_EQ(sizeOf(QJsonValue(qint64(4294967296))), 4294967296);
    EXPECT_EQ(sizeOf(QJsonValue(QStringLiteral("4294967296"))), 4294967296);
    EXPECT_EQ(sizeOf(QJsonValue()), 0);
}

} // namespace
} // namespace howdah
