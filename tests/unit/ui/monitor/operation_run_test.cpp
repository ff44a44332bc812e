#include "ui/monitor/operation_run.h"

#include "tests/support/fake_transport.h"
#include "tests/support/ui/samples.h"
#include "tests/unit/ui/monitor/live_sample.h"
#include "ui/monitor/journal_window.h"
#include "ui/widgets/log_view.h"

#include <gtest/gtest.h>

#include <QComboBox>
#include <QSignalSpy>

namespace howdah::test {
namespace {

using Kind = ui::OperationEnd::Kind;

/// A cluster whose hosts answer the fact script with nothing, and Patroni's calls as the test wants.
class Operations : public testing::Test {
protected:
    Operations()
    {
        for (const Host &host : project_.hosts)
            hosts_.push_back(std::make_shared<FakeHost>(host.name, FakeHost::Order::Any));
        ui::Access access;
        access.connect = fakeTransportFactory(hosts_);
        workspace_ = std::make_unique<ui::Workspace>(access);
        furnish(*workspace_, project_);
        LiveSample sample(project_);
        workspace_->monitor.replay(project_, sample.samples());
        for (const auto &host : hosts_) {
            host->expect({.display = "take the host for this run", .out = "taken\n", .repeats = true});
            host->expect({.matches = [](const Command &command) { return !command.display().contains("8008"); },
                          .repeats = true});
        }
    }
    ui::OperationEnd run(const Operation &operation)
    {
        ui::OperationRun run(*workspace_);
        QSignalSpy spy(&run, &ui::OperationRun::noted);
        run.start(operation);
        EXPECT_TRUE(waitUntil([&] { return run.end().has_value(); }));
        for (const QList<QVariant> &note : spy)
            notes_ << note.at(1).toString();
        return run.end().value_or(ui::OperationEnd{});
    }

    Project project_ = sampleProject();
    std::vector<std::shared_ptr<FakeHost>> hosts_;
    std::unique_ptr<ui::Workspace> workspace_;
    QStringList notes_;
};

TEST_F(Operations, ADoneReloadSaysSo)
{
    hosts_[1]->expect({.contains = "8008", .out = "HTTP/1.0 202 Accepted\r\n\r\nreload scheduled"});
    EXPECT_EQ(run(Reload{"pg2"}).kind, Kind::Done);
    EXPECT_TRUE(notes_.join('\n').contains("asking pg2"));
}

TEST_F(Operations, ARefusalCarriesPatronisWords)
{
    hosts_[0]->expect(
        {.contains = "8008", .out = "HTTP/1.0 412 Precondition Failed\r\n\r\nleader name does not match"});
    const ui::OperationEnd end = run(Switchover{"pg2"});
    EXPECT_EQ(end.kind, Kind::Refused);
    EXPECT_TRUE(end.text.contains("leader name does not match"));
}

TEST_F(Operations, WhatMakesNoSenseIsNotAsked)
{
    EXPECT_EQ(run(Switchover{"pg1"}).kind, Kind::Failed);
}

TEST_F(Operations, AHostThatAnotherHasIsToldAndNothingIsAsked)
{
    hosts_[2]->connectFailsOnce(Error{ErrorKind::Connect, "pg3: no route to host", {}, {}});
    auto taken = std::make_shared<FakeHost>("pg1", FakeHost::Order::Any);
    taken->expect({.display = "take the host for this run",
                   .out = "busy\nf00\n4711\n4700\n2026-11-23T05:17:06Z\ndeploys cluster prod\nanna\nlaptop\nx\n99\n",
                   .repeats = true});
    taken->expect({.display = "give the host back", .repeats = true});
    hosts_[0] = taken;
    ui::Access access;
    access.connect = fakeTransportFactory(hosts_);
    workspace_ = std::make_unique<ui::Workspace>(access);
    furnish(*workspace_, project_);
    LiveSample sample(project_);
    workspace_->monitor.replay(project_, sample.samples());
    const ui::OperationEnd end = run(Reload{"pg2"});
    EXPECT_EQ(end.kind, Kind::Failed);
    EXPECT_TRUE(end.text.startsWith("pg1 is taken: anna@laptop deploys cluster prod there since 2026-11-23T05:17:06Z"))
        << end.text.toStdString();
}

TEST_F(Operations, NobodyToConnectToIsSaidWithItsReason)
{
    hosts_[1]->connectFailsOnce(Error{ErrorKind::Connect, "pg2: no route to host", {}, {}});
    const ui::OperationEnd end = run(Reload{"pg2"});
    EXPECT_EQ(end.kind, Kind::Failed);
    EXPECT_EQ(end.text, "pg2: no route to host");
}

TEST_F(Operations, WhoStopsLookingHasNotFailed)
{
    hosts_[0]->expect({.contains = "8008", .delay = std::chrono::seconds(20)});
    ui::OperationRun run(*workspace_);
    run.start(Switchover{"pg2"});
    const auto isAsked = [](const Command &command) { return command.display().contains("8008"); };
    ASSERT_TRUE(waitUntil([&] {
        const std::vector<Command> ran = hosts_[0]->ran();
        return std::any_of(ran.begin(), ran.end(), isAsked);
    }));
    run.stopLooking();
    ASSERT_TRUE(waitUntil([&] { return run.end().has_value(); }));
    EXPECT_EQ(run.end()->kind, Kind::Cancelled);
    EXPECT_TRUE(run.end()->text.contains("may have begun"));
}

TEST(Journal, IsFollowedAndAnotherServiceBeginsAnew)
{
    const Project project = sampleProject();
    const auto host = std::make_shared<FakeHost>("pg1");
    host->expect({.contains = "journalctl -u patroni_prod.service",
                  .out = "1763867678.250000 pg1 patroni[812]: INFO: no action\n"});
    host->expect({.contains = "journalctl -u etcd.service", .out = "1763867679.250000 pg1 etcd[700]: ready\n"});
    ui::Access access;
    access.connect = fakeTransportFactory({host});
    ui::Workspace workspace(access);
    furnish(workspace, project);
    workspace.monitor.replay(project, {});
    ui::JournalWindow window(workspace, "pg1");
    window.setAttribute(Qt::WA_DeleteOnClose, false);
    window.show();
    auto *log = window.findChild<ui::LogView *>();
    EXPECT_TRUE(waitUntil([&] { return log->visibleText().contains("no action"); }));
    window.findChild<QComboBox *>()->setCurrentIndex(1);
    EXPECT_TRUE(waitUntil([&] { return log->visibleText().contains("ready"); }));
    EXPECT_FALSE(log->visibleText().contains("no action"));
}

TEST_F(Operations, ABackupThatFailsShowsTheEvidence)
{
    auto failing = std::make_shared<FakeHost>("pg1", FakeHost::Order::Listed);
    failing->expect({.display = "systemctl start pgbackrest_prod@full.service", .status = 1});
    failing->expect({.contains = "journalctl", .out = "ERROR: [082]: WAL segment was not archived"});
    ui::Access access;
    access.connect = fakeTransportFactory({failing});
    ui::Workspace workspace(access);
    furnish(workspace, project_);
    LiveSample sample(project_);
    workspace.monitor.replay(project_, sample.samples());
    ui::OperationRun run(workspace);
    run.backUp("full");
    EXPECT_TRUE(waitUntil([&] { return run.end().has_value(); }));
    EXPECT_EQ(run.end()->kind, Kind::Failed);
    EXPECT_TRUE(run.end()->evidence.contains("082"));
}

} // namespace
} // namespace howdah::test
