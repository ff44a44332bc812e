#include "core/base/secret.h"

#include <gtest/gtest.h>

#include <concepts>
#include <ostream>
#include <type_traits>

using namespace howdah;

namespace {

template <typename T>
concept Streamable = requires(std::ostream &out, const T &value)
{
    out << value;
};

static_assert(!Streamable<Secret>);
static_assert(!std::is_convertible_v<Secret, QString>);
static_assert(!std::is_convertible_v<Secret, QByteArray>);
static_assert(!std::is_convertible_v<QString, Secret>);
static_assert(std::is_nothrow_move_constructible_v<Secret>);
static_assert(std::is_nothrow_move_assignable_v<Secret>);

TEST(Secret, KeepsItsBytes)
{
    const Secret secret(QByteArray("a\0b", 3));
    EXPECT_EQ(secret.reveal().size(), 3);
    EXPECT_FALSE(secret.isEmpty());
    EXPECT_TRUE(Secret().isEmpty());
    EXPECT_EQ(Secret(QStringLiteral("\u00e4")).reveal(), QByteArray("\xC3\xA4"));
}

TEST(Secret, CopiesSurviveTheOriginal)
{
    Secret copy;
    {
        const Secret original(QByteArray("correct horse"));
        copy = original;
        EXPECT_EQ(copy, original);
    }
    EXPECT_EQ(copy.reveal(), QByteArray("correct horse"));
    copy = Secret(QByteArray("other"));
    EXPECT_EQ(copy.reveal(), QByteArray("other"));
    Secret &same = copy;
    copy = same;
    EXPECT_EQ(copy.reveal(), QByteArray("other"));
    Secret moved = std::move(copy);
    EXPECT_EQ(moved.reveal(), QByteArray("other"));
}

TEST(Secret, ALiteralIsNotWiped)
{
    // QByteArrayLiteral lives in read-only memory.
    const QByteArray literal = QByteArrayLiteral("literal");
    {
        const Secret secret(literal);
        EXPECT_EQ(secret.reveal(), literal);
    }
    EXPECT_EQ(literal, QByteArray("literal"));
    {
        const Secret secret(QByteArray::fromRawData("raw bytes", 9));
        EXPECT_EQ(secret.reveal().size(), 9);
    }
}

} // namespace
