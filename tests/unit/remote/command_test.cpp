#include "core/remote/command.h"

#include "tests/support/loopback_sshd.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

namespace howdah {

TEST(ShellQuoted, plainWordsStayAsTheyAre)
{
    for (const char *word : {"apt-get", "/dev/sdb", "uuid=1-2", "a@b:c,d%e+f"})
        EXPECT_EQ(shellQuoted(QLatin1String(word)), QLatin1String(word));
}

TEST(ShellQuoted, aShellReadsEveryOtherWordBackAsItWas)
{
    const QStringList words{QString(),
                            QStringLiteral("it's"),
                            QStringLiteral("$HOME `id` \\ \""),
                            QStringLiteral("two\nlines"),
                            QStringLiteral("~"),
                            QStringLiteral("*"),
                            QStringLiteral("ü – …")};
    for (const QString &word : words) {
        const QByteArray read = test::runProgram(
            QStringLiteral("sh"), {QStringLiteral("-c"), QStringLiteral("printf %s ") + shellQuoted(word)});
        EXPECT_EQ(QString::fromUtf8(read), word);
    }
}

TEST(Command, aScriptCarriesItsArgumentsAside)
{
    const Command command = Command::script(QStringLiteral("echo \"$1\""), {QStringLiteral("a b")});
    EXPECT_EQ(command.shellWords(), QStringLiteral("sh -eu -c 'echo \"$1\"' howdah 'a b'"));
    EXPECT_EQ(command.display(), QStringLiteral("echo \"$1\""));
}

TEST(Command, secretsAreSentAndNeverShown)
{
    const Command command = Command::program({QStringLiteral("tee"), QStringLiteral("file")})
                                .withInput("user=")
                                .withSecretInput(Secret(QStringLiteral("hunter22")));
    EXPECT_EQ(command.input(), "user=hunter22");
    EXPECT_FALSE(command.display().contains(QLatin1String("hunter22")));
    EXPECT_FALSE(command.shellWords().contains(QLatin1String("hunter22")));
    EXPECT_TRUE(command.display().contains(QLatin1String("user=")));
}

TEST(Command, buildersChangeCopies)
{
    const Command command = Command::program({QStringLiteral("true")});
    EXPECT_EQ(command.as(QStringLiteral("postgres")).user(), QStringLiteral("postgres"));
    EXPECT_EQ(command.detached(QStringLiteral("backup")).mode(), CommandMode::Detached);
    EXPECT_EQ(command.user(), QStringLiteral("root"));
    EXPECT_EQ(command.mode(), CommandMode::Direct);
}

} // namespace howdah
