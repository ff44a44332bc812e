#include "ui/run/deploy_page.h"

#include "core/run/journal.h"
#include "core/run/journal_folder.h"
#include "tests/support/ui/samples.h"
#include "tests/unit/plan/plan_fixture.h"
#include "tests/unit/ui/run/run_sample.h"
#include "ui/run/failure_card.h"
#include "ui/run/host_log.h"
#include "ui/run/lane_view.h"
#include "ui/run/log_area.h"
#include "ui/run/result_card.h"

#include <gtest/gtest.h>

#include <QAccessible>
#include <QFile>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

namespace howdah::test {
namespace {

using namespace howdah::ui;

/// Refuses every command, as a host whose sudo stopped working.
class RefusingTransport final : public Transport {
public:
    Result<CommandOutput> run(const Command &command, std::stop_token, const OutputSink &sink) override
    {
        if (command.label() == "take the host for this run")
            return CommandOutput{0, "taken\n", {}};
        const QByteArray line("sudo: a password is required\n");
        if (sink)
            sink(Stream::Err, line);
        return CommandOutput{1, {}, line};
    }
    Result<> reconnect(std::chrono::seconds, std::stop_token) override { return {}; }
};

class DeployPages : public testing::Test {
protected:
    DeployPages() : workspace(workspaceFor(sampleProject())), page(*workspace)
    {
        page.resize(1200, 780);
        page.show();
        static_cast<void>(QTest::qWaitForWindowExposed(&page));
    }

    QPushButton *button(const QString &text)
    {
        for (QPushButton *candidate : page.findChildren<QPushButton *>()) {
            if (candidate->isVisibleTo(&page) && candidate->text().remove('&').contains(text))
                return candidate;
        }
        return nullptr;
    }

    bool says(const QString &text)
    {
        const auto labels = page.findChildren<QLabel *>();
        return std::any_of(labels.begin(), labels.end(), [&](const QLabel *label) {
            return label->isVisibleTo(&page) && label->text().contains(text);
        });
    }

    std::unique_ptr<Workspace> workspace;
    DeployPage page;
};

TEST_F(DeployPages, SaysWhatToDoBeforeTheFirstRun)
{
    EXPECT_TRUE(says("Nothing is deployed yet"));
    EXPECT_FALSE(page.logs()->isVisible());
    const QSignalSpy review(&page, &DeployPage::reviewRequested);
    ASSERT_NE(button("Go to Review"), nullptr);
    button("Go to Review")->click();
    EXPECT_EQ(review.count(), 1);
}

TEST_F(DeployPages, CountsStepsAndFillsTheLogs)
{
    SampleRun run(workspace->document.project());
    run.runSteps(10);
    workspace->deployment.replay(run.compared, run.events, {});
    EXPECT_TRUE(says("10 of 31 steps done"));
    EXPECT_TRUE(page.logs()->isVisible());
    EXPECT_TRUE(page.logs()->log("pg1")->view()->visibleText().contains("1 Install packages"));
    EXPECT_GT(page.logs()->merged()->buffer().size(), page.logs()->log("pg1")->view()->buffer().size());
    EXPECT_NE(button("Stop here"), nullptr);
}

TEST_F(DeployPages, TheTimeLeftIsToldByEarlierRuns)
{
    Project project = workspace->document.project();
    project.cluster = "measured";
    SampleRun before(project);
    before.runSteps(1'000);
    const QString path = newJournalPath(journalFolder(), project.cluster, QDateTime::currentDateTimeUtc());
    Result<JournalWriter> journal = JournalWriter::open(path);
    ASSERT_TRUE(journal);
    for (const RunEvent &event : before.events)
        journal->write(event);
    SampleRun run(project);
    run.runSteps(10);
    workspace->deployment.replay(run.compared, run.events, {});
    EXPECT_TRUE(waitUntil([&] { return says(" left"); }));
    QFile::remove(path);
    run.compared->project.cluster = "never-measured";
    workspace->deployment.replay(run.compared, run.events, {});
    QTest::qWait(50);
    EXPECT_FALSE(says(" left")) << "what is not known is not said";
}

TEST_F(DeployPages, StoppingAsksFirstAndNamesWhatIsLeft)
{
    SampleRun run(workspace->document.project());
    run.runSteps(10);
    run.startNext();
    workspace->deployment.replay(run.compared, run.events, {});
    button("Stop here")->click();
    ASSERT_NE(button("Keep running"), nullptr);
    EXPECT_TRUE(button("Keep running")->isDefault());
    EXPECT_FALSE(button("Stop here")->isEnabled());
    EXPECT_TRUE(says("steps are left"));
    EXPECT_TRUE(says("begins again when you resume"));
    button("Keep running")->click();
    EXPECT_EQ(button("Keep running"), nullptr);
    EXPECT_TRUE(button("Stop here")->isEnabled());
}

TEST_F(DeployPages, AFailureSaysCauseEvidenceAndFix)
{
    SampleRun run(workspace->document.project());
    run.runSteps(4);
    run.failNext(
        {ErrorKind::RemoteExit, "No repository offers haproxy", "add a repository", "E: Unable to locate package"});
    run.end(RunOutcome::Failed);
    DeploymentEnd end;
    end.run = RunReport{RunOutcome::Failed, 4, 1, 2, 0, {}};
    workspace->deployment.replay(run.compared, run.events, end);
    EXPECT_TRUE(says("No repository offers haproxy"));
    EXPECT_TRUE(says("E: Unable to locate package"));
    EXPECT_TRUE(says("add a repository"));
    const QSignalSpy resume(&page, &DeployPage::resumeRequested);
    ASSERT_NE(button("Resume after the fix"), nullptr);
    button("Resume after the fix")->click();
    EXPECT_EQ(resume.count(), 1);
}

TEST_F(DeployPages, NothingCanBeResumedWhileOtherHostsWork)
{
    SampleRun run(workspace->document.project());
    run.failNext({ErrorKind::RemoteExit, "No", "mend it", {}});
    workspace->deployment.replay(run.compared, run.events, {});
    ASSERT_NE(button("Resume after the fix"), nullptr);
    EXPECT_FALSE(button("Resume after the fix")->isEnabled());
}

TEST_F(DeployPages, WithoutAKnownFixThereIsOnlyARetry)
{
    SampleRun run(workspace->document.project());
    run.failNext({ErrorKind::RemoteExit, "No", {}, {}});
    workspace->deployment.replay(run.compared, run.events, DeploymentEnd{});
    EXPECT_EQ(button("Resume after the fix"), nullptr);
    EXPECT_NE(button("Retry step 1"), nullptr);
    EXPECT_TRUE(says("Howdah does not know the fix"));
}

TEST_F(DeployPages, SeveralFailuresAreTurnedOver)
{
    SampleRun run(workspace->document.project());
    run.failNext({ErrorKind::RemoteExit, "The first", {}, {}});
    run.failNext({ErrorKind::RemoteExit, "The second", {}, {}});
    workspace->deployment.replay(run.compared, run.events, DeploymentEnd{});
    EXPECT_TRUE(says("1 of 2"));
    EXPECT_TRUE(says("The first"));
    EXPECT_EQ(page.failures()->failures().size(), 2U);
}

TEST_F(DeployPages, FailuresAreAnnounced)
{
    SampleRun run(workspace->document.project());
    run.failNext({ErrorKind::RemoteExit, "No memory", {}, {}});
    workspace->deployment.replay(run.compared, run.events, {});
    EXPECT_EQ(page.failures()->announcement(), "Deployment stopped on pg1: No memory");
    EXPECT_EQ(page.failures()->accessibleName(), page.failures()->announcement());
}

TEST_F(DeployPages, ADoneRunShowsItsProofsAndLeadsToTheMonitor)
{
    SampleRun run(workspace->document.project());
    run.runSteps(1'000);
    run.end(RunOutcome::Succeeded);
    workspace->deployment.replay(run.compared, run.events, run.proven());
    EXPECT_TRUE(says("prod runs, and it was proved"));
    EXPECT_TRUE(says("Written through 192.0.2.20:5000"));
    EXPECT_TRUE(says("WAL is archived"));
    EXPECT_TRUE(says("nothing is left to do"));
    EXPECT_EQ(button("Stop here"), nullptr);
    const QSignalSpy monitor(&page, &DeployPage::monitorRequested);
    button("Open Monitor")->click();
    EXPECT_EQ(monitor.count(), 1);
}

TEST_F(DeployPages, AnIncompleteProofIsNotGreen)
{
    SampleRun run(workspace->document.project());
    run.runSteps(1'000);
    run.end(RunOutcome::Succeeded);
    DeploymentEnd end = run.proven();
    end.left->steps.push_back(run.compared->plan.steps.front());
    workspace->deployment.replay(run.compared, run.events, end);
    EXPECT_FALSE(says("it was proved"));
    EXPECT_TRUE(says("something is still to do"));
}

TEST_F(DeployPages, AStoppedRunCanBeResumed)
{
    SampleRun run(workspace->document.project());
    run.runSteps(5);
    run.end(RunOutcome::Cancelled);
    DeploymentEnd end;
    end.run = RunReport{RunOutcome::Cancelled, 5, 0, 0, 1, {}};
    workspace->deployment.replay(run.compared, run.events, end);
    EXPECT_TRUE(says("You stopped the deployment"));
    const QSignalSpy resume(&page, &DeployPage::resumeRequested);
    button("Resume")->click();
    EXPECT_EQ(resume.count(), 1);
}

TEST_F(DeployPages, ASecondRunStartsWithAnEmptyPage)
{
    SampleRun failed(workspace->document.project());
    failed.failNext({ErrorKind::RemoteExit, "The old failure", {}, {}});
    workspace->deployment.replay(failed.compared, failed.events, DeploymentEnd{});
    SampleRun again(workspace->document.project());
    again.runSteps(2);
    workspace->deployment.replay(again.compared, again.events, {});
    EXPECT_FALSE(says("The old failure"));
    EXPECT_TRUE(says("2 of 31 steps done"));
}

TEST_F(DeployPages, ARealRunEndsInItsFailure)
{
    SampleRun run(workspace->document.project());
    for (const Host &host : run.compared->project.hosts)
        run.compared->transports.insert(host.name, std::make_shared<RefusingTransport>());
    workspace->deployment.start(run.compared, {});
    ASSERT_TRUE(waitUntil([&] { return workspace->deployment.end().has_value(); }));
    EXPECT_EQ(page.failures()->failures().size(), 4U);
    EXPECT_TRUE(says("1 of 4"));
    EXPECT_GT(page.logs()->log("lb1")->view()->buffer().count(LineLevel::Error), 0);
}

TEST_F(DeployPages, AnUnwritableJournalIsAFailureOfNoHost)
{
    SampleRun run(workspace->document.project());
    DeploymentEnd end;
    end.error = Error{ErrorKind::Io, "The journal could not be written", "free some space", {}};
    workspace->deployment.replay(run.compared, {}, end);
    EXPECT_TRUE(says("The journal could not be written"));
    EXPECT_EQ(page.failures()->announcement(), "Deployment stopped: The journal could not be written");
}

TEST_F(DeployPages, TwelveHostsGetTabsAndLowLanes)
{
    SampleRun run(twelveHosts());
    run.runSteps(20);
    workspace->deployment.replay(run.compared, run.events, {});
    EXPECT_EQ(page.logs()->mode(), LogArea::Mode::Tabs);
    EXPECT_TRUE(page.findChild<LaneView *>()->isDense());
}

TEST_F(DeployPages, TheStepsLogIsOneKeyAway)
{
    SampleRun run(workspace->document.project());
    run.runSteps(20);
    workspace->deployment.replay(run.compared, run.events, {});
    page.logs()->showStep("pg1", "1 Install packages");
    EXPECT_TRUE(page.logs()->log("pg1")->view()->visibleText().startsWith("▸ 1 Install packages"));
}

TEST_F(DeployPages, SearchingGoesOnInTheNextHostsLog)
{
    SampleRun run(workspace->document.project());
    run.runSteps(1'000);
    workspace->deployment.replay(run.compared, run.events, {});
    auto *field = page.logs()->findChild<QLineEdit *>();
    QTest::keyClicks(field, "haproxy.service");
    QTest::keyClick(field, Qt::Key_Return);
    ASSERT_TRUE(waitUntil([&] { return page.logs()->log("lb1")->view()->foundLine() >= 0; }));
    field->clear();
    QTest::keyClicks(field, "surely absent");
    QTest::keyClick(field, Qt::Key_Return);
    EXPECT_TRUE(says("not found"));
}

TEST_F(DeployPages, LogsAreSavedInTheBackground)
{
    SampleRun run(workspace->document.project());
    run.runSteps(3);
    workspace->deployment.replay(run.compared, run.events, {});
    const QTemporaryDir folder;
    page.logs()->writeTo(folder.filePath("logs.txt"));
    ASSERT_TRUE(waitUntil([&] { return says("saved") && !says("saving"); }));
    QFile file(folder.filePath("logs.txt"));
    ASSERT_TRUE(file.open(QIODevice::ReadOnly));
    const QByteArray text = file.readAll();
    EXPECT_TRUE(text.startsWith("== pg1\n"));
    EXPECT_TRUE(text.contains("✓ 1 Install packages"));
    page.logs()->writeTo("/nowhere/logs.txt");
    EXPECT_TRUE(waitUntil([&] { return says("not saved:"); }));
}

TEST(ProofList, EvidenceIsATextToKeep)
{
    SampleRun run(sampleProject());
    run.runSteps(1'000);
    run.end(RunOutcome::Succeeded);
    const QString text = evidenceText(run.compared->project, run.proven(), summarize(run.events));
    EXPECT_TRUE(text.contains("Deployment of prod"));
    EXPECT_TRUE(text.contains("read through 192.0.2.20:5001 from 192.0.2.12"));
    EXPECT_TRUE(text.contains("Install packages"));
    EXPECT_FALSE(text.contains(secretMarker));
}

} // namespace
} // namespace howdah::test
