#include "core/run/step_times.h"

#include "core/run/journal.h"
#include "core/run/journal_folder.h"

#include <gmock/gmock.h>

#include <QDir>
#include <QTemporaryDir>

namespace howdah {

namespace {

RunEvent took(const QString &step, qint64 milliseconds)
{
    return {0, StepFinished{step, step.section('/', 0, 0), milliseconds}};
}

std::optional<qint64> of(const StepTimes &times, const QString &step)
{
    const auto time = times.of(step);
    return time ? std::optional(static_cast<qint64>(time->count())) : std::nullopt;
}

void touch(const QString &path, const QByteArray &text = {})
{
    QFile file(path);
    ASSERT_TRUE(file.open(QIODevice::WriteOnly));
    file.write(text);
}

} // namespace

TEST(StepTimes, TheMedianOfTheLastFiveCounts)
{
    StepTimes times;
    for (const qint64 milliseconds : {90'000, 100, 300, 200, 5000, 400})
        times.add(took("pg1/etcd", milliseconds));
    EXPECT_EQ(of(times, "pg1/etcd"), 300);
}

TEST(StepTimes, AHostOfItsOwnTimesIsNotToldByOthers)
{
    StepTimes times;
    times.add(took("pg1/etcd", 100));
    times.add(took("pg2/etcd", 900));
    times.add(took("pg2/etcd-health", 5000));
    EXPECT_EQ(of(times, "pg1/etcd"), 100);
    EXPECT_EQ(of(times, "pg3/etcd"), 900);
    EXPECT_EQ(of(times, "pg3/patroni"), std::nullopt);
}

TEST(StepTimes, FailedStepsTellNothing)
{
    StepTimes times;
    times.add({0, StepFailed{"pg1/etcd", "pg1", {ErrorKind::Timeout, "no", {}, {}}, 60'000}});
    EXPECT_TRUE(times.isEmpty());
}

TEST(StepTimes, AreReadFromJournalsWhateverBesidesIsInThem)
{
    const QTemporaryDir folder;
    const QString path = folder.filePath("prod-20260101-120000.jsonl");
    {
        Result<JournalWriter> journal = JournalWriter::open(path);
        ASSERT_TRUE(journal);
        journal->write({1, StepStarted{"pg1/etcd", "pg1", "Start etcd"}});
        journal->write({2, StepFinished{"pg1/etcd", "pg1", 1234}});
    }
    const QString broken = folder.filePath("prod-20260101-130000.jsonl");
    touch(broken, "no journal\n{\"event\":");
    EXPECT_EQ(of(stepTimesOf({path, broken, folder.filePath("absent.jsonl")}), "pg1/etcd"), 1234);
}

TEST(JournalFolder, ListsTheRunsOfOneClusterOldestFirst)
{
    const QTemporaryDir folder;
    for (const char *name : {"prod-20260202-000000.jsonl", "prod-20260101-000000.jsonl", "prod-2-20260101-000000.jsonl",
                             "prod-20260101.jsonl", "other-20260101-000000.jsonl"})
        touch(folder.filePath(name));
    const QStringList found = journalsOf(folder.path(), "prod");
    ASSERT_EQ(found.size(), 2);
    EXPECT_TRUE(found[0].endsWith("prod-20260101-000000.jsonl"));
    EXPECT_TRUE(journalsOf(folder.filePath("absent"), "prod").isEmpty());
}

TEST(JournalFolder, ANewPathIsOneOfItsOwnRuns)
{
    const QTemporaryDir folder;
    const QString path =
        newJournalPath(folder.filePath("runs"), "prod", QDateTime(QDate(2026, 9, 12), QTime(14, 20), Qt::UTC));
    EXPECT_EQ(path, folder.filePath("runs/prod-20260912-142000.jsonl"));
    touch(path);
    EXPECT_EQ(journalsOf(folder.filePath("runs"), "prod"), QStringList{path});
}

} // namespace howdah
