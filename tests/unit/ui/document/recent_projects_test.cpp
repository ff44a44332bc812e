#include "ui/document/recent_projects.h"

#include "tests/support/ui/samples.h"

#include <gtest/gtest.h>

#include <QSettings>
#include <QSignalSpy>
#include <QTemporaryDir>

namespace howdah::test {
namespace {

using ui::RecentProject;
using ui::RecentProjects;
using ui::State;

const QDateTime noon(QDate(2026, 11, 22), QTime(12, 0), Qt::UTC);

class RecentProjectsTest : public testing::Test {
protected:
    RecentProject entry(const QString &name)
    {
        RecentProject made = ui::describeProject(sampleProject(), folder_.filePath(name + ".howdah"));
        made.name = name;
        return made;
    }
    QStringList names(const RecentProjects &recent) const
    {
        QStringList all;
        for (const RecentProject &one : recent.all())
            all << one.name;
        return all;
    }

    QTemporaryDir folder_;
    const QString file_ = folder_.filePath("settings.ini");
};

TEST_F(RecentProjectsTest, SurvivesWhateverStandsInTheSettings)
{
    for (const QByteArray &stored : {QByteArray("no json"), QByteArray("{}"), QByteArray("[1, {}, {\"path\": 3}]"),
                                     QByteArray("[{\"path\": \"/x\", \"state\": 99, \"when\": \"yesterday\"}]")}) {
        QSettings(file_, QSettings::IniFormat).setValue("recentProjects", stored);
        const RecentProjects recent(file_);
        EXPECT_LE(recent.all().size(), 1U);
    }
}

TEST_F(RecentProjectsTest, EverythingComesBack)
{
    RecentProject one = entry("orders-prod");
    one.tags << "Local lab";
    one.seen = ui::SeenCluster{7, {{"pg1", "leader", {}}, {"pg2", "replica", 4096}}, 3, 3, "diff", noon, noon, {"A"}};
    one.history.insert(82000, State::Warning);
    one.when = noon;
    RecentProjects(file_).add(one);
    const RecentProjects again(file_);
    ASSERT_EQ(again.all().size(), 1U);
    EXPECT_EQ(again.all().front(), one);
}

TEST_F(RecentProjectsTest, TheLastOpenedIsFirstAndOpeningKeepsWhatWasSeen)
{
    RecentProjects recent(file_);
    recent.add(entry("a"));
    recent.update(entry("a").path, [](RecentProject &one) { ui::observeNothing(one, "time-out", noon); });
    recent.add(entry("b"));
    recent.add(entry("a"));
    EXPECT_EQ(names(recent), QStringList({"a", "b"}));
    EXPECT_EQ(recent.all().front().stateText, "time-out");
}

TEST_F(RecentProjectsTest, AnotherWindowsEntriesAreNotLost)
{
    RecentProjects one(file_);
    RecentProjects other(file_);
    one.add(entry("a"));
    other.add(entry("b"));
    EXPECT_EQ(names(other), QStringList({"b", "a"}));
    const QSignalSpy changed(&one, &RecentProjects::changed);
    one.reload();
    EXPECT_EQ(names(one), QStringList({"b", "a"}));
    EXPECT_EQ(changed.count(), 1);
}

TEST_F(RecentProjectsTest, RemovingCanBeUndoneInItsPlace)
{
    RecentProjects recent(file_);
    for (const char *name : {"a", "b", "c"})
        recent.add(entry(name));
    const auto removed = recent.remove(entry("b").path);
    ASSERT_TRUE(removed);
    EXPECT_EQ(names(recent), QStringList({"c", "a"}));
    recent.insert(removed->first, removed->second);
    EXPECT_EQ(names(recent), QStringList({"c", "b", "a"}));
    EXPECT_FALSE(recent.remove("/no/such"));
}

TEST_F(RecentProjectsTest, AMovedFileTakesTheEntryOfItsNewPlace)
{
    RecentProjects recent(file_);
    recent.add(entry("a"));
    recent.add(entry("b"));
    recent.relocate(entry("a").path, entry("b").path);
    EXPECT_EQ(names(recent), QStringList{"a"});
    EXPECT_EQ(recent.all().front().path, entry("b").path);
}

TEST(RecentProject, SaysWhatTheProjectIs)
{
    EXPECT_EQ(ui::describeProject(sampleProject(), "/x").summary.section(QStringLiteral(" · "), 0, 0),
              "3 database host(s), 1 load balancer(s)");
    EXPECT_TRUE(ui::describeProject(newProject(), "/x").summary.startsWith("no hosts yet"));
}

class ObserveTest : public testing::Test {
protected:
    ClusterStatus status() const
    {
        ClusterStatus made;
        made.leader = "pg1";
        made.members = {{"pg1", "10.0.0.1", "leader", "running", 7, {}, false},
                        {"pg2", "10.0.0.2", "replica", "streaming", 7, 4096, false}};
        made.etcdVoters = made.etcdHealthy = 3;
        return made;
    }
    State stateOf(const ClusterStatus &status)
    {
        ui::observe(entry_, status, {{"pg1", HostFacts()}}, noon);
        return entry_.state;
    }
    RecentProject entry_ = ui::describeProject(sampleProject(), "/x");
};

TEST_F(ObserveTest, TheWorstIsSaid)
{
    EXPECT_EQ(stateOf(status()), State::Ok);
    ClusterStatus one = status();
    one.etcdHealthy = 1;
    one.leader.clear();
    EXPECT_EQ(stateOf(one), State::Problem);
    EXPECT_EQ(entry_.stateText, "etcd 1 of 3 members");
    one.etcdHealthy = 3;
    EXPECT_EQ(stateOf(one), State::Problem);
    EXPECT_EQ(entry_.stateText, "No leader");
    one = status();
    one.paused = true;
    EXPECT_EQ(stateOf(one), State::Warning);
    one = status();
    one.backups.push_back({"x", "diff", noon.addDays(-4).toSecsSinceEpoch(), 1, 1, 0, {}, {}, false});
    EXPECT_EQ(stateOf(one), State::Warning);
}

TEST_F(ObserveTest, NobodyReachedIsUnknownAndNoProblem)
{
    ui::observe(entry_, status(), {}, noon);
    EXPECT_EQ(entry_.state, State::Unknown);
    EXPECT_EQ(entry_.whenWord, ui::WhenWord::Tried);
    EXPECT_TRUE(entry_.history.isEmpty()) << "nobody looked";
}

TEST_F(ObserveTest, TheHistoryKeepsTheWorstOfACellAndSevenDays)
{
    ClusterStatus bad = status();
    bad.paused = true;
    ui::observe(entry_, bad, {{"pg1", HostFacts()}}, noon);
    ui::observe(entry_, status(), {{"pg1", HostFacts()}}, noon.addSecs(60));
    EXPECT_EQ(entry_.history.last(), State::Warning);
    ui::observe(entry_, status(), {{"pg1", HostFacts()}}, noon.addDays(7));
    EXPECT_EQ(entry_.history.size(), 1);
    EXPECT_EQ(entry_.history.last(), State::Ok);
}

} // namespace
} // namespace howdah::test
