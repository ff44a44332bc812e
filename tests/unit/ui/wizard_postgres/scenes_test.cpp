#include "tests/unit/ui/wizard_postgres/scenes.h"

#include "tests/support/ui/scene_checks.h"

#include <gtest/gtest.h>

namespace howdah::test {
namespace {

TEST(PostgresScenes, FitAtBothSizesInBothThemes)
{
    EXPECT_EQ(checkScenes(postgresScenes()).join('\n').toStdString(), "");
}

} // namespace
} // namespace howdah::test
