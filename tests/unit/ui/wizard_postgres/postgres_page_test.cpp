#include "ui/wizard/postgres/postgres_page.h"

#include "tests/support/ui/samples.h"

#include <gtest/gtest.h>

#include <QApplication>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QSpinBox>
#include <QTest>
#include <QWheelEvent>

namespace howdah::test {
namespace {

using ui::PostgresPage;

struct Shown {
    std::unique_ptr<ui::Workspace> workspace;
    std::unique_ptr<PostgresPage> page;

    explicit Shown(const Project &project) : workspace(workspaceFor(project))
    {
        page = std::make_unique<PostgresPage>(*workspace);
        page->resize(1200, 780);
        page->show();
        static_cast<void>(QTest::qWaitForWindowExposed(page.get()));
    }
    [[nodiscard]] const Project &project() const { return workspace->document.project(); }
    template <typename Editor> [[nodiscard]] Editor *editor(const char *field) const
    {
        for (const ui::Form *form : page->findChildren<ui::Form *>()) {
            if (QWidget *found = form->editor(QLatin1String(field)))
                return qobject_cast<Editor *>(found);
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

TEST(PostgresPage, TypingANameIsOneStepOfUndo)
{
    const Shown shown(sampleProject());
    auto *name = shown.editor<QLineEdit>("cluster");
    ASSERT_NE(name, nullptr);
    name->selectAll();
    QTest::keyClicks(name, "orders");
    EXPECT_EQ(shown.project().cluster, "orders");
    shown.workspace->document.undoStack()->undo();
    EXPECT_EQ(shown.project().cluster, "prod");
    EXPECT_EQ(name->text(), "prod");
}

TEST(PostgresPage, AChangeElsewhereLeavesTheCursorAlone)
{
    const Shown shown(sampleProject());
    auto *name = shown.editor<QLineEdit>("cluster");
    name->setFocus();
    name->setText("orders");
    name->setCursorPosition(3);
    shown.workspace->document.edit("Port", {}, [](Project &project) { project.postgres.port = 5433; });
    EXPECT_EQ(name->cursorPosition(), 3);
    QTest::keyClicks(name, "x");
    EXPECT_EQ(shown.project().cluster, "ordxers");
}

TEST(PostgresPage, ABlankAtTheEndStaysWhileOneTypes)
{
    const Shown shown(sampleProject());
    auto *networks = shown.editor<QPlainTextEdit>("postgres.client_networks");
    ASSERT_NE(networks, nullptr);
    networks->moveCursor(QTextCursor::End);
    QTest::keyClick(networks, Qt::Key_Return);
    EXPECT_EQ(networks->toPlainText(), "10.2.0.0/16\n");
    QTest::keyClicks(networks, "10.3.0.0/16");
    EXPECT_EQ(shown.project().postgres.clientNetworks, (QStringList{"10.2.0.0/16", "10.3.0.0/16"}));
}

TEST(PostgresPage, AnotherProjectIsShownWhole)
{
    const Shown shown(sampleProject());
    Project other = newProject();
    other.cluster = "other";
    other.patroni.ttl = 45;
    shown.workspace->document.reset(other, {});
    EXPECT_EQ(shown.editor<QLineEdit>("cluster")->text(), "other");
    EXPECT_EQ(shown.editor<QSpinBox>("patroni.ttl")->value(), 45);
}

TEST(PostgresPage, FindingsStandAtTheirFields)
{
    const Shown shown(brokenProject());
    EXPECT_TRUE(shown.says("\"Orders Prod\" is not a cluster name"));
    EXPECT_TRUE(shown.says("\"10.2.0.0/33\" is not a network"));
    EXPECT_TRUE(shown.says("less than Patroni's minimum"));
}

TEST(PostgresPage, TheDataDirectoryFollowsFromWhatIsKnown)
{
    const Shown shown(sampleProject());
    EXPECT_TRUE(shown.says("Data directory: /data1/data_prod"));
    shown.workspace->document.edit("Place", {}, [](Project &project) { project.postgres.dataParent.clear(); });
    EXPECT_TRUE(shown.says("in the home of postgres"));
    answerAll(*shown.workspace);
    EXPECT_TRUE(shown.says("Data directory: /var/lib/postgresql/data_prod"));
}

TEST(PostgresPage, TheRepositorysFieldsAreSeenWithTheirSource)
{
    const Shown shown(sampleProject());
    auto *definition = shown.editor<QPlainTextEdit>("packages.repository.definition");
    EXPECT_FALSE(definition->isVisible());
    shown.workspace->document.edit("Source", {},
                                   [](Project &project) { project.packages.source = PackageSource::Custom; });
    EXPECT_TRUE(definition->isVisible());
}

TEST(PostgresPage, AHostThatIsNoMemberStaysTheFirstLeaderUntilItIsChanged)
{
    Project project = sampleProject();
    project.postgres.firstLeader = "lb1";
    const Shown shown(project);
    auto *leader = shown.editor<QComboBox>("postgres.first_leader");
    EXPECT_EQ(leader->currentData().toString(), "lb1");
    EXPECT_TRUE(shown.says("does not have the role postgres"));
}

TEST(PostgresPage, AFieldIsRevealedByItsName)
{
    const Shown shown(sampleProject());
    shown.page->activateWindow();
    EXPECT_TRUE(shown.page->reveal("postgres.client_networks[1]"));
    EXPECT_TRUE(shown.editor<QPlainTextEdit>("postgres.client_networks")->hasFocus());
    EXPECT_FALSE(shown.page->reveal("haproxy.stats_bind"));
}

TEST(PostgresPage, TheWheelChangesNothingThatIsOnlyPassed)
{
    const Shown shown(sampleProject());
    auto *ttl = shown.editor<QSpinBox>("patroni.ttl");
    ttl->clearFocus();
    QWheelEvent wheel(QPointF(5, 5), ttl->mapToGlobal(QPointF(5, 5)), {}, {0, 120}, Qt::NoButton, Qt::NoModifier,
                      Qt::NoScrollPhase, false);
    QApplication::sendEvent(ttl, &wheel);
    EXPECT_EQ(shown.project().patroni.ttl, 30);
}

} // namespace
} // namespace howdah::test
