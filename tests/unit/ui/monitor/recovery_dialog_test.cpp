#include "ui/monitor/recovery_dialog.h"

#include "tests/support/ui/samples.h"
#include "tests/unit/ui/monitor/live_sample.h"
#include "ui/widgets/type_to_confirm.h"

#include <gtest/gtest.h>

#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QTest>

#include <algorithm>

namespace howdah::test {
namespace {

RecoveryPicture coldStart()
{
    RecoveryPicture picture;
    picture.verdict = RecoveryVerdict::Start;
    picture.summary = "Nothing runs; pg2 has the newest data.";
    picture.found = {"pg1: timeline 3, 0/5000148", "pg2: timeline 4, 0/6000028"};
    picture.newest = "pg2";
    picture.steps = {{RecoveryAct::StartPatroni, "pg2", "Start Patroni on pg2", "it has the newest data"},
                     {RecoveryAct::AwaitLeader, {}, "Wait for a leader", "the others follow it"}};
    picture.forecast.title = "Recover cluster prod";
    picture.forecast.danger = 1;
    return picture;
}

RecoveryPicture withoutPg3()
{
    RecoveryPicture picture = coldStart();
    picture.unknown = {"pg3"};
    picture.forecast.danger = 3;
    picture.forecast.peril = {"prod", {{"what pg3 alone has committed: it could not be read", {}}}};
    return picture;
}

class RecoveryDialogs : public testing::Test {
protected:
    explicit RecoveryDialogs(bool readOnly = false) : dialog_(*workspace_, readOnly)
    {
        dialog_.setAttribute(Qt::WA_DeleteOnClose, false);
        workspace_->monitor.replay(sample_.project, sample_.samples());
        dialog_.open();
    }
    QPushButton *button(const QString &text)
    {
        for (QPushButton *found : dialog_.findChildren<QPushButton *>()) {
            if (found->text().remove('&') == text && found->isVisibleTo(&dialog_))
                return found;
        }
        return nullptr;
    }
    [[nodiscard]] bool says(const QString &text) const
    {
        const auto labels = dialog_.findChildren<QLabel *>();
        return std::any_of(labels.begin(), labels.end(), [&](const QLabel *label) {
            return label->isVisibleTo(&dialog_) && label->text().contains(text);
        });
    }

    LiveSample sample_{sampleProject()};
    std::unique_ptr<ui::Workspace> workspace_ = workspaceFor(sampleProject());
    ui::RecoveryDialog dialog_;
};

class ReadOnlyRecovery : public RecoveryDialogs {
protected:
    ReadOnlyRecovery() : RecoveryDialogs(true) {}
};

TEST_F(RecoveryDialogs, SaysWhatWasFoundAndWhatWouldBeDone)
{
    dialog_.setPicture(coldStart());
    EXPECT_TRUE(says("pg2 has the newest data"));
    EXPECT_TRUE(says("pg1: timeline 3, 0/5000148"));
    EXPECT_TRUE(says("Start Patroni on pg2: it has the newest data"));
    ASSERT_NE(button("Recover"), nullptr);
    EXPECT_TRUE(button("Recover")->isEnabled());
    EXPECT_FALSE(dialog_.findChild<ui::TypeToConfirm *>()->isVisible());
}

TEST_F(RecoveryDialogs, WhatMayBeLostWantsTheClustersName)
{
    dialog_.setPicture(withoutPg3());
    EXPECT_TRUE(says("This gives up what pg3 alone has committed"));
    auto *confirm = dialog_.findChild<ui::TypeToConfirm *>();
    ASSERT_TRUE(confirm->isVisible());
    ASSERT_NE(button("Recover"), nullptr);
    EXPECT_FALSE(button("Recover")->isEnabled());
    EXPECT_TRUE(button("Cancel")->isDefault());
    QTest::keyClicks(confirm->findChild<QLineEdit *>(), "prod");
    EXPECT_TRUE(button("Recover")->isEnabled());
}

TEST_F(RecoveryDialogs, WhatIsRefusedSaysWhy)
{
    RecoveryPicture picture = coldStart();
    picture.steps.clear();
    picture.verdict = RecoveryVerdict::Refused;
    picture.forecast.refused = Error{ErrorKind::Blocked, "two members have the newest data", "choose one", {}};
    dialog_.setPicture(picture);
    EXPECT_TRUE(says("two members have the newest data"));
    EXPECT_TRUE(says("choose one"));
    EXPECT_FALSE(button("Recover")->isEnabled());
}

TEST_F(RecoveryDialogs, WhereNoHostAnswersItSaysSo)
{
    dialog_.look(); // this workspace reaches nobody
    EXPECT_TRUE(waitUntil([&] { return says("No host could be read"); }));
    EXPECT_FALSE(button("Recover")->isEnabled());
    EXPECT_TRUE(button("Look again")->isEnabled());
}

TEST_F(ReadOnlyRecovery, LooksAndRecoversNothing)
{
    dialog_.setPicture(coldStart());
    EXPECT_TRUE(says("Start Patroni on pg2"));
    EXPECT_FALSE(button("Recover")->isEnabled());
    dialog_.setPicture(withoutPg3());
    EXPECT_FALSE(dialog_.findChild<ui::TypeToConfirm *>()->isVisible());
}

} // namespace
} // namespace howdah::test
