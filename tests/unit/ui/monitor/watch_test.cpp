#include "tests/support/ui/samples.h"
#include "tests/unit/ui/monitor/live_sample.h"
#include "ui/monitor/alert_model.h"
#include "ui/monitor/event_lanes.h"
#include "ui/monitor/event_model.h"
#include "ui/monitor/monitor_actions.h"
#include "ui/monitor/monitor_page.h"
#include "ui/monitor/ssh_terminal.h"
#include "ui/monitor/watch_panel.h"

#include <gtest/gtest.h>

#include <QAbstractItemModelTester>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>

namespace howdah::test {
namespace {

using ui::WatchPanel;

class Watching : public testing::Test {
protected:
    void show()
    {
        workspace_->monitor.replay(sample_.project, sample_.samples());
        page_.resize(1440, 780);
        page_.show();
        ASSERT_TRUE(QTest::qWaitForWindowExposed(&page_));
    }
    QPushButton *button(const QString &text)
    {
        for (QPushButton *found : page_.findChildren<QPushButton *>()) {
            if (found->text().remove('&') == text)
                return found;
        }
        return nullptr;
    }

    std::unique_ptr<ui::Workspace> workspace_ = workspaceFor(sampleProject());
    LiveSample sample_{sampleProject()};
    ui::MonitorPage page_{*workspace_};
};

TEST_F(Watching, AnAlertOffersItsWayOutAndReadOnlyTakesIt)
{
    sample_.pause();
    show();
    QPushButton *resume = button("Resume failover…");
    ASSERT_NE(resume, nullptr);
    EXPECT_TRUE(resume->isEnabled());
    page_.setReadOnly(true);
    for (QPushButton *found : page_.findChild<WatchPanel *>()->findChildren<QPushButton *>()) {
        EXPECT_FALSE(found->text().remove('&') == "Resume failover…" && found->isEnabled());
    }
}

TEST_F(Watching, TheEventsOfTheLeaderComeFromPatronisHistory)
{
    show();
    auto *panel = page_.findChild<WatchPanel *>();
    panel->showView(WatchPanel::Lanes);
    auto *lanes = panel->findChild<ui::EventLanes *>();
    lanes->setFocus();
    QTest::keyClick(lanes, Qt::Key_End);
    EXPECT_GE(lanes->current(), 0);
    const std::vector<ClusterEvent> events =
        workspace_->monitor.events(QDateTime::currentDateTimeUtc().addDays(-3), QDateTime::currentDateTimeUtc());
    EXPECT_TRUE(std::any_of(events.begin(), events.end(), [](const ClusterEvent &event) {
        return event.lane == EventLane::Leader && event.text == "pg1 · timeline 7";
    }));
    EXPECT_TRUE(std::any_of(events.begin(), events.end(),
                            [](const ClusterEvent &event) { return event.lane == EventLane::Backups; }));
}

TEST_F(Watching, F8HidesTheEventsAndShowsThemAgain)
{
    show();
    auto *panel = page_.findChild<WatchPanel *>();
    EXPECT_TRUE(panel->isVisible());
    page_.toggleEvents();
    EXPECT_FALSE(panel->isVisible());
    page_.resize(968, 560);
    QTest::qWait(10);
    EXPECT_FALSE(panel->isVisible());
    page_.toggleEvents();
    EXPECT_TRUE(panel->isVisible());
}

TEST_F(Watching, AnOperationIsBusyUntilItEnds)
{
    show();
    EXPECT_FALSE(workspace_->isBusy());
    {
        ui::OperationRun run(*workspace_);
        run.start(Pause{});
        EXPECT_TRUE(workspace_->isBusy());
        EXPECT_EQ(workspace_->operations.size(), 1);
        EXPECT_TRUE(waitUntil([&] { return run.end().has_value(); })); // nobody is reached
        EXPECT_FALSE(workspace_->isBusy());
        run.start(Pause{});
    }
    EXPECT_FALSE(workspace_->isBusy()) << "one that is destroyed while it runs leaves nothing behind";
    EXPECT_FALSE(workspace_->monitor.log().entries().empty());
}

TEST(AlertModel, RowsFollowTheFindings)
{
    ui::AlertModel model;
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::Fatal);
    Alert alert;
    alert.kind = AlertKind::Lag;
    alert.host = alert.subject = "pg3";
    alert.what = "pg3 is behind.";
    alert.cause = "a long query";
    alert.since = QDateTime::currentDateTimeUtc();
    model.setFindings({{ui::State::Warning, alert.what, false, alert}}, 0);
    QSignalSpy resets(&model, &QAbstractItemModel::modelReset);
    alert.what = "pg3 is further behind.";
    model.setFindings({{ui::State::Warning, alert.what, false, alert}}, 0);
    EXPECT_EQ(resets.count(), 0); // the selection survives a new figure
    EXPECT_TRUE(model.asText().contains("a long query"));
    model.setFindings({}, 0);
    EXPECT_EQ(model.rowCount(), 0);
}

TEST(EventModel, NewestFirst)
{
    ui::EventModel model;
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::Fatal);
    ClusterEvent first;
    first.from = QDateTime::currentDateTimeUtc().addSecs(-60);
    first.text = "first";
    ClusterEvent second = first;
    second.from = first.from.addSecs(30);
    second.text = "second";
    model.setEvents({first, second});
    EXPECT_EQ(model.index(0, ui::EventModel::What).data().toString(), "second");
}

TEST(SshTerminal, TheCommandIsThatOfTheProject)
{
    Project project = newProject();
    project.ssh = {"deploy", 2222, "/home/me/my key", "me@bastion.example.net"};
    Host host;
    host.name = "pg1";
    host.address = "-oProxyCommand=evil";
    const QStringList command = ui::sshCommand(project, host, "/tmp/known hosts");
    EXPECT_EQ(command.last(), "deploy@-oProxyCommand=evil");
    EXPECT_EQ(command.at(command.size() - 2), "--");
    EXPECT_EQ(ui::typed(command), "ssh -o 'UserKnownHostsFile=/tmp/known hosts' -p 2222 -i '/home/me/my key' -J "
                                  "me@bastion.example.net -- deploy@-oProxyCommand=evil");
}

} // namespace
} // namespace howdah::test
