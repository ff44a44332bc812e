#include "ui/wizard/review/plan_model.h"

#include "tests/support/ui/samples.h"
#include "tests/unit/plan/scenarios.h"
#include "tests/unit/ui/wizard_review/compared.h"
#include "ui/widgets/data_role.h"
#include "ui/wizard/review/count_model.h"

#include <gtest/gtest.h>

#include <QAbstractItemModelTester>
#include <QDateTime>

namespace howdah::test {
namespace {

using namespace howdah::ui;

Plan barePlan(const Project &project)
{
    return plan(project, bareFacts(project), markedInputs(project));
}

const PlanItem *find(const std::vector<PlanGroup> &groups, const QString &host, const QString &title)
{
    for (const PlanGroup &group : groups) {
        for (const PlanItem &item : group.items) {
            if (group.host == host && item.title.contains(title))
                return &item;
        }
    }
    return nullptr;
}

TEST(PlanItems, FilesAndCommandsOfEachHost)
{
    const Project project = sampleProject();
    const std::vector<PlanGroup> groups = planGroups(project, barePlan(project));
    ASSERT_EQ(groups.size(), 4U);
    EXPECT_EQ(groups.front().host, "pg1");
    const PlanItem *file = find(groups, "pg1", "patroni_prod.yml");
    ASSERT_NE(file, nullptr);
    EXPECT_EQ(file->change, ItemChange::Create);
    EXPECT_EQ(file->where, "/etc");
    const PlanItem *fstab = find(groups, "pg1", "fstab");
    ASSERT_NE(fstab, nullptr);
    EXPECT_EQ(fstab->change, ItemChange::Change);
    const PlanItem *packages = find(groups, "lb1", "Install haproxy");
    ASSERT_NE(packages, nullptr);
    EXPECT_EQ(packages->change, ItemChange::Run);
    EXPECT_TRUE(packages->commands.contains("apt-get install"));
}

TEST(PlanItems, WhatDestroysComesFirst)
{
    Project project = sampleProject();
    project.disks.allowWipe = {{"pg2", "virtio-pg2-data"}};
    ClusterFacts facts = bareFacts(project);
    facts["pg2"].devices[1].signature = "ext4";
    const Plan made = plan(project, facts, markedInputs(project));
    const std::vector<PlanGroup> groups = planGroups(project, made);
    EXPECT_EQ(groups[1].items.front().change, ItemChange::Destroy);
    EXPECT_EQ(made.losses().size(), 1U);
    const std::vector<HostCounts> counts = hostCounts(project, made);
    EXPECT_EQ(counts[1].destroys, 1);
    EXPECT_EQ(counts[0].destroys, 0);
}

TEST(PlanItems, ManyHostsAreFoldedWhereTheyAreTheSame)
{
    const Project project = twelveHosts();
    const std::vector<PlanGroup> groups = planGroups(project, barePlan(project));
    EXPECT_EQ(groups.front().host, "");
    const PlanItem *same = find(groups, "", "createcluster.conf");
    ASSERT_NE(same, nullptr);
    EXPECT_EQ(same->hosts.size(), 10);
    EXPECT_EQ(find(groups, "telemetry-archive-database-02", "createcluster.conf"), nullptr);
    EXPECT_EQ(find(groups, "", "patroni_telemetry-archive-frankfurt.yml"), nullptr) << "it names its own host";
}

TEST(PlanItems, NoSecretIsInTheExport)
{
    const Project project = sampleProject();
    const QString text = planText(project, barePlan(project), QDateTime::currentDateTimeUtc());
    EXPECT_TRUE(text.contains("pg1: Install packages"));
    EXPECT_TRUE(text.contains("    $ systemctl enable etcd.service"));
    EXPECT_FALSE(text.contains(secretMarker));
}

TEST(PlanItems, AnEmptyPlanSaysSo)
{
    EXPECT_TRUE(planGroups(sampleProject(), {}).empty());
    EXPECT_TRUE(planText(sampleProject(), {}, {}).contains("Nothing to do"));
}

TEST(PlanModel, KeepsTheRulesOfItemModels)
{
    PlanModel model;
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::Fatal);
    const Project project = sampleProject();
    model.setGroups(planGroups(project, barePlan(project)));
    EXPECT_EQ(model.rowCount(), 4);
    const QModelIndex pg1 = model.index(0, 0);
    EXPECT_EQ(model.item(pg1), nullptr);
    EXPECT_EQ(pg1.data(CountRole).toInt(), model.rowCount(pg1));
    const QModelIndex entry = model.index(0, 0, pg1);
    ASSERT_NE(model.item(entry), nullptr);
    EXPECT_EQ(entry.data(Qt::AccessibleTextRole).toString(), "createcluster.conf on pg1, new, 2 added, 0 removed");
    model.setGroups({});
    EXPECT_EQ(model.rowCount(), 0);
}

TEST(CountModel, KeepsTheRulesAndSums)
{
    CountModel model;
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::Fatal);
    const Project project = sampleProject();
    model.setCounts(hostCounts(project, barePlan(project)));
    ASSERT_EQ(model.rowCount(), 5);
    int created = 0;
    for (int row = 0; row < 4; ++row)
        created += model.index(row, CountModel::NewColumn).data().toInt();
    EXPECT_GT(created, 0);
    EXPECT_EQ(model.index(4, CountModel::NewColumn).data().toInt(), created);
    EXPECT_TRUE(model.index(4, CountModel::HostColumn).data(StrongRole).toBool());
}

} // namespace
} // namespace howdah::test
