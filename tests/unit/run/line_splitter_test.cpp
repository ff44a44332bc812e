#include "core/run/line_splitter.h"

#include <gtest/gtest.h>

#include <QStringList>

namespace howdah {

namespace {

QStringList split(const QByteArrayList &chunks, qsizetype cap = 100)
{
    QStringList lines;
    LineSplitter splitter(cap);
    const auto keep = [&](const QString &line) { lines.append(line); };
    for (const QByteArray &chunk : chunks)
        splitter.feed(chunk, keep);
    splitter.finish(keep);
    return lines;
}

} // namespace

TEST(LineSplitter, KeepsEmptyLinesAndALastOneWithoutLineFeed)
{
    EXPECT_EQ(split({"a\n\nb", "c\nd"}), QStringList({"a", "", "bc", "d"}));
    EXPECT_EQ(split({"a\n", ""}), QStringList({"a"}));
    EXPECT_EQ(split({}), QStringList());
}

TEST(LineSplitter, CharactersMayBeCutAnywhere)
{
    const QByteArray text = QStringLiteral("früh – 🐘\nspät\n").toUtf8();
    QByteArrayList bytes;
    for (const char byte : text)
        bytes.append(QByteArray(1, byte));
    EXPECT_EQ(split(bytes), QStringList({QStringLiteral("früh – 🐘"), QStringLiteral("spät")}));
}

TEST(LineSplitter, AProgressBarIsItsLastState)
{
    EXPECT_EQ(split({"10%\r20%\r", "100%\ndone\r\n"}), QStringList({"100%", "done"}));
    EXPECT_EQ(split({"10%\r", "\n"}), QStringList({"10%"}));
    EXPECT_EQ(split({"10%", "\r", "20%", "\r\n"}), QStringList({"20%"}));
    EXPECT_EQ(split({"10%\r20%\r"}), QStringList({"20%"}));
}

TEST(LineSplitter, CutsLongLinesBetweenCharacters)
{
    EXPECT_EQ(split({"123456789\nab\n"}, 5), QStringList({"12345", "ab"}));
    EXPECT_EQ(split({QStringLiteral("1234ä\n").toUtf8()}, 5), QStringList({"1234"}));
    EXPECT_EQ(split({QStringLiteral("123ä5\n").toUtf8()}, 5), QStringList({QStringLiteral("123ä")}));
    EXPECT_EQ(split({"1234567\r", "ab\n"}, 5), QStringList({"ab"}));
    EXPECT_EQ(split({"1234567", "89\r", "ab\n"}, 5), QStringList({"ab"}));
    EXPECT_EQ(split({"1234567", "89", "0\n", "ab"}, 5), QStringList({"12345", "ab"}));
}

TEST(LineSplitter, NothingReachesTheTerminal)
{
    EXPECT_EQ(split({"\x1b[31mred\x1b[0m\x07 \x1b]0;title\x07tab\there\n"}), QStringList({"red tab here"}));
    EXPECT_EQ(split({QByteArray("a\0b\n", 4)}), QStringList({"ab"}));
    EXPECT_EQ(split({"\xff\xfe bad\n"}), QStringList({QStringLiteral("\uFFFD\uFFFD bad")}));
}

TEST(LineSplitter, BoundsWhatItHolds)
{
    LineSplitter splitter(16);
    int lines = 0;
    for (int i = 0; i < 10000; ++i)
        splitter.feed(QByteArray(1000, 'x'), [&](const QString &) { ++lines; });
    splitter.finish([&](const QString &line) {
        ++lines;
        EXPECT_EQ(line.size(), 16);
    });
    EXPECT_EQ(lines, 1);
}

} // namespace howdah
