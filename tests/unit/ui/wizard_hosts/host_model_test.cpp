#include "ui/wizard/hosts/host_model.h"

#include "tests/unit/ui/wizard_hosts/situations.h"
#include "ui/widgets/data_role.h"

#include <gtest/gtest.h>

#include <QAbstractItemModelTester>
#include <QSignalSpy>

namespace howdah::test {
namespace {

using namespace ui;

struct HostModelTest : testing::Test {
    std::unique_ptr<Workspace> workspace = workspaceFor(sampleProject());
    HostModel model{*workspace};
    QAbstractItemModelTester tester{&model, QAbstractItemModelTester::FailureReportingMode::Fatal};

    [[nodiscard]] QString text(int row, HostColumn column) const { return model.at(row, column).data().toString(); }
    [[nodiscard]] QString sub(int row, HostColumn column) const
    {
        return model.at(row, column).data(SubTextRole).toString();
    }
    [[nodiscard]] QVariant state(int row, HostColumn column) const { return model.at(row, column).data(StateRole); }
};

TEST_F(HostModelTest, KnowsNothingBeforeTheCheck)
{
    EXPECT_EQ(text(0, HostColumn::System), "not checked");
    EXPECT_EQ(text(0, HostColumn::Clock), "–");
    EXPECT_FALSE(state(0, HostColumn::Sudo).isValid());
    EXPECT_EQ(text(0, HostColumn::State), "Not checked");
}

TEST_F(HostModelTest, ShowsWhatWasFound)
{
    answerAll(*workspace);
    EXPECT_EQ(text(0, HostColumn::System), "Debian 13");
    EXPECT_EQ(text(0, HostColumn::Machine), "4 cores");
    EXPECT_EQ(sub(0, HostColumn::Machine), "16 GiB RAM");
    EXPECT_EQ(text(0, HostColumn::Postgres), "absent");
    EXPECT_EQ(sub(3, HostColumn::Postgres), "5000, 5001 free");
    EXPECT_EQ(text(0, HostColumn::State), "Ready");
}

TEST_F(HostModelTest, ALateClockIsAWarningAtTheCellAndInTheState)
{
    answerMixed(*workspace);
    EXPECT_EQ(text(1, HostColumn::Clock), "+3.10 s");
    EXPECT_EQ(state(1, HostColumn::Clock).value<State>(), State::Warning);
    EXPECT_EQ(model.situation(1).state, State::Warning);
    EXPECT_EQ(text(1, HostColumn::State), "1 warning");
}

TEST_F(HostModelTest, AForeignProcessOnThePortIsAProblem)
{
    answerMixed(*workspace);
    EXPECT_EQ(text(3, HostColumn::Postgres), "port taken");
    EXPECT_EQ(sub(3, HostColumn::Postgres), "5000: nginx");
    EXPECT_EQ(model.situation(3).state, State::Problem);
}

TEST_F(HostModelTest, AHostThatStoppedAnsweringKeepsItsFactsMuted)
{
    answerMixed(*workspace);
    EXPECT_EQ(text(2, HostColumn::System), "Debian 13");
    EXPECT_TRUE(sub(2, HostColumn::System).startsWith("last seen "));
    for (const HostColumn column :
         {HostColumn::System, HostColumn::Machine, HostColumn::Clock, HostColumn::Sudo, HostColumn::Postgres}) {
        EXPECT_TRUE(model.at(2, column).data(MutedRole).toBool());
        EXPECT_FALSE(state(2, column).isValid()) << "an old tick reads as good";
    }
    EXPECT_EQ(text(2, HostColumn::State), "Not reached");
}

TEST_F(HostModelTest, NamesTheKindOfFailure)
{
    const auto stateAfter = [&](ErrorKind kind, const QString &what) {
        failOne(*workspace, "pg1", {kind, what, {}, {}});
        return text(0, HostColumn::State);
    };
    EXPECT_EQ(stateAfter(ErrorKind::Auth, "pg1 does not let deploy in"), "Cannot log in");
    EXPECT_EQ(stateAfter(ErrorKind::Auth, "sudo on pg1 wants the password"), "No sudo");
    EXPECT_EQ(text(0, HostColumn::Sudo), "no");
    EXPECT_EQ(stateAfter(ErrorKind::HostKey, "pg1 shows another host key"), "Host key");
    EXPECT_EQ(stateAfter(ErrorKind::Connect, "No answer"), "Not reached");
    EXPECT_EQ(stateAfter(ErrorKind::Cancelled, "stopped"), "Stopped");
    EXPECT_NE(model.situation(0).state, State::Problem) << "stopping is no failure";
}

TEST_F(HostModelTest, AQuestionComesBeforeEverythingElse)
{
    workspace->knowledge.setAsking({"pg3"});
    AskedQuestions questions(*workspace);
    questions.hostKey("pg3", "192.0.2.13");
    ASSERT_TRUE(waitUntil([&] { return text(2, HostColumn::State) == "Host key?"; }));
    EXPECT_EQ(model.situation(2).state, State::NeedsYou);
}

TEST_F(HostModelTest, FindingsStandAtTheirCells)
{
    workspace->document.reset(brokenProject(), {});
    EXPECT_EQ(state(1, HostColumn::Name).value<State>(), State::Problem);
    EXPECT_TRUE(model.at(1, HostColumn::Name).data(Qt::ToolTipRole).toString().contains("two hosts are named"));
    workspace->document.edit("x", {}, [](Project &project) { project.hosts[0].address.clear(); });
    EXPECT_EQ(text(0, HostColumn::Address), "no address");
    workspace->document.edit("x", {}, [](Project &project) { project.hosts[0].ssh.user = "a b"; });
    EXPECT_EQ(state(0, HostColumn::Ssh).value<State>(), State::Problem);
}

TEST_F(HostModelTest, EditsCanBeUndone)
{
    EXPECT_TRUE(model.setData(model.at(0, HostColumn::Name), " db1 ", Qt::EditRole));
    EXPECT_TRUE(model.setData(model.at(1, HostColumn::Address), "192.0.2.99", Qt::EditRole));
    EXPECT_FALSE(model.setData(model.at(0, HostColumn::Clock), "now", Qt::EditRole));
    EXPECT_EQ(text(0, HostColumn::Name), "db1");
    workspace->document.undoStack()->undo();
    workspace->document.undoStack()->undo();
    EXPECT_EQ(workspace->document.project(), sampleProject());
    EXPECT_EQ(text(0, HostColumn::Name), "pg1");
}

TEST_F(HostModelTest, RowsThatStayAreNotRemoved)
{
    const QPersistentModelIndex lb1 = model.at(3, HostColumn::Name);
    const QPersistentModelIndex pg1 = model.at(0, HostColumn::Name);
    workspace->document.edit("x", {}, [](Project &project) { project.hosts.erase(project.hosts.begin() + 1); });
    EXPECT_EQ(lb1.row(), 2);
    EXPECT_EQ(pg1.row(), 0);
    workspace->document.undoStack()->undo();
    EXPECT_EQ(lb1.row(), 3);
    EXPECT_EQ(lb1.data().toString(), "lb1");
}

TEST_F(HostModelTest, FollowsAnyOtherProject)
{
    for (const Project &project : {twelveHosts(), newProject(), brokenProject(), sampleProject()}) {
        workspace->document.reset(project, {});
        ASSERT_EQ(model.rowCount(), static_cast<int>(project.hosts.size()));
        for (int row = 0; row < model.rowCount(); ++row)
            EXPECT_EQ(text(row, HostColumn::Name), project.hosts[static_cast<std::size_t>(row)].name);
    }
}

TEST_F(HostModelTest, SaysStatesInWords)
{
    answerMixed(*workspace);
    const QString clock = model.at(1, HostColumn::Clock).data(Qt::AccessibleTextRole).toString();
    EXPECT_EQ(clock, "Clock: +3.10 s, warning, limit is 0.50 s");
}

TEST_F(HostModelTest, SshSaysWhatTheProjectSays)
{
    EXPECT_EQ(text(0, HostColumn::Ssh), "as in ~/.ssh/config");
    workspace->document.edit("x", {}, [](Project &project) {
        project.ssh = {"deploy", 0, "~/.ssh/id_ed25519", "bastion"};
        project.hosts[1].ssh.port = 2222;
    });
    EXPECT_EQ(text(0, HostColumn::Ssh), "deploy · id_ed25519");
    EXPECT_EQ(sub(1, HostColumn::Ssh), "port 2222 · via bastion");
}

} // namespace
} // namespace howdah::test
