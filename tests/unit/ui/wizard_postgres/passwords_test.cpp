#include "core/project/required_secrets.h"
#include "core/secrets/memory_secret_store.h"
#include "tests/support/ui/samples.h"
#include "ui/wizard/postgres/passwords_card.h"

#include <gtest/gtest.h>

#include <QApplication>
#include <QClipboard>
#include <QLabel>
#include <QPushButton>
#include <QTest>

namespace howdah::test {
namespace {

using ui::PasswordsCard;

bool says(const QWidget &card, const QString &text)
{
    for (const QLabel *label : card.findChildren<QLabel *>()) {
        if (label->text().contains(text))
            return true;
    }
    return false;
}

QPushButton *button(const QWidget &card, const QString &name)
{
    for (QPushButton *one : card.findChildren<QPushButton *>()) {
        if (one->accessibleName() == name || one->text().remove('&') == name)
            return one;
    }
    return nullptr;
}

class RefusingStore final : public SecretStore {
public:
    [[nodiscard]] QString name() const override { return "keychain"; }
    Result<Secrets> load(const QString &) override
    {
        if (refuse)
            return fail(ErrorKind::Io, "The keychain is locked.", "Unlock it.");
        return Secrets();
    }
    Result<> store(const QString &, const Secrets &) override { return {}; }
    std::atomic<bool> refuse = true;
};

TEST(PasswordsCard, ShowsAValueOnRequestAlone)
{
    const auto workspace = workspaceFor(sampleProject());
    PasswordsCard card(*workspace);
    card.show();
    EXPECT_FALSE(says(card, "sample"));
    QPushButton *show = button(card, "Show: PostgreSQL’s superuser");
    ASSERT_NE(show, nullptr);
    QTest::mouseClick(show, Qt::LeftButton);
    EXPECT_TRUE(says(card, "sample"));
    QTest::mouseClick(show, Qt::LeftButton);
    EXPECT_FALSE(says(card, "sample"));
}

TEST(PasswordsCard, LeavingThePageHidesTheValue)
{
    const auto workspace = workspaceFor(sampleProject());
    PasswordsCard card(*workspace);
    card.show();
    QTest::mouseClick(button(card, "Show: Replication role"), Qt::LeftButton);
    EXPECT_TRUE(says(card, "sample"));
    card.hide();
    EXPECT_FALSE(says(card, "sample"));
}

TEST(PasswordsCard, NeverTellsAScreenReaderTheValue)
{
    const auto workspace = workspaceFor(sampleProject());
    PasswordsCard card(*workspace);
    card.show();
    QTest::mouseClick(button(card, "Show: Replication role"), Qt::LeftButton);
    for (const QLabel *label : card.findChildren<QLabel *>()) {
        EXPECT_FALSE(label->toolTip().contains("sample"));
        if (label->text() == "sample") {
            EXPECT_EQ(label->accessibleName(), "Replication role");
        }
    }
}

TEST(PasswordsCard, CopiesWithoutShowing)
{
    const auto workspace = workspaceFor(sampleProject());
    PasswordsCard card(*workspace);
    card.show();
    QTest::mouseClick(button(card, "Copy: Replication role"), Qt::LeftButton);
    EXPECT_EQ(QApplication::clipboard()->text(), "sample");
    EXPECT_FALSE(says(card, "sample"));
}

TEST(PasswordsCard, GenerateMakesThoseThatAreMissing)
{
    const auto workspace = workspaceFor(sampleProject());
    workspace->document.edit("Database", {}, [](Project &project) {
        project.postgres.databases.push_back({"billing", "billing_owner", {}});
    });
    PasswordsCard card(*workspace);
    card.show();
    EXPECT_TRUE(says(card, "not made yet"));
    QTest::mouseClick(button(card, "Generate now"), Qt::LeftButton);
    EXPECT_FALSE(says(card, "not made yet"));
    EXPECT_FALSE(workspace->vault.secrets().value(secret_name::databaseOwner("billing_owner")).isEmpty());
    EXPECT_FALSE(button(card, "Generate now")->isEnabled());
}

TEST(PasswordsCard, AStoreThatRefusesIsTriedAgain)
{
    const auto workspace = workspaceFor(sampleProject());
    const auto store = std::make_shared<RefusingStore>();
    workspace->vault.close();
    workspace->vault.setStore(store);
    PasswordsCard card(*workspace);
    card.show();
    EXPECT_TRUE(says(card, "locked"));
    workspace->vault.open(workspace->document.project().id);
    ASSERT_TRUE(waitUntil([&] { return says(card, "The keychain is locked."); }));
    store->refuse = false;
    QTest::mouseClick(button(card, "Retry"), Qt::LeftButton);
    EXPECT_TRUE(waitUntil([&] { return says(card, "not made yet"); }));
}

} // namespace
} // namespace howdah::test
