#include "tests/unit/remote/password_server.h"
#include "tests/unit/remote/ssh_fixture.h"

namespace howdah {

using test::PasswordServer;
using test::SshTest;
using testing::AllOf;
using testing::HasSubstr;

/// Against a server that takes no keys; the keys and files of the loopback sshd serve for the rest.
class SshPasswordTest : public SshTest {
protected:
    Result<std::unique_ptr<Transport>> connectTo(const PasswordServer &server)
    {
        HostAddress address = sshd().address();
        address.port = server.port();
        address.user = QStringLiteral("admin");
        interaction->accepts = true;
        return connect(address);
    }

    QString hostKey() { return sshd().path(QStringLiteral("host_key")); }
};

TEST_F(SshPasswordTest, aPasswordIsAskedForAndAWrongOneAskedAgain)
{
    const PasswordServer server(PasswordServer::Method::Password, hostKey());
    interaction->answers = {QStringLiteral("wrong"), QStringLiteral("hunter22")};
    const auto made = connectTo(server);
    ASSERT_TRUE(made) << text(made);
    EXPECT_EQ(server.logins(), 1);
    ASSERT_EQ(interaction->secrets.size(), 2);
    EXPECT_EQ(interaction->secrets.front().what, QStringLiteral("password of admin"));
}

TEST_F(SshPasswordTest, reconnectingDoesNotAskForThePasswordAgain)
{
    const PasswordServer server(PasswordServer::Method::Password, hostKey());
    interaction->answers = {QStringLiteral("hunter22")};
    const auto made = connectTo(server);
    ASSERT_TRUE(made) << text(made);
    EXPECT_TRUE((*made)->reconnect(std::chrono::seconds(5), std::stop_token()));
    EXPECT_EQ(interaction->secrets.size(), 1);
    EXPECT_EQ(server.logins(), 2);
}

TEST_F(SshPasswordTest, aPasswordThatIsNotGivenIsSaid)
{
    const PasswordServer server(PasswordServer::Method::Password, hostKey());
    const auto made = connectTo(server);
    ASSERT_FALSE(made);
    EXPECT_EQ(made.error().kind, ErrorKind::Auth);
    EXPECT_THAT(text(made), AllOf(HasSubstr("tried: password (not given)"), HasSubstr("the server offers: password")));
}

TEST_F(SshPasswordTest, theServersOwnQuestionsArePassedOn)
{
    const PasswordServer server(PasswordServer::Method::Questions, hostKey());
    interaction->answers = {QStringLiteral("hunter22"), QStringLiteral("000000"), QStringLiteral("hunter22"),
                            QStringLiteral("123456")};
    const auto made = connectTo(server);
    ASSERT_TRUE(made) << text(made);
    ASSERT_EQ(interaction->secrets.size(), 4);
    EXPECT_EQ(interaction->secrets[0].what, QStringLiteral("Password:"));
    EXPECT_EQ(interaction->secrets[1].what, QStringLiteral("Code:"));
}

TEST_F(SshPasswordTest, aQuestionWithoutAnAnswerEndsTheLogin)
{
    const PasswordServer server(PasswordServer::Method::Questions, hostKey());
    interaction->answers = {QStringLiteral("hunter22")};
    const auto made = connectTo(server);
    ASSERT_FALSE(made);
    EXPECT_EQ(made.error().kind, ErrorKind::Auth);
    EXPECT_THAT(text(made), HasSubstr("keyboard-interactive (no answer given)"));
}

} // namespace howdah
