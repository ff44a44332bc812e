#include "core/run/detached.h"

#include "core/run/detached_script.h"

#include "tests/unit/run/shell_transport.h"

#include <gmock/gmock.h>

#include <QFile>
#include <QTemporaryDir>

#include <thread>

namespace howdah {

using test::ShellTransport;

namespace {

class DetachedTest : public testing::Test {
protected:
    void SetUp() override
    {
        ASSERT_TRUE(QDir(folder.path()).mkdir(QStringLiteral("state")));
        ASSERT_TRUE(QDir(folder.path()).mkdir(QStringLiteral("work")));
    }

    void TearDown() override
    {
        EXPECT_TRUE(QDir(folder.filePath(QStringLiteral("state"))).entryList({"howdah-*"}, QDir::Dirs).isEmpty())
            << "a unit was left behind";
    }

    Result<int> runIt(const Command &command) { return runWith(transport, command); }

    Result<int> runWith(ShellTransport &through, const Command &command)
    {
        return runDetached(command, through, run, stop.get_token(), folder.filePath(QStringLiteral("run")));
    }

    /// A script that ends when the file "go" is there, with the given status.
    Command waiting(int status = 0, const QString &say = QStringLiteral("waiting"))
    {
        return Command::script(
                   QStringLiteral("echo \"$2\"; while [ ! -e \"$1/go\" ]; do sleep 0.02; done; echo gone; exit %1")
                       .arg(status),
                   {folder.filePath(QStringLiteral("work")), say})
            .detached(QStringLiteral("wait"));
    }

    void go()
    {
        QFile file(folder.filePath(QStringLiteral("work/go")));
        EXPECT_TRUE(file.open(QIODevice::WriteOnly));
    }

    [[nodiscard]] int linesOf(const QString &file) const
    {
        QFile opened(folder.filePath(QStringLiteral("state/") + file));
        return opened.open(QIODevice::ReadOnly) ? static_cast<int>(opened.readAll().count('\n')) : 0;
    }
    [[nodiscard]] int starts() const { return linesOf(QStringLiteral("starts")); }

    QTemporaryDir folder;
    ShellTransport transport{folder.filePath(QStringLiteral("state"))};
    QByteArray output;
    QStringList notes;
    CommandRun run{QStringLiteral("pg1"),
                   [this](Stream, const QByteArray &bytes) { output += bytes; },
                   [this](const QString &note) { notes.append(note); },
                   {}};
    std::stop_source stop;
};

Command shell(const QString &text, const QStringList &args = {})
{
    return Command::script(text, args).detached(QStringLiteral("job"));
}

} // namespace

TEST_F(DetachedTest, OutputAndStatusComeBack)
{
    EXPECT_EQ(runIt(shell("echo out; echo err >&2; printf 'no line feed'")), 0);
    EXPECT_EQ(output, "out\nerr\nno line feed");
    EXPECT_EQ(runIt(shell("exit 100")), 100);
    EXPECT_EQ(runIt(shell("kill -KILL $$")), 137);
    EXPECT_EQ(runIt(shell("false; echo never")), 1);
    EXPECT_EQ(runIt(Command::program({"/no/such/program"}).detached("job")), 127);
}

TEST_F(DetachedTest, WordsArriveAsTheyAre)
{
    const QString odd = QStringLiteral("a'b \"c\" $HOME %n \\n `id` ü\n*");
    EXPECT_EQ(runIt(shell("printf '%s|' \"$@\"; cat", {odd, QString(), "A=b"})), 0);
    EXPECT_EQ(output, odd.toUtf8() + "||A=b|");
}

TEST_F(DetachedTest, ALongScriptIsNotCutByTheShellsBuffer)
{
    EXPECT_EQ(runIt(shell(QStringLiteral(": '%1'\necho end").arg(QString(60'000, 'x')))), 0);
    EXPECT_EQ(output, "end\n");
}

TEST_F(DetachedTest, EveryByteArrives)
{
    EXPECT_EQ(runIt(shell("i=0; while [ $i -lt 20000 ]; do echo \"line $i\"; i=$((i+1)); done")), 0);
    EXPECT_EQ(output.count('\n'), 20000);
    EXPECT_TRUE(output.endsWith("line 19999\n"));
}

TEST_F(DetachedTest, NothingStaysOnTheHost)
{
    EXPECT_EQ(runIt(shell("exit 3")), 3);
    EXPECT_EQ(QDir(folder.filePath("run")).entryList(QDir::Files | QDir::Hidden), QStringList({"job.lock"}));
    EXPECT_EQ(QFile(folder.filePath("run")).permissions() & (QFile::ReadGroup | QFile::ReadOther | QFile::ExeOther), 0);
}

TEST_F(DetachedTest, ALostConnectionIsFollowedOnWhereItStopped)
{
    transport.cut = [this](const QByteArray &seen) { return transport.reconnects == 0 && seen.endsWith("waiting\n"); };
    transport.onReconnect = [this]() -> Result<> {
        transport.cut = {};
        go();
        return {};
    };
    EXPECT_EQ(runIt(waiting(7)), 7);
    EXPECT_EQ(output, "waiting\ngone\n");
    EXPECT_EQ(starts(), 1);
    EXPECT_EQ(notes, QStringList({"connection lost, reconnecting (1)", "connected again"}));
}

TEST_F(DetachedTest, WhatEndedWhileNobodyCouldLookIsNotRunAgain)
{
    transport.cut = [](const QByteArray &seen) { return seen.endsWith("waiting\n"); };
    transport.onReconnect = [this]() -> Result<> {
        transport.cut = {};
        go();
        QFile ended(folder.filePath("state/howdah-wait.service/ended"));
        while (!ended.exists())
            std::this_thread::yield();
        return {};
    };
    EXPECT_EQ(runIt(waiting(0)), 0);
    EXPECT_EQ(output, "waiting\ngone\n");
    EXPECT_EQ(starts(), 1);
}

TEST_F(DetachedTest, ARepeatedRunAttachesToTheSameCommand)
{
    transport.cut = [](const QByteArray &seen) { return seen.endsWith("waiting\n"); };
    transport.onReconnect = [] { return Result<>(fail(ErrorKind::Connect, QStringLiteral("no route"))); };
    const Result<int> died = runIt(waiting(5));
    EXPECT_EQ(died.error().kind, ErrorKind::Connect);
    EXPECT_THAT(died.error().hint.toStdString(), testing::HasSubstr("goes on there as howdah-wait.service"));

    output.clear();
    ShellTransport again(folder.filePath("state"));
    again.cut = [this](const QByteArray &seen) {
        if (seen.endsWith("waiting\n"))
            go();
        return false;
    };
    EXPECT_EQ(runWith(again, waiting(5)), 5);
    EXPECT_EQ(output, "waiting\ngone\n");
    EXPECT_EQ(starts(), 1);
    EXPECT_EQ(
        notes.last(),
        QStringLiteral("howdah-wait.service runs the same command since Sat 2026-01-31 12:00:00 UTC; attached to it"));
}

TEST_F(DetachedTest, AnotherCommandInTheUnitIsLeftAlone)
{
    transport.cut = [](const QByteArray &seen) { return seen.endsWith("waiting\n"); };
    transport.onReconnect = [] { return Result<>(fail(ErrorKind::Connect, QStringLiteral("no route"))); };
    EXPECT_FALSE(runIt(waiting()));

    ShellTransport again(folder.filePath("state"));
    const Result<int> other = runWith(again, waiting(0, "other words"));
    ASSERT_FALSE(other);
    EXPECT_EQ(other.error().kind, ErrorKind::Blocked);
    EXPECT_EQ(other.error().what, QStringLiteral("howdah-wait.service on pg1 has been running another command since "
                                                 "Sat 2026-01-31 12:00:00 UTC; it was left alone"));
    EXPECT_EQ(linesOf("stopped"), 0);
    go();
    EXPECT_EQ(runWith(again, waiting()), 0);
}

TEST_F(DetachedTest, WhatEndedUncollectedInAnEarlierRunIsRunAnew)
{
    transport.cut = [](const QByteArray &seen) { return seen.endsWith("waiting\n"); };
    transport.onReconnect = [] { return Result<>(fail(ErrorKind::Connect, QStringLiteral("no route"))); };
    EXPECT_FALSE(runIt(waiting(1)));
    go();
    QFile ended(folder.filePath("state/howdah-wait.service/ended"));
    while (!ended.exists())
        std::this_thread::yield();

    output.clear();
    ShellTransport again(folder.filePath("state"));
    EXPECT_EQ(runWith(again, waiting(1)), 1);
    EXPECT_EQ(output, "waiting\ngone\n");
    EXPECT_EQ(starts(), 2);
}

TEST_F(DetachedTest, StoppingEndsTheUnit)
{
    transport.cut = [this](const QByteArray &seen) {
        if (seen.endsWith("waiting\n"))
            stop.request_stop();
        return false;
    };
    EXPECT_EQ(runIt(waiting()).error().kind, ErrorKind::Cancelled);
    EXPECT_EQ(linesOf("stopped"), 1);
    EXPECT_TRUE(notes.isEmpty());
}

TEST_F(DetachedTest, StoppingEndsTheUnitAlsoWhenTheConnectionIsLost)
{
    transport.cut = [](const QByteArray &seen) { return seen.endsWith("waiting\n"); };
    transport.onReconnect = [this]() -> Result<> {
        if (!stop.stop_requested()) {
            stop.request_stop();
            return fail(ErrorKind::Cancelled, QStringLiteral("stopped"));
        }
        return {};
    };
    EXPECT_EQ(runIt(waiting()).error().kind, ErrorKind::Cancelled);
    EXPECT_EQ(linesOf("stopped"), 1);
}

TEST_F(DetachedTest, AStartThatComesAfterTheStopIsCalledOff)
{
    const Command command = shell("echo never");
    const DetachedUnit unit{"job", folder.filePath("run"), commandHash(command), "abc"};
    ASSERT_TRUE(transport.run(endCommand(unit), {}, {}));
    const Result<CommandOutput> late = transport.run(followCommand(unit, command, 0), {}, {});
    EXPECT_EQ(late->out, "howdah calledoff -\n");
    EXPECT_EQ(starts(), 0);
}

TEST_F(DetachedTest, TheLimitIsHeldBySystemd)
{
    const Result<int> result = runIt(shell("echo begun; sleep 100").within(std::chrono::seconds(1)));
    EXPECT_EQ(result.error().kind, ErrorKind::Timeout);
    EXPECT_EQ(result.error().what, QStringLiteral("It was ended after its limit of 1 s"));
    EXPECT_EQ(output, "begun\n");
}

TEST_F(DetachedTest, AUnitThatSomebodyStopsSaysSo)
{
    ShellTransport other(folder.filePath("state"));
    transport.cut = [&](const QByteArray &seen) {
        if (seen.endsWith("waiting\n") && linesOf("stopped") == 0) {
            EXPECT_TRUE(other.run(Command::script("systemctl stop howdah-wait.service"), {}, {}));
        }
        return false;
    };
    EXPECT_EQ(runIt(waiting()).error().what, QStringLiteral("howdah-wait.service on pg1 was stopped by somebody else"));
}

TEST_F(DetachedTest, ARefusalOfSystemdIsShown)
{
    const Result<int> result = runIt(shell("true").as("nobody-such"));
    EXPECT_EQ(result.error().evidence, QStringLiteral("Failed to determine user credentials"));
}

TEST_F(DetachedTest, RefusesInputAndOddUnits)
{
    EXPECT_EQ(runIt(shell("cat").withInput("x")).error().kind, ErrorKind::Usage);
    EXPECT_EQ(runIt(Command::program({"true"}).detached("a/b")).error().kind, ErrorKind::Usage);
    EXPECT_EQ(runIt(Command::program({"true"}).detached("")).error().kind, ErrorKind::Usage);
    EXPECT_EQ(transport.runs, 0);
}

TEST(DetachedProtocol, ParsesWhatTheScriptsPrint)
{
    EXPECT_EQ(parseUnitHeader("howdah attached 12ab Sat 2026\n")->nonce, QStringLiteral("12ab"));
    EXPECT_EQ(parseUnitHeader("howdah attached 12ab Sat 2026\n")->detail, QStringLiteral("Sat 2026"));
    EXPECT_FALSE(parseUnitHeader("howdah elephants x"));
    EXPECT_FALSE(parseUnitHeader(""));
    EXPECT_EQ(parseUnitEnd("howdah ended signal 2 15 99")->status, 143);
    EXPECT_EQ(parseUnitEnd("howdah ended exit-code 1 100 99")->logSize, 99);
    EXPECT_TRUE(parseUnitEnd("howdah gone")->gone);
    EXPECT_FALSE(parseUnitEnd("sudo: unable to resolve host"));
    EXPECT_FALSE(parseUnitEnd("howdah ended signal 2 2147483647 99")) << "no status that a process can have";
}

TEST(DetachedProtocol, TheHashIsOfCommandAndAccount)
{
    const Command command = Command::program({"a", "b"});
    EXPECT_EQ(commandHash(command), commandHash(command.within(std::chrono::seconds(5)).shownAs("x")));
    EXPECT_NE(commandHash(command), commandHash(command.as("postgres")));
    EXPECT_NE(commandHash(command), commandHash(Command::program({"ab"})));
    EXPECT_NE(commandHash(command), commandHash(Command::program({"a", "", "b"})));
}

} // namespace howdah
