#include "core/run/run_lock.h"

#include "tests/support/loopback_sshd.h"
#include "tests/unit/run/shell_transport.h"

#include <gmock/gmock.h>

#include <QCoreApplication>
#include <QTemporaryDir>

#include <thread>

namespace howdah {

using testing::HasSubstr;

namespace {

class NoInteraction final : public InteractionHandler {
public:
    bool acceptHostKey(const HostKeyQuestion &) override { return false; }
    std::optional<Secret> askSecret(const SecretQuestion &) override { return std::nullopt; }
};

/// One more host behind the same SSH server: the lock's directory is its own.
class HostOfItsOwn final : public Transport {
public:
    HostOfItsOwn(QString name, std::shared_ptr<Transport> server) : name_(std::move(name)), server_(std::move(server))
    {}

    Result<CommandOutput> run(const Command &command, std::stop_token stop, const OutputSink &sink) override
    {
        QStringList words = command.argv(); // sh -eu -c TEXT howdah DIRECTORY …
        words[5] += QLatin1Char('-') + name_;
        return server_->run(Command::program(words).as(command.user()).within(command.limit()), std::move(stop), sink);
    }
    Result<> reconnect(std::chrono::seconds limit, std::stop_token stop) override
    {
        return server_->reconnect(limit, std::move(stop));
    }

private:
    const QString name_;
    const std::shared_ptr<Transport> server_;
};

std::string text(const Error &error)
{
    return describe(error).toStdString();
}

/// Two computers, each with its own folder of marks, and one host.
class RunLockTest : public testing::Test {
protected:
    void SetUp() override
    {
        ASSERT_EQ(sshd.problem(), QString());
        sshd.trust();
        ASSERT_TRUE(QDir(folder.path()).mkdir(QStringLiteral("anna")));
        ASSERT_TRUE(QDir(folder.path()).mkdir(QStringLiteral("ben")));
    }

    std::shared_ptr<Transport> connection()
    {
        Result<std::unique_ptr<Transport>> made =
            sshTransportFactory(std::make_shared<NoInteraction>(), sshd.options())(sshd.address(), {});
        EXPECT_TRUE(made) << text(made.error()) << sshd.log().toStdString();
        return made ? std::shared_ptr<Transport>(std::move(*made)) : nullptr;
    }

    Result<RunLock> take(const QString &computer, const std::shared_ptr<Transport> &transport)
    {
        return take(computer, Transports{{QStringLiteral("pg1"), transport}});
    }
    Result<RunLock> take(const QString &computer, const Transports &transports)
    {
        const RunLockOptions options{.directory = folder.filePath(QStringLiteral("host")),
                                     .account = QString(),
                                     .localFolder = folder.filePath(computer)};
        const auto note = [this](const QString &host, const QString &said) {
            const std::scoped_lock lock(mutex);
            notes << host + QStringLiteral(": ") + said;
        };
        return RunLock::take(transports, QStringLiteral("deploys cluster prod"), {}, note, options);
    }
    Result<RunLock> take(const QString &computer) { return take(computer, connection()); }

    test::LoopbackSshd sshd;
    QTemporaryDir folder;
    std::mutex mutex;
    QStringList notes;
    const QString anna = QStringLiteral("anna");
    const QString ben = QStringLiteral("ben");
};

} // namespace

TEST_F(RunLockTest, TheSecondIsToldWhoHasTheHostSinceWhenAndTheWayOut)
{
    const Result<RunLock> first = take(anna);
    ASSERT_TRUE(first) << text(first.error());
    const Result<RunLock> second = take(ben);
    ASSERT_FALSE(second);
    EXPECT_EQ(second.error().kind, ErrorKind::Blocked);
    EXPECT_THAT(text(second.error()), HasSubstr("pg1 is taken: "));
    EXPECT_THAT(text(second.error()), HasSubstr(("@" + QSysInfo::machineHostName()).toStdString()));
    EXPECT_THAT(text(second.error()), HasSubstr("deploys cluster prod there since 20"));
    EXPECT_THAT(text(second.error()), HasSubstr(QString::number(QCoreApplication::applicationPid()).toStdString()));
    EXPECT_THAT(text(second.error()), HasSubstr("sudo kill "));
}

TEST_F(RunLockTest, AHostThatWasGivenBackIsFreeWithoutAWord)
{
    {
        const Result<RunLock> first = take(anna);
        ASSERT_TRUE(first) << text(first.error());
    }
    const Result<RunLock> second = take(ben);
    ASSERT_TRUE(second) << text(second.error());
    EXPECT_TRUE(notes.isEmpty()) << notes.join(QLatin1Char('\n')).toStdString();
}

TEST_F(RunLockTest, ARefusedRunLeavesTheHoldersLockAlone)
{
    const Result<RunLock> first = take(anna);
    ASSERT_TRUE(first) << text(first.error());
    EXPECT_FALSE(take(ben));
    EXPECT_FALSE(take(ben));
}

TEST_F(RunLockTest, TheLockEndsWithTheConnectionAndTheNextIsToldOfTheDeadRun)
{
    const Result<RunLock> first = take(anna);
    ASSERT_TRUE(first) << text(first.error());
    sshd.killSessions();
    const Result<RunLock> second = take(ben);
    ASSERT_TRUE(second) << text(second.error());
    ASSERT_EQ(notes.size(), 1);
    EXPECT_THAT(notes.first().toStdString(), HasSubstr("pg1: taken over from a run that ended early"));
}

TEST_F(RunLockTest, AConnectionMadeAnewHoldsTheHostAgain)
{
    Result<RunLock> first = take(anna);
    ASSERT_TRUE(first) << text(first.error());
    sshd.killSessions();
    const Result<> again = first->transports().first()->reconnect(std::chrono::seconds(10), {});
    ASSERT_TRUE(again) << text(again.error());
    EXPECT_FALSE(take(ben));
}

TEST_F(RunLockTest, AConnectionThatTheHostStillBelievesInDoesNotKeepTheSameRunOut)
{
    const std::shared_ptr<Transport> old = connection();
    Result<RunLock> first = take(anna, old);
    ASSERT_TRUE(first) << text(first.error());
    // What a silent cut leaves on the host: the old session and its lock, while the run comes again.
    Transport &locked = *first->transports().first();
    const Result<> again = locked.reconnect(std::chrono::seconds(10), {});
    ASSERT_TRUE(again) << text(again.error());
    EXPECT_FALSE(take(ben));
}

TEST_F(RunLockTest, WhoComesBackAfterAnotherTookTheHostIsKeptOut)
{
    Result<RunLock> first = take(anna);
    ASSERT_TRUE(first) << text(first.error());
    sshd.killSessions();
    const Result<RunLock> second = take(ben);
    ASSERT_TRUE(second) << text(second.error());
    const Result<> back = first->transports().first()->reconnect(std::chrono::seconds(10), {});
    ASSERT_FALSE(back);
    EXPECT_EQ(back.error().kind, ErrorKind::Blocked) << text(back.error());
}

TEST_F(RunLockTest, ADeadRunOfThisComputerIsEndedWithItsConnection)
{
    Result<RunLock> first = take(anna);
    ASSERT_TRUE(first) << text(first.error());
    // Its mark is what says that it lives; the host believes in its connection.
    const QStringList marks = QDir(folder.filePath(anna)).entryList({QStringLiteral("*.run")}, QDir::Files);
    ASSERT_EQ(marks.size(), 1);
    ASSERT_TRUE(QFile::remove(folder.filePath(anna + QLatin1Char('/') + marks.first())));
    const Result<RunLock> second = take(anna);
    ASSERT_TRUE(second) << text(second.error());
    const Result<CommandOutput> late =
        first->transports().first()->run(Command::program({QStringLiteral("true")}).as(QString()), {});
    EXPECT_FALSE(late) << "the dead run's connection still takes commands";
}

TEST_F(RunLockTest, ADeadRunIsDeadOnAllItsHosts)
{
    const auto hosts = [this] {
        Transports all;
        for (int i = 1; i <= 8; ++i)
            all.insert(QStringLiteral("pg%1").arg(i), std::make_shared<HostOfItsOwn>(QString::number(i), connection()));
        return all;
    };
    Result<RunLock> first = take(anna, hosts());
    ASSERT_TRUE(first) << text(first.error());
    const QDir marks(folder.filePath(anna));
    for (const QString &mark : marks.entryList({QStringLiteral("*.run")}, QDir::Files))
        ASSERT_TRUE(QFile::remove(marks.filePath(mark)));
    const Result<RunLock> second = take(anna, hosts());
    ASSERT_TRUE(second) << text(second.error());
    EXPECT_EQ(second->transports().size(), 8);
}

TEST_F(RunLockTest, OfTwoThatBeginAtOnceExactlyOneHasTheHost)
{
    const std::vector<std::shared_ptr<Transport>> connections{connection(), connection()};
    for (int round = 0; round < 3; ++round) {
        std::vector<std::optional<RunLock>> held(2);
        {
            std::vector<std::jthread> threads;
            for (std::size_t i = 0; i < 2; ++i)
                threads.emplace_back([&, i] {
                    if (Result<RunLock> lock = take(i == 0 ? anna : ben, connections[i]))
                        held[i].emplace(std::move(*lock));
                });
        }
        EXPECT_EQ(held[0].has_value() + held[1].has_value(), 1) << "round " << round;
    }
}

TEST_F(RunLockTest, DetachedCommandsOfADeadRunAreTold)
{
    sshd.fakeProgram(QStringLiteral("systemctl"),
                     "#!/bin/sh\necho 'howdah-apt.service loaded active running Howdah: apt'\n");
    const Result<RunLock> lock = take(anna);
    ASSERT_TRUE(lock) << text(lock.error());
    ASSERT_EQ(notes.size(), 1);
    EXPECT_EQ(notes.first(), QStringLiteral("pg1: howdah-apt.service of an earlier run still runs here"));
}

TEST_F(RunLockTest, AMarkIsLeftByNobodyWhoEnded)
{
    {
        const Result<RunLock> lock = take(anna);
        ASSERT_TRUE(lock) << text(lock.error());
    }
    EXPECT_TRUE(QDir(folder.filePath(anna)).entryList({QStringLiteral("*.run")}, QDir::Files).isEmpty());
}

TEST(RunLockAnswerTest, GarbageIsAProblemAndNeverALock)
{
    for (const char *output : {"", "\n", "sudo: a password is required\n", "problem no sshd is above\n", "take\n"}) {
        const RunLockAnswer answer = parseRunLockAnswer(output);
        EXPECT_FALSE(answer.taken) << output;
        EXPECT_FALSE(answer.problem.isEmpty()) << output;
    }
}

TEST(RunLockAnswerTest, ABusyHostWithAnUnreadableRecordIsStillBusy)
{
    const RunLockAnswer answer = parseRunLockAnswer("busy\nhalf a\n");
    EXPECT_FALSE(answer.taken);
    EXPECT_TRUE(answer.problem.isEmpty());
    EXPECT_FALSE(answer.holder);
}

} // namespace howdah
