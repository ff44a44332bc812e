#include "tests/unit/remote/ssh_fixture.h"

#include <QElapsedTimer>
#include <QFile>

#include <thread>

namespace howdah {

// 100 ms is what is promised; the rest is for a machine that is busy with other tests.
constexpr qint64 promptly = 300;

using test::SshTest;
using testing::AllOf;
using testing::HasSubstr;

class SshConnectTest : public SshTest {
protected:
    QByteArray knownHosts()
    {
        QFile file(sshd().knownHostsFile());
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }
    void forgetHostKey() { QFile::remove(sshd().knownHostsFile()); }
};

// The way to the host.

TEST_F(SshConnectTest, aRefusedPortIsNamedWithHostAddressPortAndUser)
{
    HostAddress address = sshd().address();
    address.user = QStringLiteral("admin");
    sshd().stop();
    const auto made = connect(address);
    ASSERT_FALSE(made);
    EXPECT_EQ(made.error().kind, ErrorKind::Connect);
    EXPECT_THAT(text(made),
                AllOf(HasSubstr("pg1 (admin@127.0.0.1, port " + std::to_string(address.port) + ") refuses connections"),
                      HasSubstr("Is sshd running there")));
}

TEST_F(SshConnectTest, anUnknownNameIsNamed)
{
    HostAddress address = sshd().address();
    address.address = QStringLiteral("no-such-host.invalid");
    const auto made = connect(address);
    ASSERT_FALSE(made);
    EXPECT_EQ(made.error().kind, ErrorKind::Connect);
    EXPECT_THAT(text(made),
                AllOf(HasSubstr("The address of pg1 is not known: no-such-host.invalid"), HasSubstr("/etc/hosts")));
}

TEST_F(SshConnectTest, aServerThatSaysNothingTimesOut)
{
    SshOptions options = sshd().options();
    options.connectLimit = std::chrono::milliseconds(300);
    // A listener whose process is stopped accepts in the kernel and never speaks.
    sshd().freeze(true);
    const auto made = connect(sshd().address(), options);
    sshd().freeze(false);
    ASSERT_FALSE(made);
    EXPECT_EQ(made.error().kind, ErrorKind::Timeout);
    EXPECT_THAT(text(made), AllOf(HasSubstr("gave no answer within 0.3 s"), HasSubstr("firewall")));
}

TEST_F(SshConnectTest, aStopEndsAConnectAtOnce)
{
    sshd().freeze(true);
    Result<std::unique_ptr<Transport>> made;
    std::jthread connecting(
        [&](const std::stop_token &stop) { made = connect(sshd().address(), sshd().options(), stop); });
    std::this_thread::sleep_for(std::chrono::milliseconds(200));
    QElapsedTimer timer;
    timer.start();
    connecting.request_stop();
    connecting.join();
    sshd().freeze(false);
    EXPECT_LT(timer.elapsed(), promptly);
    ASSERT_FALSE(made);
    EXPECT_EQ(made.error().kind, ErrorKind::Cancelled);
}

TEST_F(SshConnectTest, anAddressThatLooksLikeAnOptionIsRefused)
{
    HostAddress address = sshd().address();
    address.address = QStringLiteral("-oProxyCommand=id");
    const auto made = connect(address);
    ASSERT_FALSE(made);
    EXPECT_EQ(made.error().kind, ErrorKind::Usage);
}

TEST_F(SshConnectTest, theUsersConfigurationIsFollowed)
{
    const SshOptions options =
        sshd().options({QStringLiteral("Host elephant"), QStringLiteral("  HostName 127.0.0.1"),
                        QStringLiteral("  Port %1").arg(sshd().port()), QStringLiteral("  User %1").arg(sshd().user()),
                        QStringLiteral("  IdentityFile %1").arg(sshd().keyFile()), QStringLiteral("Host *")});
    HostAddress address{.name = QStringLiteral("pg1"),
                        .address = QStringLiteral("elephant"),
                        .knownHostsFile = sshd().knownHostsFile()};
    const auto made = connect(address, options);
    ASSERT_TRUE(made) << text(made);
}

TEST_F(SshConnectTest, withoutOpenSshsClientLibsshReadsTheConfiguration)
{
    SshOptions options = sshd().options({QStringLiteral("Host elephant"), QStringLiteral("  HostName 127.0.0.1"),
                                         QStringLiteral("  Port %1").arg(sshd().port()),
                                         QStringLiteral("  User %1").arg(sshd().user()), QStringLiteral("Host *")});
    options.sshProgram = QStringLiteral("/no/such/ssh");
    HostAddress address = sshd().address();
    address.address = QStringLiteral("elephant");
    address.port = 0;
    address.user.clear();
    const auto made = connect(address, options);
    ASSERT_TRUE(made) << text(made);
    const SshOptions jumping = sshd().options({QStringLiteral("ProxyJump bastion")});
    options.configFile = jumping.configFile;
    const auto refused = connect(address, options);
    ASSERT_FALSE(refused);
    EXPECT_THAT(text(refused), HasSubstr("openssh-client"));
}

// Many at once.

class SshManyTest : public SshTest {
protected:
    void SetUp() override
    {
        sshdConfig = {QStringLiteral("MaxStartups 2:100:3"), QStringLiteral("MaxSessions 2")};
        SshTest::SetUp();
    }
};

TEST_F(SshManyTest, droppedConnectionsAreTriedAgain)
{
    SshOptions options = sshd().options();
    options.unauthenticatedConnects = 4;
    const TransportFactory factory = sshTransportFactory(interaction, options);
    std::atomic<int> good = 0;
    std::vector<std::jthread> threads;
    threads.reserve(12);
    for (int i = 0; i < 12; ++i) {
        threads.emplace_back([&, address = sshd().address()] {
            const auto made = factory(address, std::stop_token());
            good += made && (*made)->run(nothing(), std::stop_token()) ? 1 : 0;
        });
    }
    threads.clear();
    EXPECT_EQ(good, 12);
}

// Host keys.

TEST_F(SshConnectTest, anUnknownHostKeyIsAskedForAndRemembered)
{
    forgetHostKey();
    interaction->accepts = true;
    const auto made = connect(sshd().address());
    ASSERT_TRUE(made) << text(made);
    ASSERT_EQ(interaction->hostKeys.size(), 1);
    const HostKeyQuestion question = interaction->hostKeys.front();
    EXPECT_EQ(question.host, QStringLiteral("pg1"));
    EXPECT_EQ(question.keyType, QStringLiteral("ssh-ed25519"));
    EXPECT_EQ(question.fingerprint, sshd().hostKeyFingerprint());
    EXPECT_TRUE(connect(sshd().address()));
    EXPECT_EQ(interaction->hostKeys.size(), 1) << "asked again";
}

TEST_F(SshConnectTest, aFileWithoutItsLastNewlineIsNotSpoilt)
{
    QFile file(sshd().knownHostsFile());
    ASSERT_TRUE(file.open(QIODevice::WriteOnly));
    file.write("other.example ssh-ed25519 AAAAC3NzaC1lZDI1NTE5AAAAIJ5wGWJIHmSWpoaqHzzUiP3PZWPBxr5HgvJNNAs2ZKkf");
    file.close();
    interaction->accepts = true;
    ASSERT_TRUE(connect(sshd().address()));
    EXPECT_EQ(knownHosts().count('\n'), 2);
    EXPECT_TRUE(connect(sshd().address()));
    EXPECT_EQ(interaction->hostKeys.size(), 1);
}

TEST_F(SshConnectTest, aRefusedHostKeyEndsTheAttemptAndIsNotRemembered)
{
    forgetHostKey();
    const auto made = connect(sshd().address());
    ASSERT_FALSE(made);
    EXPECT_EQ(made.error().kind, ErrorKind::HostKey);
    EXPECT_THAT(text(made), AllOf(HasSubstr("is not known and was not accepted"),
                                  HasSubstr(sshd().hostKeyFingerprint().toStdString())));
    EXPECT_EQ(knownHosts(), QByteArray());
}

TEST_F(SshConnectTest, aChangedHostKeyStopsAndIsNeverAsked)
{
    sshd().restartWithNewHostKey();
    interaction->accepts = true;
    const QByteArray before = knownHosts();
    const auto made = connect(sshd().address());
    ASSERT_FALSE(made);
    EXPECT_EQ(made.error().kind, ErrorKind::HostKey);
    EXPECT_THAT(text(made),
                AllOf(HasSubstr("shows another host key"), HasSubstr("ssh-keygen -f"), HasSubstr("-R '[127.0.0.1]:")));
    EXPECT_TRUE(interaction->hostKeys.empty());
    EXPECT_EQ(knownHosts(), before);
}

TEST_F(SshConnectTest, aHostKnownByAKeyOfAnotherTypeOnlyStopsToo)
{
    QFile file(sshd().knownHostsFile());
    ASSERT_TRUE(file.open(QIODevice::WriteOnly));
    file.write("[127.0.0.1]:" + QByteArray::number(sshd().port())
               + " ecdsa-sha2-nistp256 "
                 "AAAAE2VjZHNhLXNoYTItbmlzdHAyNTYAAAAIbmlzdHAyNTYAAABBBEmKSENjQEezOmxkZMy7opKgwFB9nkt5YRrYMjNuG5N87uRgg"
                 "6CLrbo5wAdT/"
                 "y6v0mKV0U2w0WZ2YB/++Tpockg=\n");
    file.close();
    interaction->accepts = true;
    const auto made = connect(sshd().address());
    ASSERT_FALSE(made);
    EXPECT_EQ(made.error().kind, ErrorKind::HostKey) << text(made);
    EXPECT_TRUE(interaction->hostKeys.empty());
}

} // namespace howdah
