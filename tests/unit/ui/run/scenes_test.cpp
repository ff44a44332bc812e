#include "tests/unit/ui/run/scenes.h"

#include "tests/support/ui/scene_checks.h"

#include <gtest/gtest.h>

namespace howdah::test {
namespace {

TEST(DeployScenes, NothingIsClippedInAnyThemeAndSize)
{
    EXPECT_EQ(checkScenes(deployScenes()).join('\n').toStdString(), "");
}

TEST(DeployScenes, EveryOneFitsTheSmallestWindow)
{
    for (const Scene &scene : deployScenes()) {
        std::shared_ptr<void> keep;
        const std::unique_ptr<QWidget> page(scene.make(keep));
        page->resize(968, 560);
        page->show();
        ASSERT_TRUE(QTest::qWaitForWindowExposed(page.get()));
        QTest::qWait(30); // deferred layouts
        EXPECT_EQ(page->height(), 560) << scene.name.toStdString();
        EXPECT_EQ(page->width(), 968) << scene.name.toStdString();
    }
}

} // namespace
} // namespace howdah::test
