#include "core/project/project_file.h"
#include "tests/support/ui/samples.h"
#include "ui/document/file_cards.h"

#include <gtest/gtest.h>

#include <QDir>
#include <QFile>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

namespace howdah::test {
namespace {

using ui::FileWatch;
using ui::ProjectDocument;
using ui::ProjectLock;
using ui::RecoveryCopy;

class FileServicesTest : public testing::Test {
protected:
    void edit(int port)
    {
        document_.edit("Port", {}, [port](Project &project) { project.postgres.port = port; });
    }
    std::unique_ptr<RecoveryCopy> recovery()
    {
        auto made = std::make_unique<RecoveryCopy>(document_, folder_.filePath("recovery"));
        made->setDelay(std::chrono::milliseconds(1));
        return made;
    }
    [[nodiscard]] QStringList copies() const
    {
        return QDir(folder_.filePath("recovery")).entryList({"*.howdah"}, QDir::Files);
    }
    void waitForCopy(RecoveryCopy &recovery) const
    {
        QSignalSpy written(&recovery, &RecoveryCopy::written);
        ASSERT_TRUE(waitUntil([&] { return !written.isEmpty(); }));
    }
    void writeFile(const QByteArray &text) const
    {
        QFile file(path_);
        ASSERT_TRUE(file.open(QIODevice::WriteOnly | QIODevice::Truncate));
        file.write(text);
    }

    QTemporaryDir folder_;
    const QString path_ = folder_.filePath("orders.howdah");
    ProjectDocument document_;
};

using RecoveryCopyTest = FileServicesTest;

TEST_F(RecoveryCopyTest, WhatIsNotSavedIsKept)
{
    document_.reset(sampleProject(), path_);
    auto copy = recovery();
    edit(5433);
    waitForCopy(*copy);
    EXPECT_EQ(copies().size(), 1);
    EXPECT_TRUE(RecoveryCopy::left(folder_.filePath("recovery")).empty()) << "the window is still there";
}

TEST_F(RecoveryCopyTest, SavingUndoingAndClosingRemoveIt)
{
    document_.reset(sampleProject(), path_);
    auto copy = recovery();
    edit(5433);
    waitForCopy(*copy);
    ASSERT_TRUE(document_.save(path_));
    EXPECT_TRUE(copies().isEmpty());
    edit(5434);
    waitForCopy(*copy);
    document_.undoStack()->undo();
    EXPECT_TRUE(copies().isEmpty());
    edit(5435);
    waitForCopy(*copy);
    copy.reset();
    EXPECT_TRUE(copies().isEmpty());
}

TEST_F(RecoveryCopyTest, ACopyOfACrashIsFoundAndNotOverwritten)
{
    document_.reset(sampleProject(), path_);
    auto copy = recovery();
    edit(5433);
    waitForCopy(*copy);
    const QString file = folder_.filePath("recovery/" + copies().value(0));
    const QString kept = folder_.filePath("kept");
    ASSERT_TRUE(QFile::copy(file, kept));
    copy.reset();
    ASSERT_TRUE(QFile::copy(kept, file)); // as if the program had died

    auto left = RecoveryCopy::left(folder_.filePath("recovery"));
    ASSERT_EQ(left.size(), 1U);
    EXPECT_EQ(left.front().path, path_);
    EXPECT_EQ(left.front().project.postgres.port, 5433);

    auto next = recovery();
    edit(5440);
    waitForCopy(*next);
    EXPECT_EQ(copies().size(), 2);
    RecoveryCopy::discard(left.front());
    EXPECT_TRUE(RecoveryCopy::left(folder_.filePath("recovery")).empty());
}

TEST_F(RecoveryCopyTest, AFolderThatCannotBeMadeIsToldOnce)
{
    QFile blocker(folder_.filePath("recovery"));
    ASSERT_TRUE(blocker.open(QIODevice::WriteOnly));
    document_.reset(sampleProject(), path_);
    auto copy = recovery();
    QSignalSpy failed(copy.get(), &RecoveryCopy::failed);
    edit(5433);
    ASSERT_TRUE(waitUntil([&] { return !failed.isEmpty(); }));
    edit(5434);
    QTest::qWait(50);
    EXPECT_EQ(failed.count(), 1);
}

TEST_F(RecoveryCopyTest, DamagedCopiesAreLeftAlone)
{
    QDir(folder_.path()).mkdir("recovery");
    QFile damaged(folder_.filePath("recovery/x.howdah"));
    ASSERT_TRUE(damaged.open(QIODevice::WriteOnly));
    damaged.write("howdah: [");
    damaged.close();
    EXPECT_TRUE(RecoveryCopy::left(folder_.filePath("recovery")).empty());
    EXPECT_TRUE(damaged.exists());
}

using ProjectLockTest = FileServicesTest;

TEST_F(ProjectLockTest, TheSecondWindowLearnsWhoTheFirstIs)
{
    ProjectLock first;
    ProjectLock second;
    EXPECT_FALSE(first.take(path_));
    EXPECT_FALSE(first.take(path_)) << "its own";
    const auto holder = second.take(path_);
    ASSERT_TRUE(holder);
    EXPECT_EQ(holder->process, QCoreApplication::applicationPid());
    EXPECT_FALSE(holder->host.isEmpty());
    EXPECT_LT(std::abs(holder->since.secsTo(QDateTime::currentDateTimeUtc())), 60);
    first.release();
    EXPECT_FALSE(second.take(path_));
}

TEST_F(ProjectLockTest, ACrashedWindowHoldsNothing)
{
    QFile file(ProjectLock::lockFile(path_));
    ASSERT_TRUE(file.open(QIODevice::WriteOnly));
    file.write(QByteArray("999999999\nhowdah\n") + QSysInfo::machineHostName().toUtf8() + "\n");
    file.close();
    ProjectLock lock;
    EXPECT_FALSE(lock.take(path_));
    EXPECT_TRUE(lock.isHeld());
}

TEST_F(ProjectLockTest, CanBeTakenOver)
{
    ProjectLock first;
    ProjectLock second;
    ASSERT_FALSE(first.take(path_));
    ASSERT_TRUE(second.take(path_));
    second.takeOver(path_);
    EXPECT_TRUE(second.isHeld());
}

TEST_F(ProjectLockTest, AFolderThatIsNotThereLocksNobodyOut)
{
    ProjectLock lock;
    EXPECT_FALSE(lock.take(folder_.filePath("no/such/x.howdah")));
    EXPECT_FALSE(lock.isHeld());
}

using FileWatchTest = FileServicesTest;

TEST_F(FileWatchTest, OurOwnSavingIsNoChange)
{
    document_.reset(sampleProject(), {});
    ASSERT_TRUE(document_.save(path_));
    const FileWatch watch(document_);
    QSignalSpy changed(&watch, &FileWatch::changedOnDisk);
    edit(5433);
    ASSERT_TRUE(document_.save(path_));
    edit(5434);
    QTest::qWait(400);
    EXPECT_EQ(changed.count(), 0);
}

TEST_F(FileWatchTest, AnotherProgramsChangeIsToldOnceAndCanBeCompared)
{
    document_.reset(sampleProject(), {});
    ASSERT_TRUE(document_.save(path_));
    const FileWatch watch(document_);
    QSignalSpy changed(&watch, &FileWatch::changedOnDisk);
    Project other = sampleProject();
    other.postgres.port = 6000;
    writeFile(formatProject(other));
    ASSERT_TRUE(waitUntil([&] { return !changed.isEmpty(); }));
    EXPECT_TRUE(watch.difference().contains("6000"));
    writeFile(formatProject(other));
    QTest::qWait(400);
    EXPECT_EQ(changed.count(), 1);
}

TEST_F(FileWatchTest, AReplacedOrBrokenFileIsAChangeToo)
{
    document_.reset(sampleProject(), {});
    ASSERT_TRUE(document_.save(path_));
    const FileWatch watch(document_);
    QSignalSpy changed(&watch, &FileWatch::changedOnDisk);
    Project other = sampleProject();
    other.cluster = "another";
    ASSERT_TRUE(saveProject(other, path_)); // a rename: another file under the same name
    ASSERT_TRUE(waitUntil([&] { return changed.count() == 1; }));
    writeFile("howdah: [");
    ASSERT_TRUE(waitUntil([&] { return changed.count() == 2; }));
}

TEST_F(FileWatchTest, CommentsAndOrderAreNoChange)
{
    document_.reset(sampleProject(), {});
    ASSERT_TRUE(document_.save(path_));
    const FileWatch watch(document_);
    QSignalSpy changed(&watch, &FileWatch::changedOnDisk);
    writeFile("# mine\n" + formatProject(sampleProject()));
    QTest::qWait(400);
    EXPECT_EQ(changed.count(), 0);
}

TEST_F(FileWatchTest, ARemovedFileIsTold)
{
    document_.reset(sampleProject(), {});
    ASSERT_TRUE(document_.save(path_));
    const FileWatch watch(document_);
    QSignalSpy removed(&watch, &FileWatch::removedFromDisk);
    ASSERT_TRUE(QFile::remove(path_));
    ASSERT_TRUE(waitUntil([&] { return !removed.isEmpty(); }));
}

TEST(FileCards, TheDifferenceShowsOnRequest)
{
    ui::ChangedOnDiskCard card("/x/orders.howdah", "-port: 1\n+port: 2", true);
    card.show();
    auto *text = card.findChild<QPlainTextEdit *>();
    EXPECT_FALSE(text->isVisible());
    card.findChildren<QPushButton *>().first()->click();
    EXPECT_TRUE(text->isVisible());
    EXPECT_TRUE(text->toPlainText().contains("+port: 2"));
}

} // namespace
} // namespace howdah::test
