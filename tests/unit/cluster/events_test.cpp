#include "core/cluster/events.h"

#include <gtest/gtest.h>

#include <QFile>
#include <QTemporaryDir>

namespace howdah {
namespace {

QDateTime at(const char *time)
{
    return QDateTime::fromString(QStringLiteral("2026-11-22T%1Z").arg(time), Qt::ISODate);
}

EventSources sources()
{
    EventSources from;
    from.history = {
        QJsonArray{1, 5000, "no recovery target specified", "2026-11-22T01:00:00+00:00", "pg2"},
        QJsonArray{2, "9223372036854775807", "no recovery target specified", "2026-11-22T03:30:00+01:00", "pg1"}};
    from.leader = "pg1";
    from.timeline = 3;
    from.now = at("12:00:00");
    return from;
}

TEST(Events, ATermBeginsWhereTheOneBeforeEnded)
{
    const std::vector<ClusterEvent> events = eventsOf(sources(), at("00:00:00"));
    ASSERT_EQ(events.size(), 2U);
    EXPECT_EQ(events[0].text, "pg2 · timeline 2");
    EXPECT_EQ(events[0].from, at("01:00:00"));
    EXPECT_EQ(events[0].to, at("02:30:00"));
    EXPECT_EQ(events[1].text, "pg1 · timeline 3");
    EXPECT_FALSE(events[1].to.isValid());
}

TEST(Events, AHistoryWithoutTimesTellsNoTerms)
{
    EventSources from = sources();
    from.history = {QJsonArray{1, 5000, "no recovery target specified"}, QJsonArray{}};
    EXPECT_TRUE(eventsOf(from, at("00:00:00")).empty());
    EXPECT_EQ(timelineEnds(from.history).size(), 1U);
}

TEST(Events, PositionsThatAreTooBigForADoubleAreKept)
{
    EXPECT_EQ(timelineEnds(sources().history).back().position, 9223372036854775807);
}

TEST(Events, WhatEndedBeforeIsLeftOutAndWhatGoesOnIsNot)
{
    const std::vector<ClusterEvent> events = eventsOf(sources(), at("11:00:00"));
    ASSERT_EQ(events.size(), 1U);
    EXPECT_EQ(events[0].text, "pg1 · timeline 3");
}

TEST(Events, BackupsAndTheJournalHaveLanesAndText)
{
    EventSources from = sources();
    from.history = {};
    BackupStatus backup;
    backup.type = "diff";
    backup.label = "20261122-010000F_20261122-060000D";
    backup.started = at("06:00:00").toSecsSinceEpoch();
    backup.stopped = at("06:05:00").toSecsSinceEpoch();
    backup.repositorySize = 4LL << 20;
    from.backups = {backup};
    from.journal = {
        {JournalEntry::Kind::Asked, at("07:00:00"), at("07:00:04"), {}, "Switch over from pg2 to pg1", "done"},
        {JournalEntry::Kind::Watched, at("05:00:00"), at("08:00:00"), {}, {}, {}}};
    const std::vector<ClusterEvent> events = eventsOf(from, at("00:00:00"));
    ASSERT_EQ(events.size(), 3U);
    EXPECT_EQ(events[0].lane, EventLane::Watched);
    EXPECT_EQ(events[1].text, "diff, 4 MiB");
    EXPECT_EQ(eventsText({events[2]}),
              "2026-11-22 07:00:00  2026-11-22 07:00:04  members  Switch over from pg2 to pg1 (done)\n");
}

TEST(ClusterJournal, LinesThatCannotBeReadAreLeftOut)
{
    const QTemporaryDir folder;
    const ClusterJournal journal(folder.filePath("clusters/one.jsonl"));
    EXPECT_TRUE(journal.read(at("00:00:00")).empty());
    const JournalEntry entry{JournalEntry::Kind::Asked, at("07:00:00"), at("07:00:04"), "pg1", "Restart pg1", "done"};
    ASSERT_TRUE(journal.append(entry));
    {
        QFile file(journal.file());
        ASSERT_TRUE(file.open(QIODevice::Append));
        file.write("{\"kind\": \"oper\n{}\n[1]\n");
        EXPECT_EQ(file.permissions() & (QFileDevice::ReadGroup | QFileDevice::ReadOther), QFileDevice::Permissions());
    }
    ASSERT_TRUE(journal.append({JournalEntry::Kind::Watched, at("08:00:00"), {}, {}, {}, {}}));
    const std::vector<JournalEntry> all = journal.read(at("00:00:00"));
    ASSERT_EQ(all.size(), 2U);
    EXPECT_EQ(all[0], entry);
    EXPECT_EQ(journal.read(at("07:30:00")).size(), 1U);
}

TEST(ClusterJournal, AFolderThatCannotBeWrittenIsSaid)
{
    EXPECT_FALSE(ClusterJournal("/proc/nowhere/one.jsonl").append({}));
}

} // namespace
} // namespace howdah
