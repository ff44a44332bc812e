#include "ui/document/project_document.h"

#include "core/project/project_file.h"
#include "tests/support/ui/samples.h"

#include <gtest/gtest.h>

#include <QSignalSpy>
#include <QTemporaryDir>

namespace howdah::test {
namespace {

using ui::ProjectDocument;

TEST(ProjectDocument, EditsCanBeUndoneOneByOne)
{
    ProjectDocument document;
    document.reset(sampleProject(), {});
    document.edit("Port", {}, [](Project &project) { project.postgres.port = 5433; });
    document.edit("Port", {}, [](Project &project) { project.postgres.port = 5434; });
    EXPECT_TRUE(document.isModified());
    document.undoStack()->undo();
    EXPECT_EQ(document.project().postgres.port, 5433);
    document.undoStack()->undo();
    EXPECT_EQ(document.project(), sampleProject());
    EXPECT_FALSE(document.isModified());
}

TEST(ProjectDocument, TypingIntoAFieldIsOneStep)
{
    ProjectDocument document;
    document.reset(sampleProject(), {});
    for (const char *text : {"o", "or", "ord"})
        document.edit("Name", "cluster", [&](Project &project) { project.cluster = text; });
    document.undoStack()->undo();
    EXPECT_EQ(document.project(), sampleProject());
}

TEST(ProjectDocument, AnEditThatChangesNothingIsNone)
{
    ProjectDocument document;
    document.reset(sampleProject(), {});
    const QSignalSpy changed(&document, &ProjectDocument::changed);
    document.edit("Port", {}, [](Project &) {});
    EXPECT_FALSE(document.isModified());
    EXPECT_EQ(changed.count(), 0);
}

TEST(ProjectDocument, FindingsFollowEachEdit)
{
    ProjectDocument document;
    document.reset(sampleProject(), {});
    EXPECT_FALSE(document.hasProblems());
    document.edit("Port", {}, [](Project &project) { project.postgres.port = 70000; });
    EXPECT_TRUE(document.hasProblems());
    document.undoStack()->undo();
    EXPECT_FALSE(document.hasProblems());
}

TEST(ProjectDocument, AcceptedWarningsAreSettled)
{
    Project project = sampleProject();
    project.backup.type = RepositoryType::None;
    ProjectDocument document;
    document.reset(project, {});
    ASSERT_FALSE(document.openFindings().empty());
    for (const Finding &finding : document.openFindings())
        document.acceptWarning(finding.rule, true);
    EXPECT_TRUE(document.openFindings().empty());
    EXPECT_FALSE(document.findings().empty());
}

TEST(ProjectDocument, SavingMakesItClean)
{
    const QTemporaryDir folder;
    ProjectDocument document;
    document.reset(sampleProject(), {}, true);
    EXPECT_TRUE(document.isModified());
    const QString path = folder.filePath("prod.howdah");
    ASSERT_TRUE(document.save(path));
    EXPECT_FALSE(document.isModified());
    EXPECT_EQ(document.path(), path);
    const Result<Project> read = loadProject(path);
    ASSERT_TRUE(read);
    EXPECT_EQ(*read, document.project());
}

TEST(ProjectDocument, AFailedSaveLosesNothing)
{
    ProjectDocument document;
    document.reset(sampleProject(), {}, true);
    EXPECT_FALSE(document.save("/nowhere/at/all/prod.howdah"));
    EXPECT_TRUE(document.isModified());
    EXPECT_EQ(document.project(), sampleProject());
}

} // namespace
} // namespace howdah::test
