#include "ui/wizard/backups/backups_page.h"

#include "core/project/required_secrets.h"
#include "core/secrets/memory_secret_store.h"
#include "tests/support/ui/samples.h"
#include "ui/document/secret_field.h"
#include "ui/wizard/backups/backups_meaning.h"
#include "ui/wizard/backups/bucket_card.h"
#include "ui/wizard/backups/schedule_field.h"

#include <gtest/gtest.h>

#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>

namespace howdah::test {
namespace {

using ui::BackupsPage;
using ui::BucketCard;

struct Shown {
    std::shared_ptr<ui::Workspace> workspace;
    std::unique_ptr<BackupsPage> page;

    explicit Shown(std::shared_ptr<ui::Workspace> made) : workspace(std::move(made))
    {
        page = std::make_unique<BackupsPage>(*workspace);
        page->resize(1200, 780);
        page->show();
        static_cast<void>(QTest::qWaitForWindowExposed(page.get()));
    }
    explicit Shown(const Project &project) : Shown(std::shared_ptr<ui::Workspace>(workspaceFor(project))) {}

    [[nodiscard]] const Project &project() const { return workspace->document.project(); }
    [[nodiscard]] QWidget *editor(const QString &field) const
    {
        for (const ui::Form *form : page->findChildren<ui::Form *>()) {
            if (QWidget *found = form->editor(field))
                return found;
        }
        return nullptr;
    }
    [[nodiscard]] bool says(const QString &text) const
    {
        for (const QLabel *label : page->findChildren<QLabel *>()) {
            if (label->isVisibleTo(page.get()) && label->text().contains(text))
                return true;
        }
        return false;
    }
};

/// Asks about the host's key before it fails, as SSH does at a first connect.
std::shared_ptr<ui::Workspace> askingWorkspace()
{
    auto interaction = std::make_shared<std::weak_ptr<ui::WindowInteraction>>();
    ui::Access access;
    access.connect = [interaction](const HostAddress &host, std::stop_token) -> Result<std::unique_ptr<Transport>> {
        if (const auto handler = interaction->lock())
            handler->acceptHostKey({host.name, host.address, "ssh-ed25519", "SHA256:abc"});
        return fail(ErrorKind::HostKey, "The host key was not accepted");
    };
    auto workspace = std::make_shared<ui::Workspace>(access);
    *interaction = workspace->interaction;
    workspace->document.reset(sampleProject(), {});
    return workspace;
}

TEST(BackupsPage, FieldsAreSeenWithTheirRepository)
{
    const Shown shown(sampleProject());
    QWidget *bucket = shown.editor("backup.s3.bucket");
    EXPECT_TRUE(bucket->isVisible());
    shown.workspace->document.edit("Type", {}, [](Project &project) { project.backup.type = RepositoryType::None; });
    EXPECT_FALSE(bucket->isVisible());
    EXPECT_FALSE(shown.editor("backup.path")->isVisible());
    EXPECT_TRUE(shown.says("No way back"));
}

TEST(BackupsPage, FindingsStandAtTheirFields)
{
    const Shown shown(brokenProject());
    EXPECT_TRUE(shown.says("\"Prod Backups\" is not a bucket name"));
    EXPECT_TRUE(shown.says("0 backups cannot be kept"));
}

TEST(BackupsPage, KeysGoToTheVaultAndLeaveTheField)
{
    const Shown shown(sampleProject());
    auto *field = qobject_cast<ui::SecretField *>(shown.editor(QLatin1String(secret_name::s3Key)));
    ASSERT_NE(field, nullptr);
    QTest::keyClicks(field->edit(), "AKIAEXAMPLE ");
    QTest::keyClick(field->edit(), Qt::Key_Return);
    EXPECT_EQ(field->edit()->text(), "");
    EXPECT_EQ(shown.workspace->vault.secrets().value(QLatin1String(secret_name::s3Key)).reveal(), "AKIAEXAMPLE");
    EXPECT_FALSE(shown.workspace->document.isModified());
}

TEST(BackupsPage, KeysAreNotAskedForWithTheInstancesRole)
{
    const Shown shown(sampleProject());
    shown.workspace->document.edit(
        "Credentials", {}, [](Project &project) { project.backup.s3.credentials = S3Credentials::InstanceRole; });
    EXPECT_FALSE(shown.editor(QLatin1String(secret_name::s3KeySecret))->isVisible());
}

TEST(BackupsPage, AScheduleIsUndone)
{
    const Shown shown(sampleProject());
    auto *field = qobject_cast<ui::ScheduleField *>(shown.editor("backup.full_schedule"));
    ASSERT_NE(field, nullptr);
    shown.workspace->document.edit("Schedule", {}, [](Project &project) { project.backup.fullSchedule = "daily"; });
    EXPECT_EQ(field->onCalendar(), "daily");
    shown.workspace->document.undoStack()->undo();
    EXPECT_EQ(field->onCalendar(), sampleProject().backup.fullSchedule);
}

TEST(BucketTrial, AHostThatIsNotReachedIsSaid)
{
    const Shown shown(sampleProject());
    auto *card = shown.page->findChild<BucketCard *>();
    card->trial().start();
    ASSERT_TRUE(waitUntil([&] { return !card->trial().isRunning(); }));
    EXPECT_TRUE(shown.says("The bucket was not asked."));
    EXPECT_TRUE(shown.says("No answer from pg1"));
}

TEST(BucketTrial, AQuestionIsSaidAndHangsNothing)
{
    Shown shown(askingWorkspace());
    auto *card = shown.page->findChild<BucketCard *>();
    card->trial().start();
    ASSERT_TRUE(waitUntil([&] { return shown.says("Waits for you"); }));
    card->trial().stop();
    EXPECT_TRUE(waitUntil([&] { return !card->trial().isRunning(); }));
    EXPECT_TRUE(shown.workspace->interaction->questions().empty());
}

TEST(BucketTrial, ClosingThePageEndsAWorkerThatWaits)
{
    Shown shown(askingWorkspace());
    auto &trial = shown.page->findChild<BucketCard *>()->trial();
    trial.start();
    ASSERT_TRUE(waitUntil([&] { return trial.waitsForYou(); }));
    shown.page.reset();
    EXPECT_TRUE(shown.workspace->interaction->questions().empty());
}

TEST(BucketTrial, OtherSettingsMakeTheResultOld)
{
    const Shown shown(sampleProject());
    auto &trial = shown.page->findChild<BucketCard *>()->trial();
    trial.start();
    ASSERT_TRUE(waitUntil([&] { return !trial.isRunning(); }));
    EXPECT_FALSE(trial.isStale());
    shown.workspace->document.edit("Region", {}, [](Project &project) { project.backup.s3.region = "eu-west-1"; });
    EXPECT_TRUE(shown.says("The settings are others since the test."));
}

TEST(BackupsMeaning, TheWindowFollowsFromRetentionAndSchedule)
{
    Project project = sampleProject(); // two full backups, one every Sunday
    EXPECT_TRUE(ui::backupsMeanings(project)[0].text.contains("last 7 to 14 days"));
    project.backup.retainFull = 1;
    EXPECT_EQ(ui::backupsMeanings(project)[0].state, ui::State::Warning);
    project.backup.fullSchedule = "*:0/15";
    EXPECT_FALSE(ui::backupsMeanings(project)[0].state);
}

} // namespace
} // namespace howdah::test
