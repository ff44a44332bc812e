// Decisions of the planner that a whole plan would hide among its lines.

#include "tests/unit/plan/plan_text.h"
#include "tests/unit/plan/scenarios.h"

#include <gtest/gtest.h>

#include <QTemporaryFile>

namespace howdah {
namespace {

using test::converged;
using test::fullProject;
using test::plainProject;
using test::Simulation;

QStringList idsOf(const Plan &plan)
{
    QStringList ids;
    for (const Step &step : plan.steps)
        ids << step.id;
    return ids;
}

QString summariesOf(const Plan &plan, const QString &id)
{
    QStringList all;
    const Step *step = plan.find(id);
    EXPECT_NE(step, nullptr) << id.toStdString();
    for (std::size_t i = 0; step != nullptr && i < step->changes.size(); ++i)
        all << step->changes[i].summary;
    return all.join("; ");
}

TEST(Planner, one_changed_setting_touches_what_it_must)
{
    Simulation simulation = converged(fullProject());
    simulation.project.postgres.parameters.insert("work_mem", "64MB");
    const Plan plan = simulation.plan();
    EXPECT_EQ(idsOf(plan), (QStringList{"pg1/patroni", "pg2/patroni", "pg3/patroni", "pg1/dynamic-config"}));
    for (const Step &step : plan.steps) {
        EXPECT_TRUE(step.restarts().isEmpty()) << step.id.toStdString();
        EXPECT_TRUE(step.losses().empty());
    }
    EXPECT_EQ(summariesOf(plan, "pg1/patroni"), "Change /etc/patroni_prod.yml; patroni_prod.service: reload");
}

TEST(Planner, a_fact_that_means_nothing_changes_nothing)
{
    Simulation simulation = converged(fullProject());
    for (HostFacts &host : simulation.facts) {
        host.clock = 1;
        host.clockSkew = 500;
        host.bootId = "another";
        host.packageManagerBusy = true;
        host.upgradable = 30;
        host.listeners.push_back({"0.0.0.0", 22, "sshd"});
        host.postgres ? host.postgres->archivedWal = "000000010000000000000009" : QString();
    }
    EXPECT_TRUE(simulation.plan().isEmpty()) << test::textOf(simulation.plan()).toStdString();
}

TEST(Planner, patroni_3_speaks_of_a_master)
{
    for (const char *role : {"master", "primary"}) {
        Simulation simulation = converged(fullProject());
        simulation.switchover("pg3");
        simulation.facts["pg3"].patroni->insert("role", role);
        simulation.project.postgres.databases.push_back({"late", {}, {}});
        EXPECT_EQ(idsOf(simulation.plan()), QStringList{"pg3/databases"}) << role;
    }
}

TEST(Planner, patroni_keeps_numbers_as_numbers)
{
    Simulation simulation = converged(fullProject());
    for (HostFacts &host : simulation.facts) {
        if (!host.patroniConfig)
            continue;
        QJsonObject postgresql = host.patroniConfig->value("postgresql").toObject();
        QJsonObject parameters = postgresql["parameters"].toObject();
        EXPECT_TRUE(parameters["max_connections"].isDouble()) << "what the simulation stores";
        parameters.insert("max_connections", "200");
        parameters.insert("random_page_cost", 1.1);
        parameters.insert("a_parameter_of_the_dba", "on");
        postgresql.insert("parameters", parameters);
        host.patroniConfig->insert("postgresql", postgresql);
        host.patroniConfig->insert("failsafe_mode", true);
    }
    EXPECT_TRUE(simulation.plan().isEmpty()) << test::textOf(simulation.plan()).toStdString();
}

TEST(Planner, drift_in_the_dcs_is_shown_and_set_back)
{
    Simulation simulation = converged(fullProject());
    for (HostFacts &host : simulation.facts) {
        if (host.patroniConfig)
            host.patroniConfig->insert("loop_wait", 5);
    }
    const Plan plan = simulation.plan();
    EXPECT_EQ(idsOf(plan), QStringList{"pg1/dynamic-config"});
    EXPECT_TRUE(plan.steps[0].changes[0].diffs[0].unified.contains("-loop_wait: 5\n+loop_wait: 10\n"));
    simulation.run();
    EXPECT_TRUE(simulation.plan().isEmpty());
}

TEST(Planner, an_override_of_a_backup_parameter_stands_once)
{
    Project project = fullProject();
    project.postgres.parameters.insert("archive_timeout", "5min");
    const Simulation simulation = converged(project);
    EXPECT_TRUE(simulation.plan().isEmpty());
    const QByteArray config = test::contentIn(simulation.facts["pg1"], "/etc/patroni_prod.yml");
    EXPECT_EQ(config.count("archive_timeout"), 1);
    EXPECT_TRUE(config.contains("archive_timeout: 5min\n"));
}

TEST(Planner, no_secret_of_the_host_is_shown_either)
{
    Simulation simulation = converged(fullProject());
    FileFact &config = simulation.facts["pg1"].files["/etc/patroni_prod.yml"];
    QByteArray before = config.content->reveal();
    config.content = Secret(before.replace("MARKER-postgres/superuser", "of-yesterday"));
    FileFact &backup = simulation.facts["pg1"].files["/etc/pgbackrest.conf"];
    backup.content =
        Secret(QByteArray("[global]\nrepo1-s3-key-secret=of-yesterday\nrepo1-cipher-pass = of-yesterday\n"));
    const QString text = test::textOf(simulation.plan(), test::NewFiles::Whole);
    EXPECT_TRUE(text.contains("/etc/patroni_prod.yml") && text.contains("/etc/pgbackrest.conf"));
    EXPECT_FALSE(text.contains("of-yesterday")) << text.toStdString();
}

TEST(Planner, awkward_passwords_are_masked_too)
{
    for (const char *password : {"p\"w'd\\x: #{y}", "über-geheim", "  blanks  ", "12345678", "on-and-on"}) {
        Simulation simulation(fullProject());
        for (Secret &secret : simulation.inputs.secrets)
            secret = Secret(QByteArray(password) + "-secret");
        const QString text = test::textOf(simulation.plan(), test::NewFiles::Whole);
        EXPECT_FALSE(text.contains(QString::fromUtf8(password) + "-secret")) << password;
        EXPECT_FALSE(text.contains("-secret\"")) << password << " is shown in its quoted form";
        simulation.run();
        EXPECT_TRUE(simulation.plan().isEmpty()) << password;
    }
}

TEST(Planner, the_leader_of_a_stopped_cluster_is_whose_data_got_farthest)
{
    Simulation simulation = converged(fullProject());
    for (HostFacts &host : simulation.facts) {
        host.patroni.reset();
        host.patroniConfig.reset();
        host.postgres.reset();
        if (host.units.contains("patroni_prod.service"))
            host.units["patroni_prod.service"].active = "inactive";
    }
    const auto control = [&](const char *host) -> ControlData & {
        return simulation.facts[host].control["/data1/data_prod"];
    };
    control("pg1").state = control("pg2").state = control("pg3").state = "shut down in recovery";
    control("pg3").state = "shut down";
    EXPECT_NE(simulation.plan().find("pg3/dynamic-config"), nullptr) << "at the same place: who led";
    control("pg2").checkpointLocation = "1/00000028";
    EXPECT_NE(simulation.plan().find("pg2/dynamic-config"), nullptr) << "1/28 is behind 0/3000060";
    control("pg1").timeline = "12";
    EXPECT_NE(simulation.plan().find("pg1/dynamic-config"), nullptr) << "12 is a later timeline than 2";
    EXPECT_EQ(simulation.plan().find("pg1/patroni")->title, QStringLiteral("Start Patroni"));
}

TEST(Planner, a_lost_first_host_is_no_leader)
{
    Simulation simulation = converged(fullProject());
    simulation.switchover("pg2");
    simulation.facts["pg1"] = test::bareHost(simulation.project.hosts[0]);
    simulation.facts["pg1"].etcdMembers = simulation.facts["pg2"].etcdMembers;
    const Plan plan = simulation.plan();
    EXPECT_TRUE(plan.blocked.empty());
    for (const Step &step : plan.steps)
        EXPECT_EQ(step.host, QStringLiteral("pg1")) << step.id.toStdString();
    EXPECT_EQ(summariesOf(plan, "pg1/patroni").count("Wait until PostgreSQL runs"), 1);
    EXPECT_EQ(plan.find("pg1/stanza"), nullptr);
}

TEST(Planner, the_first_leader_is_the_one_the_project_names)
{
    Project project = fullProject();
    project.postgres.firstLeader = "pg2";
    const Plan plan = Simulation(project).plan();
    EXPECT_EQ(plan.find("pg2/patroni")->title, QStringLiteral("Start Patroni as leader"));
    EXPECT_TRUE(plan.find("pg1/patroni")->needs.contains("pg2/patroni"));
    EXPECT_NE(plan.find("pg2/first-backup"), nullptr);
}

TEST(Planner, a_new_cluster_waits_for_every_voter_and_a_running_one_for_the_quorum)
{
    Simulation simulation(fullProject());
    const auto waitsFor = [&](const char *voter) {
        const Plan plan = simulation.plan();
        const Step *step = plan.find("pg1/patroni");
        return step != nullptr && step->needs.contains(QLatin1String(voter));
    };
    EXPECT_TRUE(waitsFor("pg1/etcd") && waitsFor("pg2/etcd") && waitsFor("pg3/etcd"));

    simulation = converged(fullProject());
    simulation.facts["pg3"] = test::bareHost(simulation.project.hosts[2]);
    simulation.facts["pg3"].etcdMembers = simulation.facts["pg2"].etcdMembers;
    simulation.facts["pg1"].units["patroni_prod.service"].active = "inactive";
    EXPECT_TRUE(simulation.plan().find("pg3/etcd") != nullptr);
    EXPECT_FALSE(waitsFor("pg3/etcd"));
}

TEST(Planner, a_replica_waits_for_the_stanza_of_a_leader_that_was_left_alone)
{
    Simulation simulation(fullProject());
    simulation.run([](const Step &step) { return step.host == QLatin1String("pg1") && !step.id.endsWith("/stanza"); });
    simulation.facts["pg1"].backupInfo.reset();
    const Plan plan = simulation.plan();
    EXPECT_TRUE(plan.find("pg2/patroni")->needs.contains("pg1/stanza")) << test::textOf(plan).toStdString();
}

TEST(Planner, a_bootstrap_that_lost_its_power_is_finished)
{
    Simulation simulation = converged(fullProject());
    simulation.facts["pg1"].postgres->roles.removeAll("replicator");
    simulation.facts["pg1"].postgres->roles.removeAll("rewinder");
    const Plan plan = simulation.plan();
    ASSERT_NE(plan.find("pg1/roles"), nullptr) << test::textOf(plan).toStdString();
    EXPECT_EQ(plan.steps.size(), 1U) << "it needs nobody, and replicas that are being copied wait for it";
    EXPECT_EQ(summariesOf(plan, "pg1/roles").count("Create role replicator, which Patroni could not"), 1);
    simulation.run();
    EXPECT_TRUE(simulation.plan().isEmpty());
}

TEST(Planner, a_leader_in_recovery_is_given_no_roles)
{
    Simulation simulation = converged(fullProject());
    simulation.facts["pg1"].postgres->roles.clear();
    simulation.facts["pg1"].postgres->inRecovery = true;
    EXPECT_EQ(simulation.plan().find("pg1/roles"), nullptr);
}

TEST(Planner, voters_that_run_are_restarted_one_after_the_other)
{
    Simulation simulation = converged(plainProject());
    simulation.project.etcd.clientPort = 12379;
    const Plan plan = simulation.plan();
    EXPECT_EQ(plan.find("pg2/etcd")->needs, QStringList{"pg1/etcd-health"});
    EXPECT_EQ(plan.find("pg3/etcd")->needs, QStringList{"pg2/etcd-health"});
    for (const char *id : {"pg1/etcd-health", "pg2/etcd-health", "pg3/etcd-health"})
        EXPECT_TRUE(plan.find(id)->quorums.empty()) << id << " would wait for those that wait for it";
}

TEST(Planner, two_of_three_voters_are_a_quorum_already)
{
    Simulation simulation = converged(plainProject());
    simulation.facts["pg3"].units["etcd.service"].active = "failed";
    simulation.facts["pg3"].etcdHealth.reset();
    const Plan plan = simulation.plan();
    EXPECT_EQ(idsOf(plan), (QStringList{"pg3/etcd", "pg3/etcd-health"}));
    EXPECT_TRUE(plan.find("pg3/etcd-health")->quorums.empty());

    simulation.facts["pg2"].units["etcd.service"].active = "inactive";
    const Plan worse = simulation.plan();
    ASSERT_EQ(worse.find("pg3/etcd-health")->quorums.size(), 1U);
    EXPECT_EQ(worse.find("pg3/etcd-health")->quorums[0].atLeast, 1);
    EXPECT_EQ(worse.find("pg3/etcd-health")->quorums[0].of, (QStringList{"pg2/etcd", "pg3/etcd"}));
}

TEST(Planner, a_running_cluster_is_upgraded_host_by_host)
{
    Simulation simulation = converged(plainProject());
    simulation.project.os.upgrade = true;
    simulation.project.os.allowReboot = true;
    for (HostFacts &host : simulation.facts)
        host.upgradable = 3;
    const Plan plan = simulation.plan();
    EXPECT_TRUE(plan.find("pg2/os")->needs.contains("pg1/os")) << "its packages restart etcd and Patroni";
    EXPECT_TRUE(plan.find("pg2/os")->needs.contains("pg1/reboot"));
    EXPECT_TRUE(plan.find("lb1/os")->needs.contains("pg3/reboot"));

    Simulation bare(simulation.project);
    for (HostFacts &host : bare.facts)
        host.upgradable = 3;
    EXPECT_TRUE(bare.plan().find("pg2/os")->needs.isEmpty()) << "nothing runs yet: all at once";
}

TEST(Planner, no_reboot_without_permission)
{
    Simulation simulation(plainProject());
    simulation.project.os.upgrade = true;
    for (HostFacts &host : simulation.facts) {
        host.upgradable = 3;
        host.rebootRequired = true;
    }
    for (const Step &step : simulation.plan().steps)
        EXPECT_FALSE(step.id.endsWith("/reboot"));
}

// Debian's packages make a cluster of their own at 5432 unless they are told not to before the server comes.
TEST(Planner, the_distribution_makes_no_cluster_of_its_own)
{
    const QString file = "/etc/postgresql-common/createcluster.conf";
    Simulation simulation(plainProject());
    simulation.facts["pg1"].installed.insert("postgresql-common", "278"); // came with a client, or before a cut
    FileFact theirs;
    theirs.kind = FileKind::File;
    theirs.owner = theirs.group = "root";
    theirs.mode = 0644;
    theirs.content = Secret(QByteArray("# defaults\n#create_main_cluster = true\nssl = on"));
    simulation.facts["pg1"].files.insert(file, theirs);
    simulation.run([](const Step &step) { return step.id.endsWith("/packages"); });
    EXPECT_EQ(test::contentIn(simulation.facts["pg1"], file).toStdString(),
              "# defaults\n#create_main_cluster = true\nssl = on\n"
              "# Written by Howdah: the cluster is made by Patroni.\ncreate_main_cluster = false\n");

    theirs.content = Secret(QByteArray("create_main_cluster = false\nssl = on\n"));
    Simulation told(plainProject());
    told.facts["pg1"].files.insert(file, theirs);
    EXPECT_FALSE(summariesOf(told.plan(), "pg1/packages").contains(file));
}

TEST(Planner, a_host_with_a_time_service_or_in_a_container_keeps_it)
{
    Simulation simulation(plainProject());
    simulation.facts["pg1"].timeService = "chrony.service";
    simulation.facts["pg2"].container = true;
    const Plan plan = simulation.plan();
    EXPECT_EQ(plan.find("pg1/time"), nullptr);
    EXPECT_EQ(plan.find("pg2/time"), nullptr);
    EXPECT_FALSE(summariesOf(plan, "pg1/packages").contains("timesyncd"));
    EXPECT_NE(plan.find("pg3/time"), nullptr);
}

TEST(Planner, the_smallest_member_sizes_all_of_them)
{
    Simulation simulation(plainProject());
    simulation.facts["pg2"].memory = qint64{4} << 30;
    simulation.facts["pg3"].cores = 2;
    simulation.facts["lb1"].memory = qint64{1} << 30;
    simulation.run();
    const QByteArray config = test::contentIn(simulation.facts["pg1"], "/etc/patroni_prod.yml");
    EXPECT_TRUE(config.contains("shared_buffers: 1024MB\n"));
    EXPECT_TRUE(config.contains("max_parallel_workers: \"2\"\n"));
}

TEST(Planner, facts_that_are_asked_are_those_that_are_used)
{
    for (const test::Scenario &scenario : test::scenarios()) {
        Simulation simulation = scenario.make();
        simulation.run();
        for (const Host &host : simulation.project.hosts) {
            const FactRequest request = factRequest(simulation.project, host);
            for (const QString &path : simulation.facts[host.name].files.keys())
                EXPECT_TRUE(request.files.contains(path) || request.directories.contains(path))
                    << scenario.name << ": " << host.name.toStdString() << " is not asked for " << path.toStdString();
            for (const QString &unit : simulation.facts[host.name].units.keys())
                EXPECT_TRUE(request.units.contains(unit)) << scenario.name << ": " << unit.toStdString();
            for (const QString &package :
                 wantedPackages(simulation.project, host, simulation.facts[host.name]).value_or(QStringList()))
                EXPECT_TRUE(request.packages.contains(package)) << scenario.name << ": " << package.toStdString();
            for (const QString &directory : simulation.facts[host.name].control.keys())
                EXPECT_TRUE(request.dataDirectories.contains(directory)) << scenario.name;
        }
    }
}

TEST(Planner, statistics_are_asked_of_load_balancers)
{
    const Project project = fullProject();
    for (const Host &host : project.hosts)
        EXPECT_EQ(factRequest(project, host).proxies, host.has(Role::Haproxy)) << host.name.toStdString();
}

TEST(Planner, a_file_is_asked_for_either_with_or_without_its_content)
{
    for (const test::Scenario &scenario : test::scenarios()) {
        const Project project = scenario.make().project;
        for (const Host &host : project.hosts) {
            const FactRequest request = factRequest(project, host);
            for (const QString &path : request.files + request.directories)
                EXPECT_TRUE(path.startsWith('/')) << path.toStdString();
            for (const QString &path : request.files)
                EXPECT_FALSE(request.directories.contains(path)) << path.toStdString();
        }
    }
}

TEST(PlanInputs, local_files_are_read_or_named)
{
    Project project = fullProject();
    QTemporaryFile ca;
    ASSERT_TRUE(ca.open());
    ca.write("-----BEGIN CERTIFICATE-----\n");
    ca.close();
    project.backup.s3.caFile = ca.fileName();
    const Result<PlanInputs> inputs = readPlanInputs(project, {});
    ASSERT_TRUE(inputs);
    EXPECT_EQ(inputs->backupCa, QByteArray("-----BEGIN CERTIFICATE-----\n"));

    project.backup.s3.caFile = "/no/such/ca.pem";
    const Result<PlanInputs> missing = readPlanInputs(project, {});
    ASSERT_FALSE(missing);
    EXPECT_EQ(missing.error().kind, ErrorKind::Io);
    EXPECT_TRUE(missing.error().what.contains("/no/such/ca.pem, named by backup.s3.ca_file"));

    project.backup.type = RepositoryType::Posix;
    EXPECT_TRUE(readPlanInputs(project, {})) << "what is not used is not read";
    project.packages.source = PackageSource::Custom;
    project.packages.repository.keyFile = "/no/such/key.asc";
    EXPECT_TRUE(readPlanInputs(project, {}).error().what.contains("packages.repository.key_file"));
}

} // namespace
} // namespace howdah
