#include "tests/unit/ui/wizard_disks/scenes.h"

#include "tests/support/ui/scene_checks.h"

#include <gtest/gtest.h>

namespace howdah::test {
namespace {

TEST(DisksScenes, FitAtBothSizesInBothThemes)
{
    EXPECT_EQ(checkScenes(disksScenes()).join('\n').toStdString(), "");
}

} // namespace
} // namespace howdah::test
