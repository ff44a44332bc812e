#include "ui/widgets/diff_view.h"

#include <gtest/gtest.h>

#include <QTest>

namespace howdah::test {
namespace {

using namespace howdah::ui;

const DiffText twoChanges{"/a", "", "1\n2\nthree\n4\n5\n6\n7\n8\n9\nten\n",
                          "@@ -1,4 +1,4 @@\n 1\n 2\n-3\n+three\n 4\n@@ -9,2 +9,2 @@\n 9\n-10\n+ten\n"};

class DiffViews : public testing::Test {
protected:
    DiffViews() : view({})
    {
        view.resize(500, 300);
        view.show();
    }

    [[nodiscard]] int row() const
    {
        const auto all = view.findChildren<CodeView *>();
        const auto shown = std::find_if(all.begin(), all.end(), [](const CodeView *one) { return one->isVisible(); });
        return (*shown)->textCursor().blockNumber();
    }

    DiffView view;
};

TEST_F(DiffViews, CountsWhatChanges)
{
    view.setDiff(twoChanges);
    EXPECT_EQ(view.added(), 2);
    EXPECT_EQ(view.removed(), 2);
}

TEST_F(DiffViews, GoesFromChangeToChange)
{
    view.setDiff(twoChanges);
    EXPECT_TRUE(view.goToChange(false));
    EXPECT_EQ(row(), 2);
    EXPECT_TRUE(view.goToChange(false));
    EXPECT_EQ(row(), 7);
    EXPECT_FALSE(view.goToChange(false));
    EXPECT_TRUE(view.goToChange(true));
    EXPECT_EQ(row(), 2);
}

TEST_F(DiffViews, EveryModeShowsTheFile)
{
    view.setDiff(twoChanges);
    for (const DiffView::Mode mode : {DiffView::Mode::SideBySide, DiffView::Mode::Whole, DiffView::Mode::Changes}) {
        view.setMode(mode);
        const auto all = view.findChildren<CodeView *>();
        EXPECT_TRUE(std::any_of(all.begin(), all.end(), [](const CodeView *one) {
            return one->isVisible() && one->toPlainText().contains("three");
        }));
    }
}

TEST_F(DiffViews, CopiedTextHasItsSigns)
{
    view.setDiff(twoChanges);
    EXPECT_TRUE(view.plainText().contains("- 3\n+ three\n"));
    view.setText("systemctl start x\nmount /data1", "commands.sh");
    EXPECT_EQ(view.plainText(), "systemctl start x\nmount /data1");
}

TEST_F(DiffViews, TheTextOfAHostIsNeverMarkup)
{
    view.setText("<b>bold</b>", "x");
    const auto all = view.findChildren<CodeView *>();
    EXPECT_TRUE(std::any_of(all.begin(), all.end(), [](const CodeView *one) {
        return one->isVisible() && one->toPlainText() == "<b>bold</b>";
    }));
}

} // namespace
} // namespace howdah::test
