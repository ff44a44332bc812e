#include "ui/document/vault_card.h"

#include "core/secrets/sealed_secret_store.h"
#include "tests/support/ui/samples.h"

#include <gtest/gtest.h>

#include <QLineEdit>
#include <QPushButton>
#include <QTemporaryDir>
#include <QTest>

namespace howdah::test {
namespace {

using ui::SecretVault;
using ui::VaultCard;

/// A keychain that somebody has locked.
class LockedStore final : public SecretStore {
public:
    [[nodiscard]] QString name() const override { return QStringLiteral("keychain"); }
    Result<Secrets> load(const QString &) override
    {
        if (locked)
            return fail(ErrorKind::Io, QStringLiteral("The keychain cannot be used: it is locked."));
        return Secrets{{QStringLiteral("a"), Secret(QStringLiteral("1"))}};
    }
    Result<> store(const QString &, const Secrets &) override { return {}; }
    std::atomic<bool> locked = true;
};

class VaultCardTest : public testing::Test {
protected:
    std::shared_ptr<SealedSecretStore> sealed() const
    {
        return std::make_shared<SealedSecretStore>(path_, SealCost::leastForTests());
    }
    void sealWith(const char *passphrase) const
    {
        const auto store = sealed();
        store->setPassphrase(Secret(QByteArray(passphrase)));
        ASSERT_TRUE(store->store({}, {{QStringLiteral("a"), Secret(QStringLiteral("1"))}}));
    }
    void open(const std::shared_ptr<SecretStore> &store)
    {
        page_.show();
        vault_.setStore(store);
        vault_.open(QStringLiteral("4711"));
        settle();
    }
    void settle()
    {
        ASSERT_TRUE(waitUntil([this] { return vault_.status() != SecretVault::Status::Busy; }));
    }
    [[nodiscard]] QPushButton *button(const QString &text) const
    {
        for (QPushButton *button : card_->findChildren<QPushButton *>()) {
            if (button->text().remove(QLatin1Char('&')) == text)
                return button;
        }
        return nullptr;
    }
    [[nodiscard]] QLineEdit *field(int index) const { return card_->findChildren<QLineEdit *>().at(index); }

    QTemporaryDir folder_;
    const QString path_ = folder_.filePath(QStringLiteral("prod.sealed"));
    SecretVault vault_;
    QWidget page_;
    VaultCard *card_ = new VaultCard(vault_, &page_);
};

TEST_F(VaultCardTest, AsksNothingBeforeSomethingIsStored)
{
    open(sealed());
    EXPECT_EQ(vault_.status(), SecretVault::Status::Open);
    EXPECT_FALSE(card_->isVisible());
}

TEST_F(VaultCardTest, OpensWithTheRightPassphrase)
{
    sealWith("right horse");
    open(sealed());
    ASSERT_TRUE(card_->isVisible());
    EXPECT_FALSE(button("Open secrets")->isEnabled());
    QTest::keyClicks(field(0), "right horse");
    QTest::keyClick(field(0), Qt::Key_Return);
    EXPECT_TRUE(field(0)->text().isEmpty()) << "the passphrase does not stay in the field";
    settle();
    EXPECT_TRUE(vault_.has("a"));
    EXPECT_FALSE(card_->isVisible());
}

TEST_F(VaultCardTest, AWrongPassphraseIsSaidAndAskedAgain)
{
    sealWith("right horse");
    open(sealed());
    QTest::keyClicks(field(0), "wrong horse");
    QTest::mouseClick(button("Open secrets"), Qt::LeftButton);
    settle();
    ASSERT_TRUE(card_->isVisible());
    ASSERT_NE(button("Try again"), nullptr);
    QTest::keyClicks(field(0), "right horse");
    QTest::mouseClick(button("Try again"), Qt::LeftButton);
    settle();
    EXPECT_TRUE(vault_.has("a"));
}

TEST_F(VaultCardTest, GoingOnWithoutSecretsHidesItAndLosesNothing)
{
    sealWith("right horse");
    open(sealed());
    QTest::mouseClick(button("Go on without secrets"), Qt::LeftButton);
    EXPECT_FALSE(card_->isVisible());
    EXPECT_TRUE(vault_.isGoneWithout());
    vault_.unlock(Secret(QStringLiteral("right horse")));
    settle();
    EXPECT_TRUE(vault_.has("a"));
}

TEST_F(VaultCardTest, ANewPassphraseIsTypedTwice)
{
    open(sealed());
    vault_.set("a", Secret(QStringLiteral("1")));
    settle();
    ASSERT_TRUE(card_->isVisible());
    QTest::keyClicks(field(0), "short");
    QTest::keyClicks(field(1), "short");
    EXPECT_FALSE(button("Seal secrets")->isEnabled());
    field(0)->clear();
    field(1)->clear();
    QTest::keyClicks(field(0), "right horse");
    QTest::keyClicks(field(1), "right house");
    EXPECT_FALSE(button("Seal secrets")->isEnabled());
    field(1)->clear();
    QTest::keyClicks(field(1), "right horse");
    QTest::keyClick(field(1), Qt::Key_Return);
    settle();
    EXPECT_FALSE(card_->isVisible());
    const auto again = sealed();
    again->setPassphrase(Secret(QStringLiteral("right horse")));
    EXPECT_EQ(again->load({}).value().size(), 1);
}

TEST_F(VaultCardTest, ALockedKeychainIsTriedAgain)
{
    const auto store = std::make_shared<LockedStore>();
    open(store);
    ASSERT_TRUE(card_->isVisible());
    EXPECT_FALSE(field(0)->isVisible());
    store->locked = false;
    QTest::mouseClick(button("Try again"), Qt::LeftButton);
    settle();
    EXPECT_FALSE(card_->isVisible());
    EXPECT_TRUE(vault_.has("a"));
}

TEST_F(VaultCardTest, AnotherStoreMeanwhileIsNotMixedUp)
{
    sealWith("right horse");
    page_.show();
    vault_.setStore(std::make_shared<LockedStore>());
    vault_.open(QStringLiteral("4711"));
    vault_.setStore(sealed());
    vault_.open(QStringLiteral("4711"));
    ASSERT_TRUE(waitUntil([this] { return card_->isVisible(); }));
    EXPECT_NE(button("Open secrets"), nullptr);
}

} // namespace
} // namespace howdah::test
