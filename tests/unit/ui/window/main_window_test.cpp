#include "ui/window/main_window.h"

#include "core/project/project_file.h"
#include "tests/support/ui/samples.h"
#include "ui/document/recent_projects.h"
#include "ui/widgets/inline_question.h"

#include <gtest/gtest.h>

#include <QMenuBar>
#include <QMessageBox>
#include <QPushButton>
#include <QTemporaryDir>
#include <QTest>

namespace howdah::test {
namespace {

using ui::MainWindow;

class MainWindowTest : public testing::Test {
protected:
    MainWindowTest() : recent_(folder_.filePath("settings.ini")), window_(noAccess(), recent_) { window_.show(); }

    QAction *action(const QString &text)
    {
        for (const QAction *menu : window_.menuBar()->actions()) {
            for (QAction *entry : menu->menu()->actions()) {
                if (entry->text().remove('&').startsWith(text))
                    return entry;
            }
        }
        return nullptr;
    }

    QTemporaryDir folder_;
    ui::RecentProjects recent_;
    MainWindow window_;
};

TEST_F(MainWindowTest, BeginsWithoutAProject)
{
    EXPECT_FALSE(window_.hasProject());
    EXPECT_EQ(window_.windowTitle(), "Howdah");
    EXPECT_FALSE(action("Save")->isEnabled());
}

TEST_F(MainWindowTest, OpensAProjectAndShowsItsName)
{
    const QString path = folder_.filePath("prod.howdah");
    ASSERT_TRUE(saveProject(sampleProject(), path));
    window_.openProject(path);
    EXPECT_TRUE(window_.hasProject());
    EXPECT_TRUE(window_.windowTitle().startsWith("prod"));
    EXPECT_FALSE(window_.isWindowModified());
    window_.workspace().document.edit("Port", {}, [](Project &project) { project.postgres.port = 5444; });
    EXPECT_TRUE(window_.isWindowModified());
    action("Undo")->trigger();
    EXPECT_FALSE(window_.isWindowModified());
}

TEST_F(MainWindowTest, AFileThatCannotBeReadIsSaidAndNothingIsLost)
{
    const QString path = folder_.filePath("broken.howdah");
    QFile file(path);
    ASSERT_TRUE(file.open(QIODevice::WriteOnly));
    file.write("format: 1\ncluster: [\n");
    file.close();
    window_.openProject(path);
    EXPECT_FALSE(window_.hasProject());
    EXPECT_TRUE(waitUntil([&] {
        const auto notices = window_.findChildren<ui::InlineQuestion *>();
        return std::any_of(notices.begin(), notices.end(), [](const ui::InlineQuestion *notice) {
            return notice->isVisible() && notice->accessibleName().contains("broken.howdah");
        });
    }));
}

TEST_F(MainWindowTest, UnsavedChangesAreAskedAboutBeforeItCloses)
{
    window_.begin(sampleProject());
    window_.workspace().document.edit("Port", {}, [](Project &project) { project.postgres.port = 5444; });
    window_.close();
    EXPECT_TRUE(window_.isVisible());
    auto *question = window_.findChild<QMessageBox *>();
    ASSERT_NE(question, nullptr);
    question->button(QMessageBox::Cancel)->click();
    EXPECT_TRUE(window_.isVisible());
    window_.close();
    for (QMessageBox *box : window_.findChildren<QMessageBox *>()) {
        if (box->isVisible())
            box->button(QMessageBox::Discard)->click();
    }
    EXPECT_TRUE(waitUntil([&] { return !window_.isVisible(); }));
}

TEST_F(MainWindowTest, ASecondProjectWantsAWindowOfItsOwn)
{
    window_.begin(sampleProject());
    QString wanted = "none";
    QObject::connect(&window_, &MainWindow::windowWanted, &window_, [&](const QString &path) { wanted = path; });
    window_.openProject("/elsewhere/other.howdah");
    EXPECT_EQ(wanted, "/elsewhere/other.howdah");
}

TEST_F(MainWindowTest, EveryMenuEntryHasAMnemonicOfItsOwn)
{
    for (const QAction *menu : window_.menuBar()->actions()) {
        QSet<QChar> used;
        for (const QAction *entry : menu->menu()->actions()) {
            const qsizetype at = entry->text().indexOf('&');
            if (at < 0 || entry->isSeparator())
                continue;
            const QChar letter = entry->text().at(at + 1).toLower();
            EXPECT_FALSE(used.contains(letter)) << entry->text().toStdString();
            used.insert(letter);
        }
    }
}

} // namespace
} // namespace howdah::test
