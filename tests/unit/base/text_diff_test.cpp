#include "core/base/text_diff.h"

#include <gtest/gtest.h>

#include <QRegularExpression>
#include <QStringList>

#include <random>

using namespace howdah;

namespace {

std::string diff(const char *before, const char *after)
{
    return unifiedDiff(QString::fromUtf8(before), QString::fromUtf8(after)).toStdString();
}

QString numbers(int count, int changed = 0)
{
    QString text;
    for (int i = 1; i <= count; ++i)
        text += i == changed ? QStringLiteral("new\n") : QStringLiteral("%1\n").arg(i);
    return text;
}

TEST(TextDiff, EqualTextsDifferInNothing)
{
    EXPECT_EQ(diff("", ""), "");
    EXPECT_EQ(diff("a\nb\n", "a\nb\n"), "");
    EXPECT_EQ(diff("a", "a"), "");
}

TEST(TextDiff, ANewAndAnEmptiedFile)
{
    EXPECT_EQ(diff("", "a\nb\n"), "@@ -0,0 +1,2 @@\n+a\n+b\n");
    EXPECT_EQ(diff("a\nb\n", ""), "@@ -1,2 +0,0 @@\n-a\n-b\n");
    EXPECT_EQ(diff("", "\n"), "@@ -0,0 +1 @@\n+\n");
}

TEST(TextDiff, ThreeLinesOfContext)
{
    EXPECT_EQ(unifiedDiff(numbers(9), numbers(9, 5)).toStdString(),
              "@@ -2,7 +2,7 @@\n 2\n 3\n 4\n-5\n+new\n 6\n 7\n 8\n");
    EXPECT_EQ(unifiedDiff(numbers(9), numbers(9, 1)).toStdString(), "@@ -1,4 +1,4 @@\n-1\n+new\n 2\n 3\n 4\n");
    EXPECT_EQ(unifiedDiff(numbers(9), numbers(9, 9)).toStdString(), "@@ -6,4 +6,4 @@\n 6\n 7\n 8\n-9\n+new\n");
}

TEST(TextDiff, DistantChangesAreHunksOfTheirOwn)
{
    const QString before = numbers(30);
    const QString after = numbers(30, 5).replace(QStringLiteral("25\n"), QString());
    EXPECT_EQ(unifiedDiff(before, after).toStdString(), "@@ -2,7 +2,7 @@\n 2\n 3\n 4\n-5\n+new\n 6\n 7\n 8\n"
                                                        "@@ -22,7 +22,6 @@\n 22\n 23\n 24\n-25\n 26\n 27\n 28\n");
}

TEST(TextDiff, AMissingNewlineAtTheEndIsMarked)
{
    EXPECT_EQ(diff("a\n", "a"), "@@ -1 +1 @@\n-a\n+a\n\\ No newline at end of file\n");
    EXPECT_EQ(diff("a", "a\n"), "@@ -1 +1 @@\n-a\n\\ No newline at end of file\n+a\n");
    EXPECT_EQ(diff("a\nb", "x\nb"), "@@ -1,2 +1,2 @@\n-a\n+x\n b\n\\ No newline at end of file\n");
}

TEST(TextDiff, LinesAreComparedToTheCharacter)
{
    EXPECT_EQ(diff("a\n", "a \n"), "@@ -1 +1 @@\n-a\n+a \n");
    EXPECT_EQ(diff("a\r\n", "a\n"), "@@ -1 +1 @@\n-a\r\n+a\n");
    EXPECT_EQ(diff("\n\n", "\n"), "@@ -1,2 +1 @@\n \n-\n");
    EXPECT_EQ(diff("\xC3\xA4\n", "\xC3\xB6\n"), "@@ -1 +1 @@\n-\xC3\xA4\n+\xC3\xB6\n");
}

TEST(TextDiff, LargeTextsTakeNoMinutes)
{
    const QString before = numbers(20000);
    EXPECT_EQ(unifiedDiff(before, numbers(20000, 10000)).count(QLatin1Char('\n')), 9);
    // Nothing in common: the worst case of the algorithm.
    QString other;
    for (int i = 0; i < 1500; ++i)
        other += QStringLiteral("x%1\n").arg(i);
    EXPECT_EQ(unifiedDiff(numbers(1500), other).count(QLatin1Char('\n')), 3001);
}

/// What `patch` would make of the text; "" and a failure when a hunk does not fit.
QString applied(const QString &diff, const QString &before)
{
    static const QRegularExpression header(QStringLiteral(R"(\A@@ -(\d+)(?:,(\d+))? \+\d+(?:,\d+)? @@\z)"));
    const QStringList old = before.split(QLatin1Char('\n'), Qt::SkipEmptyParts);
    QStringList made;
    qsizetype at = 0;
    for (const QString &line : diff.split(QLatin1Char('\n'), Qt::SkipEmptyParts)) {
        if (const QRegularExpressionMatch match = header.match(line); match.hasMatch()) {
            const bool nothing = match.captured(2) == QLatin1String("0");
            while (at < match.captured(1).toInt() - (nothing ? 0 : 1))
                made.append(old.value(at++));
            continue;
        }
        if (!line.startsWith(QLatin1Char('+'))) {
            EXPECT_EQ(old.value(at++), line.mid(1));
        }
        if (!line.startsWith(QLatin1Char('-')))
            made.append(line.mid(1));
    }
    while (at < old.size())
        made.append(old[at++]);
    return made.isEmpty() ? QString() : made.join(QLatin1Char('\n')) + QLatin1Char('\n');
}

TEST(TextDiff, EveryDiffTurnsTheOneIntoTheOther)
{
    std::mt19937 random(1);
    const auto text = [&] {
        QString lines;
        for (unsigned i = random() % 40; i > 0; --i)
            lines += QStringLiteral("%1\n").arg(random() % 6);
        return lines;
    };
    for (int i = 0; i < 500; ++i) {
        const QString before = text();
        const QString after = text();
        const QString diff = unifiedDiff(before, after);
        ASSERT_EQ(applied(diff, before), after) << before.toStdString() << "---\n" << diff.toStdString();
        ASSERT_EQ(diff.isEmpty(), before == after);
    }
}

} // namespace
