#include "tests/unit/remote/ssh_fixture.h"

#include <QElapsedTimer>
#include <QFile>

#include <thread>

namespace howdah {

using test::LoopbackSshd;
using test::SshTest;
using testing::AllOf;
using testing::HasSubstr;

/// A hop and a target, both on this machine; the hop lets in with the target's user key.
class SshJumpTest : public SshTest {
protected:
    void SetUp() override
    {
        SshTest::SetUp();
        ASSERT_EQ(hop_.problem(), QString());
        QFile::remove(hop_.path(QStringLiteral("authorized_keys")));
        ASSERT_TRUE(
            QFile::copy(sshd().keyFile() + QStringLiteral(".pub"), hop_.path(QStringLiteral("authorized_keys"))));
        QFile known(sshd().knownHostsFile());
        QFile hopKey(hop_.path(QStringLiteral("host_key.pub")));
        ASSERT_TRUE(known.open(QIODevice::Append) && hopKey.open(QIODevice::ReadOnly));
        known.write("[127.0.0.1]:" + QByteArray::number(hop_.port()) + ' ' + hopKey.readAll());
    }

    HostAddress throughHop()
    {
        HostAddress address = sshd().address();
        address.jumpHost = QStringLiteral("%1@127.0.0.1:%2").arg(hop_.user()).arg(hop_.port());
        return address;
    }

    LoopbackSshd hop_;
};

TEST_F(SshJumpTest, allHostsBehindAHopShareOneConnectionToIt)
{
    const TransportFactory factory = sshTransportFactory(interaction, sshd().options());
    std::atomic<int> good = 0;
    std::vector<std::jthread> threads;
    threads.reserve(4);
    for (int i = 0; i < 4; ++i) {
        threads.emplace_back([&, address = throughHop()] {
            const auto made = factory(address, std::stop_token());
            EXPECT_TRUE(made) << text(made);
            good += made && (*made)->run(nothing(), std::stop_token()) ? 1 : 0;
        });
    }
    threads.clear();
    EXPECT_EQ(good, 4);
    EXPECT_EQ(hop_.log().count(QLatin1String("Accepted publickey")), 1);
    EXPECT_EQ(sshd().log().count(QLatin1String("Accepted publickey")), 4);
}

TEST_F(SshJumpTest, oneSessionThatEndsLeavesTheOthersAlone)
{
    const TransportFactory factory = sshTransportFactory(interaction, sshd().options());
    auto first = factory(throughHop(), std::stop_token());
    auto second = factory(throughHop(), std::stop_token());
    ASSERT_TRUE(first && second) << text(first) << text(second);
    first->reset();
    EXPECT_TRUE((*second)->run(nothing(), std::stop_token()));
}

TEST_F(SshJumpTest, theConnectionToTheHopEndsWithTheFactory)
{
    {
        const auto made = connect(throughHop());
        ASSERT_TRUE(made) << text(made);
    }
    QElapsedTimer timer;
    timer.start();
    while (hop_.hasSessions() && timer.elapsed() < 2000)
        std::this_thread::sleep_for(std::chrono::milliseconds(10));
    EXPECT_FALSE(hop_.hasSessions());
}

TEST_F(SshJumpTest, aCutHopIsALostConnectionAndReconnectFindsTheWayAgain)
{
    const auto made = connect(throughHop());
    ASSERT_TRUE(made) << text(made);
    hop_.killSessions();
    const auto output =
        (*made)->run(Command::program({QStringLiteral("sleep"), QStringLiteral("3")}).as(QString()), std::stop_token());
    ASSERT_FALSE(output);
    EXPECT_EQ(output.error().kind, ErrorKind::Connect);
    const auto again = (*made)->reconnect(std::chrono::seconds(5), std::stop_token());
    ASSERT_TRUE(again) << text(again);
    EXPECT_TRUE((*made)->run(nothing(), std::stop_token()));
}

TEST_F(SshJumpTest, aHopThatCannotBeHadIsAnErrorAndNeverLeftOut)
{
    hop_.stop();
    const auto made = connect(throughHop());
    ASSERT_FALSE(made);
    EXPECT_EQ(made.error().kind, ErrorKind::Connect);
    EXPECT_THAT(text(made), AllOf(HasSubstr("its jump host"), HasSubstr("Connection refused"), HasSubstr("ssh -J")));
    EXPECT_FALSE(sshd().log().contains(QLatin1String("Accepted")));
}

TEST_F(SshJumpTest, aHostThatTheHopDoesNotReachIsSaid)
{
    const HostAddress address = throughHop();
    sshd().stop();
    const auto made = connect(address);
    ASSERT_FALSE(made);
    EXPECT_EQ(made.error().kind, ErrorKind::Connect);
    EXPECT_THAT(text(made), AllOf(HasSubstr("cannot be reached through jump host"), HasSubstr("refused")));
}

TEST_F(SshJumpTest, anUnknownKeyOfTheHopIsAskedFor)
{
    QFile::remove(sshd().knownHostsFile());
    sshd().trust();
    interaction->accepts = true;
    const auto made = connect(throughHop());
    ASSERT_TRUE(made) << text(made);
    ASSERT_EQ(interaction->hostKeys.size(), 1);
    EXPECT_EQ(interaction->hostKeys.front().host, QStringLiteral("jump host 127.0.0.1"));
    EXPECT_EQ(interaction->hostKeys.front().fingerprint, hop_.hostKeyFingerprint());
}

TEST_F(SshJumpTest, aJumpHostOfTheUsersConfigurationIsGoneThrough)
{
    const SshOptions options = sshd().options(
        {QStringLiteral("Host elephant"), QStringLiteral("  HostName 127.0.0.1"),
         QStringLiteral("  ProxyJump %1@127.0.0.1:%2").arg(hop_.user()).arg(hop_.port()), QStringLiteral("Host *")});
    HostAddress address = sshd().address();
    address.address = QStringLiteral("elephant");
    const auto made = connect(address, options);
    ASSERT_TRUE(made) << text(made);
    EXPECT_EQ(hop_.log().count(QLatin1String("Accepted publickey")), 1);
}

TEST_F(SshJumpTest, aProxyCommandOfTheUsersConfigurationIsRun)
{
    const SshOptions options = sshd().options(
        {QStringLiteral(
             "ProxyCommand ssh -F none -i %1 -o UserKnownHostsFile=%2 -o BatchMode=yes -p %3 -W %h:%p %r@127.0.0.1")
             .arg(sshd().keyFile(), sshd().knownHostsFile())
             .arg(hop_.port())
             .replace(QStringLiteral("-F none"), QStringLiteral("-F /dev/null"))});
    const auto made = connect(sshd().address(), options);
    ASSERT_TRUE(made) << text(made);
    EXPECT_EQ(hop_.log().count(QLatin1String("Accepted publickey")), 1);
}

TEST_F(SshJumpTest, aStopEndsTheWaitForAHop)
{
    hop_.freeze(true);
    Result<std::unique_ptr<Transport>> made;
    std::jthread connecting([&](const std::stop_token &stop) { made = connect(throughHop(), sshd().options(), stop); });
    std::this_thread::sleep_for(std::chrono::milliseconds(200));
    QElapsedTimer timer;
    timer.start();
    connecting.request_stop();
    connecting.join();
    hop_.freeze(false);
    EXPECT_LT(timer.elapsed(), 500);
    ASSERT_FALSE(made);
    EXPECT_EQ(made.error().kind, ErrorKind::Cancelled) << text(made);
}

} // namespace howdah
