// The same as detached_test.cpp, against a real systemd: HOWDAH_LAB_SSH names the words that run a command there as root,
// for example HOWDAH_LAB_SSH='tests/lab/lab ssh h1 sudo'. Skipped without it.

#include "core/run/detached.h"
#include "core/run/reboot.h"

#include "tests/unit/run/shell_transport.h"

#include <gmock/gmock.h>

namespace howdah {

using test::ShellTransport;

namespace {

class DetachedLabTest : public testing::Test {
protected:
    void SetUp() override
    {
        if (prefix.isEmpty())
            GTEST_SKIP() << "HOWDAH_LAB_SSH is not set";
    }

    Result<int> runIt(const Command &command) { return carryOut(command, transport, run, stop.get_token()); }

    QByteArray onHost(const QString &script)
    {
        ShellTransport other(prefix);
        const Result<CommandOutput> answer = other.run(Command::script(script), {}, {});
        return answer ? answer->out.trimmed() : "failed";
    }

    static Command job(const QString &script) { return Command::script(script).detached(QStringLiteral("labtest")); }

    QStringList prefix = qEnvironmentVariable("HOWDAH_LAB_SSH").split(QLatin1Char(' '), Qt::SkipEmptyParts);
    ShellTransport transport{prefix};
    QByteArray output;
    QStringList notes;
    CommandRun run{QStringLiteral("lab"),
                   [this](Stream, const QByteArray &bytes) { output += bytes; },
                   [this](const QString &note) { notes.append(note); },
                   {}};
    std::stop_source stop;
};

} // namespace

TEST_F(DetachedLabTest, OutputStatusAndOverhead)
{
    EXPECT_EQ(runIt(job("echo out; echo err >&2; echo \"$HOME $(id -un) $LC_ALL\"")), 0);
    EXPECT_EQ(output, "out\nerr\n/root root C.UTF-8\n");
    EXPECT_EQ(runIt(job("exit 100")), 100);
    EXPECT_EQ(runIt(job("kill -TERM $$")), 143);
    EXPECT_EQ(runIt(job("kill -KILL $$")), 137);
    output.clear();
    EXPECT_EQ(
        runIt(Command::program({"printf", "%s|", "a'b \"c\" $HOME ${HOME} %n %% \\n `id` ü"}).detached("labtest")), 0);
    EXPECT_EQ(output.toStdString(), "a'b \"c\" $HOME ${HOME} %n %% \\n `id` ü|");
    output.clear();
    EXPECT_EQ(runIt(job("id -un; echo $HOME").as("postgres")), 0);
    EXPECT_EQ(output, "postgres\n/var/lib/postgresql\n");
    const Result<int> noUser = runIt(job("true").as("nobody-such"));
    EXPECT_TRUE(noUser ? *noUser == 217 : noUser.error().kind == ErrorKind::RemoteExit) << (noUser ? *noUser : -1);
    EXPECT_EQ(onHost("systemctl list-units --all --plain --no-legend 'howdah-*'; ls /run/howdah | grep -v lock || :"),
              "");

    const auto start = std::chrono::steady_clock::now();
    EXPECT_EQ(runIt(job("true")), 0);
    const auto detachedDone = std::chrono::steady_clock::now();
    EXPECT_EQ(runIt(Command::program({"true"})), 0);
    EXPECT_EQ(runIt(Command::program({"true"})), 0);
    const auto directDone = std::chrono::steady_clock::now();
    const auto overhead =
        std::chrono::duration_cast<std::chrono::milliseconds>((detachedDone - start) - (directDone - detachedDone));
    std::cout << "overhead over two direct commands: " << overhead.count() << " ms\n";
    EXPECT_LT(overhead.count(), 5000) << "a busy machine is slow; this is something that hangs";
}

TEST_F(DetachedLabTest, EveryByteArrivesAlsoAcrossACut)
{
    int cuts = 0;
    transport.cut = [&](const QByteArray &seen) { return seen.size() > 20'000 && cuts++ < 3; };
    EXPECT_EQ(runIt(job("i=0; while [ $i -lt 30000 ]; do echo \"line $i\"; i=$((i+1)); done; sleep 0.3; echo end")), 0);
    QByteArray expected;
    for (int i = 0; i < 30000; ++i)
        expected += "line " + QByteArray::number(i) + '\n';
    EXPECT_EQ(output.size(), expected.size() + 4);
    EXPECT_TRUE(output == expected + "end\n");
    EXPECT_GE(transport.reconnects, 1);
}

TEST_F(DetachedLabTest, AttachesRefusesStopsAndTimesOut)
{
    const Command slow = job("echo begun; sleep 1000");
    transport.cut = [](const QByteArray &seen) { return seen.endsWith("begun\n"); };
    transport.onReconnect = [] { return Result<>(fail(ErrorKind::Connect, QStringLiteral("no route"))); };
    EXPECT_EQ(runIt(slow).error().kind, ErrorKind::Connect);
    transport.cut = {};
    EXPECT_EQ(runIt(job("true")).error().kind, ErrorKind::Blocked);
    std::cout << describe(runIt(job("true")).error()).toStdString() << '\n';

    transport.cut = [this](const QByteArray &seen) {
        if (seen.endsWith("begun\n"))
            stop.request_stop();
        return false;
    };
    EXPECT_EQ(runIt(slow).error().kind, ErrorKind::Cancelled);
    EXPECT_THAT(notes.join(' ').toStdString(), testing::HasSubstr("attached to it"));
    std::cout << notes.last().toStdString() << '\n';
    EXPECT_EQ(onHost("systemctl list-units --all --plain --no-legend 'howdah-*'; pgrep -x sleep || :"), "");

    stop = {};
    transport.cut = {};
    EXPECT_EQ(runIt(job("sleep 1000").within(std::chrono::seconds(1))).error().kind, ErrorKind::Timeout);
    EXPECT_EQ(onHost("systemctl list-units --all --plain --no-legend 'howdah-*'; ls /run/howdah | grep -v lock || :"),
              "");

    transport.cut = [this](const QByteArray &seen) {
        if (seen.endsWith("begun\n") && notes.last() != QLatin1String("killed")) {
            notes.append(QStringLiteral("killed"));
            onHost("systemctl stop howdah-labtest");
        }
        return false;
    };
    EXPECT_THAT(runIt(slow).error().what.toStdString(), testing::HasSubstr("stopped by somebody else"));
}

TEST_F(DetachedLabTest, RestartsTheHost)
{
    if (!qEnvironmentVariableIsSet("HOWDAH_LAB_REBOOT"))
        GTEST_SKIP() << "HOWDAH_LAB_REBOOT is not set";
    run.options.rebootLimit = std::chrono::seconds(60);
    const Result<int> restarted = runIt(Command::program({"systemctl", "reboot"}).reboot());
    EXPECT_EQ(restarted, 0) << (restarted ? "" : describe(restarted.error()).toStdString());
    std::cout << notes.join('\n').toStdString() << '\n';
}

} // namespace howdah
