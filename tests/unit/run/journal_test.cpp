#include "core/run/journal.h"

#include "core/run/event_json.h"

#include <gmock/gmock.h>

#include <QFile>
#include <QJsonDocument>
#include <QTemporaryDir>

namespace howdah {

namespace {

std::vector<RunEvent> oneOfEach()
{
    const Error error{ErrorKind::RemoteExit, "what", "hint", "line 1\nline 2"};
    return {{1'769'860'800'123, RunStarted{3, 2}},
            {1'769'860'800'124, StepStarted{"pg1/etcd", "pg1", "Start etcd"}},
            {1'769'860'800'125, StepLog{"pg1/etcd", "pg1", LogLevel::ErrorOutput, QStringLiteral("•••• früh \"x\"")}},
            {1'769'860'800'126, HostNote{"pg1", "connection lost"}},
            {1'769'860'800'127, StepFinished{"pg1/etcd", "pg1", 12}},
            {1'769'860'800'128, StepFailed{"pg2/etcd", "pg2", error, 13}},
            {1'769'860'800'129, StepCancelled{"pg3/etcd", "pg3", 14}},
            {1'769'860'800'130, StepSkipped{"pg2/patroni", "pg2", "pg2/etcd"}},
            {1'769'860'800'131, RunFinished{RunOutcome::Failed, 4'000'000'000}}};
}

class JournalTest : public testing::Test {
protected:
    void writeAll(const std::vector<RunEvent> &events)
    {
        Result<JournalWriter> writer = JournalWriter::open(path);
        ASSERT_TRUE(writer);
        for (const RunEvent &event : events)
            writer->write(event);
        EXPECT_FALSE(writer->error());
    }

    [[nodiscard]] QByteArray bytes() const
    {
        QFile file(path);
        EXPECT_TRUE(file.open(QIODevice::ReadOnly));
        return file.readAll();
    }

    void replace(const QByteArray &content)
    {
        QFile file(path);
        ASSERT_TRUE(file.open(QIODevice::WriteOnly));
        file.write(content);
    }

    QTemporaryDir folder;
    QString path = folder.filePath(QStringLiteral("run.jsonl"));
};

} // namespace

TEST_F(JournalTest, WhatIsWrittenIsRead)
{
    writeAll(oneOfEach());
    const Result<Journal> journal = readJournal(path);
    ASSERT_TRUE(journal);
    EXPECT_TRUE(journal->events == oneOfEach());
    EXPECT_FALSE(journal->truncated);
    EXPECT_EQ(journal->unreadable, 0);
}

TEST_F(JournalTest, ALineIsThereAsSoonAsItIsWrittenAndTheUsersAlone)
{
    Result<JournalWriter> writer = JournalWriter::open(path);
    ASSERT_TRUE(writer);
    writer->write(oneOfEach()[4]);
    EXPECT_EQ(bytes().toStdString(), "{\"event\":\"step-finished\",\"host\":\"pg1\",\"ms\":12,\"step\":\"pg1/"
                                     "etcd\",\"time\":\"2026-01-31T12:00:00.127Z\"}\n");
    const QFile::Permissions others = QFile::ReadGroup | QFile::WriteGroup | QFile::ReadOther | QFile::WriteOther;
    EXPECT_FALSE(QFile(path).permissions() & others);
}

TEST_F(JournalTest, ACutLastLineIsNoError)
{
    writeAll(oneOfEach());
    replace(bytes().chopped(5));
    const Result<Journal> journal = readJournal(path);
    EXPECT_EQ(journal->events.size(), oneOfEach().size() - 1);
    EXPECT_TRUE(journal->truncated);

    writeAll({oneOfEach()[0]});
    const Result<Journal> continued = readJournal(path);
    EXPECT_EQ(continued->events.size(), oneOfEach().size());
    EXPECT_EQ(continued->unreadable, 1);
}

TEST_F(JournalTest, ForeignLinesAreCountedAndPassedOver)
{
    replace(
        "\n[]\n{\"event\":\"elephant\",\"time\":\"2026-01-31T12:00:00.127Z\"}\nnonsense\n"
        "{\"event\":\"host-note\",\"host\":\"pg1\",\"text\":\"x\",\"time\":\"2026-01-31T12:00:00.127Z\",\"new\":1}\n"
        "{\"event\":\"host-note\",\"host\":7,\"text\":\"x\",\"time\":\"2026-01-31T12:00:00.127Z\"}\n");
    const Result<Journal> journal = readJournal(path);
    EXPECT_EQ(journal->events.size(), 1U);
    EXPECT_EQ(journal->unreadable, 4);
}

TEST_F(JournalTest, ReadingIsBounded)
{
    writeAll(oneOfEach());
    const Result<Journal> journal = readJournal(path, 2);
    EXPECT_EQ(journal->events.size(), 2U);
    EXPECT_TRUE(journal->truncated);
}

TEST_F(JournalTest, SaysWhatItCannotOpen)
{
    EXPECT_EQ(readJournal(path).error().kind, ErrorKind::Io);
    EXPECT_EQ(JournalWriter::open(folder.filePath("no/such/run.jsonl")).error().kind, ErrorKind::Io);
}

TEST_F(JournalTest, AFullDiskEndsTheJournalAndNothingElse)
{
    Result<JournalWriter> writer = JournalWriter::open(QStringLiteral("/dev/full"));
    if (!writer)
        GTEST_SKIP() << "no /dev/full that may be opened here";
    writer->write(oneOfEach()[0]);
    writer->write(oneOfEach()[1]);
    ASSERT_TRUE(writer->error());
    EXPECT_EQ(writer->error()->kind, ErrorKind::Io);
}

TEST(EventJson, NamesTheMissingMember)
{
    const auto parsed = [](const QByteArray &text) { return eventFromJson(QJsonDocument::fromJson(text).object()); };
    EXPECT_EQ(
        parsed(R"({"event":"step-finished","host":"a","step":"b","time":"2026-01-31T12:00:00.127Z"})").error().what,
        QStringLiteral("The event “step-finished” of the journal has no valid “ms”"));
    EXPECT_EQ(
        parsed(
            R"({"event":"step-failed","host":"a","step":"b","ms":1,"error":{"kind":"odd","what":""},"time":"2026-01-31T12:00:00.127Z"})")
            .error()
            .what,
        QStringLiteral("The event “step-failed” of the journal has no valid “error.kind”"));
    EXPECT_FALSE(parsed("{}"));
}

} // namespace howdah
