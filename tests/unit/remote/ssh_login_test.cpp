#include "tests/unit/remote/ssh_fixture.h"

#include <QFile>
#include <QRegularExpression>

#include <csignal>
#include <thread>

namespace howdah {

using test::SshTest;
using testing::AllOf;
using testing::HasSubstr;

class SshLoginTest : public SshTest {
protected:
    HostAddress addressWithKey(const QString &keyFile)
    {
        HostAddress address = sshd().address();
        address.keyFile = keyFile;
        return address;
    }
};

TEST_F(SshLoginTest, aRefusalSaysWhatWasTriedAndWhatIsOffered)
{
    const QString key = sshd().addUserKey(QStringLiteral("stranger"), {}, false);
    const auto made = connect(addressWithKey(key));
    ASSERT_FALSE(made);
    EXPECT_EQ(made.error().kind, ErrorKind::Auth);
    EXPECT_THAT(text(made), AllOf(HasSubstr("does not let " + sshd().user().toStdString() + " in"),
                                  HasSubstr("tried: key "), HasSubstr("/stranger;"),
                                  HasSubstr("the server offers: publickey"), HasSubstr("authorized_keys")));
}

TEST_F(SshLoginTest, aUserThatDoesNotExistIsRefusedTheSameWay)
{
    HostAddress address = sshd().address();
    address.user = QStringLiteral("nosuchuser");
    const auto made = connect(address);
    ASSERT_FALSE(made);
    EXPECT_EQ(made.error().kind, ErrorKind::Auth);
    EXPECT_THAT(text(made), HasSubstr("Is nosuchuser the right user"));
}

TEST_F(SshLoginTest, aMissingKeyFileIsNamed)
{
    const auto made = connect(addressWithKey(QStringLiteral("/no/such/key")));
    ASSERT_FALSE(made);
    EXPECT_EQ(made.error().kind, ErrorKind::Auth);
    EXPECT_THAT(text(made), HasSubstr("key /no/such/key (no such file)"));
}

class SshCertificateTest : public SshLoginTest {
protected:
    void SetUp() override
    {
        sshdConfig = {QStringLiteral("TrustedUserCAKeys %1").arg(authority_.filePath(QStringLiteral("ca.pub")))};
        ASSERT_TRUE(test::makeKey(authority_.filePath(QStringLiteral("ca"))));
        SshTest::SetUp();
    }

    QTemporaryDir authority_;
};

TEST_F(SshCertificateTest, aCertificateBesideTheKeyIsShown)
{
    const QString key = sshd().addUserKey(QStringLiteral("certified"), {}, false);
    EXPECT_FALSE(connect(addressWithKey(key)));
    test::runProgram(QStringLiteral("ssh-keygen"),
                     {QStringLiteral("-q"), QStringLiteral("-s"), authority_.filePath(QStringLiteral("ca")),
                      QStringLiteral("-I"), QStringLiteral("dba"), QStringLiteral("-n"), sshd().user(),
                      key + QStringLiteral(".pub")});
    const auto made = connect(addressWithKey(key));
    EXPECT_TRUE(made) << text(made);
}

TEST_F(SshLoginTest, aPassphraseIsAskedOnceForAllHosts)
{
    const QString key = sshd().addUserKey(QStringLiteral("locked"), QStringLiteral("open sesame"));
    interaction->answers = {QStringLiteral("open sesame")};
    const TransportFactory factory = sshTransportFactory(interaction, sshd().options());
    std::atomic<int> good = 0;
    std::vector<std::jthread> threads;
    threads.reserve(5);
    for (int i = 0; i < 5; ++i)
        threads.emplace_back(
            [&, address = addressWithKey(key)] { good += factory(address, std::stop_token()) ? 1 : 0; });
    threads.clear();
    EXPECT_EQ(good, 5);
    ASSERT_EQ(interaction->secrets.size(), 1);
    EXPECT_THAT(interaction->secrets.front().what.toStdString(),
                AllOf(HasSubstr("passphrase of "), HasSubstr("/locked")));
}

TEST_F(SshLoginTest, aWrongPassphraseIsAskedAgainAndThenGivenUp)
{
    const QString key = sshd().addUserKey(QStringLiteral("locked"), QStringLiteral("open sesame"));
    interaction->answers = {QStringLiteral("wrong"), QStringLiteral("open sesame")};
    EXPECT_TRUE(connect(addressWithKey(key)));
    interaction->answers = {QStringLiteral("a"), QStringLiteral("b"), QStringLiteral("c"),
                            QStringLiteral("open sesame")};
    const auto made = connect(addressWithKey(key));
    ASSERT_FALSE(made);
    EXPECT_EQ(made.error().kind, ErrorKind::Auth);
    EXPECT_THAT(text(made), HasSubstr("(wrong passphrase)"));
}

TEST_F(SshLoginTest, aPassphraseThatIsNotGivenIsSaid)
{
    const auto made =
        connect(addressWithKey(sshd().addUserKey(QStringLiteral("locked"), QStringLiteral("open sesame"))));
    ASSERT_FALSE(made);
    EXPECT_THAT(text(made), HasSubstr("(its passphrase was not given)"));
}

TEST_F(SshLoginTest, noPassphraseIsAskedForAKeyThatTheServerDoesNotTake)
{
    const QString key = sshd().addUserKey(QStringLiteral("locked"), QStringLiteral("open sesame"), false);
    EXPECT_FALSE(connect(addressWithKey(key)));
    EXPECT_TRUE(interaction->secrets.empty());
}

TEST_F(SshLoginTest, theAgentIsUsedBeforeAPassphraseIsAskedFor)
{
    const QString key = sshd().addUserKey(QStringLiteral("locked"), QStringLiteral("open sesame"));
    const QString plain = sshd().addUserKey(QStringLiteral("plain"));
    const QString socket = sshd().path(QStringLiteral("agent"));
    ssh::ChildProcess agent;
    ASSERT_EQ(agent.start({"ssh-agent", "-D", "-a", socket.toUtf8()}, -1, -1), QString());
    while (!QFile::exists(socket))
        std::this_thread::sleep_for(std::chrono::milliseconds(5));
    test::runProgram(QStringLiteral("env"), {QStringLiteral("SSH_AUTH_SOCK=%1").arg(socket), QStringLiteral("ssh-add"),
                                             QStringLiteral("-q"), plain});
    const auto made = connect(addressWithKey(key), sshd().options({QStringLiteral("IdentityAgent %1").arg(socket)}));
    EXPECT_TRUE(made) << text(made);
    EXPECT_TRUE(interaction->secrets.empty());
    kill(agent.pid(), SIGTERM);
}

TEST_F(SshLoginTest, aDeadAgentIsNoObstacle)
{
    const auto made = connect(sshd().address(), sshd().options({QStringLiteral("IdentityAgent /no/such/agent")}));
    EXPECT_TRUE(made) << text(made);
    const QString key = sshd().addUserKey(QStringLiteral("locked"), QStringLiteral("open sesame"));
    interaction->answers = {QStringLiteral("open sesame")};
    const auto asked = connect(addressWithKey(key), sshd().options({QStringLiteral("IdentityAgent /no/such/agent")}));
    EXPECT_TRUE(asked) << text(asked);
}

TEST_F(SshLoginTest, secretsNeverStandInTheArgumentsOfAnyProcess)
{
    const QString everything = QStringLiteral(
        "head -c 3 >/dev/null; cat /proc/[0-9]*/cmdline /proc/[0-9]*/environ 2>/dev/null || :; cat >/dev/null");
    const Command command =
        Command::script(everything).withInput("abc").withSecretInput(Secret(QStringLiteral("s3cr3t-on-stdin")));
    const auto output = run(command);
    ASSERT_TRUE(output) << text(output);
    EXPECT_TRUE(output->out.contains("howdah"));
    EXPECT_FALSE(output->out.contains("s3cr3t-on-stdin"));
}

} // namespace howdah
