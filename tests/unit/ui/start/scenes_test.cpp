#include "tests/unit/ui/start/scenes.h"

#include "tests/support/ui/scene_checks.h"

#include <gtest/gtest.h>

namespace howdah::test {
namespace {

TEST(StartScenes, FitAtBothSizesInBothThemes)
{
    // It has the whole window: there is no rail beside it.
    constexpr QSize sizes[] = {{1440, 790}, {1024, 600}};
    EXPECT_EQ(checkScenes(startScenes(), sizes).join('\n').toStdString(), "");
}

TEST(StartDialogScenes, FitInBothThemes)
{
    constexpr QSize sizes[] = {{860, 640}, {720, 560}};
    EXPECT_EQ(checkScenes(startDialogScenes(), sizes).join('\n').toStdString(), "");
}

} // namespace
} // namespace howdah::test
