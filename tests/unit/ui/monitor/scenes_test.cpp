#include "tests/unit/ui/monitor/scenes.h"

#include "tests/support/ui/scene_checks.h"

#include <gtest/gtest.h>

namespace howdah::test {
namespace {

/// The Monitor has the whole width of the window: there is no rail beside it.
constexpr QSize monitorSizes[] = {{1440, 780}, {1200, 780}, {968, 560}};
constexpr QSize dialogSizes[] = {{780, 430}}; ///< they grow to what their texts need

TEST(MonitorScenes, NothingIsClippedInAnyThemeAndSize)
{
    EXPECT_EQ(checkScenes(monitorScenes(), monitorSizes).join('\n').toStdString(), "");
}

TEST(MonitorScenes, NoDialogClipsAnything)
{
    EXPECT_EQ(checkScenes(monitorDialogScenes(), dialogSizes).join('\n').toStdString(), "");
}

TEST(MonitorScenes, EveryOneFitsTheSmallestWindow)
{
    for (const Scene &scene : monitorScenes()) {
        std::shared_ptr<void> keep;
        const std::unique_ptr<QWidget> page(scene.make(keep));
        page->resize(968, 560);
        page->show();
        ASSERT_TRUE(QTest::qWaitForWindowExposed(page.get()));
        QTest::qWait(30); // deferred layouts
        EXPECT_EQ(page->size(), QSize(968, 560)) << scene.name.toStdString();
    }
}

} // namespace
} // namespace howdah::test
