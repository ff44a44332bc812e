#include "ui/wizard/network/network_page.h"

#include "tests/support/ui/samples.h"
#include "ui/widgets/data_role.h"
#include "ui/widgets/state.h"
#include "ui/wizard/network/connection_text.h"
#include "ui/wizard/network/port_model.h"
#include "ui/wizard/network/role_field.h"

#include <gtest/gtest.h>

#include <QAbstractItemModelTester>
#include <QCheckBox>
#include <QLabel>
#include <QTest>

namespace howdah::test {
namespace {

using ui::NetworkPage;
using ui::PortModel;

bool says(const QWidget &page, const QString &text)
{
    for (const QLabel *label : page.findChildren<QLabel *>()) {
        if (label->isVisibleTo(&page) && label->text().contains(text))
            return true;
    }
    return false;
}

QCheckBox *box(const QWidget &page, const QString &name)
{
    for (QCheckBox *one : page.findChildren<QCheckBox *>()) {
        if (one->accessibleName() == name)
            return one;
    }
    return nullptr;
}

TEST(PortModel, HoldsThroughEditsAndUndo)
{
    const auto workspace = workspaceFor(sampleProject());
    PortModel model(*workspace);
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::Fatal);
    const QModelIndex port = model.index(0, PortModel::Port);
    EXPECT_TRUE(model.setData(port, "5433", Qt::EditRole));
    EXPECT_EQ(workspace->document.project().postgres.port, 5433);
    EXPECT_FALSE(model.setData(port, "many", Qt::EditRole));
    workspace->document.undoStack()->undo();
    EXPECT_EQ(port.data().toInt(), 5432);
}

TEST(PortModel, AClashIsShownAtTheNumber)
{
    const auto workspace = workspaceFor(sampleProject());
    PortModel model(*workspace);
    for (int row = 0; row < model.rowCount(); ++row) {
        if (PortModel::fieldOf(row) == "haproxy.replica_port") {
            EXPECT_TRUE(model.setData(model.index(row, PortModel::Port), 5000, Qt::EditRole));
        }
    }
    int problems = 0;
    for (int row = 0; row < model.rowCount(); ++row) {
        const QVariant state = model.index(row, PortModel::Port).data(ui::StateRole);
        problems += state.isValid() && state.value<ui::State>() == ui::State::Problem ? 1 : 0;
    }
    EXPECT_EQ(problems, 1);
}

TEST(PortModel, TheLastCheckIsToldPerPort)
{
    const auto workspace = workspaceFor(sampleProject());
    PortModel model(*workspace);
    EXPECT_EQ(model.index(0, PortModel::Found).data().toString(), "not tested");
    answerAll(*workspace);
    EXPECT_EQ(model.index(0, PortModel::Found).data(ui::StateRole).value<ui::State>(), ui::State::Ok);
    HostFacts facts = *workspace->knowledge.facts("pg2");
    facts.listeners.push_back({"0.0.0.0", 5432, "mysqld"});
    workspace->knowledge.setAnswer("pg2", facts);
    EXPECT_EQ(model.index(0, PortModel::Found).data().toString(), "taken on pg2");
    EXPECT_EQ(model.index(0, PortModel::Found).data(ui::SubTextRole).toString(), "by mysqld");
}

TEST(NetworkPage, AnEvenNumberOfVotersIsRefused)
{
    const auto workspace = workspaceFor(sampleProject());
    NetworkPage page(*workspace);
    page.show();
    EXPECT_FALSE(workspace->document.hasProblems());
    QCheckBox *pg3 = box(page, "pg3 votes in etcd");
    ASSERT_NE(pg3, nullptr);
    QTest::mouseClick(pg3, Qt::LeftButton, {}, QPoint(8, pg3->height() / 2));
    EXPECT_TRUE(workspace->document.hasProblems());
    EXPECT_TRUE(says(page, "2 etcd members survive no more failures than 1 do"));
    workspace->document.undoStack()->undo();
    EXPECT_TRUE(pg3->isChecked());
    EXPECT_FALSE(says(page, "survive no more failures"));
}

TEST(NetworkPage, BoxesFollowTheHosts)
{
    const auto workspace = workspaceFor(sampleProject());
    const NetworkPage page(*workspace);
    workspace->document.edit("Rename", {}, [](Project &project) { project.hosts[0].name = "db-one"; });
    EXPECT_EQ(box(page, "pg1 votes in etcd"), nullptr);
    ASSERT_NE(box(page, "db-one votes in etcd"), nullptr);
    EXPECT_TRUE(box(page, "db-one votes in etcd")->isChecked());
    EXPECT_FALSE(box(page, "db-one is a load balancer")->isChecked());
}

TEST(NetworkPage, FindingsStandAtTheirFields)
{
    const auto workspace = workspaceFor(brokenProject());
    NetworkPage page(*workspace);
    page.show();
    EXPECT_TRUE(says(page, "PostgreSQL: 70000 is not a port"));
    EXPECT_TRUE(says(page, "Port 5000 is already taken"));
}

TEST(ConnectionText, GoesThroughTheBalancersWhereThereAreSome)
{
    Project project = sampleProject();
    EXPECT_EQ(ui::connectionTexts(project)[0].uri, "postgresql://app_owner@10.1.0.20:5000/app");
    EXPECT_EQ(ui::connectionTexts(project)[1].uri, "postgresql://app_owner@10.1.0.20:5001/app");
    project.hosts.pop_back();
    EXPECT_EQ(
        ui::connectionTexts(project)[0].uri,
        "postgresql://app_owner@10.1.0.11:5432,10.1.0.12:5432,10.1.0.13:5432/app?target_session_attrs=read-write");
}

TEST(ConnectionText, Ipv6StandsInBrackets)
{
    Project project = sampleProject();
    project.hosts.back().clusterAddress = "fd00:1::20";
    project.postgres.databases.clear();
    EXPECT_EQ(ui::connectionTexts(project)[0].uri, "postgresql://postgres@[fd00:1::20]:5000/postgres");
    EXPECT_TRUE(ui::connectionTexts(newProject()).empty());
}

TEST(PlacementText, CountsWhatMayFail)
{
    Project project = sampleProject();
    EXPECT_TRUE(ui::placementText(Role::Etcd, project).contains("survives 1"));
    project.hosts[1].roles.erase(Role::Etcd);
    project.hosts[2].roles.erase(Role::Etcd);
    EXPECT_TRUE(ui::placementText(Role::Etcd, project).contains("survives no failure"));
}

} // namespace
} // namespace howdah::test
