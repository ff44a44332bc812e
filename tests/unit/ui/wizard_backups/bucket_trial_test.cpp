#include "ui/wizard/backups/bucket_trial.h"

#include "core/project/required_secrets.h"
#include "tests/support/ui/samples.h"
#include "tests/unit/ui/wizard_backups/recorded_host.h"
#include "ui/wizard/backups/bucket_card.h"

#include <gtest/gtest.h>

#include <QLabel>

namespace howdah::test {
namespace {

using ui::BucketCard;

std::unique_ptr<ui::Workspace> answering(const QByteArray &answer)
{
    ui::Access access;
    access.connect = [answer](const HostAddress &, std::stop_token) -> Result<std::unique_ptr<Transport>> {
        return std::make_unique<RecordedHost>(answer);
    };
    auto workspace = std::make_unique<ui::Workspace>(access);
    workspace->document.reset(sampleProject(), {});
    workspace->vault.set(QLatin1String(secret_name::s3Key), Secret(QByteArray("AKIAEXAMPLE")));
    workspace->vault.set(QLatin1String(secret_name::s3KeySecret), Secret(QByteArray("example")));
    return workspace;
}

bool says(const QWidget &card, const QString &text)
{
    for (const QLabel *label : card.findChildren<QLabel *>()) {
        if (label->text().contains(text))
            return true;
    }
    return false;
}

QByteArray refusal(const QByteArray &code)
{
    return "HTTP/1.1 403 Forbidden\r\nContent-Type: application/xml\r\n\r\n<Error><Code>" + code
           + "</Code><Message>no</Message></Error>";
}

struct Tried {
    std::unique_ptr<ui::Workspace> workspace;
    BucketCard card;

    explicit Tried(const QByteArray &answer) : workspace(answering(answer)), card(*workspace)
    {
        card.trial().start();
        EXPECT_TRUE(waitUntil([&] { return card.trial().result().has_value(); }));
    }
};

TEST(BucketTrial, ASkewedClockIsNamed)
{
    const Tried tried(refusal("RequestTimeTooSkewed"));
    EXPECT_TRUE(says(tried.card, "The repository does not work from pg1."));
    EXPECT_TRUE(says(tried.card, "clock"));
}

TEST(BucketTrial, AWrongKeyIsNamed)
{
    const Tried tried(refusal("InvalidAccessKeyId"));
    EXPECT_TRUE(says(tried.card, "key"));
    EXPECT_EQ(tried.workspace->vault.secrets().size(), 2);
}

TEST(BucketTrial, ADeadServerIsNoAnswer)
{
    Tried tried({});
    EXPECT_FALSE(says(tried.card, "The repository works"));
    EXPECT_FALSE(tried.card.trial().result()->items.empty());
}

TEST(BucketTrial, WhatTheHostSaidIsKept)
{
    const Tried tried(refusal("NoSuchBucket"));
    ASSERT_NE(tried.workspace->knowledge.facts("pg1"), nullptr);
    EXPECT_EQ(tried.workspace->knowledge.facts("pg1")->hostname, "pg2"); // the recorded host's own name
}

TEST(BucketTrial, WithoutADatabaseHostThereIsNoneToTestFrom)
{
    const auto workspace = workspaceFor(newProject());
    BucketCard card(*workspace);
    card.trial().start();
    EXPECT_FALSE(card.trial().isRunning());
    EXPECT_TRUE(says(card, "no PostgreSQL host yet"));
}

} // namespace
} // namespace howdah::test
