#include "ui/start/start_page.h"

#include "core/project/project_file.h"
#include "tests/support/ui/samples.h"
#include "tests/unit/ui/start/scenes.h"
#include "ui/start/command_link.h"
#include "ui/start/project_delegate.h"
#include "ui/start/seen_text.h"
#include "ui/widgets/data_role.h"

#include <gtest/gtest.h>

#include <QAbstractItemModelTester>
#include <QDragEnterEvent>
#include <QFile>
#include <QLineEdit>
#include <QListView>
#include <QMimeData>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>

namespace howdah::test {
namespace {

using ui::ProjectModel;
using ui::RecentProject;
using ui::StartPage;
using ui::State;

class StartPageTest : public testing::Test {
protected:
    StartPage &page()
    {
        if (!page_) {
            page_ = std::make_unique<StartPage>(fixture_.recent);
            page_->resize(1440, 800);
            page_->show();
            static_cast<void>(QTest::qWaitForWindowExposed(page_.get()));
            QTest::qWait(30); // the files were looked for
        }
        return *page_;
    }
    QListView *list() { return page().findChild<QListView *>(); }
    QLineEdit *field() { return page().findChild<QLineEdit *>(); }
    QPushButton *button(const QString &text)
    {
        for (QPushButton *one : page().findChildren<QPushButton *>()) {
            if (one->text().remove(QLatin1Char('&')) == text)
                return one;
        }
        return nullptr;
    }
    QStringList shown()
    {
        QStringList names;
        for (int row = 0; row < list()->model()->rowCount(); ++row)
            names << list()->model()->index(row, 0).data().toString();
        return names;
    }
    void drop(const QStringList &files)
    {
        QMimeData data;
        QList<QUrl> urls;
        for (const QString &file : files)
            urls << QUrl::fromLocalFile(file);
        data.setUrls(urls);
        QDragEnterEvent enter(QPoint(5, 5), Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
        enter.ignore();
        QApplication::sendEvent(&page(), &enter);
        if (!enter.isAccepted())
            return;
        QDropEvent event(QPointF(5, 5), Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
        QApplication::sendEvent(&page(), &event);
    }

    RecentFixture fixture_;
    std::unique_ptr<StartPage> page_;
};

TEST_F(StartPageTest, AnEmptyListSaysHowToBegin)
{
    EXPECT_FALSE(list()->isVisible());
    QSignalSpy tried(&page(), &StartPage::tryRequested);
    QTest::mouseClick(page().findChild<QPushButton *>("emptyTry"), Qt::LeftButton);
    EXPECT_EQ(tried.count(), 1);
}

TEST_F(StartPageTest, EachWayToBeginIsASignal)
{
    QSignalSpy made(&page(), &StartPage::newRequested);
    QSignalSpy opened(&page(), &StartPage::openFileRequested);
    QSignalSpy imported(&page(), &StartPage::importRequested);
    QSignalSpy connected(&page(), &StartPage::connectRequested);
    for (ui::CommandLink *link : page().findChildren<ui::CommandLink *>())
        link->click();
    EXPECT_EQ(made.count() + opened.count() + imported.count() + connected.count(), 4);
}

TEST_F(StartPageTest, EnterOpensAndDeleteRemovesWithUndo)
{
    fixture_.addSamples();
    QSignalSpy opened(&page(), &StartPage::openRequested);
    QTest::keyClick(list(), Qt::Key_Return);
    ASSERT_EQ(opened.count(), 1);
    EXPECT_TRUE(opened.first().first().toString().endsWith("orders-prod.howdah"));

    const QStringList before = shown();
    QTest::keyClick(list(), Qt::Key_Down);
    QTest::keyClick(list(), Qt::Key_Delete);
    EXPECT_FALSE(shown().contains("billing-prod"));
    EXPECT_TRUE(QFile::exists(fixture_.folder.filePath("billing-prod.howdah")));
    ASSERT_TRUE(button("Undo")->isVisible());
    QTest::mouseClick(button("Undo"), Qt::LeftButton);
    EXPECT_EQ(shown(), before);
    EXPECT_EQ(list()->currentIndex().data().toString(), "billing-prod");
    EXPECT_FALSE(button("Undo")->isVisible());
}

TEST_F(StartPageTest, TypingInTheListFilters)
{
    fixture_.addSamples();
    list()->setFocus();
    QTest::keyClicks(list(), "b");
    QTest::keyClicks(field(), "illing");
    EXPECT_EQ(shown(), QStringList{"billing-prod"});
    field()->setText("no such thing");
    EXPECT_FALSE(list()->isVisible());
    field()->clear();
    EXPECT_TRUE(list()->isVisible());
    EXPECT_TRUE(list()->currentIndex().isValid());
}

TEST_F(StartPageTest, AHostNameFindsItsProject)
{
    fixture_.add("one", sampleProject());
    fixture_.add("two", twelveHosts());
    page();
    field()->setText("database-07");
    EXPECT_EQ(shown(), QStringList{"two"});
}

TEST_F(StartPageTest, AMissingFileStaysAndCanBeLocatedOrRemoved)
{
    const RecentProject gone = fixture_.add("gone", sampleProject(), true);
    const QModelIndex row = (page(), list()->model()->index(0, 0));
    ASSERT_TRUE(waitUntil([&] { return row.data(ui::MissingRole).toBool(); }));
    EXPECT_EQ(row.data(ui::StateRole).value<State>(), State::Unknown);

    QSignalSpy locate(&page(), &StartPage::locateRequested);
    QSignalSpy opened(&page(), &StartPage::openRequested);
    QTest::keyClick(list(), Qt::Key_Return);
    EXPECT_EQ(locate.count(), 1) << "opening it can only mean looking for it";
    EXPECT_EQ(opened.count(), 0);

    QStyleOptionViewItem option;
    option.rect = list()->visualRect(row);
    QPoint onLocate;
    QPoint onRemove;
    for (int x = option.rect.left(); x < option.rect.right(); ++x) {
        const QPoint point(x, option.rect.center().y() + 10);
        const auto link = ui::ProjectDelegate::linkAt(option, point);
        if (link == ui::ProjectDelegate::Link::Locate)
            onLocate = point;
        if (link == ui::ProjectDelegate::Link::Remove)
            onRemove = point;
    }
    ASSERT_FALSE(onLocate.isNull());
    QTest::mouseClick(list()->viewport(), Qt::LeftButton, {}, onLocate);
    EXPECT_EQ(locate.count(), 2);
    QTest::mouseClick(list()->viewport(), Qt::LeftButton, {}, onRemove);
    ASSERT_TRUE(waitUntil([&] { return fixture_.recent.all().empty(); }));

    fixture_.recent.insert(gone, 0);
    ASSERT_TRUE(saveProject(sampleProject(), fixture_.folder.filePath("found.howdah")));
    fixture_.recent.relocate(gone.path, fixture_.folder.filePath("found.howdah"));
    ASSERT_TRUE(waitUntil([&] { return !list()->model()->index(0, 0).data(ui::MissingRole).toBool(); }));
}

TEST_F(StartPageTest, AFileThatIsNoProjectSaysWhy)
{
    const RecentProject entry = fixture_.add("broken", sampleProject());
    QFile file(entry.path);
    ASSERT_TRUE(file.open(QIODevice::WriteOnly | QIODevice::Truncate));
    file.write("howdah: 99\n");
    file.close();
    const QModelIndex row = (page(), list()->model()->index(0, 0));
    ASSERT_TRUE(waitUntil([&] { return row.data(ui::MissingRole).toBool(); }));
    EXPECT_FALSE(row.data(ui::ReasonRole).toString().isEmpty());
}

TEST_F(StartPageTest, CheckingIsShownPerRowAndCanBeStopped)
{
    fixture_.addSamples();
    QSignalSpy check(&page(), &StartPage::checkRequested);
    QTest::mouseClick(button("Check all now"), Qt::LeftButton);
    ASSERT_EQ(check.count(), 1);
    const QStringList paths = check.first().first().toStringList();
    EXPECT_EQ(paths.size(), 8) << "the missing one cannot be asked";
    page().setChecking(paths.first(), true);
    EXPECT_EQ(list()->model()->index(0, 0).data(ui::StateRole).value<State>(), State::Running);
    QSignalSpy stop(&page(), &StartPage::stopCheckRequested);
    QTest::mouseClick(button("Stop checking"), Qt::LeftButton);
    EXPECT_EQ(stop.count(), 1);
    page().setChecking(paths.first(), false);
    EXPECT_NE(button("Check all now"), nullptr);
}

TEST_F(StartPageTest, AChangedStateKeepsTheSelection)
{
    fixture_.addSamples();
    page();
    QTest::keyClick(list(), Qt::Key_Down);
    const QString chosen = list()->currentIndex().data(ui::PathRole).toString();
    fixture_.recent.update(chosen, [](RecentProject &entry) { entry.stateText = "Healthy again"; });
    EXPECT_EQ(list()->currentIndex().data(ui::PathRole).toString(), chosen);
    fixture_.add("newest", sampleProject());
    EXPECT_EQ(list()->currentIndex().data(ui::PathRole).toString(), chosen)
        << "a row above it does not move the choice";
}

TEST_F(StartPageTest, ProjectsAndPlaybooksCanBeDropped)
{
    QSignalSpy opened(&page(), &StartPage::openRequested);
    QSignalSpy imported(&page(), &StartPage::importRequested);
    drop({"/x/orders.howdah"});
    EXPECT_EQ(opened.count(), 1);
    drop({"/x/hosts.cfg", "/x/vars.yml"});
    ASSERT_EQ(imported.count(), 1);
    EXPECT_EQ(imported.first().first().toStringList().size(), 2);
    drop({"/x/picture.png"});
    EXPECT_EQ(opened.count() + imported.count(), 2);
}

TEST_F(StartPageTest, NarrowWindowsHaveNoPreview)
{
    fixture_.addSamples();
    EXPECT_TRUE(button("Open")->isVisible());
    page().resize(1024, 600);
    EXPECT_FALSE(button("Open")->isVisible());
}

TEST(ProjectModel, IsAProperModelAndReadsRowsAloud)
{
    RecentFixture fixture;
    fixture.addSamples();
    ProjectModel model(fixture.recent);
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::Fatal);
    const QString aloud = model.index(0).data(Qt::AccessibleTextRole).toString();
    EXPECT_TRUE(aloud.startsWith("orders-prod, Healthy, seen 12 min ago, ")) << aloud.toStdString();
    fixture.recent.remove(fixture.recent.all().front().path);
    fixture.add("another", sampleProject());
    EXPECT_EQ(model.rowCount(), 9);
}

TEST(SeenText, SaysHowLongAgo)
{
    const QDateTime now(QDate(2026, 9, 12), QTime(14, 32), Qt::UTC);
    EXPECT_EQ(ui::seenAgoText(now.addSecs(-5), now), "just now");
    EXPECT_EQ(ui::seenAgoText(now.addSecs(-720), now), "12 min ago");
    EXPECT_EQ(ui::seenAgoText(now.addSecs(-7300), now), "2 h ago");
    EXPECT_EQ(ui::seenAgoText(QDateTime(QDate(2026, 9, 11), QTime(17, 40), Qt::UTC), now), "yesterday 17:40");
    EXPECT_EQ(ui::seenAgoText(QDateTime(QDate(2026, 9, 5), QTime(8, 2), Qt::UTC), now), "2026-09-05 08:02");
    EXPECT_EQ(ui::seenAgoText(now.addDays(3), now), "2026-09-15 14:32") << "a clock that was set back";
    EXPECT_EQ(ui::seenAgoText(QDateTime(QDate(2026, 9, 11), QTime(23, 50), Qt::UTC), now.addSecs(-14 * 3600)),
              "42 min ago");
}

} // namespace
} // namespace howdah::test
