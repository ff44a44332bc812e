#include "ui/window/deploy_flow.h"

#include "tests/support/ui/samples.h"

#include <gtest/gtest.h>

#include <QSignalSpy>

namespace howdah::test {
namespace {

using ui::ComparedPlan;
using ui::DeployFlow;

std::shared_ptr<ComparedPlan> compared()
{
    auto plan = std::make_shared<ComparedPlan>();
    plan->project = sampleProject();
    return plan;
}

TEST(DeployFlow, AnIncompleteComparisonNeverRuns)
{
    const auto workspace = workspaceFor(sampleProject());
    DeployFlow flow(*workspace);
    const auto lost = compared();
    lost->failures.insert("pg1", Error{ErrorKind::Connect, "No answer from pg1", {}, {}});
    flow.deploy(lost, {});
    EXPECT_FALSE(workspace->deployment.isRunning());
    const auto unread = compared();
    unread->error = Error{ErrorKind::Io, "cannot read the CA", {}, {}};
    flow.deploy(unread, {});
    EXPECT_FALSE(workspace->deployment.isRunning());
}

TEST(DeployFlow, ABlockedPlanNeverRuns)
{
    const auto workspace = workspaceFor(sampleProject());
    DeployFlow flow(*workspace);
    const auto blocked = compared();
    blocked->plan.blocked.push_back(Error{ErrorKind::Blocked, "/dev/vdb carries ext4", {}, {}});
    flow.deploy(blocked, {});
    EXPECT_FALSE(workspace->deployment.isRunning());
}

TEST(DeployFlow, ResumingComparesFirstAndShowsWhatIsInTheWay)
{
    const auto workspace = workspaceFor(sampleProject());
    DeployFlow flow(*workspace);
    QSignalSpy needed(&flow, &DeployFlow::reviewNeeded);
    QSignalSpy started(&flow, &DeployFlow::started);
    flow.resume();
    ASSERT_TRUE(waitUntil([&] { return needed.count() == 1; })) << "no host answers here";
    EXPECT_EQ(started.count(), 0);
    EXPECT_FALSE(workspace->comparison.latest()->isComplete());
}

} // namespace
} // namespace howdah::test
