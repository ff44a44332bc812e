#include "ui/widgets/log_view.h"

#include "tests/support/ui/samples.h"

#include <gtest/gtest.h>

#include <QAccessible>
#include <QClipboard>
#include <QGuiApplication>
#include <QScrollBar>
#include <QSignalSpy>
#include <QTest>

namespace howdah::test {
namespace {

using namespace howdah::ui;

class LogViews : public testing::Test {
protected:
    LogViews()
    {
        view.resize(500, 320);
        view.show();
        static_cast<void>(QTest::qWaitForWindowExposed(&view));
    }

    void add(int lines, LineLevel level = LineLevel::Normal)
    {
        std::vector<LogLine> batch;
        batch.reserve(static_cast<std::size_t>(lines));
        for (int i = 0; i < lines; ++i)
            batch.push_back({1'790'000'000'000 + i, QStringLiteral("line %1").arg(count++), level, LineMark::None, 0});
        view.append(batch);
        static_cast<void>(view.visibleText()); // takes the frame that is due
    }

    LogView view;
    int count = 0;
};

TEST_F(LogViews, FollowsTheNewestLine)
{
    add(1'000);
    EXPECT_TRUE(view.isFollowing());
    EXPECT_TRUE(view.visibleText().endsWith("line 999"));
    add(10);
    EXPECT_TRUE(view.visibleText().endsWith("line 1009"));
}

TEST_F(LogViews, ScrollingUpHoldsItStill)
{
    add(1'000);
    const QSignalSpy following(&view, &LogView::followingChanged);
    QTest::keyClick(&view, Qt::Key_PageUp);
    EXPECT_FALSE(view.isFollowing());
    EXPECT_EQ(following.count(), 1);
    const QString before = view.visibleText();
    add(100);
    EXPECT_EQ(view.visibleText(), before);
    QTest::keyClick(&view, Qt::Key_End);
    EXPECT_TRUE(view.isFollowing());
    EXPECT_TRUE(view.visibleText().endsWith("line 1099"));
}

TEST_F(LogViews, ScrollingBackToTheEndFollowsAgain)
{
    add(1'000);
    QTest::keyClick(&view, Qt::Key_Up);
    EXPECT_FALSE(view.isFollowing());
    QTest::keyClick(&view, Qt::Key_Down);
    EXPECT_TRUE(view.isFollowing());
}

TEST_F(LogViews, DraggingTheBarToItsEndFollows)
{
    add(1'000);
    view.verticalScrollBar()->setValue(10);
    EXPECT_FALSE(view.isFollowing());
    EXPECT_TRUE(view.visibleText().startsWith("line 10\n"));
    view.verticalScrollBar()->setValue(view.verticalScrollBar()->maximum());
    EXPECT_TRUE(view.isFollowing());
}

TEST_F(LogViews, SpaceHoldsAndFollows)
{
    add(100);
    QTest::keyClick(&view, Qt::Key_Space);
    EXPECT_FALSE(view.isFollowing());
    QTest::keyClick(&view, Qt::Key_Space);
    EXPECT_TRUE(view.isFollowing());
}

TEST_F(LogViews, AVeryLongLineCanBeScrolledToItsEnd)
{
    add(3);
    view.append(std::vector<LogLine>{{1, QString(16'000, QLatin1Char('x')), LineLevel::Normal, LineMark::None, 0}});
    add(1);
    EXPECT_TRUE(view.visibleText().endsWith("line 3"));
    for (int i = 0; i < 600; ++i)
        QTest::keyClick(&view, Qt::Key_Up);
    EXPECT_TRUE(view.visibleText().startsWith("line 0"));
    for (int i = 0; i < 600; ++i)
        QTest::keyClick(&view, Qt::Key_Down);
    EXPECT_TRUE(view.isFollowing());
}

TEST_F(LogViews, ShowsOnlyWarningsAndErrors)
{
    add(500);
    add(2, LineLevel::Warning);
    add(500);
    add(1, LineLevel::Error);
    view.setMinimumLevel(LineLevel::Warning);
    EXPECT_EQ(view.visibleText(), "line 500\nline 501\nline 1002");
    add(1, LineLevel::Error);
    add(1);
    EXPECT_EQ(view.shownLines(), 4);
    view.setMinimumLevel(LineLevel::Normal);
    EXPECT_EQ(view.shownLines(), 1'005);
}

TEST_F(LogViews, FindsForwardsBackwardsAndAroundTheEnd)
{
    add(3'000);
    view.setSearch("LINE 20");
    const QSignalSpy ended(&view, &LogView::searchEnded);
    view.findNext();
    EXPECT_EQ(view.foundLine(), 20);
    EXPECT_TRUE(view.visibleText().contains("line 20\n"));
    view.findNext();
    EXPECT_EQ(view.foundLine(), 200);
    view.findNext(true);
    view.findNext(true);
    EXPECT_EQ(view.foundLine(), 2'099);
    view.findNext();
    EXPECT_EQ(view.foundLine(), 20);
    EXPECT_EQ(ended.count(), 5);
    EXPECT_TRUE(ended.last().at(0).toBool());
}

TEST_F(LogViews, SaysThatNothingWasFound)
{
    add(300'000);
    view.setSearch("absent");
    QSignalSpy ended(&view, &LogView::searchEnded);
    view.findNext();
    ASSERT_TRUE(waitUntil([&] { return ended.count() == 1; }));
    EXPECT_FALSE(ended.first().at(0).toBool());
}

TEST_F(LogViews, ASearchPassesOverLinesThatAreNotShown)
{
    add(100);
    add(1, LineLevel::Error);
    view.setMinimumLevel(LineLevel::Warning);
    view.setSearch("line");
    view.findNext();
    EXPECT_EQ(view.foundLine(), 100);
}

TEST_F(LogViews, CopiesTheSelectionAcrossLines)
{
    add(3);
    view.selectAll();
    EXPECT_EQ(view.selectedText(), "line 0\nline 1\nline 2");
    QTest::keySequence(&view, QKeySequence::Copy);
    EXPECT_EQ(QGuiApplication::clipboard()->text(), view.selectedText());
    QTest::keyClick(&view, Qt::Key_Escape);
    EXPECT_EQ(view.selectedText(), "");
}

TEST_F(LogViews, SelectsWithTheMouse)
{
    add(3);
    const int row = view.viewport()->fontMetrics().height();
    QTest::mousePress(view.viewport(), Qt::LeftButton, {}, QPoint(0, 2));
    QTest::mouseMove(view.viewport(), QPoint(480, row + 6));
    QTest::mouseRelease(view.viewport(), Qt::LeftButton, {}, QPoint(480, row + 6));
    EXPECT_EQ(view.selectedText(), "line 0\nline 1");
}

TEST_F(LogViews, ExtendsTheSelectionWithTheKeyboard)
{
    add(3);
    QTest::keyClick(&view, Qt::Key_Up, Qt::ShiftModifier);
    QTest::keyClick(&view, Qt::Key_Up, Qt::ShiftModifier);
    EXPECT_EQ(view.selectedText(), "\nline 1\nline 2");
}

TEST_F(LogViews, MarksStandBeforeTheirLines)
{
    view.append(std::vector<LogLine>{{1, "Install", LineLevel::Normal, LineMark::StepStarted, 0},
                                     {1, "apt-get", LineLevel::Normal, LineMark::Command, 0},
                                     {1, "Install", LineLevel::Normal, LineMark::StepDone, 0}});
    EXPECT_EQ(view.visibleText(), "▸ Install\n+ apt-get\n✓ Install");
}

TEST_F(LogViews, ScreenReadersReadTheVisibleLines)
{
    add(1'000);
    QAccessibleInterface *accessible = QAccessible::queryAccessibleInterface(&view);
    ASSERT_NE(accessible, nullptr);
    EXPECT_EQ(accessible->text(QAccessible::Value), view.visibleText());
    ASSERT_NE(accessible->textInterface(), nullptr);
    EXPECT_EQ(accessible->textInterface()->text(0, 4), "line");
}

TEST_F(LogViews, KeepsGoingWhenOldLinesAreDropped)
{
    for (int i = 0; i < 12; ++i)
        add(100'000);
    EXPECT_EQ(view.shownLines(), LogBuffer::defaultCapacity);
    EXPECT_TRUE(view.visibleText().endsWith("line 1199999"));
    QTest::keyClick(&view, Qt::Key_Home);
    EXPECT_TRUE(view.visibleText().startsWith("line 200000\n"));
    view.setMinimumLevel(LineLevel::Error);
    EXPECT_EQ(view.visibleText(), "");
}

TEST_F(LogViews, AnEmptyOneTakesEveryKey)
{
    for (const Qt::Key key : {Qt::Key_Up, Qt::Key_Down, Qt::Key_Home, Qt::Key_End, Qt::Key_PageUp, Qt::Key_F3})
        QTest::keyClick(&view, key);
    QTest::keyClick(&view, Qt::Key_Down, Qt::ShiftModifier);
    view.selectAll();
    EXPECT_EQ(view.selectedText(), "");
}

} // namespace
} // namespace howdah::test
