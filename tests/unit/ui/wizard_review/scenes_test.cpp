#include "tests/unit/ui/wizard_review/scenes.h"

#include "tests/support/ui/scene_checks.h"

#include <gtest/gtest.h>

namespace howdah::test {
namespace {

TEST(ReviewScenes, NothingIsClippedInAnyThemeAndSize)
{
    EXPECT_EQ(checkScenes(reviewScenes()).join('\n').toStdString(), "");
}

TEST(ReviewScenes, EveryOneFitsTheSmallestWindow)
{
    for (const Scene &scene : reviewScenes()) {
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
