#include "core/secrets/chosen_secret_store.h"
#include "core/secrets/memory_secret_store.h"
#include "core/secrets/sealed_secret_store.h"

#include <QDir>
#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTemporaryDir>

#include <gmock/gmock.h>
#include <gtest/gtest.h>

namespace howdah {

using testing::HasSubstr;

namespace {

QByteArray contentOf(const QString &path)
{
    QFile file(path);
    EXPECT_TRUE(file.open(QIODevice::ReadOnly));
    return file.readAll();
}

void replaceContent(const QString &path, const QByteArray &content)
{
    QFile file(path);
    ASSERT_TRUE(file.open(QIODevice::WriteOnly | QIODevice::Truncate));
    file.write(content);
}

} // namespace

class SealedSecretStoreTest : public testing::Test {
protected:
    std::unique_ptr<SealedSecretStore> opened(const char *passphrase)
    {
        auto store = std::make_unique<SealedSecretStore>(path_, SealCost::leastForTests());
        if (passphrase != nullptr)
            store->setPassphrase(Secret(QByteArray(passphrase)));
        return store;
    }

    void sealFirst() { ASSERT_TRUE(opened("right horse")->store({}, secrets_)); }

    QTemporaryDir folder_;
    const QString path_ = folder_.filePath(QStringLiteral("secrets/prod.sealed"));
    const Secrets secrets_{{QStringLiteral("backup/s3-key"), Secret(QStringLiteral("topsecret"))},
                           {QStringLiteral("postgres/password"), Secret(QStringLiteral("pässwörd"))}};
};

TEST_F(SealedSecretStoreTest, whatIsSealedIsOpenedByThePassphraseAlone)
{
    sealFirst();
    const auto loaded = opened("right horse")->load({});
    ASSERT_TRUE(loaded) << describe(loaded.error()).toStdString();
    EXPECT_TRUE(*loaded == secrets_);
}

TEST_F(SealedSecretStoreTest, anotherPassphraseIsSaidToBeOne)
{
    sealFirst();
    for (const char *wrong : {"right hors", "right horse ", "Right horse", "x"}) {
        const auto store = opened(wrong);
        const auto loaded = store->load({});
        ASSERT_FALSE(loaded);
        EXPECT_EQ(loaded.error().kind, ErrorKind::Auth);
        EXPECT_EQ(loaded.error().what, QStringLiteral("The passphrase does not open the secrets."));
        EXPECT_EQ(store->needs(), StoreNeed::Passphrase) << "it is asked for again";
    }
}

TEST_F(SealedSecretStoreTest, everyChangedByteIsDamageNotAWrongPassphrase)
{
    sealFirst();
    const QByteArray whole = contentOf(path_);
    for (const char *name : {"passes", "memory", "salt", "nonce", "proof", "box", "sum"}) {
        QJsonObject object = QJsonDocument::fromJson(whole).object();
        QJsonValueRef value = object[QLatin1String(name)];
        if (value.isDouble()) {
            value = value.toInteger() + 1;
        } else {
            QByteArray bytes = QByteArray::fromBase64(value.toString().toLatin1());
            bytes[bytes.size() / 2] = static_cast<char>(bytes.at(bytes.size() / 2) ^ 1);
            value = QString::fromLatin1(bytes.toBase64());
        }
        replaceContent(path_, QJsonDocument(object).toJson());
        const auto loaded = opened("right horse")->load({});
        ASSERT_FALSE(loaded) << name;
        EXPECT_EQ(loaded.error().kind, ErrorKind::Io) << name;
        EXPECT_THAT(loaded.error().what.toStdString(), HasSubstr("damaged or were changed")) << name;
    }
}

TEST_F(SealedSecretStoreTest, aCutOrForeignFileIsDamage)
{
    sealFirst();
    const QByteArray whole = contentOf(path_);
    for (const QByteArray &content : {QByteArray(), QByteArray("{}"), whole.left(whole.size() / 2),
                                      QByteArray("PK\3\4"), QByteArray("{\"howdah-sealed\": 1}")}) {
        replaceContent(path_, content);
        const auto loaded = opened("right horse")->load({});
        ASSERT_FALSE(loaded);
        EXPECT_EQ(loaded.error().kind, ErrorKind::Io);
    }
}

TEST_F(SealedSecretStoreTest, aNewerFormatIsLeftAlone)
{
    sealFirst();
    QByteArray newer = contentOf(path_);
    newer.replace("\"howdah-sealed\": 1", "\"howdah-sealed\": 2");
    replaceContent(path_, newer);
    const auto loaded = opened("right horse")->load({});
    ASSERT_FALSE(loaded);
    EXPECT_EQ(loaded.error().kind, ErrorKind::Io);
    EXPECT_THAT(loaded.error().what.toStdString(), HasSubstr("newer Howdah"));
}

TEST_F(SealedSecretStoreTest, aFileThatWasNotOpenedIsNeverReplaced)
{
    sealFirst();
    const QByteArray before = contentOf(path_);
    const auto stored = opened("another")->store({}, {});
    ASSERT_FALSE(stored);
    EXPECT_EQ(stored.error().kind, ErrorKind::Auth);
    EXPECT_EQ(contentOf(path_), before);
}

TEST_F(SealedSecretStoreTest, nothingIsThereInClearAndOnlyTheOwnerReads)
{
    sealFirst();
    const QByteArray content = contentOf(path_);
    for (const char *clear : {"topsecret", "s3-key", "right horse", "pässwörd"})
        EXPECT_FALSE(content.contains(clear)) << clear;
    const auto others = QFile::ReadGroup | QFile::WriteGroup | QFile::ReadOther | QFile::WriteOther;
    EXPECT_EQ(QFile::permissions(path_) & others, QFile::Permissions());
    EXPECT_EQ(QFile::permissions(QFileInfo(path_).path()) & others, QFile::Permissions());
    EXPECT_EQ(QFileInfo(path_).dir().entryList(QDir::Files | QDir::Hidden).size(), 1) << "a temporary file was left";
}

TEST_F(SealedSecretStoreTest, sealingTheSameTwiceLooksDifferent)
{
    const auto store = opened("right horse");
    ASSERT_TRUE(store->store({}, secrets_));
    const QByteArray first = contentOf(path_);
    ASSERT_TRUE(store->store({}, secrets_));
    EXPECT_NE(contentOf(path_), first);
    EXPECT_TRUE(opened("right horse")->load({}).value() == secrets_);
}

TEST_F(SealedSecretStoreTest, asksForWhatIsMissing)
{
    const auto fresh = opened(nullptr);
    EXPECT_EQ(fresh->needs(), StoreNeed::NewPassphrase);
    EXPECT_TRUE(fresh->load({}).value().isEmpty()) << "nothing there is no reason to ask";
    EXPECT_EQ(fresh->store({}, secrets_).error().kind, ErrorKind::Auth);
    EXPECT_FALSE(QFile::exists(path_));
    sealFirst();
    const auto later = opened(nullptr);
    EXPECT_EQ(later->needs(), StoreNeed::Passphrase);
    EXPECT_EQ(later->load({}).error().kind, ErrorKind::Auth);
}

TEST_F(SealedSecretStoreTest, aFolderThatCannotBeMadeIsSaid)
{
    replaceContent(folder_.filePath(QStringLiteral("secrets")), "a file where a folder should be");
    const auto stored = opened("right horse")->store({}, secrets_);
    ASSERT_FALSE(stored);
    EXPECT_EQ(stored.error().kind, ErrorKind::Io);
}

class ChosenSecretStoreTest : public testing::Test {
protected:
    ChosenSecretStore make(bool keychain)
    {
        return {folder_.path(), keychain_, [keychain] { return keychain; }, SealCost::leastForTests()};
    }

    QTemporaryDir folder_;
    std::shared_ptr<MemorySecretStore> keychain_ = std::make_shared<MemorySecretStore>();
    const QString project_ = QStringLiteral("4711");
    const Secrets secrets_{{QStringLiteral("a"), Secret(QStringLiteral("1"))}};
};

TEST_F(ChosenSecretStoreTest, aKeychainThatAnswersIsTaken)
{
    ChosenSecretStore store = make(true);
    EXPECT_TRUE(store.load(project_).value().isEmpty());
    EXPECT_EQ(store.needs(), StoreNeed::Nothing);
    ASSERT_TRUE(store.store(project_, secrets_));
    EXPECT_TRUE(keychain_->load(project_).value() == secrets_);
}

TEST_F(ChosenSecretStoreTest, withoutOneASealedFileIsTaken)
{
    ChosenSecretStore store = make(false);
    EXPECT_TRUE(store.load(project_).value().isEmpty());
    EXPECT_EQ(store.needs(), StoreNeed::NewPassphrase);
    store.setPassphrase(Secret(QStringLiteral("right horse")));
    ASSERT_TRUE(store.store(project_, secrets_));
    EXPECT_TRUE(QFile::exists(ChosenSecretStore::sealedFile(folder_.path(), project_)));
    EXPECT_TRUE(keychain_->load(project_).value().isEmpty());
}

TEST_F(ChosenSecretStoreTest, aSealedFileStaysThePlaceWhenAKeychainAppears)
{
    ChosenSecretStore before = make(false);
    ASSERT_TRUE(before.load(project_));
    before.setPassphrase(Secret(QStringLiteral("right horse")));
    ASSERT_TRUE(before.store(project_, secrets_));

    ChosenSecretStore after = make(true);
    EXPECT_EQ(after.load(project_).error().kind, ErrorKind::Auth);
    EXPECT_EQ(after.needs(), StoreNeed::Passphrase);
}

TEST_F(ChosenSecretStoreTest, aKeychainThatIsGoneIsNotReplacedByAnEmptyFile)
{
    ASSERT_TRUE(make(true).store(project_, secrets_));
    ChosenSecretStore later = make(false);
    const auto loaded = later.load(project_);
    ASSERT_FALSE(loaded) << "an empty answer would make the program generate new passwords";
    EXPECT_EQ(loaded.error().kind, ErrorKind::Io);
    EXPECT_THAT(loaded.error().what.toStdString(), HasSubstr("in the keychain"));
    EXPECT_FALSE(later.store(project_, secrets_));
}

TEST_F(ChosenSecretStoreTest, oneThatCommandLineFilledIsRememberedToo)
{
    ASSERT_TRUE(keychain_->store(project_, secrets_));
    ASSERT_TRUE(make(true).load(project_));
    EXPECT_FALSE(make(false).load(project_));
}

} // namespace howdah
