#include "ui/window/main_window.h"

#include "core/project/project_file.h"
#include "tests/support/ui/asked_questions.h"
#include "tests/support/ui/samples.h"
#include "ui/document/question_stack.h"
#include "ui/document/recent_projects.h"
#include "ui/monitor/monitor_actions.h"
#include "ui/monitor/monitor_page.h"
#include "ui/start/start_page.h"
#include "ui/widgets/inline_question.h"
#include "ui/wizard/review/review_page.h"

#include <gtest/gtest.h>

#include <QLineEdit>
#include <QMenuBar>
#include <QMessageBox>
#include <QPushButton>
#include <QTabBar>
#include <QTemporaryDir>
#include <QTest>
#include <QToolButton>

namespace howdah::test {
namespace {

using ui::MainWindow;

class MainWindowTest : public testing::Test {
protected:
    MainWindowTest() : recent_(folder_.filePath("settings.ini")), window_(noAccess(), recent_) { window_.show(); }

    QAction *action(const QString &text)
    {
        for (const QAction *menu : window_.menuBar()->actions()) {
            for (QAction *entry : menu->menu()->actions()) {
                if (entry->text().remove('&').startsWith(text))
                    return entry;
            }
        }
        return nullptr;
    }

    [[nodiscard]] QMenu *menu(const QString &title) const
    {
        for (const QAction *menu : window_.menuBar()->actions()) {
            if (menu->text().remove('&') == title)
                return menu->menu();
        }
        return nullptr;
    }

    [[nodiscard]] int visibleQuestions() const
    {
        const auto stacks = window_.findChildren<ui::QuestionStack *>();
        return static_cast<int>(std::count_if(stacks.begin(), stacks.end(),
                                              [](const ui::QuestionStack *stack) { return stack->isVisible(); }));
    }

    QTemporaryDir folder_;
    ui::RecentProjects recent_;
    MainWindow window_;
};

TEST_F(MainWindowTest, BeginsWithoutAProject)
{
    EXPECT_FALSE(window_.hasProject());
    EXPECT_EQ(window_.windowTitle(), "Howdah");
    EXPECT_FALSE(action("Save")->isEnabled());
}

TEST_F(MainWindowTest, OpensAProjectAndShowsItsName)
{
    const QString path = folder_.filePath("prod.howdah");
    ASSERT_TRUE(saveProject(sampleProject(), path));
    window_.openProject(path);
    EXPECT_TRUE(window_.hasProject());
    EXPECT_TRUE(window_.windowTitle().startsWith("prod"));
    EXPECT_FALSE(window_.isWindowModified());
    window_.workspace().document.edit("Port", {}, [](Project &project) { project.postgres.port = 5444; });
    EXPECT_TRUE(window_.isWindowModified());
    action("Undo")->trigger();
    EXPECT_FALSE(window_.isWindowModified());
}

TEST_F(MainWindowTest, AFileThatCannotBeReadIsSaidAndNothingIsLost)
{
    const QString path = folder_.filePath("broken.howdah");
    QFile file(path);
    ASSERT_TRUE(file.open(QIODevice::WriteOnly));
    file.write("format: 1\ncluster: [\n");
    file.close();
    window_.openProject(path);
    EXPECT_FALSE(window_.hasProject());
    EXPECT_TRUE(waitUntil([&] {
        const auto notices = window_.findChildren<ui::InlineQuestion *>();
        return std::any_of(notices.begin(), notices.end(), [](const ui::InlineQuestion *notice) {
            return notice->isVisible() && notice->accessibleName().contains("broken.howdah");
        });
    }));
}

TEST_F(MainWindowTest, UnsavedChangesAreAskedAboutBeforeItCloses)
{
    window_.begin(sampleProject());
    window_.workspace().document.edit("Port", {}, [](Project &project) { project.postgres.port = 5444; });
    window_.close();
    EXPECT_TRUE(window_.isVisible());
    auto *question = window_.findChild<QMessageBox *>();
    ASSERT_NE(question, nullptr);
    question->button(QMessageBox::Cancel)->click();
    EXPECT_TRUE(window_.isVisible());
    window_.close();
    for (QMessageBox *box : window_.findChildren<QMessageBox *>()) {
        if (box->isVisible())
            box->button(QMessageBox::Discard)->click();
    }
    EXPECT_TRUE(waitUntil([&] { return !window_.isVisible(); }));
}

TEST_F(MainWindowTest, ARunningOperationIsAskedAboutBeforeItCloses)
{
    window_.begin(sampleProject());
    window_.workspace().operations << "Restart pg2";
    window_.close();
    EXPECT_TRUE(window_.isVisible());
    auto *question = window_.findChild<QMessageBox *>();
    ASSERT_NE(question, nullptr);
    EXPECT_TRUE(question->text().contains("Restart pg2"));
    EXPECT_TRUE(question->defaultButton()->text().contains("Keep"));
    window_.workspace().operations.clear();
    question->close();
    window_.close();
    EXPECT_TRUE(waitUntil([&] { return !window_.isVisible(); }));
}

TEST_F(MainWindowTest, ReadOnlyIsKeptForEachProject)
{
    const auto isOn = [](MainWindow &window) { return window.findChild<QToolButton *>("readOnly")->isChecked(); };
    const Project project = sampleProject();
    window_.begin(project);
    ASSERT_FALSE(isOn(window_));
    window_.findChild<QToolButton *>("readOnly")->click();
    EXPECT_TRUE(isOn(window_));
    MainWindow second(noAccess(), recent_);
    second.begin(project);
    EXPECT_TRUE(isOn(second));
    window_.findChild<QToolButton *>("readOnly")->toggle(); // as a screen reader does
    MainWindow third(noAccess(), recent_);
    third.begin(project);
    EXPECT_FALSE(isOn(third));
}

TEST_F(MainWindowTest, ASecondProjectWantsAWindowOfItsOwn)
{
    window_.begin(sampleProject());
    QString wanted = "none";
    QObject::connect(&window_, &MainWindow::windowWanted, &window_, [&](const QString &path) { wanted = path; });
    window_.openProject("/elsewhere/other.howdah");
    EXPECT_EQ(wanted, "/elsewhere/other.howdah");
}

TEST_F(MainWindowTest, TheMonitorsActionsAreInTheMenus)
{
    const ui::MonitorActions &actions = window_.findChild<ui::MonitorPage *>()->actions();
    EXPECT_TRUE(menu("Cluster")->actions().contains(actions.switchover));
    EXPECT_TRUE(menu("Cluster")->actions().contains(actions.failover));
    EXPECT_TRUE(menu("Member")->actions().contains(actions.restart));
    EXPECT_TRUE(menu("Backups")->actions().contains(actions.backUp));
}

TEST_F(MainWindowTest, EveryModeIsInTheViewMenu)
{
    window_.begin(sampleProject());
    const auto *modes = window_.findChild<QTabBar *>();
    ASSERT_EQ(modes->count(), 3);
    for (int i : {2, 1, 0}) {
        QAction *entry = action(modes->tabText(i));
        ASSERT_NE(entry, nullptr) << modes->tabText(i).toStdString();
        EXPECT_EQ(entry->shortcut(), QKeySequence(Qt::CTRL | static_cast<Qt::Key>(Qt::Key_1 + i)));
        entry->trigger();
        EXPECT_EQ(modes->currentIndex(), i);
    }
}

TEST_F(MainWindowTest, WithoutAProjectThereIsNoClusterToOperate)
{
    for (const char *title : {"Cluster", "Member", "Backups"})
        EXPECT_FALSE(menu(title)->menuAction()->isEnabled()) << title;
    window_.begin(sampleProject());
    for (const char *title : {"Cluster", "Member", "Backups"})
        EXPECT_TRUE(menu(title)->menuAction()->isEnabled()) << title;
}

TEST_F(MainWindowTest, WhileMonitorIsClosedNothingIsAskedOfTheClusterAndTheMenuSaysWhy)
{
    window_.begin(sampleProject());
    EXPECT_FALSE(action("Switchover")->isEnabled());
    EXPECT_TRUE(action("Switchover")->toolTip().contains("Open Monitor"));
    EXPECT_TRUE(menu("Cluster")->toolTipsVisible());
}

TEST_F(MainWindowTest, AFileOpenedReadOnlyIsNotDeployed)
{
    const QString path = folder_.filePath("prod.howdah");
    ASSERT_TRUE(saveProject(sampleProject(), path));
    window_.findChild<ui::StartPage *>()->openReadOnlyRequested(path);
    ASSERT_TRUE(window_.hasProject());
    auto compared = std::make_shared<ui::ComparedPlan>();
    compared->project = window_.workspace().document.project();
    Q_EMIT window_.findChild<ui::ReviewPage *>()->deployRequested(compared, {});
    EXPECT_FALSE(window_.workspace().deployment.isRunning());
    EXPECT_EQ(window_.workspace().deployment.compared(), nullptr);
    const auto notices = window_.findChildren<ui::InlineQuestion *>();
    EXPECT_TRUE(std::any_of(notices.begin(), notices.end(), [](const ui::InlineQuestion *notice) {
        return notice->accessibleName().contains("Read-only is on");
    }));
}

TEST_F(MainWindowTest, QuestionsOfWorkersAreAnsweredOnEveryPage)
{
    window_.begin(sampleProject());
    AskedQuestions questions(window_.workspace());
    questions.secret("pg1", "sudo password of deploy");
    for (const ui::Step step : ui::allSteps) {
        window_.goTo(step);
        EXPECT_TRUE(waitUntil([&] { return visibleQuestions() == 1; })) << ui::title(step).toStdString();
    }
    window_.showMonitor();
    EXPECT_TRUE(waitUntil([&] { return visibleQuestions() == 1; }));
    for (auto *field : window_.findChildren<QLineEdit *>("secret")) {
        if (field->isVisible()) {
            QTest::keyClicks(field, "tr0ub4dor");
            QTest::keyClick(field, Qt::Key_Return);
        }
    }
    EXPECT_EQ(questions.given(0), Secret(QByteArray("tr0ub4dor")));
    EXPECT_TRUE(waitUntil([&] { return visibleQuestions() == 0; }));
}

TEST_F(MainWindowTest, F6GoesRoundThePanes)
{
    window_.begin(sampleProject());
    window_.goTo(ui::Step::Network);
    ASSERT_TRUE(QTest::qWaitForWindowActive(&window_));
    QSet<QWidget *> seen;
    for (int press = 0; press < 4; ++press) {
        action("Next pane")->trigger();
        seen.insert(window_.focusWidget());
    }
    EXPECT_EQ(seen.size(), 4) << "mode bar, rail, page, footer";
    QWidget *last = window_.focusWidget();
    action("Next pane")->trigger();
    EXPECT_NE(window_.focusWidget(), last);
    action("Previous pane")->trigger();
    EXPECT_EQ(window_.focusWidget(), last);
}

TEST_F(MainWindowTest, ClosingWhileAWorkerAsksHangsNowhere)
{
    std::optional<AskedQuestions> questions;
    {
        MainWindow window(noAccess(), recent_);
        window.begin(sampleProject());
        questions.emplace(window.workspace());
        questions->secret("pg1", "sudo password of deploy");
    }
    EXPECT_EQ(questions->given(0), std::nullopt);
}

TEST_F(MainWindowTest, EveryMenuEntryHasAMnemonicOfItsOwn)
{
    for (const QAction *menu : window_.menuBar()->actions()) {
        QSet<QChar> used;
        for (const QAction *entry : menu->menu()->actions()) {
            const qsizetype at = entry->text().indexOf('&');
            if (at < 0 || entry->isSeparator())
                continue;
            const QChar letter = entry->text().at(at + 1).toLower();
            EXPECT_FALSE(used.contains(letter)) << entry->text().toStdString();
            used.insert(letter);
        }
    }
}

} // namespace
} // namespace howdah::test
