#include "tests/unit/ui/wizard_network/scenes.h"

#include "tests/support/ui/scene_checks.h"

#include <gtest/gtest.h>

namespace howdah::test {
namespace {

TEST(NetworkScenes, FitAtBothSizesInBothThemes)
{
    EXPECT_EQ(checkScenes(networkScenes()).join('\n').toStdString(), "");
}

} // namespace
} // namespace howdah::test
