#include "core/secrets/keychain_secret_store.h"

#include <QElapsedTimer>
#include <QProcess>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QThread>

#include <gmock/gmock.h>
#include <gtest/gtest.h>

namespace howdah {

using testing::HasSubstr;

/// A session bus and a keyring of its own, so that nobody's real keychain is touched.
class KeychainTest : public testing::Test {
protected:
    void TearDown() override
    {
        keyring_.kill();
        keyring_.waitForFinished();
    }

    bool startBus()
    {
        // GLib raises SIGTERM when its session bus goes away, so the bus must outlive this process: the shell ends it
        // when the pipe to its standard input closes. The object is left behind on purpose.
        static auto *const bus = new QProcess;
        if (bus->state() == QProcess::NotRunning) {
            bus->start(QStringLiteral("sh"),
                       {QStringLiteral("-c"),
                        QStringLiteral("dbus-daemon --session --nofork --print-address=1 </dev/null & cat; kill $!")});
            if (!bus->waitForReadyRead(5000))
                return false;
            qputenv("DBUS_SESSION_BUS_ADDRESS", bus->readLine().trimmed());
        }
        qputenv("XDG_CURRENT_DESKTOP", "GNOME");
        qputenv("XDG_DATA_HOME", folder_.path().toUtf8());
        return true;
    }

    bool startKeyring(bool unlocked)
    {
        QStringList arguments{QStringLiteral("--foreground"), QStringLiteral("--components=secrets"),
                              QStringLiteral("--control-directory=%1").arg(folder_.path())};
        if (unlocked)
            arguments << QStringLiteral("--unlock");
        keyring_.start(QStringLiteral("gnome-keyring-daemon"), arguments);
        if (!keyring_.waitForStarted())
            return false;
        keyring_.write("\n");
        keyring_.waitForBytesWritten();
        keyring_.closeWriteChannel();
        QElapsedTimer timer;
        timer.start();
        while (timer.elapsed() < 5000) {
            QProcess ask;
            ask.start(QStringLiteral("dbus-send"), {QStringLiteral("--session"), QStringLiteral("--print-reply"),
                                                    QStringLiteral("--dest=org.freedesktop.DBus"), QStringLiteral("/"),
                                                    QStringLiteral("org.freedesktop.DBus.NameHasOwner"),
                                                    QStringLiteral("string:org.freedesktop.secrets")});
            ask.waitForFinished();
            if (ask.readAllStandardOutput().contains("true"))
                return true;
            QThread::msleep(20);
        }
        return false;
    }

    static bool hasPrograms()
    {
        for (const char *program : {"dbus-daemon", "dbus-send", "gnome-keyring-daemon"}) {
            if (QStandardPaths::findExecutable(QLatin1String(program)).isEmpty())
                return false;
        }
        return true;
    }

    QTemporaryDir folder_;
    QProcess keyring_;
    KeychainSecretStore store_;
    const Secrets secrets_{{QStringLiteral("backup/s3-key"), Secret(QStringLiteral("k\"ey"))}};
};

TEST_F(KeychainTest, withoutABusItSaysWhatToDo)
{
    qputenv("DBUS_SESSION_BUS_ADDRESS", "unix:path=/no/such/bus");
    qputenv("XDG_CURRENT_DESKTOP", "GNOME");
    const auto loaded = store_.load(QStringLiteral("prod"));
    ASSERT_FALSE(loaded);
    EXPECT_EQ(loaded.error().kind, ErrorKind::Io);
    EXPECT_THAT(describe(loaded.error()).toStdString(), HasSubstr("--secrets FILE"));
    EXPECT_EQ(store_.store(QStringLiteral("prod"), secrets_).error().kind, ErrorKind::Io);
    EXPECT_FALSE(keychainAnswers());
}

TEST_F(KeychainTest, whatIsStoredIsLoadedAndProjectsAreKeptApart)
{
    if (!hasPrograms())
        GTEST_SKIP() << "needs dbus-daemon and gnome-keyring-daemon";
    ASSERT_TRUE(startBus() && startKeyring(true));
    EXPECT_TRUE(keychainAnswers());
    const auto none = store_.load(QStringLiteral("prod"));
    ASSERT_TRUE(none) << describe(none.error()).toStdString();
    EXPECT_TRUE(none->isEmpty());
    const auto stored = store_.store(QStringLiteral("prod"), secrets_);
    ASSERT_TRUE(stored) << describe(stored.error()).toStdString();
    // A second store object, as the next page or run makes it.
    EXPECT_TRUE(KeychainSecretStore().load(QStringLiteral("prod")).value() == secrets_);
    EXPECT_TRUE(store_.load(QStringLiteral("test")).value().isEmpty());
}

TEST_F(KeychainTest, aLockedOneIsNotTakenForAnEmptyOne)
{
    if (!hasPrograms())
        GTEST_SKIP() << "needs dbus-daemon and gnome-keyring-daemon";
    ASSERT_TRUE(startBus() && startKeyring(false));
    EXPECT_TRUE(keychainAnswers()) << "it is there, and waits to be unlocked";
    const auto loaded = store_.load(QStringLiteral("prod"));
    ASSERT_FALSE(loaded);
    EXPECT_EQ(loaded.error().kind, ErrorKind::Io);
    EXPECT_THAT(describe(loaded.error()).toStdString(), HasSubstr("Unlock it"));
}

} // namespace howdah
