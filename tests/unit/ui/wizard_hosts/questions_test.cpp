#include "ui/document/question_stack.h"

#include "tests/unit/ui/wizard_hosts/situations.h"
#include "ui/document/host_key_card.h"
#include "ui/document/secret_card.h"
#include "ui/wizard/hosts/changed_key_card.h"
#include "ui/wizard/hosts/hosts_page.h"

#include <gtest/gtest.h>

#include <QApplication>
#include <QLabel>
#include <QLineEdit>
#include <QPointer>
#include <QPushButton>
#include <QTableView>
#include <QTest>

namespace howdah::test {
namespace {

using namespace ui;

struct QuestionsTest : testing::Test {
    std::unique_ptr<Workspace> workspace = workspaceFor(sampleProject());
    std::unique_ptr<HostsPage> page = std::make_unique<HostsPage>(*workspace);
    AskedQuestions questions{*workspace};
    QuestionStack *stack = page->findChild<QuestionStack *>();
    ChangedKeyCard *changedKey = page->findChild<ChangedKeyCard *>();

    QuestionsTest()
    {
        page->resize(1200, 780);
        page->show();
        page->activateWindow();
        static_cast<void>(QTest::qWaitForWindowActive(page.get()));
    }
    template <typename T> [[nodiscard]] T *child(const char *name) const
    {
        return page->findChild<T *>(QLatin1String(name));
    }
    void askHostKey()
    {
        questions.hostKey("pg3", "pg3.example.net");
        ASSERT_TRUE(waitUntil([&] { return stack->isVisible(); }));
    }
    void paste(const QString &text) const
    {
        child<QPushButton>("compare")->click();
        auto *field = child<QLineEdit>("pasted");
        field->setText(text);
        QTest::keyClick(field, Qt::Key_Return);
    }
};

TEST_F(QuestionsTest, TheSurestWayHasTheFocus)
{
    askHostKey();
    EXPECT_EQ(child<QLineEdit>("fingerprint")->text(), sampleFingerprint);
    EXPECT_EQ(QApplication::focusWidget(), child<QPushButton>("compare"));
}

TEST_F(QuestionsTest, TrustingAnswersTheWorker)
{
    askHostKey();
    child<QPushButton>("trust")->click();
    EXPECT_EQ(questions.trusted(0), true);
    EXPECT_TRUE(waitUntil([&] { return !stack->isVisible(); }));
}

TEST_F(QuestionsTest, LeavingOutIsNoAlarm)
{
    askHostKey();
    child<QPushButton>("leaveOut")->click();
    EXPECT_EQ(questions.trusted(0), false);
    failOne(*workspace, "pg3", {ErrorKind::HostKey, "The host key of pg3 is not known and was not accepted", {}, {}});
    QTest::qWait(10);
    EXPECT_FALSE(changedKey->isVisible());
}

TEST_F(QuestionsTest, StoppingTheCheckIsNoAlarm)
{
    askHostKey();
    workspace->interaction->refuseAll();
    EXPECT_EQ(questions.trusted(0), false);
    failOne(*workspace, "pg3", {ErrorKind::HostKey, "The host key of pg3 is not known and was not accepted", {}, {}});
    QTest::qWait(10);
    EXPECT_FALSE(changedKey->isVisible());
}

TEST_F(QuestionsTest, EnterPressesTheFocusedButton)
{
    askHostKey();
    QTest::keyClick(child<QPushButton>("compare"), Qt::Key_Return);
    EXPECT_EQ(QApplication::focusWidget(), child<QLineEdit>("pasted"));
}

TEST_F(QuestionsTest, TheLastAnswerGivesTheFocusToTheTable)
{
    askHostKey();
    QTest::keyClick(child<QPushButton>("trust"), Qt::Key_Space);
    EXPECT_TRUE(waitUntil([&] { return !stack->isVisible(); }));
    EXPECT_EQ(QApplication::focusWidget(), child<QTableView>("hosts"));
}

TEST_F(QuestionsTest, TheSameFingerprintIsTrusted)
{
    askHostKey();
    paste(QStringLiteral("256 %1 root@pg3 (ED25519)").arg(sampleFingerprint));
    EXPECT_EQ(questions.trusted(0), true);
}

TEST_F(QuestionsTest, AnotherFingerprintIsAProblemAndNoAnswer)
{
    askHostKey();
    paste(QString(sampleFingerprint).replace("rT3", "rT4"));
    const auto *verdict = child<QLabel>("verdict");
    EXPECT_TRUE(verdict->isVisible());
    EXPECT_TRUE(verdict->text().contains("another one"));
    EXPECT_EQ(workspace->interaction->questions().size(), 1U);
}

TEST_F(QuestionsTest, SomethingElseIsSaidToBeNoFingerprint)
{
    askHostKey();
    paste("yes");
    EXPECT_TRUE(child<QLabel>("verdict")->text().contains("no SHA256"));
    EXPECT_EQ(workspace->interaction->questions().size(), 1U);
}

TEST_F(QuestionsTest, ASecondQuestionDoesNotWipeWhatIsBeingPasted)
{
    askHostKey();
    child<QPushButton>("compare")->click();
    QTest::keyClicks(child<QLineEdit>("pasted"), "SHA256:half");
    questions.secret("pg1", "sudo password of deploy");
    QTest::qWait(10);
    EXPECT_EQ(child<QLineEdit>("pasted")->text(), "SHA256:half");
}

TEST_F(QuestionsTest, SecretsAreDotsAndGoToTheWorkerAlone)
{
    questions.secret("pg1", "sudo password of deploy");
    ASSERT_TRUE(waitUntil([&] { return stack->isVisible(); }));
    auto *field = child<QLineEdit>("secret");
    EXPECT_EQ(field->echoMode(), QLineEdit::Password);
    EXPECT_EQ(QApplication::focusWidget(), field);
    EXPECT_FALSE(child<QPushButton>("give")->isEnabled());
    QTest::keyClicks(field, "tr0ub4dor");
    QTest::keyClick(field, Qt::Key_Return);
    EXPECT_EQ(questions.given(0), Secret(QByteArray("tr0ub4dor")));
    EXPECT_TRUE(field->text().isEmpty());
}

TEST_F(QuestionsTest, ASecretNeedNotBeGiven)
{
    questions.secret("pg1", "passphrase of ~/.ssh/id_ed25519");
    ASSERT_TRUE(waitUntil([&] { return stack->isVisible(); }));
    child<QPushButton>("refuse")->click();
    EXPECT_EQ(questions.given(0), std::nullopt);
}

TEST_F(QuestionsTest, TheyComeOneAfterAnother)
{
    askHostKey();
    questions.secret("pg1", "sudo password of deploy");
    child<QPushButton>("trust")->click();
    EXPECT_EQ(questions.trusted(0), true);
    EXPECT_TRUE(waitUntil([&] { return page->findChild<SecretCard *>()->isVisible(); }));
    EXPECT_FALSE(page->findChild<HostKeyCard *>()->isVisible());
}

TEST_F(QuestionsTest, AChangedKeyCannotBeAccepted)
{
    failOne(*workspace, "pg3", {ErrorKind::HostKey, "pg3 shows another host key", "Compare it on the console.", {}});
    ASSERT_TRUE(changedKey->isVisible());
    for (const QPushButton *button : changedKey->findChildren<QPushButton *>()) {
        const bool accepts = button->text().contains("rust") || button->text().contains("ccept");
        EXPECT_FALSE(button->isVisible() && accepts) << button->text().toStdString();
    }
    answerAll(*workspace);
    EXPECT_FALSE(changedKey->isVisible());
}

TEST_F(QuestionsTest, AQuestionTakesNoFocusFromTyping)
{
    auto *table = child<QTableView>("hosts");
    table->setFocus();
    table->setCurrentIndex(table->model()->index(0, 0));
    QTest::keyClick(table, Qt::Key_F2);
    const QPointer<QWidget> typing = QApplication::focusWidget();
    ASSERT_NE(qobject_cast<QLineEdit *>(typing), nullptr);
    askHostKey();
    EXPECT_EQ(QApplication::focusWidget(), typing);
}

} // namespace
} // namespace howdah::test
