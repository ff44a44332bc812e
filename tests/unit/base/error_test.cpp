#include "core/base/error.h"
#include "core/base/result.h"

#include <gtest/gtest.h>

#include <QSet>

using namespace howdah;

namespace {

TEST(Error, DescriptionHasEvidenceIndentedAndTheHintLast)
{
    EXPECT_EQ(describe({ErrorKind::Io, QStringLiteral("what"), {}, {}}), QStringLiteral("what"));
    EXPECT_EQ(describe({ErrorKind::Io, QStringLiteral("what"), QStringLiteral("do"), {}}),
              QStringLiteral("what\nHint: do"));
    EXPECT_EQ(describe({ErrorKind::Io, QStringLiteral("what"), QStringLiteral("do"), QStringLiteral("a\nb")}),
              QStringLiteral("what\n  a\n  b\nHint: do"));
}

TEST(Error, EveryKindHasAWordOfItsOwn)
{
    QSet<QString> words;
    for (int kind = 0; kind <= static_cast<int>(ErrorKind::Cancelled); ++kind) {
        const QString word = name(static_cast<ErrorKind>(kind));
        EXPECT_FALSE(word.isEmpty()) << kind;
        EXPECT_FALSE(words.contains(word)) << word.toStdString();
        words.insert(word);
    }
    EXPECT_TRUE(words.contains(QStringLiteral("not-converged")));
}

Result<int> answer(bool good)
{
    if (good)
        return 42;
    return fail(ErrorKind::Timeout, QStringLiteral("late"), QStringLiteral("wait"));
}

TEST(Result, HoldsTheValueOrTheError)
{
    EXPECT_EQ(answer(true).value(), 42);
    ASSERT_FALSE(answer(false).has_value());
    EXPECT_EQ(answer(false).error(), (Error{ErrorKind::Timeout, QStringLiteral("late"), QStringLiteral("wait"), {}}));
    const Result<> passedOn = fail(answer(false).error());
    EXPECT_EQ(passedOn.error().kind, ErrorKind::Timeout);
    EXPECT_TRUE(Result<>().has_value());
}

TEST(Result, GoesThroughTheMapsOfExpected)
{
    const Result<QString> text = answer(true).map([](int number) { return QString::number(number); });
    EXPECT_EQ(text.value(), QStringLiteral("42"));
}

} // namespace
