#include "ui/wizard/step.h"

#include "core/project/required_secrets.h"
#include "tests/support/ui/samples.h"
#include "ui/widgets/data_role.h"
#include "ui/wizard/setup_view.h"
#include "ui/wizard/step_rail.h"

#include <gtest/gtest.h>

#include <QAbstractItemModelTester>
#include <QPushButton>
#include <QTest>

namespace howdah::test {
namespace {

using ui::State;
using WizardStep = ui::Step;

TEST(Step, EveryFindingHasAPage)
{
    EXPECT_EQ(ui::stepOf("hosts[1].address"), WizardStep::Hosts);
    EXPECT_EQ(ui::stepOf("hosts[1].devices"), WizardStep::Disks);
    EXPECT_EQ(ui::stepOf("disks.mount_points"), WizardStep::Disks);
    EXPECT_EQ(ui::stepOf("cluster"), WizardStep::Postgres);
    EXPECT_EQ(ui::stepOf("postgres.parameters.shared_buffers"), WizardStep::Postgres);
    EXPECT_EQ(ui::stepOf("postgres.port"), WizardStep::Network);
    EXPECT_EQ(ui::stepOf("backup.s3.bucket"), WizardStep::Backups);
    EXPECT_EQ(ui::stepOf("haproxy.stats_bind"), WizardStep::Network);
}

TEST(Step, AnEmptyProjectWaits)
{
    const auto workspace = workspaceFor(newProject());
    for (const WizardStep step : ui::allSteps)
        EXPECT_EQ(ui::statusOf(step, *workspace).state, State::Waiting) << ui::title(step).toStdString();
}

TEST(Step, HostsAreGoodWhenAllAnswered)
{
    const auto workspace = workspaceFor(sampleProject());
    EXPECT_EQ(ui::statusOf(WizardStep::Hosts, *workspace).state, State::Waiting) << "not checked yet";
    answerAll(*workspace);
    const ui::StepStatus status = ui::statusOf(WizardStep::Hosts, *workspace);
    EXPECT_EQ(status.state, State::Ok) << status.line.toStdString();
    failOne(*workspace, "pg2", Error{ErrorKind::Connect, "No answer from pg2", {}, {}});
    EXPECT_EQ(ui::statusOf(WizardStep::Hosts, *workspace).state, State::Problem);
}

TEST(Step, AMissingSecretIsNoCompleteDesign)
{
    const auto workspace = workspaceFor(sampleProject());
    answerAll(*workspace);
    EXPECT_EQ(ui::overall(*workspace).state, State::Ok) << ui::overall(*workspace).line.toStdString();
    workspace->vault.set(QLatin1String(secret_name::s3Key), Secret());
    ASSERT_TRUE(waitUntil([&] { return workspace->vault.status() == ui::SecretVault::Status::Open; }));
    EXPECT_EQ(ui::statusOf(WizardStep::Backups, *workspace).state, State::NeedsYou);
    EXPECT_EQ(ui::overall(*workspace).state, State::NeedsYou);
}

TEST(Step, AFailedCheckIsSaidOnEveryPage)
{
    const auto workspace = workspaceFor(sampleProject());
    PreflightReport report;
    report.items.push_back({"pg1", {}, "ports", Verdict::Problem, "port 5432 on pg1 is taken", {}});
    workspace->knowledge.setChecked(report);
    EXPECT_EQ(ui::overall(*workspace).state, State::Problem);
}

TEST(Step, ProblemsShowOnTheirPages)
{
    const auto workspace = workspaceFor(brokenProject());
    for (const WizardStep step :
         {WizardStep::Hosts, WizardStep::Disks, WizardStep::Postgres, WizardStep::Backups, WizardStep::Network})
        EXPECT_EQ(ui::statusOf(step, *workspace).state, State::Problem) << ui::title(step).toStdString();
    EXPECT_EQ(ui::overall(*workspace).state, State::Problem);
}

TEST(StepModel, FollowsTheProject)
{
    const auto workspace = workspaceFor(sampleProject());
    ui::StepModel model(*workspace);
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::Fatal);
    const QModelIndex network = model.index(static_cast<int>(WizardStep::Network));
    const QVariant before = model.data(network, Qt::AccessibleTextRole);
    workspace->document.edit("Port", {}, [](Project &project) { project.postgres.port = 70000; });
    EXPECT_NE(model.data(network, Qt::AccessibleTextRole), before);
}

TEST(StepModel, FollowsTheSecrets)
{
    const auto workspace = workspaceFor(sampleProject());
    ASSERT_TRUE(waitUntil([&] { return workspace->vault.status() == ui::SecretVault::Status::Open; }));
    ui::StepModel model(*workspace);
    const QModelIndex backups = model.index(static_cast<int>(WizardStep::Backups));
    ASSERT_NE(model.data(backups, ui::StateRole).value<State>(), State::NeedsYou);
    workspace->vault.set(QLatin1String(secret_name::s3Key), Secret());
    EXPECT_TRUE(waitUntil([&] { return model.data(backups, ui::StateRole).value<State>() == State::NeedsYou; }));
}

TEST(SetupView, StepsAreGoneToInAnyOrder)
{
    const auto workspace = workspaceFor(sampleProject());
    ui::SetupView view(*workspace);
    for (const WizardStep step : ui::allSteps)
        view.setPage(step, new QWidget);
    view.resize(1440, 800);
    view.show();
    view.goTo(WizardStep::Network);
    EXPECT_EQ(view.step(), WizardStep::Network);
    QPushButton *back = nullptr;
    for (QPushButton *button : view.findChildren<QPushButton *>()) {
        if (button->text().contains("Backups"))
            back = button;
    }
    ASSERT_NE(back, nullptr);
    QTest::mouseClick(back, Qt::LeftButton);
    EXPECT_EQ(view.step(), WizardStep::Backups);
    QTest::keyClick(view.findChild<ui::StepRail *>(), Qt::Key_Up);
    EXPECT_EQ(view.step(), WizardStep::Postgres);
}

} // namespace
} // namespace howdah::test
