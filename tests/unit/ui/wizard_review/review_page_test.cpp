#include "ui/wizard/review/review_page.h"

#include "core/secrets/memory_secret_store.h"
#include "tests/support/ui/samples.h"
#include "tests/unit/plan/scenarios.h"
#include "tests/unit/ui/wizard_review/compared.h"
#include "ui/widgets/type_to_confirm.h"

#include <gtest/gtest.h>

#include <QCheckBox>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>

namespace howdah::test {
namespace {

using namespace howdah::ui;

class ReviewPages : public testing::Test {
protected:
    explicit ReviewPages(const Project &project = sampleProject()) : workspace(workspaceFor(project)), page(*workspace)
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
        QCoreApplication::processEvents(); // rows that were just made are shown by the event loop
        const auto labels = page.findChildren<QLabel *>();
        return std::any_of(labels.begin(), labels.end(), [&](const QLabel *label) {
            return label->isVisibleTo(&page) && QString(label->text()).remove(QChar(0x200B)).contains(text);
        });
    }

    std::unique_ptr<Workspace> workspace;
    ReviewPage page;
};

TEST_F(ReviewPages, DeployWaitsForAComparison)
{
    EXPECT_FALSE(page.canDeploy());
    EXPECT_EQ(page.deployReason(), "Compare with the hosts first.");
    EXPECT_FALSE(button("Deploy")->isEnabled());
}

TEST_F(ReviewPages, DeployWaitsUntilTheSecretsAreStored)
{
    workspace->comparison.show(comparedWith(*workspace, bareFacts(workspace->document.project())));
    ASSERT_TRUE(page.canDeploy());
    workspace->vault.setStore(std::make_shared<MemorySecretStore>()); // nothing of it was read, nothing is in it
    EXPECT_FALSE(page.canDeploy());
    EXPECT_EQ(page.deployReason(), "The secrets are not stored yet.");
}

TEST_F(ReviewPages, DeployingAsksOnceInsideThePage)
{
    workspace->comparison.show(comparedWith(*workspace, bareFacts(workspace->document.project())));
    ASSERT_TRUE(page.canDeploy()) << page.deployReason().toStdString();
    const QSignalSpy deploy(&page, &ReviewPage::deployRequested);
    button("Deploy…")->click();
    EXPECT_EQ(deploy.count(), 0);
    ASSERT_NE(button("Deploy now"), nullptr);
    EXPECT_TRUE(button("Deploy now")->isDefault());
    button("Deploy now")->click();
    ASSERT_EQ(deploy.count(), 1);
    EXPECT_EQ(deploy.first().first().value<std::shared_ptr<const ComparedPlan>>(), workspace->comparison.latest());
}

TEST_F(ReviewPages, CancellingAsksAgainNextTime)
{
    workspace->comparison.show(comparedWith(*workspace, bareFacts(workspace->document.project())));
    const QSignalSpy deploy(&page, &ReviewPage::deployRequested);
    button("Deploy…")->click();
    button("Cancel")->click();
    EXPECT_EQ(button("Deploy now"), nullptr);
    EXPECT_TRUE(button("Deploy…")->isEnabled());
    EXPECT_EQ(deploy.count(), 0);
}

TEST_F(ReviewPages, ErasingIsNeverTheDefault)
{
    workspace->document.edit("Erase", {}, [](Project &project) {
        project.disks.allowWipe = {{"pg2", "virtio-pg2-data"}};
    });
    for (const Finding &finding : workspace->document.openFindings())
        workspace->document.acceptWarning(finding.rule, true);
    ClusterFacts facts = bareFacts(workspace->document.project());
    facts["pg2"].devices[1].signature = "ext4";
    workspace->comparison.show(comparedWith(*workspace, facts));
    ASSERT_TRUE(page.canDeploy()) << page.deployReason().toStdString();
    EXPECT_TRUE(says("Deploy erases everything on /dev/vdb"));
    page.deploy();
    QPushButton *erase = button("Deploy and erase 1 disk");
    ASSERT_NE(erase, nullptr);
    EXPECT_FALSE(erase->text().contains('&'));
    EXPECT_FALSE(erase->isDefault());
    EXPECT_TRUE(button("Cancel")->isDefault());
    EXPECT_TRUE(button("Cancel")->hasFocus());
    EXPECT_TRUE(says("This cannot be undone"));
    EXPECT_TRUE(says("permitted as virtio-pg2-data"));

    const QSignalSpy deploy(&page, &ReviewPage::deployRequested);
    EXPECT_FALSE(erase->isEnabled()) << "nothing was typed";
    auto *field = page.findChild<ui::TypeToConfirm *>()->findChild<QLineEdit *>();
    field->setText("pg2");
    EXPECT_FALSE(erase->isEnabled());
    field->setText(workspace->document.project().cluster);
    erase->click();
    ASSERT_EQ(deploy.count(), 1);
    const auto consent = deploy.first().at(1).value<Consent>();
    EXPECT_TRUE(consent.covers(workspace->comparison.latest()->plan.losses()));
}

TEST_F(ReviewPages, AnEmptyPlanIsProvedAgain)
{
    workspace->comparison.show(comparedWith(*workspace, converged(workspace->document.project()).facts));
    EXPECT_TRUE(says("Nothing to do: 4 hosts match the design."));
    const QSignalSpy deploy(&page, &ReviewPage::deployRequested);
    ASSERT_NE(button("Prove again"), nullptr);
    button("Prove again")->click();
    EXPECT_EQ(deploy.count(), 1);
}

TEST_F(ReviewPages, AnotherDesignNeedsAnotherComparison)
{
    workspace->comparison.show(comparedWith(*workspace, bareFacts(workspace->document.project())));
    ASSERT_TRUE(page.canDeploy());
    page.deploy();
    workspace->document.edit("Port", {}, [](Project &project) { project.haproxy.primaryPort = 5010; });
    EXPECT_FALSE(page.canDeploy());
    EXPECT_TRUE(says("The design was changed since the hosts were compared."));
    EXPECT_EQ(button("Deploy now"), nullptr);
    workspace->document.undoStack()->undo();
    EXPECT_TRUE(page.canDeploy());
}

TEST_F(ReviewPages, AnOldComparisonIsNotDeployed)
{
    workspace->comparison.show(comparedWith(*workspace, bareFacts(workspace->document.project()),
                                            QDateTime::currentDateTimeUtc().addSecs(-16 * 60)));
    EXPECT_FALSE(page.canDeploy());
    EXPECT_TRUE(says("more than 15 minutes ago"));
}

TEST_F(ReviewPages, UnreachedHostsLockDeploy)
{
    auto compared = std::make_shared<ComparedPlan>();
    compared->project = workspace->document.project();
    compared->when = QDateTime::currentDateTimeUtc();
    compared->failures.insert("pg3", {ErrorKind::Connect, "No answer", "look", {}});
    workspace->comparison.show(compared);
    EXPECT_FALSE(page.canDeploy());
    EXPECT_TRUE(says("pg3 was not reached"));
}

TEST_F(ReviewPages, AComparisonThatReachesNobodySaysWho)
{
    page.compare();
    EXPECT_TRUE(button("Stop")->isEnabled());
    ASSERT_TRUE(waitUntil([&] { return !workspace->comparison.isRunning() && workspace->comparison.latest(); }));
    EXPECT_TRUE(says("lb1 was not reached"));
    EXPECT_EQ(page.deployReason(), "Not every host was reached.");
}

TEST_F(ReviewPages, WarningsAreAcceptedHere)
{
    workspace->document.edit("No backups", {}, [](Project &project) { project.backup.type = RepositoryType::None; });
    workspace->comparison.show(comparedWith(*workspace, bareFacts(workspace->document.project())));
    ASSERT_FALSE(page.canDeploy());
    for (const Finding &finding : workspace->document.openFindings()) {
        auto *accept = page.findChild<QCheckBox *>(finding.rule);
        ASSERT_NE(accept, nullptr) << finding.rule.toStdString();
        accept->click();
    }
    EXPECT_TRUE(page.canDeploy()) << page.deployReason().toStdString();
    workspace->document.undoStack()->undo();
    EXPECT_FALSE(page.canDeploy());
}

TEST_F(ReviewPages, MissingSecretsAreNamed)
{
    workspace->vault.set("backup/s3-key", Secret());
    EXPECT_FALSE(page.canDeploy());
    EXPECT_TRUE(says("Missing: "));
    EXPECT_FALSE(button("Compare")->isEnabled());
}

class BrokenReview : public ReviewPages {
protected:
    BrokenReview() : ReviewPages(brokenProject()) {}
};

TEST_F(BrokenReview, ProblemsAreListedAndNothingIsCompared)
{
    EXPECT_TRUE(says("is not a cluster name"));
    EXPECT_FALSE(button("Compare")->isEnabled());
    page.compare();
    EXPECT_FALSE(workspace->comparison.isRunning());
}

} // namespace
} // namespace howdah::test
