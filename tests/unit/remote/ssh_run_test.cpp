#include "tests/unit/remote/ssh_fixture.h"

#include <QElapsedTimer>

#include <thread>

namespace howdah {

// 100 ms is what is promised; the rest is for a machine that is busy with other tests.
constexpr qint64 promptly = 300;

using test::SshTest;

// What a command leaves behind.

TEST_F(SshTest, bothStreamsAndTheStatusComeBack)
{
    const auto output = run(Command::script(QStringLiteral("echo out; echo err >&2; exit 3")));
    ASSERT_TRUE(output) << text(output);
    EXPECT_EQ(output->out, "out\n");
    EXPECT_EQ(output->err, "err\n");
    EXPECT_EQ(output->status, 3);
    EXPECT_FALSE(output->truncated);
}

TEST_F(SshTest, aSignalIsAStatusOf128AndItsNumber)
{
    const auto output = run(Command::script(QStringLiteral("kill -TERM $$")));
    ASSERT_TRUE(output) << text(output);
    EXPECT_EQ(output->status, 128 + 15);
}

TEST_F(SshTest, wordsReachTheCommandAsTheyAre)
{
    const auto output = run(Command::program({QStringLiteral("printf"), QStringLiteral("[%s]"), QStringLiteral("it's"),
                                              QStringLiteral("$HOME `id`"), QStringLiteral("ü\n*")}));
    ASSERT_TRUE(output) << text(output);
    EXPECT_EQ(QString::fromUtf8(output->out), QStringLiteral("[it's][$HOME `id`][ü\n*]"));
}

TEST_F(SshTest, commandsRunInAHarmlessFolderWithAParsableLocale)
{
    const auto output = run(Command::script(QStringLiteral("pwd; echo $LC_ALL")));
    ASSERT_TRUE(output) << text(output);
    EXPECT_EQ(output->out, "/\nC.UTF-8\n");
}

TEST_F(SshTest, theSinkSeesOutputBeforeTheEnd)
{
    QByteArray seen;
    bool early = false;
    const OutputSink sink = [&](Stream stream, const QByteArray &bytes) {
        seen += bytes;
        early = early || (stream == Stream::Err && !seen.contains("last"));
    };
    const auto output = transport().run(
        Command::script(QStringLiteral("echo first >&2; sleep 0.2; echo last")).as(QString()), {}, sink);
    ASSERT_TRUE(output) << text(output);
    EXPECT_EQ(seen, "first\nlast\n");
    EXPECT_TRUE(early);
}

TEST_F(SshTest, threeHundredCommandsOnOneSession)
{
    for (int i = 0; i < 300; ++i) {
        const auto output = run(Command::program({QStringLiteral("echo"), QString::number(i)}));
        ASSERT_TRUE(output) << text(output);
        ASSERT_EQ(output->out, QByteArray::number(i) + '\n');
    }
}

// Much data.

TEST_F(SshTest, aLotBothWaysAtOnceDoesNotDeadlock)
{
    QByteArray much(16 * 1024 * 1024, 'x');
    for (qsizetype i = 0; i < much.size(); i += 4096)
        much[i] = static_cast<char>('a' + i / 4096 % 26);
    const auto output = run(Command::script(QStringLiteral("tee /dev/stderr")).withInput(much));
    ASSERT_TRUE(output) << text(output);
    EXPECT_TRUE(output->out == much);
    EXPECT_TRUE(output->err == much);
}

TEST_F(SshTest, aCommandThatDoesNotReadItsInputEndsAllTheSame)
{
    const auto output = run(Command::script(QStringLiteral("exit 4")).withInput(QByteArray(8 * 1024 * 1024, 'x')));
    ASSERT_TRUE(output) << text(output);
    EXPECT_EQ(output->status, 4);
}

TEST_F(SshTest, hugeOutputIsSeenWholeAndKeptInPart)
{
    SshOptions options = sshd().options();
    options.keptOutput = 100'000;
    reconnectWith(options);
    qint64 seen = 0;
    const OutputSink sink = [&](Stream, const QByteArray &bytes) { seen += bytes.size(); };
    const auto output =
        transport().run(Command::script(QStringLiteral("head -c 40000000 /dev/zero")).as(QString()), {}, sink);
    ASSERT_TRUE(output) << text(output);
    EXPECT_EQ(seen, 40'000'000);
    EXPECT_EQ(output->out.size(), 100'000);
    EXPECT_TRUE(output->truncated);
}

TEST_F(SshTest, aLineThatNoHostWouldTakeIsRefusedHere)
{
    const auto output = run(Command::script(QString(200'000, QLatin1Char('#'))));
    ASSERT_FALSE(output);
    EXPECT_EQ(output.error().kind, ErrorKind::Usage);
}

// Ends before the end.

TEST_F(SshTest, aStopEndsTheWaitAtOnceAndTheSessionStaysUsable)
{
    transport();
    Result<CommandOutput> output;
    std::jthread runner([&](const std::stop_token &stop) {
        output = transport().run(Command::program({QStringLiteral("sleep"), QStringLiteral("5")}).as(QString()), stop);
    });
    std::this_thread::sleep_for(std::chrono::milliseconds(150));
    QElapsedTimer timer;
    timer.start();
    runner.request_stop();
    runner.join();
    EXPECT_LT(timer.elapsed(), promptly);
    ASSERT_FALSE(output);
    EXPECT_EQ(output.error().kind, ErrorKind::Cancelled);
    EXPECT_TRUE(run(nothing()));
}

TEST_F(SshTest, aLimitEndsTheWaitAndNamesTheCommand)
{
    const auto output =
        run(Command::program({QStringLiteral("sleep"), QStringLiteral("5")}).within(std::chrono::seconds(1)));
    ASSERT_FALSE(output);
    EXPECT_EQ(output.error().kind, ErrorKind::Timeout);
    EXPECT_THAT(text(output), testing::HasSubstr("`sleep 5` did not end within 1 s on pg1"));
    EXPECT_TRUE(run(nothing()));
}

TEST_F(SshTest, aLostConnectionIsSaidAndCanBeMadeAgain)
{
    std::jthread killer([&] {
        std::this_thread::sleep_for(std::chrono::milliseconds(200));
        sshd().killSessions();
    });
    const auto output = run(Command::program({QStringLiteral("sleep"), QStringLiteral("5")}));
    killer.join();
    ASSERT_FALSE(output);
    EXPECT_EQ(output.error().kind, ErrorKind::Connect);
    EXPECT_THAT(text(output), testing::HasSubstr("was lost while running `sleep 5`"));
    EXPECT_THAT(text(run(nothing())), testing::HasSubstr("was lost before `true` was started"));
    const Result<> again = transport().reconnect(std::chrono::seconds(5), {});
    ASSERT_TRUE(again) << text(again);
    EXPECT_TRUE(run(nothing()));
}

TEST_F(SshTest, reconnectWaitsUntilTheHostAnswers)
{
    transport();
    sshd().stop();
    const auto gone = transport().reconnect(std::chrono::seconds(1), {});
    ASSERT_FALSE(gone);
    EXPECT_THAT(text(gone), testing::HasSubstr("refuses connections"));
    sshd().start();
    const auto again = transport().reconnect(std::chrono::seconds(5), {});
    EXPECT_TRUE(again) << text(again);
}

} // namespace howdah
