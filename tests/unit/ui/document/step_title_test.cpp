#include "ui/document/step_title.h"

#include "tests/unit/plan/scenarios.h"
#include "tests/unit/plan/simulation.h"

#include <gtest/gtest.h>

namespace howdah::test {
namespace {

TEST(StepTitles, EveryStepOfEveryPlanIsInTheCatalogue)
{
    const QStringList known = ui::knownStepTitles();
    for (const Scenario &scenario : scenarios()) {
        for (const Step &step : scenario.make().plan().steps)
            EXPECT_TRUE(known.contains(step.title)) << scenario.name << ": " << step.title.toStdString();
    }
}

TEST(StepTitles, OneThatNobodyKnowsStaysAsItIs)
{
    EXPECT_EQ(ui::stepTitle("Bake a cake"), "Bake a cake");
    EXPECT_EQ(ui::stepTitle("Prepare disks"), "Prepare disks") << "no translator is installed here";
}

} // namespace
} // namespace howdah::test
