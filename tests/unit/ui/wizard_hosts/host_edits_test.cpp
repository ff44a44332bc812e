#include "ui/wizard/hosts/host_edits.h"

#include "tests/support/ui/samples.h"
#include "ui/wizard/hosts/design_chips.h"

#include <gtest/gtest.h>

namespace howdah::test {
namespace {

using namespace ui;

TEST(HostEdits, FirstHostsGetTheRolesOfACluster)
{
    Project project = newProject();
    for (int i = 0; i < 5; ++i)
        addHost(project, {{}, QStringLiteral("192.0.2.%1").arg(i + 1), {}, 0});
    QStringList names;
    for (const Host &host : project.hosts)
        names << host.name;
    EXPECT_EQ(names, (QStringList{"pg1", "pg2", "pg3", "lb1", "lb2"}));
    EXPECT_EQ(project.hosts[2].roles, (std::set<Role>{Role::Postgres, Role::Etcd}));
    EXPECT_EQ(project.hosts[3].roles, std::set<Role>{Role::Haproxy});
}

TEST(HostEdits, ANameThatSaysWhatItIsIsBelieved)
{
    const Project project = newProject();
    EXPECT_EQ(likelyRoles(project, "lb1"), std::set<Role>{Role::Haproxy});
    EXPECT_EQ(likelyRoles(project, "prod-haproxy-2"), std::set<Role>{Role::Haproxy});
    EXPECT_EQ(likelyRoles(project, "etcd3"), std::set<Role>{Role::Etcd});
    EXPECT_EQ(likelyRoles(project, "bulbasaur"), (std::set<Role>{Role::Postgres, Role::Etcd}));
    EXPECT_EQ(likelyRoles(sampleProject(), "pg4"), std::set<Role>{Role::Postgres});
}

TEST(HostEdits, WhatAllHostsHaveIsNotRepeated)
{
    Project project = newProject();
    project.ssh.user = "deploy";
    project.ssh.port = 2222;
    addHost(project, {"pg1", "192.0.2.1", "deploy", 2222});
    EXPECT_EQ(project.hosts[0].ssh, SshAccess());
}

TEST(HostEdits, RenamingTakesAlongWhatRefersToTheHost)
{
    Project project = sampleProject();
    project.postgres.firstLeader = "pg2";
    project.disks.allowWipe = {{"pg2", "virtio-pg2-data"}, {"pg1", "virtio-pg1-data"}};
    renameHost(project, 1, "db2");
    EXPECT_EQ(project.postgres.firstLeader, "db2");
    EXPECT_EQ(project.disks.allowWipe[0].host, "db2");
    EXPECT_EQ(project.disks.allowWipe[1].host, "pg1");
}

TEST(HostEdits, RemovingLeavesNoPermissionBehind)
{
    Project project = sampleProject();
    project.postgres.firstLeader = "pg2";
    project.disks.allowWipe = {{"pg2", "virtio-pg2-data"}};
    removeHosts(project, {1, 3});
    EXPECT_EQ(project.hosts.size(), 2U);
    EXPECT_TRUE(project.postgres.firstLeader.isEmpty());
    EXPECT_TRUE(project.disks.allowWipe.empty());
}

TEST(HostEdits, RowsThatAreNotThereChangeNothing)
{
    Project project = sampleProject();
    removeHosts(project, {-1, 17});
    renameHost(project, 9, "x");
    setRole(project, -1, Role::Etcd, true);
    setFirstLeader(project, 4);
    EXPECT_EQ(project, sampleProject());
}

TEST(HostEdits, TheFirstLeaderIsADatabaseHost)
{
    Project project = sampleProject();
    setFirstLeader(project, 2);
    EXPECT_EQ(project.firstLeader()->name, "pg3");
    setRole(project, 2, Role::Postgres, false);
    EXPECT_EQ(project.firstLeader()->name, "pg1");
    setFirstLeader(project, 0);
    EXPECT_TRUE(project.postgres.firstLeader.isEmpty());
}

Chip chipAt(const Project &project, int place)
{
    return designChips(project).at(place);
}

TEST(DesignChips, CountWhatTheDesignSurvives)
{
    EXPECT_EQ(chipAt(sampleProject(), 0).text, "3 database hosts");
    EXPECT_EQ(chipAt(sampleProject(), 1).text, "3 etcd members, survive 1 failure");
    EXPECT_EQ(chipAt(twelveHosts(), 1).text, "5 etcd members, survive 2 failures");
    EXPECT_EQ(chipAt(twelveHosts(), 2).state, State::Ok);
}

TEST(DesignChips, WarnOfAnOnlyLoadBalancer)
{
    const Chip chip = chipAt(sampleProject(), 2);
    EXPECT_EQ(chip.state, State::Warning);
    EXPECT_TRUE(chip.text.contains("lb1"));
}

TEST(DesignChips, CallAnEvenNumberOfVotersAProblem)
{
    const Chip chip = chipAt(brokenProject(), 1);
    EXPECT_EQ(chip.state, State::Problem);
    EXPECT_EQ(chip.text, "2 etcd members survive no failure; use 3");
}

TEST(DesignChips, SayThatAWarningWasAccepted)
{
    Project project = sampleProject();
    project.hosts.pop_back();
    EXPECT_FALSE(chipAt(project, 2).text.contains("accepted"));
    project.acceptedWarnings << "no-haproxy";
    EXPECT_TRUE(chipAt(project, 2).text.contains("accepted"));
    EXPECT_EQ(chipAt(project, 2).state, State::Warning);
}

TEST(DesignChips, AreOneForAnEmptyProject)
{
    EXPECT_EQ(designChips(newProject()).size(), 1);
}

} // namespace
} // namespace howdah::test
