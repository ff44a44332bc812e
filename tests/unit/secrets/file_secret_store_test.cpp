#include "core/secrets/file_secret_store.h"
#include "core/secrets/generate.h"
#include "core/secrets/memory_secret_store.h"

#include <QDir>
#include <QFile>
#include <QRegularExpression>
#include <QSet>
#include <QTemporaryDir>

#include <gmock/gmock.h>
#include <gtest/gtest.h>

namespace howdah {

using testing::HasSubstr;

class FileSecretStoreTest : public testing::Test {
protected:
    void write(const QByteArray &bytes, QFile::Permissions permissions = QFile::ReadOwner | QFile::WriteOwner)
    {
        QFile file(path_);
        ASSERT_TRUE(file.open(QIODevice::WriteOnly));
        file.write(bytes);
        file.setPermissions(permissions);
    }

    QTemporaryDir folder_;
    const QString path_ = folder_.filePath(QStringLiteral("prod.secrets"));
    FileSecretStore store_{path_};
    const Secrets secrets_{{QStringLiteral("backup/s3-key"), Secret(QStringLiteral("k\"ey"))},
                           {QStringLiteral("postgres/password"), Secret(QStringLiteral("pässwörd"))}};
};

TEST_F(FileSecretStoreTest, whatIsStoredIsLoaded)
{
    ASSERT_TRUE(store_.store({}, secrets_));
    const auto loaded = store_.load({});
    ASSERT_TRUE(loaded) << describe(loaded.error()).toStdString();
    EXPECT_TRUE(*loaded == secrets_);
    EXPECT_EQ(QDir(folder_.path()).entryList(QDir::Files | QDir::Hidden), QStringList{QStringLiteral("prod.secrets")})
        << "a temporary file was left";
}

TEST_F(FileSecretStoreTest, aFileThatIsMissingHoldsNothing)
{
    const auto loaded = store_.load({});
    ASSERT_TRUE(loaded);
    EXPECT_TRUE(loaded->isEmpty());
}

TEST_F(FileSecretStoreTest, aNewFileIsForItsOwnerAlone)
{
    ASSERT_TRUE(store_.store({}, secrets_));
    const auto othersMay =
        QFile::permissions(path_) & (QFile::ReadGroup | QFile::WriteGroup | QFile::ReadOther | QFile::WriteOther);
    EXPECT_EQ(othersMay, QFile::Permissions());
}

TEST_F(FileSecretStoreTest, replacingClosesAnOpenFileAndFollowsALink)
{
    const QString real = folder_.filePath(QStringLiteral("real"));
    write("{}", QFile::ReadOwner | QFile::WriteOwner | QFile::ReadOther);
    ASSERT_TRUE(QFile::rename(path_, real));
    ASSERT_TRUE(QFile::link(real, path_));
    ASSERT_TRUE(store_.store({}, secrets_));
    EXPECT_TRUE(QFileInfo(path_).isSymLink());
    EXPECT_TRUE(store_.load({}));
}

TEST_F(FileSecretStoreTest, aFileThatOthersReadIsRefused)
{
    for (const QFile::Permission permission : {QFile::ReadGroup, QFile::ReadOther, QFile::WriteGroup}) {
        write("{}", QFile::ReadOwner | QFile::WriteOwner | permission);
        const auto loaded = store_.load({});
        ASSERT_FALSE(loaded);
        EXPECT_EQ(loaded.error().kind, ErrorKind::Io);
        EXPECT_THAT(loaded.error().hint.toStdString(), HasSubstr("chmod 600 " + path_.toStdString()));
    }
}

TEST_F(FileSecretStoreTest, aBrokenFileIsNamedWithItsLineAndWithoutItsContent)
{
    write("{\n  \"a\": \"topsecret\",\n  \"b\" \"topsecret\"\n}\n");
    const auto loaded = store_.load({});
    ASSERT_FALSE(loaded);
    EXPECT_EQ(loaded.error().kind, ErrorKind::Parse);
    EXPECT_THAT(loaded.error().what.toStdString(), HasSubstr("line 3"));
    EXPECT_THAT(describe(loaded.error()).toStdString(), testing::Not(HasSubstr("topsecret")));
}

TEST_F(FileSecretStoreTest, onlyTextsAreSecrets)
{
    write("{\"port\": 5432}");
    EXPECT_THAT(store_.load({}).error().what.toStdString(), HasSubstr("the value of \"port\" is no text"));
    write("[]");
    EXPECT_THAT(store_.load({}).error().what.toStdString(), HasSubstr("no JSON object"));
}

TEST_F(FileSecretStoreTest, aFolderThatIsMissingIsSaid)
{
    FileSecretStore store(folder_.filePath(QStringLiteral("no/such/folder/x")));
    const auto stored = store.store({}, secrets_);
    ASSERT_FALSE(stored);
    EXPECT_EQ(stored.error().kind, ErrorKind::Io);
}

TEST(MemorySecretStore, keepsProjectsApart)
{
    MemorySecretStore store;
    const Secrets secrets{{QStringLiteral("a"), Secret(QStringLiteral("1"))}};
    ASSERT_TRUE(store.store(QStringLiteral("prod"), secrets));
    EXPECT_TRUE(store.load(QStringLiteral("prod")).value() == secrets);
    EXPECT_TRUE(store.load(QStringLiteral("test")).value().isEmpty());
}

TEST(GeneratePassword, isLongPlainAndNeverTheSame)
{
    static const QRegularExpression form(QStringLiteral("^[A-Za-z0-9]{32}$"));
    QSet<QByteArray> seen;
    for (int i = 0; i < 200; ++i) {
        const Secret password = generatePassword();
        EXPECT_TRUE(form.match(QString::fromUtf8(password.reveal())).hasMatch());
        seen.insert(password.reveal());
    }
    EXPECT_EQ(seen.size(), 200);
}

} // namespace howdah
