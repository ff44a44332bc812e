// tests/golden/plan/*.txt: whole plans as text. HOWDAH_UPDATE_GOLDENS=1 writes them anew; read the diff as you would read code.

#include "tests/unit/plan/plan_text.h"
#include "tests/unit/plan/scenarios.h"

#include <gtest/gtest.h>

namespace howdah {
namespace {

using test::scenarios;
using test::Simulation;

class WholePlan : public testing::TestWithParam<std::size_t> {
protected:
    [[nodiscard]] static const test::Scenario &scenario() { return scenarios().at(GetParam()); }
};

TEST_P(WholePlan, reads_as_expected)
{
    const Plan plan = scenario().make().plan();
    const bool first = scenario().name == "bare_debian13";
    test::expectGolden(QStringLiteral("plan/%1.txt").arg(QString::fromStdString(scenario().name)),
                       test::textOf(plan, first ? test::NewFiles::Whole : test::NewFiles::LineCount));
}

TEST_P(WholePlan, is_the_same_for_the_same_input)
{
    const Simulation simulation = scenario().make();
    EXPECT_EQ(test::textOf(simulation.plan(), test::NewFiles::Whole).toStdString(),
              test::textOf(simulation.plan(), test::NewFiles::Whole).toStdString());
    EXPECT_EQ(test::textOf(scenario().make().plan(), test::NewFiles::Whole).toStdString(),
              test::textOf(simulation.plan(), test::NewFiles::Whole).toStdString());
}

TEST_P(WholePlan, needs_name_steps_before_theirs)
{
    const Plan plan = scenario().make().plan();
    EXPECT_TRUE(plan.blocked.empty());
    QStringList before;
    for (const Step &step : plan.steps) {
        EXPECT_FALSE(before.contains(step.id)) << step.id.toStdString() << " stands twice";
        EXPECT_FALSE(step.changes.empty()) << step.id.toStdString();
        QStringList needs = step.needs;
        for (const StepQuorum &quorum : step.quorums) {
            EXPECT_GE(quorum.of.size(), quorum.atLeast) << step.id.toStdString();
            EXPECT_GE(quorum.atLeast, 1) << step.id.toStdString();
            needs += quorum.of;
        }
        for (const QString &need : needs)
            EXPECT_TRUE(before.contains(need)) << step.id.toStdString() << " needs " << need.toStdString();
        EXPECT_EQ(QSet<QString>(step.needs.begin(), step.needs.end()).size(), step.needs.size());
        before << step.id;
    }
}

TEST_P(WholePlan, shows_no_secret)
{
    const Simulation simulation = scenario().make();
    const QLatin1String marker(test::secretMarker);
    for (const Step &step : simulation.plan().steps) {
        std::vector<Command> commands;
        if (step.diagnose)
            commands.push_back(*step.diagnose);
        for (const Change &change : step.changes) {
            EXPECT_FALSE(change.summary.contains(marker)) << change.summary.toStdString();
            for (const FileDiff &diff : change.diffs)
                EXPECT_FALSE((diff.before + diff.after + diff.unified).contains(marker)) << diff.unified.toStdString();
            commands.insert(commands.end(), change.commands.begin(), change.commands.end());
        }
        for (const Command &command : commands) {
            EXPECT_FALSE(command.display().contains(marker)) << command.display().toStdString();
            EXPECT_FALSE(command.argv().join(' ').contains(marker)) << command.shellWords().toStdString();
        }
    }
}

TEST_P(WholePlan, run_once_leaves_nothing_to_do)
{
    Simulation simulation = scenario().make();
    simulation.run();
    EXPECT_EQ(test::textOf(simulation.plan(), test::NewFiles::Whole).toStdString(), "nothing to do\n");
}

TEST_P(WholePlan, can_be_cut_after_any_step_and_planned_again)
{
    const qsizetype steps = static_cast<qsizetype>(scenario().make().plan().steps.size());
    for (qsizetype reached = 1; reached < steps; reached += 3) {
        Simulation simulation = scenario().make();
        qsizetype ran = 0;
        simulation.run([&](const Step &) { return ran++ < reached; });
        const Plan rest = simulation.plan();
        ASSERT_TRUE(rest.blocked.empty()) << reached << ": " << describe(rest.blocked.front()).toStdString();
        simulation.run();
        EXPECT_EQ(test::textOf(simulation.plan()).toStdString(), "nothing to do\n") << "cut after " << reached;
    }
}

std::vector<std::size_t> all()
{
    std::vector<std::size_t> indices;
    for (std::size_t i = 0; i < scenarios().size(); ++i)
        indices.push_back(i);
    return indices;
}

INSTANTIATE_TEST_SUITE_P(Scenarios, WholePlan, testing::ValuesIn(all()),
                         [](const testing::TestParamInfo<std::size_t> &test) { return scenarios()[test.param].name; });

} // namespace
} // namespace howdah
