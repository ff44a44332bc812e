#include "core/run/reboot.h"

#include "tests/unit/run/scripted_transport.h"

#include <gmock/gmock.h>

#include <deque>

namespace howdah {

using test::ScriptedTransport;

namespace {

/// A host that answers from a list, one entry a command; each entry says which command it is for.
class RebootTest : public testing::Test {
protected:
    struct Turn {
        QString contains;
        Result<CommandOutput> answer;
    };

    Result<int> reboot()
    {
        return carryOut(Command::program({"systemctl", "reboot"}).reboot(), transport, run, stop.get_token());
    }

    static Result<CommandOutput> says(const QByteArray &out, int status = 0) { return CommandOutput{status, out, {}}; }
    static Result<CommandOutput> lost() { return test::connectionLost(); }

    std::deque<Turn> turns;
    ScriptedTransport transport{
        [this](const Command &command, const std::stop_token &, const OutputSink &) -> Result<CommandOutput> {
            if (turns.empty() || !command.display().contains(turns.front().contains)) {
                ADD_FAILURE() << "unexpected: " << command.display().toStdString();
                return fail(ErrorKind::Usage, QStringLiteral("unexpected"));
            }
            const Result<CommandOutput> answer = turns.front().answer;
            turns.pop_front();
            return answer;
        }};
    QStringList notes;
    CommandRun run{QStringLiteral("pg1"),
                   [](Stream, const QByteArray &) {},
                   [this](const QString &note) { notes.append(note); },
                   {}};
    std::stop_source stop;

    void SetUp() override { run.options.rebootPause = std::chrono::milliseconds(1); }
    void TearDown() override { EXPECT_TRUE(turns.empty()); }
};

} // namespace

TEST_F(RebootTest, EndsWhenAnotherBootIdAnswersAndTheBootIsOver)
{
    turns = {{"boot_id", says("one\n")},
             {"reboot", lost()},
             {"boot_id", says("one\n")},
             {"boot_id", lost()},
             {"boot_id", lost()},
             {"boot_id", says("two\n")},
             {"is-system-running", says("starting\n")},
             {"is-system-running", says("degraded\n")}};
    EXPECT_EQ(reboot(), 0);
    EXPECT_EQ(notes.last(), QStringLiteral("restarted, system state: degraded"));
    EXPECT_EQ(transport.reconnects, 2);
}

TEST_F(RebootTest, RefusedLoginsWhileItBootsAreWaitedOut)
{
    int tries = 0;
    transport.onReconnect = [&]() -> Result<> {
        if (++tries < 3)
            return fail(ErrorKind::Auth, QStringLiteral("System is booting up"));
        return {};
    };
    turns = {{"boot_id", says("one")},
             {"reboot", says("")},
             {"boot_id", lost()},
             {"boot_id", lost()},
             {"boot_id", lost()},
             {"boot_id", says("two")},
             {"is-system-running", says("running")}};
    EXPECT_EQ(reboot(), 0);
}

TEST_F(RebootTest, ACommandThatRefusesIsItsStatus)
{
    turns = {{"boot_id", says("one")}, {"reboot", says("", 1)}};
    EXPECT_EQ(reboot(), 1);
}

TEST_F(RebootTest, ACommandThatFindsNoNeedIsDone)
{
    turns = {{"boot_id", says("one\n")}, {"reboot", says("no reboot is needed\n", noRebootNeeded)}};
    const Result<int> done = reboot();
    ASSERT_TRUE(done);
    EXPECT_EQ(*done, 0);
}

TEST_F(RebootTest, AHostThatStaysUpTimesOutAndSaysSo)
{
    run.options.rebootLimit = std::chrono::seconds(0);
    turns = {{"boot_id", says("one")}, {"reboot", says("")}, {"boot_id", says("one")}};
    const Result<int> result = reboot();
    EXPECT_EQ(result.error().kind, ErrorKind::Timeout);
    EXPECT_THAT(result.error().what.toStdString(), testing::HasSubstr("seen last: it has not gone down"));
}

TEST_F(RebootTest, AChangedHostKeyIsFinal)
{
    transport.onReconnect = [] { return Result<>(fail(ErrorKind::HostKey, QStringLiteral("changed"))); };
    turns = {{"boot_id", says("one")}, {"reboot", lost()}, {"boot_id", lost()}};
    EXPECT_EQ(reboot().error().kind, ErrorKind::HostKey);
}

TEST_F(RebootTest, CanBeStoppedWhileItWaits)
{
    run.options.rebootPause = std::chrono::hours(1);
    transport.onReconnect = [this] {
        stop.request_stop();
        return Result<>(test::connectionLost());
    };
    turns = {{"boot_id", says("one")}, {"reboot", lost()}, {"boot_id", lost()}};
    EXPECT_EQ(reboot().error().kind, ErrorKind::Cancelled);
}

} // namespace howdah
