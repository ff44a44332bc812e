#include "ui/wizard/hosts/reach_model.h"

#include "tests/unit/ui/wizard_hosts/situations.h"
#include "ui/widgets/data_role.h"
#include "ui/wizard/hosts/details.h"

#include <gtest/gtest.h>

#include <QAbstractItemModelTester>

namespace howdah::test {
namespace {

using namespace ui;

struct ReachModelTest : testing::Test {
    std::unique_ptr<Workspace> workspace = workspaceFor(sampleProject());
    ReachModel model{*workspace};
    QAbstractItemModelTester tester{&model, QAbstractItemModelTester::FailureReportingMode::Fatal};

    [[nodiscard]] QString text(int row, int column) const { return model.index(row, column).data().toString(); }
};

TEST_F(ReachModelTest, HasThisComputerTheHostsAndTheRepository)
{
    EXPECT_EQ(model.rowCount(), 5);
    EXPECT_EQ(model.columnCount(), 5);
    EXPECT_EQ(model.headerData(4, Qt::Horizontal, Qt::DisplayRole).toString(), "S3 repository");
    workspace->document.edit("x", {}, [](Project &project) { project.backup.type = RepositoryType::None; });
    EXPECT_EQ(model.columnCount(), 4);
}

TEST_F(ReachModelTest, NothingIsTestedBeforeTheCheck)
{
    EXPECT_EQ(text(1, 1), "not tested");
    EXPECT_EQ(text(1, 0), "");
    EXPECT_EQ(text(1, 3), "not needed") << "nobody connects to the load balancer but clients";
    EXPECT_EQ(text(4, 4), "not needed") << "the load balancer needs no repository";
}

TEST_F(ReachModelTest, CountsOpenAgainstNeeded)
{
    answerMixed(*workspace);
    EXPECT_EQ(text(1, 1), "4/4 open");
    EXPECT_EQ(text(4, 0), "2/2 open");
    EXPECT_EQ(text(1, 4), "1/1 open");
    EXPECT_EQ(text(4, 1), "1/2 · rejected");
    EXPECT_EQ(model.index(4, 1).data(StateRole).value<State>(), State::Problem);
    EXPECT_TRUE(model.hasProblem(4));
    EXPECT_FALSE(model.hasProblem(1));
}

TEST_F(ReachModelTest, ThisComputerReachesThoseWhoAnswered)
{
    answerMixed(*workspace);
    EXPECT_EQ(text(0, 0), "1/1 open");
    EXPECT_EQ(text(0, 2), "0/1 · not reached");
}

TEST_F(ReachModelTest, APortThatCouldNotBeTriedIsUnknownNotOpen)
{
    answerAll(*workspace);
    PreflightReport report{workspace->knowledge.items(), workspace->knowledge.reach()};
    for (PortResult &result : report.reach) {
        if (result.probe.from == "pg1" && result.probe.to == "pg2" && result.probe.port == 5432)
            result.reach = Reach::NotTried;
    }
    workspace->knowledge.setChecked(report);
    EXPECT_EQ(model.index(1, 1).data(StateRole).value<State>(), State::Unknown);
    EXPECT_EQ(text(1, 1), "3/4");
}

TEST_F(ReachModelTest, WhatWasOpenToALostHostIsUnknown)
{
    answerMixed(*workspace);
    for (const QModelIndex &index : {model.index(1, 2), model.index(3, 0), model.index(3, 4)}) {
        EXPECT_EQ(index.data(StateRole).value<State>(), State::Unknown);
        EXPECT_EQ(index.data().toString(), "unknown");
    }
    for (const HostItem &item : hostDetails(*workspace, 2).items)
        EXPECT_NE(item.state, State::Ok) << item.text.toStdString();
}

TEST_F(ReachModelTest, SpeaksInWholeSentences)
{
    answerMixed(*workspace);
    const QString spoken = model.index(4, 1).data(Qt::AccessibleTextRole).toString();
    EXPECT_TRUE(spoken.startsWith("lb1 to pg2: problem, 1/2 ports open")) << spoken.toStdString();
    EXPECT_TRUE(spoken.contains("8008"));
}

TEST_F(ReachModelTest, FollowsOtherProjects)
{
    for (const Project &project : {twelveHosts(), newProject(), brokenProject(), sampleProject()})
        workspace->document.reset(project, {});
    EXPECT_EQ(model.rowCount(), 5);
}

TEST_F(ReachModelTest, TwelveHostsGetShortTitles)
{
    workspace->document.reset(twelveHosts(), {});
    EXPECT_TRUE(model.isCompact());
    EXPECT_TRUE(model.headerData(0, Qt::Horizontal, Qt::DisplayRole).toString().startsWith("…"));
    EXPECT_EQ(model.headerData(0, Qt::Horizontal, Qt::ToolTipRole).toString(), "telemetry-archive-database-01");
}

TEST_F(ReachModelTest, DetailsSayWhatIsBlockedAndWhatToDo)
{
    answerMixed(*workspace);
    const Details details = reachDetails(*workspace, model.source(4), model.target(1));
    EXPECT_EQ(details.title, "lb1 → pg2: 1 of 2 ports blocked");
    ASSERT_EQ(details.items.size(), 1U);
    EXPECT_TRUE(details.items[0].hint.contains("allow TCP 8008"));
    EXPECT_TRUE(details.asText().contains("8008/tcp"));
}

TEST_F(ReachModelTest, DetailsOfAHostBeginWithTheWorst)
{
    answerMixed(*workspace);
    failOne(*workspace, "pg3", {ErrorKind::Auth, "pg3 does not let deploy in", "Add the key.", "Permission denied"});
    const Details details = hostDetails(*workspace, 2);
    EXPECT_EQ(details.title, "pg3: Cannot log in");
    EXPECT_EQ(details.items.front().evidence, "Permission denied");
    EXPECT_EQ(details.items.front().hint, "Add the key.");
    EXPECT_FALSE(details.note.isEmpty());
}

} // namespace
} // namespace howdah::test
