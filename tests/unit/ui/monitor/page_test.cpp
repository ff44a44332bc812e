#include "ui/monitor/monitor_page.h"

#include "tests/support/ui/samples.h"
#include "tests/unit/ui/monitor/live_sample.h"
#include "tests/unit/ui/monitor/scenes.h"
#include "ui/monitor/candidate_table.h"
#include "ui/monitor/config_dialog.h"
#include "ui/monitor/effect_list.h"
#include "ui/monitor/failover_dialog.h"
#include "ui/monitor/files_window.h"
#include "ui/monitor/member_card.h"
#include "ui/monitor/members_model.h"
#include "ui/monitor/members_table.h"
#include "ui/monitor/monitor_actions.h"
#include "ui/monitor/monitor_banner.h"
#include "ui/monitor/reinitialize_dialog.h"
#include "ui/monitor/restart_dialog.h"
#include "ui/monitor/service_dialog.h"
#include "ui/monitor/switchover_dialog.h"
#include "ui/monitor/topology_view.h"
#include "ui/monitor/when_field.h"
#include "ui/widgets/code_view.h"
#include "ui/widgets/type_to_confirm.h"

#include <gtest/gtest.h>

#include <QAccessible>
#include <QCheckBox>
#include <QComboBox>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QRadioButton>
#include <QScrollBar>
#include <QSignalSpy>
#include <QTableView>
#include <QTest>
#include <QToolBar>

#include <algorithm>

namespace howdah::test {
namespace {

class Monitor : public testing::Test {
protected:
    void show()
    {
        workspace_->monitor.replay(sample_.project, sample_.samples());
        page_.resize(1440, 780);
        page_.show();
        ASSERT_TRUE(QTest::qWaitForWindowExposed(&page_));
    }
    ui::MemberCard *card(const QString &name)
    {
        for (ui::MemberCard *found : page_.findChildren<ui::MemberCard *>()) {
            if (found->member().name == name)
                return found;
        }
        return nullptr;
    }
    QPushButton *button(QWidget *of, const QString &text)
    {
        for (QPushButton *found : of->findChildren<QPushButton *>()) {
            if (found->text().remove('&') == text && found->isVisibleTo(of))
                return found;
        }
        return nullptr;
    }

    std::unique_ptr<ui::Workspace> workspace_ = workspaceFor(sampleProject());
    LiveSample sample_{sampleProject()};
    ui::MonitorPage page_{*workspace_};
};

TEST_F(Monitor, TheLeaderIsSelectedFirst)
{
    show();
    EXPECT_EQ(page_.selected(), "pg1");
    EXPECT_TRUE(card("pg1")->isChecked());
}

TEST_F(Monitor, ClicksAndArrowsSelectAndTheTableFollows)
{
    show();
    QTest::mouseClick(card("pg3"), Qt::LeftButton);
    EXPECT_EQ(page_.selected(), "pg3");
    card("pg3")->setFocus();
    QTest::keyClick(card("pg3"), Qt::Key_Up);
    EXPECT_EQ(page_.selected(), "pg2");
    EXPECT_EQ(page_.findChild<QTableView *>("members")->currentIndex().row(), 1);
}

TEST_F(Monitor, WhatAScreenReaderTogglesIsChosen)
{
    show();
    const auto toggle = [](QWidget *widget) {
        QAccessible::queryAccessibleInterface(widget)->actionInterface()->doAction(
            QAccessibleActionInterface::toggleAction());
    };
    toggle(card("pg3"));
    EXPECT_EQ(page_.selected(), "pg3");
    EXPECT_FALSE(card("pg1")->isChecked());
    toggle(card("pg3"));
    EXPECT_EQ(page_.selected(), "pg3");
    EXPECT_TRUE(card("pg3")->isChecked());
    toggle(button(&page_, "Table"));
    EXPECT_TRUE(page_.findChild<QTableView *>("members")->isVisible());
    toggle(button(&page_, "Graph"));
    EXPECT_FALSE(page_.findChild<QTableView *>("members")->isVisible());
}

TEST_F(Monitor, TheSelectionStaysWhenTheLeaderChanges)
{
    show();
    page_.select("pg3");
    sample_.member("pg1").insert("role", "replica");
    sample_.member("pg2").insert("role", "leader");
    workspace_->monitor.replay(sample_.project, sample_.samples());
    EXPECT_EQ(page_.selected(), "pg3");
    EXPECT_LT(card("pg2")->y(), card("pg1")->y());
}

TEST_F(Monitor, ACardTellsScreenReadersEverything)
{
    sample_.setLag("pg3", 212LL * 1024 * 1024);
    sample_.member("pg3").insert("pending_restart", true);
    sample_.host("pg3").patroni->insert("pending_restart", true);
    show();
    const QString text = card("pg3")->accessibleName();
    for (const char *part : {"pg3", "Replica", "warning", "212 MiB", "restart pending", "s old"})
        EXPECT_TRUE(text.contains(QLatin1String(part))) << text.toStdString();
}

TEST_F(Monitor, ActionsAreOffWithTheirReason)
{
    show();
    ui::MonitorActions &actions = page_.actions();
    EXPECT_TRUE(actions.switchover->isEnabled());
    EXPECT_FALSE(actions.failover->isEnabled());
    EXPECT_TRUE(actions.failover->toolTip().contains("leads and is healthy"));
    EXPECT_FALSE(actions.reinitialize->isEnabled()); // the leader is selected
    page_.select("pg3");
    EXPECT_TRUE(actions.reinitialize->isEnabled());
    page_.select("lb1");
    EXPECT_FALSE(actions.restart->isEnabled());
    for (const QAction *action : {actions.switchover, actions.failover, actions.pause, actions.backUp})
        EXPECT_TRUE(action->property("changesHosts").toBool());
}

TEST_F(Monitor, ReadOnlyTurnsEverythingOff)
{
    show();
    page_.setReadOnly(true);
    EXPECT_FALSE(page_.actions().switchover->isEnabled());
    EXPECT_EQ(page_.actions().switchover->toolTip(), "Read-only is on");
    page_.setReadOnly(false);
    EXPECT_TRUE(page_.actions().switchover->isEnabled());
}

TEST_F(Monitor, AScheduledSwitchoverCanBeCancelled)
{
    show();
    EXPECT_FALSE(page_.actions().cancelSwitchover->isVisible());
    sample_.schedule("pg2");
    workspace_->monitor.replay(sample_.project, sample_.samples());
    EXPECT_TRUE(page_.actions().cancelSwitchover->isVisible());
    EXPECT_TRUE(page_.picture().findings.front().text.contains("A switchover to pg2 is scheduled"));
}

TEST_F(Monitor, ReadOnlyAlsoHoldsForTheButtonsOfTheInspector)
{
    sample_.noLeader();
    show();
    page_.select("pg3");
    QPushButton *failover = button(&page_, "Fail over to pg3…");
    ASSERT_NE(failover, nullptr);
    EXPECT_TRUE(failover->isEnabled());
    page_.setReadOnly(true);
    EXPECT_FALSE(failover->isEnabled());
    page_.actions().failOverTo("pg3");
    EXPECT_EQ(page_.findChild<ui::FailoverDialog *>(), nullptr);
}

TEST_F(Monitor, WithoutALeaderFailoverIsOfferedAndSwitchoverIsNot)
{
    sample_.noLeader();
    show();
    EXPECT_FALSE(page_.actions().switchover->isEnabled());
    EXPECT_TRUE(page_.actions().failover->isEnabled());
    EXPECT_FALSE(page_.actions().backUp->isEnabled());
}

TEST_F(Monitor, ItSaysTheWorstForTheModeBar)
{
    QSignalSpy spy(&page_, &ui::MonitorPage::stateChanged);
    show();
    ASSERT_FALSE(spy.isEmpty());
    EXPECT_EQ(spy.last().at(1).toString(), "healthy");
}

TEST_F(Monitor, NarrowPagesShowTheInspectorInsteadOfTheGraph)
{
    show();
    page_.resize(968, 560);
    page_.showView(ui::MonitorPage::Details);
    QTest::qWait(10);
    EXPECT_FALSE(page_.findChild<ui::TopologyView *>()->isVisible());
    page_.resize(1440, 780);
    QTest::qWait(10);
    EXPECT_TRUE(page_.findChild<ui::TopologyView *>()->isVisible());
}

TEST_F(Monitor, ThreeMembersFitTheSmallestWindowWithoutScrolling)
{
    show();
    page_.resize(968, 560);
    QTest::qWait(30);
    const auto *graph = page_.findChild<ui::TopologyView *>();
    EXPECT_FALSE(graph->verticalScrollBar()->isVisible())
        << graph->widget()->height() << " in " << graph->viewport()->height();
    EXPECT_FALSE(graph->horizontalScrollBar()->isVisible());
}

TEST_F(Monitor, StartWatchesAndStopEnds)
{
    page_.start();
    EXPECT_TRUE(workspace_->monitor.isWatching());
    EXPECT_TRUE(waitUntil([&] { return page_.picture().nobodyReached; })); // the workspace reaches nobody
    page_.stop();
    EXPECT_FALSE(workspace_->monitor.isWatching());
}

TEST_F(Monitor, ASwitchoverNeedsACandidateThatStaysFit)
{
    show();
    ui::SwitchoverDialog dialog(*workspace_);
    dialog.setAttribute(Qt::WA_DeleteOnClose, false);
    dialog.show();
    QPushButton *action = button(&dialog, "Switch over to pg2");
    ASSERT_NE(action, nullptr);
    EXPECT_TRUE(action->isEnabled());
    EXPECT_TRUE(action->isDefault());
    sample_.member("pg2").insert("state", "start failed");
    workspace_->monitor.replay(sample_.project, sample_.samples());
    EXPECT_FALSE(action->isEnabled());
    EXPECT_EQ(action->text().remove('&'), "Switch over to pg2"); // nothing is re-chosen silently
}

TEST_F(Monitor, AFailoverWantsATickAndTheNameTyped)
{
    sample_.noLeader();
    sample_.setLag("pg3", 780 * 1024);
    show();
    ui::FailoverDialog dialog(*workspace_, "pg3");
    dialog.setAttribute(Qt::WA_DeleteOnClose, false);
    dialog.show();
    QPushButton *action = button(&dialog, "Fail over to pg3");
    ASSERT_NE(action, nullptr);
    EXPECT_TRUE(button(&dialog, "Cancel")->isDefault());
    auto *field = dialog.findChild<ui::TypeToConfirm *>()->findChild<QLineEdit *>();
    EXPECT_TRUE(field->text().isEmpty());
    QTest::keyClicks(field, "prod");
    EXPECT_FALSE(action->isEnabled());
    EXPECT_FALSE(dialog.findChild<QCheckBox *>()->isChecked());
    dialog.findChild<QCheckBox *>()->click();
    EXPECT_TRUE(action->isEnabled());
    bool named = false;
    for (const QLabel *label : dialog.findChildren<QLabel *>())
        named = named || label->text().contains("780 KiB");
    EXPECT_TRUE(named);
}

TEST_F(Monitor, AChangeOfTheConfigurationIsSeenBeforeItIsSent)
{
    show();
    EXPECT_TRUE(page_.actions().configure->isEnabled());
    ui::ConfigDialog dialog(*workspace_);
    dialog.setAttribute(Qt::WA_DeleteOnClose, false);
    dialog.show();
    const QList<QPlainTextEdit *> texts = dialog.findChildren<QPlainTextEdit *>();
    ASSERT_EQ(texts.size(), 2);
    QPlainTextEdit *editor = texts[0]->isReadOnly() ? texts[1] : texts[0];
    QPlainTextEdit *changes = texts[0]->isReadOnly() ? texts[0] : texts[1];
    QPushButton *apply = button(&dialog, "Apply");
    EXPECT_FALSE(apply->isEnabled());
    editor->setPlainText(editor->toPlainText().replace("ttl: 30", "ttl: 45"));
    EXPECT_TRUE(apply->isEnabled());
    EXPECT_TRUE(changes->toPlainText().contains("+ttl: 45"));
    editor->setPlainText("ttl: [");
    EXPECT_FALSE(apply->isEnabled());
    editor->setPlainText("ttl: 45\n");
    sample_.host("pg1").patroniConfig->insert("loop_wait", 5);
    workspace_->monitor.replay(sample_.project, sample_.samples());
    EXPECT_FALSE(apply->isEnabled()); // somebody else was faster
}

TEST_F(Monitor, WhatWillHappenIsNotClipped)
{
    show();
    for (const Operation &operation : {Operation{Restart{"pg3"}}, Operation{Reinitialize{"pg3"}}, Operation{Pause{}}}) {
        ui::OperationDialog dialog(*workspace_, operation, "Do it");
        dialog.setAttribute(Qt::WA_DeleteOnClose, false);
        dialog.show();
        ASSERT_TRUE(QTest::qWaitForWindowExposed(&dialog));
        const auto *effects = dialog.findChild<ui::EffectList *>();
        ASSERT_NE(effects, nullptr);
        for (const QLabel *label : effects->findChildren<QLabel *>()) {
            EXPECT_TRUE(label->isVisible());
            EXPECT_GE(label->height(), label->heightForWidth(label->width())) << label->text().toStdString();
            EXPECT_GT(label->width(), dialog.width() * 3 / 4); // nothing stands beside it
        }
    }
}

TEST_F(Monitor, ReinitializeHasCancelAsDefault)
{
    show();
    ui::OperationDialog dialog(*workspace_, Reinitialize{"pg3"}, "Reinitialize");
    dialog.setAttribute(Qt::WA_DeleteOnClose, false);
    dialog.show();
    EXPECT_TRUE(button(&dialog, "Cancel")->isDefault());
    EXPECT_FALSE(button(&dialog, "Reinitialize")->isDefault());
}

TEST_F(Monitor, ACopyWantsTheNameOfTheMemberTyped)
{
    show();
    ui::ReinitializeDialog dialog(*workspace_, "pg3");
    dialog.setAttribute(Qt::WA_DeleteOnClose, false);
    dialog.show();
    QPushButton *action = button(&dialog, "Reinitialize");
    ASSERT_NE(action, nullptr);
    EXPECT_FALSE(action->isEnabled());
    auto *field = dialog.findChild<ui::TypeToConfirm *>()->findChild<QLineEdit *>();
    QTest::keyClicks(field, sample_.project.cluster);
    EXPECT_FALSE(action->isEnabled()) << "that is the cluster's name";
    field->clear();
    QTest::keyClicks(field, "pg3");
    EXPECT_TRUE(action->isEnabled());
    workspace_->monitor.replay(sample_.project, sample_.samples());
    EXPECT_EQ(field->text(), "pg3") << "another look takes nothing away";
    EXPECT_TRUE(action->isEnabled());
    sample_.noLeader();
    workspace_->monitor.replay(sample_.project, sample_.samples());
    EXPECT_FALSE(action->isEnabled() && action->isVisible());
}

TEST_F(Monitor, SeveralMembersAreRestartedInTheirOrder)
{
    show();
    ui::RestartDialog dialog(*workspace_, "pg3");
    dialog.setAttribute(Qt::WA_DeleteOnClose, false);
    dialog.show();
    dialog.findChild<QComboBox *>()->setCurrentIndex(2);
    EXPECT_EQ(dialog.findChild<ui::WhenField *>()->isVisible(), false);
    const QList<QLabel *> labels = dialog.findChildren<QLabel *>();
    EXPECT_TRUE(std::any_of(labels.begin(), labels.end(), [](const QLabel *label) {
        return label->text() == QLatin1String("In this order: pg2, pg3, pg1.");
    }));
}

TEST_F(Monitor, ServicesOfAHostAreOfferedByItsRoles)
{
    show();
    page_.select("lb1");
    EXPECT_TRUE(page_.actions().services->isEnabled());
    ui::ServiceDialog balancer(*workspace_, "lb1");
    balancer.setAttribute(Qt::WA_DeleteOnClose, false);
    balancer.show();
    EXPECT_EQ(balancer.findChild<QComboBox *>()->count(), 1);
    EXPECT_TRUE(button(&balancer, "Stop")->isEnabled());
    EXPECT_FALSE(button(&balancer, "Stop")->isDefault()) << "it is the only one";
    ui::ServiceDialog member(*workspace_, "pg2");
    member.setAttribute(Qt::WA_DeleteOnClose, false);
    member.show();
    EXPECT_EQ(member.findChild<QComboBox *>()->count(), 2);
    for (QRadioButton *order : member.findChildren<QRadioButton *>()) {
        if (order->text().remove('&') == QLatin1String("Start"))
            order->click();
    }
    EXPECT_FALSE(button(&member, "Start")->isEnabled()) << "it runs";
}

TEST_F(Monitor, VerdictsOnCandidatesAreReadWhole)
{
    for (const Scene &scene : monitorDialogScenes()) {
        std::shared_ptr<void> keep;
        const std::unique_ptr<QWidget> dialog(scene.make(keep));
        const auto *table = dialog->findChild<ui::CandidateTable *>();
        if (table == nullptr)
            continue;
        dialog->show();
        ASSERT_TRUE(QTest::qWaitForWindowExposed(dialog.get()));
        const int last = table->model()->columnCount() - 1;
        EXPECT_GE(table->columnWidth(last), table->horizontalHeader()->sectionSizeHint(last))
            << scene.name.toStdString();
        for (int row = 0; row < table->model()->rowCount(); ++row)
            EXPECT_GE(table->columnWidth(last), table->sizeHintForIndex(table->model()->index(row, last)).width())
                << scene.name.toStdString() << ' ' << row;
        EXPECT_LE(table->horizontalHeader()->length(), table->viewport()->width()) << scene.name.toStdString();
        EXPECT_LE(table->geometry().right(), dialog->width()) << scene.name.toStdString();
    }
}

TEST_F(Monitor, EnterInTheFieldOfTheNamePressesNothing)
{
    show();
    ui::ReinitializeDialog dialog(*workspace_, "pg3");
    dialog.setAttribute(Qt::WA_DeleteOnClose, false);
    dialog.open();
    auto *field = dialog.findChild<ui::TypeToConfirm *>()->findChild<QLineEdit *>();
    field->setFocus();
    QTest::keyClicks(field, "pg");
    QTest::keyClick(field, Qt::Key_Return);
    EXPECT_TRUE(dialog.isVisible()) << "Cancel is the default, and was not meant";
    QTest::keyClicks(field, "3");
    QTest::keyClick(field, Qt::Key_Return);
    EXPECT_TRUE(dialog.isVisible());
    EXPECT_FALSE(dialog.run().isRunning());
}

TEST_F(Monitor, FilesOfAHostAreShownByName)
{
    show();
    ui::FilesWindow window(*workspace_, "pg1");
    window.setAttribute(Qt::WA_DeleteOnClose, false);
    window.show();
    window.setFiles(
        {{"/etc/patroni_prod.yml", "scope: prod\n", {}}, {"/etc/pgbackrest.conf", {}, "Permission denied"}});
    auto *text = window.findChild<ui::CodeView *>();
    EXPECT_TRUE(text->toPlainText().contains("scope: prod"));
    EXPECT_FALSE(text->spansOf(0).empty()) << "YAML has colours";
    window.findChild<QComboBox *>()->setCurrentIndex(1);
    EXPECT_TRUE(text->toPlainText().contains("Permission denied"));
    window.setFiles({{"/etc/pgbackrest.conf", "[global]\n", {}}});
    EXPECT_EQ(text->toPlainText().trimmed(), "[global]") << "the chosen file stays chosen";
}

TEST_F(Monitor, ColumnsThatGaveWayComeBackAsWideAsTheirHeads)
{
    show();
    page_.showView(ui::MonitorPage::Table);
    page_.resize(968, 560);
    QTest::qWait(10);
    auto *table = page_.findChild<ui::MembersTable *>();
    table->fit(true);
    for (int column = 0; column < ui::MembersModel::Count; ++column) {
        if (!table->isColumnHidden(column)) {
            EXPECT_GE(table->columnWidth(column), table->horizontalHeader()->sectionSizeHint(column)) << column;
        }
    }
    EXPECT_FALSE(table->horizontalScrollBar()->isVisible());
}

/// The names of groups and the figure at the end give way; what can be done does not.
TEST_F(Monitor, ANarrowToolBarKeepsItsButtonsAndNoNameWithoutOne)
{
    show();
    auto *bar = page_.findChild<QToolBar *>();
    const auto shown = [&](const QString &text) {
        const auto labels = bar->findChildren<QLabel *>();
        return std::any_of(labels.begin(), labels.end(),
                           [&](const QLabel *label) { return label->text() == text && label->isVisible(); });
    };
    EXPECT_TRUE(shown("Backups"));
    EXPECT_TRUE(shown("4 of 4 hosts answer"));
    page_.resize(1024, 560);
    QTest::qWait(0);
    EXPECT_FALSE(shown("Backups"));
    EXPECT_FALSE(shown("4 of 4 hosts answer"));
    EXPECT_TRUE(shown("Member pg1"));
    EXPECT_TRUE(bar->widgetForAction(page_.actions().backUp)->isVisible());
    page_.resize(1440, 780);
    QTest::qWait(0);
    EXPECT_TRUE(shown("Backups"));
    EXPECT_TRUE(shown("4 of 4 hosts answer"));
}

} // namespace
} // namespace howdah::test
