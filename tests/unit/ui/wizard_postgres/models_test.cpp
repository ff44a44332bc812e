#include "tests/support/ui/samples.h"
#include "ui/widgets/data_role.h"
#include "ui/widgets/state.h"
#include "ui/wizard/postgres/database_model.h"
#include "ui/wizard/postgres/member_size.h"
#include "ui/wizard/postgres/parameter_model.h"
#include "ui/wizard/postgres/postgres_meaning.h"

#include <gtest/gtest.h>

#include <QAbstractItemModelTester>
#include <QPersistentModelIndex>

namespace howdah::test {
namespace {

using ui::DatabaseModel;
using ui::ParameterModel;

constexpr auto fatal = QAbstractItemModelTester::FailureReportingMode::Fatal;

TEST(DatabaseModel, HoldsThroughEditsAndUndo)
{
    const auto workspace = workspaceFor(sampleProject());
    DatabaseModel model(workspace->document);
    const QAbstractItemModelTester tester(&model, fatal);
    const int row = model.add();
    EXPECT_TRUE(model.setData(model.index(row, DatabaseModel::Extensions), "hstore, citext", Qt::EditRole));
    EXPECT_EQ(workspace->document.project().postgres.databases.back().extensions, (QStringList{"hstore", "citext"}));
    model.remove(0);
    EXPECT_EQ(model.rowCount(), 2);
    while (workspace->document.undoStack()->canUndo())
        workspace->document.undoStack()->undo();
    EXPECT_EQ(workspace->document.project(), sampleProject());
    EXPECT_EQ(model.index(0, DatabaseModel::Name).data().toString(), "app");
}

TEST(DatabaseModel, AddedNamesAreFree)
{
    const auto workspace = workspaceFor(sampleProject()); // holds "app"
    DatabaseModel model(workspace->document);
    model.add();
    model.add();
    EXPECT_FALSE(workspace->document.hasProblems());
}

TEST(DatabaseModel, TheCellThatIsWrongSaysSo)
{
    const auto workspace = workspaceFor(sampleProject());
    DatabaseModel model(workspace->document);
    const QModelIndex owner = model.index(1, DatabaseModel::Owner);
    EXPECT_TRUE(model.setData(owner, "pg_monitor", Qt::EditRole));
    EXPECT_EQ(owner.data(ui::StateRole).value<ui::State>(), ui::State::Problem);
    EXPECT_FALSE(owner.siblingAtColumn(DatabaseModel::Name).data(ui::StateRole).isValid());
}

int rowOf(const ParameterModel &model, const QString &name)
{
    for (int row = 0; row < model.rowCount(); ++row) {
        if (model.index(row, ParameterModel::Name).data().toString() == name)
            return row;
    }
    return -1;
}

TEST(ParameterModel, ValuesThatHangOnTheHostsAreUnknownBeforeACheck)
{
    const auto workspace = workspaceFor(sampleProject());
    ParameterModel model(*workspace);
    const QAbstractItemModelTester tester(&model, fatal);
    const QModelIndex buffers = model.index(rowOf(model, "shared_buffers"), ParameterModel::Computed);
    const QModelIndex level = model.index(rowOf(model, "wal_level"), ParameterModel::Computed);
    EXPECT_EQ(buffers.data().toString(), "–");
    EXPECT_EQ(level.data().toString(), "replica");
    answerAll(*workspace);
    EXPECT_EQ(model.index(rowOf(model, "shared_buffers"), ParameterModel::Computed).data().toString(), "4096MB");
}

TEST(ParameterModel, AnOwnValueIsSetAndTakenBack)
{
    const auto workspace = workspaceFor(sampleProject());
    ParameterModel model(*workspace);
    const QAbstractItemModelTester tester(&model, fatal);
    const int row = rowOf(model, "work_mem");
    EXPECT_TRUE(model.setData(model.index(row, ParameterModel::Own), " 32MB ", Qt::EditRole));
    EXPECT_EQ(workspace->document.project().postgres.parameters.value("work_mem"), "32MB");
    EXPECT_TRUE(model.hasOwn(row));
    model.reset(row);
    EXPECT_TRUE(workspace->document.project().postgres.parameters.isEmpty());
}

TEST(ParameterModel, AnyParameterCanBeNamed)
{
    const auto workspace = workspaceFor(sampleProject());
    ParameterModel model(*workspace);
    const QAbstractItemModelTester tester(&model, fatal);
    EXPECT_EQ(model.rowFor("  "), -1);
    const int row = model.rowFor("statement_timeout");
    EXPECT_TRUE(model.setData(model.index(row, ParameterModel::Own), "1min", Qt::EditRole));
    EXPECT_EQ(workspace->document.project().postgres.parameters.value("statement_timeout"), "1min");
    EXPECT_EQ(model.rowFor("statement_timeout"), rowOf(model, "statement_timeout"));
}

TEST(ParameterModel, AnOwnedParameterIsAProblemInItsRow)
{
    const auto workspace = workspaceFor(sampleProject());
    ParameterModel model(*workspace);
    const int row = model.rowFor("archive_mode");
    EXPECT_TRUE(model.setData(model.index(row, ParameterModel::Own), "off", Qt::EditRole));
    EXPECT_EQ(model.index(row, ParameterModel::Own).data(ui::StateRole).value<ui::State>(), ui::State::Problem);
}

TEST(MemberSize, TheSmallestHostDecides)
{
    const auto workspace = workspaceFor(sampleProject());
    EXPECT_FALSE(ui::memberSize(workspace->document.project(), workspace->knowledge));
    answerAll(*workspace);
    HostFacts small = *workspace->knowledge.facts("pg2");
    small.memory = qint64{8} << 30;
    workspace->knowledge.setAnswer("pg2", small);
    const auto size = ui::memberSize(workspace->document.project(), workspace->knowledge);
    ASSERT_TRUE(size);
    EXPECT_EQ(size->smallest.memory, qint64{8} << 30);
    EXPECT_EQ(size->smallestMemory, "pg2");
    EXPECT_EQ(size->checked.size(), 3);
}

TEST(PostgresSize, IsReadAsPostgreSqlReadsIt)
{
    EXPECT_EQ(ui::postgresSize("512MB", 8192), qint64{512} << 20);
    EXPECT_EQ(ui::postgresSize("16384", 8192), qint64{128} << 20);
    EXPECT_EQ(ui::postgresSize(" '4 GB' ", 8192), qint64{4} << 30);
    EXPECT_FALSE(ui::postgresSize("lots", 8192));
    EXPECT_FALSE(ui::postgresSize("4gb", 8192));
    EXPECT_FALSE(ui::postgresSize("", 8192));
}

TEST(PostgresMeaning, TheOutageFollowsFromTtlAndLoopWait)
{
    const ui::OutageEstimate usual = ui::outageAfterDeath({});
    EXPECT_EQ(usual.least, 22);
    EXPECT_EQ(usual.most, 35);
}

TEST(PostgresMeaning, TooMuchMemoryIsSaid)
{
    Project project = sampleProject();
    const ui::MemberSize size{{qint64{16} << 30, 4}, {"pg1"}, "pg1", 3};
    for (const ui::Meaning &meaning : ui::postgresMeanings(project, size))
        EXPECT_FALSE(meaning.state) << meaning.text.toStdString();
    project.postgres.parameters.insert("work_mem", "1GB");
    bool said = false;
    for (const ui::Meaning &meaning : ui::postgresMeanings(project, size))
        said = said || meaning.state == ui::State::Warning;
    EXPECT_TRUE(said);
}

} // namespace
} // namespace howdah::test
