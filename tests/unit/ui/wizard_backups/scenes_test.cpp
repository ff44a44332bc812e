#include "tests/unit/ui/wizard_backups/scenes.h"

#include "tests/support/ui/scene_checks.h"

#include <gtest/gtest.h>

namespace howdah::test {
namespace {

TEST(BackupsScenes, FitAtBothSizesInBothThemes)
{
    EXPECT_EQ(checkScenes(backupsScenes()).join('\n').toStdString(), "");
}

} // namespace
} // namespace howdah::test
