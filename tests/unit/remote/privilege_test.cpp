#include "core/remote/ssh/privilege.h"

#include "tests/unit/remote/ssh_fixture.h"

namespace howdah {

using test::ScriptedInteraction;
using testing::HasSubstr;

/// Holds the lines that Privilege runs against a script of (part of the line, answer).
class PrivilegeTest : public testing::Test {
protected:
    struct Answer {
        QString part;
        CommandOutput output;
    };

    Result<ssh::Privilege::Line> wrap(const Command &command)
    {
        return privilege_.wrap(command, endpoint_,
                               [this](const QString &line, const QByteArray &input) -> Result<CommandOutput> {
                                   lines_ << line;
                                   inputs_ << input;
                                   if (answers_.isEmpty() || !line.contains(answers_.front().part)) {
                                       ADD_FAILURE() << "unexpected: " << line.toStdString();
                                       return CommandOutput{};
                                   }
                                   return answers_.takeFirst().output;
                               });
    }

    void logsInAs(int uid)
    {
        answers_ << Answer{QStringLiteral("id -u"), {0, "noise of a profile\n" + QByteArray::number(uid) + '\n', {}}};
    }
    void sudoSays(const QByteArray &text, int status = 1)
    {
        answers_ << Answer{QStringLiteral("sudo"), {status, {}, text}};
    }

    const ssh::Endpoint endpoint_{QStringLiteral("pg1"), QStringLiteral("10.0.0.1"), 22, QStringLiteral("admin")};
    const Command command_ = Command::program({QStringLiteral("apt-get"), QStringLiteral("update")});
    ScriptedInteraction interaction_;
    ssh::Privilege privilege_{interaction_};
    QList<Answer> answers_;
    QStringList lines_;
    QByteArrayList inputs_;
};

TEST_F(PrivilegeTest, theLoginItselfNeedsNothing)
{
    for (const QString &user : {QString(), QStringLiteral("admin")}) {
        const auto line = wrap(command_.as(user));
        ASSERT_TRUE(line);
        EXPECT_EQ(line->text, QStringLiteral("cd / && env LC_ALL=C.UTF-8 apt-get update"));
    }
    EXPECT_TRUE(lines_.isEmpty());
}

TEST_F(PrivilegeTest, rootNeedsNoSudo)
{
    logsInAs(0);
    const auto line = wrap(command_);
    ASSERT_TRUE(line);
    EXPECT_EQ(line->text, QStringLiteral("cd / && env LC_ALL=C.UTF-8 apt-get update"));
}

TEST_F(PrivilegeTest, rootBecomesAnotherAccountByRunuser)
{
    logsInAs(0);
    answers_ << Answer{QStringLiteral("runuser -s /bin/sh postgres -c 'exec env LC_ALL=C.UTF-8 true'"), {}};
    const auto line = wrap(Command::program({QStringLiteral("psql"), QStringLiteral("-c"), QStringLiteral("select 1")})
                               .as(QStringLiteral("postgres")));
    ASSERT_TRUE(line);
    EXPECT_EQ(
        line->text,
        QStringLiteral(R"(cd / && runuser -s /bin/sh postgres -c 'exec env LC_ALL=C.UTF-8 psql -c '\''select 1'\''')"));
}

TEST_F(PrivilegeTest, sudoIsProbedOnceForEachAccount)
{
    logsInAs(1000);
    sudoSays({}, 0);
    for (int i = 0; i < 3; ++i) {
        const auto line = wrap(command_.withInput("input"));
        ASSERT_TRUE(line);
        EXPECT_EQ(line->text, QStringLiteral("cd / && sudo -n -H -u root -- env LC_ALL=C.UTF-8 apt-get update"));
        EXPECT_EQ(line->input, "input");
    }
    sudoSays({}, 0);
    ASSERT_TRUE(wrap(command_.as(QStringLiteral("postgres"))));
    EXPECT_EQ(lines_.size(), 3);
}

TEST_F(PrivilegeTest, aPasswordIsAskedOnceAndGoesFirstIntoTheInput)
{
    interaction_.answers = {QStringLiteral("hunter22")};
    logsInAs(1000);
    sudoSays("sudo: a password is required\n");
    sudoSays({}, 0);
    const auto line = wrap(command_.withInput("input"));
    ASSERT_TRUE(line);
    EXPECT_EQ(line->text, QStringLiteral("cd / && sudo -k -S -p '' -H -u root -- env LC_ALL=C.UTF-8 apt-get update"));
    EXPECT_EQ(line->input, "hunter22\ninput");
    EXPECT_EQ(inputs_.last(), "hunter22\n");
    sudoSays("sudo: a password is required\n");
    sudoSays({}, 0);
    ASSERT_TRUE(wrap(command_.as(QStringLiteral("postgres"))));
    ASSERT_EQ(interaction_.secrets.size(), 1);
    EXPECT_EQ(interaction_.secrets.front().what, QStringLiteral("sudo password of admin"));
    EXPECT_FALSE(lines_.join(QLatin1Char('\n')).contains(QLatin1String("hunter22")));
}

TEST_F(PrivilegeTest, aWrongPasswordIsAskedAgainAndThenGivenUp)
{
    interaction_.answers = {QStringLiteral("one1"), QStringLiteral("two2"), QStringLiteral("three3"),
                            QStringLiteral("four4")};
    logsInAs(1000);
    sudoSays("sudo: a password is required\n");
    for (int i = 0; i < 3; ++i)
        sudoSays("Sorry, try again.\nsudo: no password was provided\nsudo: 1 incorrect password attempt\n");
    const auto line = wrap(command_);
    ASSERT_FALSE(line);
    EXPECT_EQ(line.error().kind, ErrorKind::Auth);
    EXPECT_THAT(line.error().what.toStdString(), HasSubstr("does not accept the password of admin"));
    EXPECT_EQ(interaction_.secrets.size(), 3);
}

struct Refusal {
    QByteArray said;
    int status;
    ErrorKind kind;
    std::string what;
};

class PrivilegeRefusalTest : public PrivilegeTest, public testing::WithParamInterface<Refusal> {};

TEST_P(PrivilegeRefusalTest, isNamedWithItsCause)
{
    logsInAs(1000);
    sudoSays(GetParam().said, GetParam().status);
    const auto line = wrap(command_.as(QStringLiteral("postgres")));
    ASSERT_FALSE(line);
    EXPECT_EQ(line.error().kind, GetParam().kind);
    EXPECT_THAT(line.error().what.toStdString(), HasSubstr(GetParam().what));
    EXPECT_FALSE(line.error().hint.isEmpty());
}

INSTANTIATE_TEST_SUITE_P(
    Sudo, PrivilegeRefusalTest,
    testing::Values(Refusal{"admin is not in the sudoers file.\n", 1, ErrorKind::Auth,
                            "admin may not use sudo to become postgres on pg1 (admin@10.0.0.1, port 22)"},
                    Refusal{"Sorry, user admin is not allowed to execute '/usr/bin/env' as postgres on pg1.\n", 1,
                            ErrorKind::Auth, "may not use sudo"},
                    Refusal{"sudo: sorry, you must have a tty to run sudo\n", 1, ErrorKind::Auth,
                            "wants a terminal for admin (requiretty)"},
                    Refusal{"sh: 1: sudo: not found\n", 127, ErrorKind::Auth, "There is no sudo on pg1"},
                    Refusal{"sudo: a password is required\n", 1, ErrorKind::Auth,
                            "wants the password of admin, and it was not given"},
                    Refusal{"sudo: unknown user postgres\n", 1, ErrorKind::RemoteExit,
                            "There is no account postgres on pg1"}));

/// The same against a real shell: `id` says that the login is nobody special, and `sudo` is a stand-in.
class PrivilegeOverSshTest : public test::SshTest {
protected:
    void SetUp() override
    {
        SshTest::SetUp();
        sshd().fakeProgram(QStringLiteral("id"), "#!/bin/sh\necho 1000\n");
    }
};

TEST_F(PrivilegeOverSshTest, thePasswordIsConsumedAndTheInputReachesTheCommand)
{
    sshd().fakeProgram(QStringLiteral("sudo"), R"(#!/bin/sh
case "$*" in
*-n*) echo 'sudo: a password is required' >&2; exit 1 ;;
esac
read -r password
[ "$password" = hunter22 ] || { echo 'sudo: 1 incorrect password attempt' >&2; exit 1; }
while [ "$1" != -- ]; do shift; done
shift
exec "$@"
)");
    interaction->answers = {QStringLiteral("wrong"), QStringLiteral("hunter22")};
    const auto output = run(
        Command::script(QStringLiteral("cat; exit 7")).as(QStringLiteral("postgres")).withInput("for the command\n"));
    ASSERT_TRUE(output) << text(output);
    EXPECT_EQ(output->out, "for the command\n");
    EXPECT_EQ(output->status, 7);
    EXPECT_EQ(interaction->secrets.size(), 2);
}

TEST_F(PrivilegeOverSshTest, aCommandsOwnFailureIsNotTakenForSudos)
{
    sshd().fakeProgram(QStringLiteral("sudo"),
                       "#!/bin/sh\nwhile [ \"$1\" != -- ]; do shift; done\nshift\nexec \"$@\"\n");
    const auto output = run(Command::script(QStringLiteral("echo 'sudo: a password is required' >&2; exit 1"))
                                .as(QStringLiteral("postgres")));
    ASSERT_TRUE(output) << text(output);
    EXPECT_EQ(output->status, 1);
}

} // namespace howdah
