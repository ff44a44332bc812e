#include "ui/wizard/hosts/hosts_page.h"

#include "tests/unit/ui/wizard_hosts/situations.h"
#include "ui/wizard/hosts/details_card.h"
#include "ui/wizard/hosts/group_header.h"
#include "ui/wizard/hosts/host_cells.h"
#include "ui/wizard/hosts/paste_hosts_dialog.h"
#include "ui/wizard/hosts/popover.h"

#include <gtest/gtest.h>

#include <QApplication>
#include <QCheckBox>
#include <QClipboard>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>
#include <QScrollBar>
#include <QSignalSpy>
#include <QTableView>
#include <QTest>

namespace howdah::test {
namespace {

using namespace ui;

struct HostsPageTest : testing::Test {
    std::unique_ptr<Workspace> workspace = workspaceFor(sampleProject());
    std::unique_ptr<HostsPage> page = std::make_unique<HostsPage>(*workspace);
    QTableView *table = page->findChild<QTableView *>("hosts");
    QTableView *reach = page->findChild<QTableView *>("reach");

    HostsPageTest()
    {
        page->resize(1200, 780);
        page->show();
        page->activateWindow();
        static_cast<void>(QTest::qWaitForWindowActive(page.get()));
        table->setFocus();
    }
    ~HostsPageTest() override
    {
        workspace->check.requestStop();
        workspace->interaction->refuseAll();
        static_cast<void>(waitUntil([&] { return !workspace->check.isRunning(); }));
    }
    template <typename T> [[nodiscard]] T *child(const char *name) const
    {
        return page->findChild<T *>(QLatin1String(name));
    }
    void click(const char *name) const { QTest::mouseClick(child<QPushButton>(name), Qt::LeftButton); }
    void choose(int row, HostColumn column) const
    {
        table->setCurrentIndex(table->model()->index(row, static_cast<int>(column)));
    }
    [[nodiscard]] const Project &project() const { return workspace->document.project(); }
    [[nodiscard]] QLineEdit *editor() const { return qobject_cast<QLineEdit *>(QApplication::focusWidget()); }
    void undo() const { workspace->document.undoStack()->undo(); }
};

TEST_F(HostsPageTest, AddsAHostAndAsksForItsNameAndAddress)
{
    click("add");
    ASSERT_EQ(project().hosts.size(), 5U);
    EXPECT_EQ(project().hosts[4].name, "lb2");
    ASSERT_NE(editor(), nullptr);
    QTest::keyClicks(editor(), "proxy2\t");
    EXPECT_EQ(project().hosts[4].name, "proxy2");
    ASSERT_NE(editor(), nullptr);
    QTest::keyClicks(editor(), "192.0.2.21");
    QTest::keyClick(editor(), Qt::Key_Return);
    EXPECT_TRUE(waitUntil([&] { return project().hosts[4].address == "192.0.2.21"; }));
}

TEST_F(HostsPageTest, DeleteRemovesAndUndoBringsBack)
{
    choose(1, HostColumn::Name);
    QTest::keyClick(table, Qt::Key_Delete);
    ASSERT_EQ(project().hosts.size(), 3U);
    EXPECT_EQ(project().hosts[1].name, "pg3");
    undo();
    EXPECT_EQ(project(), sampleProject());
}

TEST_F(HostsPageTest, NewsFromAHostDoNotDisturbTyping)
{
    choose(0, HostColumn::Name);
    QTest::keyClick(table, Qt::Key_F2);
    ASSERT_NE(editor(), nullptr);
    QTest::keyClicks(editor(), "half a na");
    QLineEdit *typing = editor();
    answerMixed(*workspace);
    EXPECT_EQ(editor(), typing);
    EXPECT_EQ(typing->text(), "half a na");
    QTest::keyClick(typing, Qt::Key_Escape);
    EXPECT_EQ(project(), sampleProject());
}

TEST_F(HostsPageTest, PastesAListAtOnce)
{
    QApplication::clipboard()->setText("pg4 192.0.2.14\nlb2 192.0.2.22\n");
    QTest::keyClick(table, Qt::Key_V, Qt::ControlModifier);
    ASSERT_EQ(project().hosts.size(), 6U);
    EXPECT_EQ(project().hosts[5].roles, std::set<Role>{Role::Haproxy});
    undo();
    EXPECT_EQ(project(), sampleProject());
}

TEST_F(HostsPageTest, AListWithErrorsIsShownBeforeAnythingIsAdded)
{
    QApplication::clipboard()->setText("pg4 192.0.2.14\npg5 not/one\n");
    QTest::keyClick(table, Qt::Key_V, Qt::ControlModifier);
    auto *dialog = page->findChild<PasteHostsDialog *>();
    ASSERT_NE(dialog, nullptr);
    EXPECT_EQ(project().hosts.size(), 4U);
    const auto *preview = dialog->findChild<QListWidget *>();
    ASSERT_EQ(preview->count(), 2);
    EXPECT_TRUE(preview->item(0)->text().startsWith("Line 2:"));
    QTest::keyClick(dialog, Qt::Key_Escape);
    EXPECT_EQ(project(), sampleProject());
}

TEST_F(HostsPageTest, RolesAreTickedInAPopover)
{
    choose(3, HostColumn::Roles);
    QTest::keyClick(table, Qt::Key_Return);
    auto *etcd = child<QCheckBox>("etcd");
    ASSERT_NE(etcd, nullptr);
    etcd->click();
    EXPECT_TRUE(project().hosts[3].has(Role::Etcd));
    undo();
    EXPECT_FALSE(etcd->isChecked());
    EXPECT_FALSE(child<QCheckBox>("leader")->isEnabled()) << "lb1 has no database";
    QTest::keyClick(etcd, Qt::Key_Escape);
    EXPECT_EQ(QApplication::focusWidget(), table);
}

TEST_F(HostsPageTest, TheFirstLeaderIsChosenAmongDatabaseHosts)
{
    choose(1, HostColumn::Roles);
    QTest::keyClick(table, Qt::Key_F2);
    auto *leader = child<QCheckBox>("leader");
    ASSERT_NE(leader, nullptr);
    leader->click();
    EXPECT_EQ(project().postgres.firstLeader, "pg2");
    EXPECT_FALSE(leader->isEnabled()) << "another host is chosen there";
}

TEST_F(HostsPageTest, SshOfOneHostIsTypedAndUndoneInOneStep)
{
    choose(1, HostColumn::Ssh);
    QTest::keyClick(table, Qt::Key_Return);
    auto *user = child<QLineEdit>("ssh.user");
    ASSERT_NE(user, nullptr);
    EXPECT_EQ(QApplication::focusWidget(), user);
    QTest::keyClicks(user, "deploy");
    QTest::keyClicks(child<QLineEdit>("ssh.port"), "2222");
    EXPECT_EQ(project().hosts[1].ssh.user, "deploy");
    EXPECT_EQ(project().hosts[1].ssh.port, 2222);
    EXPECT_TRUE(project().ssh.user.isEmpty());
    undo();
    EXPECT_EQ(project().hosts[1].ssh.port, 0);
    EXPECT_EQ(child<QLineEdit>("ssh.port")->text(), "");
    undo();
    EXPECT_EQ(user->text(), "");
}

TEST_F(HostsPageTest, SshDefaultsStandBehindEmptyFields)
{
    workspace->document.edit("x", {}, [](Project &p) { p.ssh.user = "deploy"; });
    choose(1, HostColumn::Ssh);
    QTest::keyClick(table, Qt::Key_Return);
    EXPECT_EQ(child<QLineEdit>("ssh.user")->placeholderText(), "deploy, as all hosts");
    EXPECT_EQ(child<QLineEdit>("cluster_address")->placeholderText(), "10.1.0.12");
}

TEST_F(HostsPageTest, AFormClosesWhenItsRowMayBeAnother)
{
    choose(1, HostColumn::Ssh);
    QTest::keyClick(table, Qt::Key_Return);
    ASSERT_NE(page->findChild<Popover *>(), nullptr);
    workspace->document.reset(twelveHosts(), {});
    EXPECT_FALSE(page->findChild<Popover *>()->isVisible());
}

TEST_F(HostsPageTest, CheckFillsInWhatComesAndTurnsBack)
{
    const QSignalSpy finished(&workspace->check, &HostCheck::finished);
    click("check");
    EXPECT_TRUE(workspace->check.isRunning());
    EXPECT_TRUE(child<QPushButton>("check")->text().contains("St"));
    ASSERT_TRUE(waitUntil([&] { return finished.count() == 1; }));
    EXPECT_TRUE(child<QPushButton>("check")->text().contains("Check"));
    EXPECT_EQ(table->model()->index(0, static_cast<int>(HostColumn::State)).data().toString(), "Not reached");
    EXPECT_TRUE(child<DetailsCard>("details")->details().items.front().text.contains("No answer from pg1"));
}

TEST_F(HostsPageTest, ImportIsTheWindowsToDo)
{
    const QSignalSpy asked(page.get(), &HostsPage::importRequested);
    click("import");
    EXPECT_EQ(asked.count(), 1);
}

TEST_F(HostsPageTest, WithoutHostsThereIsNothingToCheck)
{
    workspace->document.reset(newProject(), {});
    EXPECT_FALSE(child<QPushButton>("check")->isEnabled());
    EXPECT_FALSE(reach->isVisible());
    page->toggleCheck();
    EXPECT_FALSE(workspace->check.isRunning());
}

TEST_F(HostsPageTest, DetailsFollowTheCellOrTheHost)
{
    answerMixed(*workspace);
    const auto *details = child<DetailsCard>("details");
    reach->setFocus();
    reach->setCurrentIndex(reach->model()->index(4, 0));
    QTest::keyClick(reach, Qt::Key_Right);
    EXPECT_EQ(details->details().title, "lb1 → pg2: 1 of 2 ports blocked");
    table->setFocus();
    choose(1, HostColumn::Name);
    EXPECT_EQ(details->details().title, "pg2: 1 warning");
}

/// Beside the rail of a window of 1024, 1280 and 1440 pixels, and wherever a column comes or goes.
TEST_F(HostsPageTest, TheTableNeverScrollsSideways)
{
    for (int width = 968; width <= 1208; width += 12) {
        page->resize(width, 700);
        QTest::qWait(0);
        EXPECT_EQ(table->horizontalScrollBar()->maximum(), 0) << width;
    }
}

TEST_F(HostsPageTest, CopiesTheTableAsText)
{
    table->selectAll();
    QTest::keyClick(table, Qt::Key_C, Qt::ControlModifier);
    EXPECT_TRUE(QApplication::clipboard()->text().startsWith("pg1\t10.1.0.11\tFirst leader, etcd\t"));
}

TEST_F(HostsPageTest, FindingsOfTheWholeCanBeAccepted)
{
    workspace->document.edit("x", {}, [](Project &p) { p.hosts.pop_back(); });
    QPushButton *accept = nullptr;
    for (QPushButton *button : page->findChildren<QPushButton *>()) {
        if (button->accessibleName().startsWith("Accept: ") && button->isVisible())
            accept = button;
    }
    ASSERT_NE(accept, nullptr);
    accept->click();
    EXPECT_TRUE(project().acceptedWarnings.contains("no-haproxy"));
}

} // namespace
} // namespace howdah::test
