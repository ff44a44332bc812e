// What stops a plan: nothing of it may run, and the DBA reads what is in the way and what to do.

#include "tests/unit/plan/plan_text.h"
#include "tests/unit/plan/scenarios.h"

#include <gtest/gtest.h>

namespace howdah {
namespace {

using test::converged;
using test::fullProject;
using test::plainProject;
using test::Simulation;

constexpr auto dataDirectory = "/var/lib/postgresql/data_prod";

/// The one refusal of the plan; it must not be empty-handed.
Error onlyRefusal(const Simulation &simulation)
{
    const Plan plan = simulation.plan();
    EXPECT_FALSE(plan.isEmpty());
    EXPECT_EQ(plan.blocked.size(), 1U);
    for (const Error &error : plan.blocked) {
        EXPECT_EQ(error.kind, ErrorKind::Blocked);
        EXPECT_FALSE(error.hint.isEmpty()) << error.what.toStdString();
        if (plan.blocked.size() > 1)
            ADD_FAILURE() << describe(error).toStdString();
    }
    return plan.blocked.empty() ? Error() : plan.blocked.front();
}

void expectRefusal(const Simulation &simulation, const char *what, const char *hint)
{
    const Error error = onlyRefusal(simulation);
    EXPECT_EQ(error.what.toStdString(), what);
    EXPECT_EQ(error.hint.toStdString(), hint);
}

ControlData controlOf(const QString &identifier, int version = 17)
{
    ControlData control;
    control.systemIdentifier = identifier;
    control.majorVersion = version;
    control.state = "shut down";
    control.timeline = "1";
    control.checkpointLocation = "0/3000060";
    control.checkpointTime = "Sun Nov 22 23:18:46 2026";
    return control;
}

FileFact filledDirectory()
{
    FileFact fact;
    fact.kind = FileKind::Directory;
    fact.owner = fact.group = "postgres";
    fact.mode = 0700;
    fact.empty = false;
    return fact;
}

TEST(Blocked, a_host_of_which_nothing_is_known)
{
    Simulation simulation(plainProject());
    simulation.facts.remove("pg2");
    expectRefusal(simulation, "nothing is known of pg2, so nothing can be planned",
                  "make it reachable, or take it out of the project");
    EXPECT_TRUE(simulation.plan().steps.empty()) << "the others are not planned without it";
}

TEST(Blocked, hosts_without_facts_are_all_named)
{
    Simulation simulation(plainProject());
    simulation.facts.clear();
    EXPECT_EQ(simulation.plan().blocked.size(), 4U);
}

TEST(Blocked, facts_of_other_hosts_do_no_harm)
{
    Simulation simulation = converged(plainProject());
    simulation.facts.insert("stranger", HostFacts());
    EXPECT_TRUE(simulation.plan().isEmpty());
}

TEST(Blocked, an_unsupported_system)
{
    Simulation simulation(plainProject());
    simulation.facts["lb1"].os = {"rocky", "rhel fedora", "9.4", {}, "Rocky Linux 9.4 (Blue Onyx)", "x86_64"};
    expectRefusal(simulation, "lb1: Rocky Linux 9.4 (Blue Onyx) is not supported",
                  "supported are Debian 12 and Debian 13");
    simulation.facts["lb1"].os = {};
    expectRefusal(simulation, "lb1: this operating system is not supported", "supported are Debian 12 and Debian 13");
    simulation.facts["lb1"].os = {"debian", {}, "11", "bullseye", "Debian GNU/Linux 11 (bullseye)", "amd64"};
    expectRefusal(simulation, "lb1: Debian GNU/Linux 11 (bullseye) is not supported",
                  "supported are Debian 12 and Debian 13");
    simulation.facts["lb1"].os = {"debian", {}, {}, "forky", "Debian GNU/Linux forky/sid", "amd64"};
    expectRefusal(simulation, "lb1: Debian GNU/Linux forky/sid is not supported",
                  "supported are Debian 12 and Debian 13");
}

TEST(Blocked, a_version_that_the_distribution_lacks)
{
    Simulation simulation(plainProject());
    simulation.project.postgres.version = 16;
    const Plan plan = simulation.plan();
    ASSERT_EQ(plan.blocked.size(), 4U);
    EXPECT_EQ(plan.blocked[0].what.toStdString(),
              "pg1: Debian GNU/Linux 13 (trixie) has no PostgreSQL 16 in its own packages; it has 17");
}

TEST(Blocked, timescaledb_on_debian_12)
{
    Simulation simulation(plainProject(), test::Release::Debian12);
    simulation.project.postgres.extensions = QStringList{"timescaledb"};
    EXPECT_EQ(simulation.plan().blocked.front().what.toStdString(),
              "pg1: Debian GNU/Linux 12 (bookworm) has no TimescaleDB in its own packages");
}

TEST(Blocked, a_foreign_data_directory)
{
    Simulation simulation(plainProject());
    simulation.facts["pg2"].control.insert(dataDirectory, controlOf("42"));
    simulation.facts["pg2"].files.insert(dataDirectory, filledDirectory());
    expectRefusal(simulation,
                  "/var/lib/postgresql/data_prod on pg2 already holds a PostgreSQL 17 cluster (system identifier 42, "
                  "last checkpoint Sun Nov 22 23:18:46 2026) that Howdah did not make",
                  "move it aside (mv /var/lib/postgresql/data_prod /var/lib/postgresql/data_prod.old), or choose "
                  "another postgres.data_parent or cluster name");
}

TEST(Blocked, a_data_directory_that_holds_something_else)
{
    Simulation simulation(plainProject());
    simulation.facts["pg2"].files.insert(dataDirectory, filledDirectory());
    expectRefusal(simulation,
                  "/var/lib/postgresql/data_prod on pg2 is not empty and holds no complete PostgreSQL cluster",
                  "look at it and move it aside: mv /var/lib/postgresql/data_prod /var/lib/postgresql/data_prod.old");
}

TEST(Blocked, not_by_a_replica_that_is_being_made)
{
    Simulation simulation = converged(plainProject());
    HostFacts &replica = simulation.facts["pg3"];
    replica.control.clear();
    replica.patroni = QJsonObject{{"state", "creating replica"}, {"role", "replica"}};
    EXPECT_EQ(simulation.plan().blocked.size(), 0U);
    EXPECT_EQ(simulation.plan().steps.size(), 1U) << test::textOf(simulation.plan()).toStdString();

    // PG_VERSION is copied long before pg_control.
    replica.control.insert(dataDirectory, ControlData());
    replica.control[dataDirectory].majorVersion = 17;
    EXPECT_EQ(simulation.plan().blocked.size(), 0U);

    replica.control.clear();
    replica.units["patroni_prod.service"].active = "failed";
    EXPECT_EQ(onlyRefusal(simulation).what.toStdString(),
              "/var/lib/postgresql/data_prod on pg3 is not empty and holds no complete PostgreSQL cluster");
}

TEST(Blocked, something_listens_on_the_port)
{
    Simulation simulation(plainProject());
    simulation.facts["pg1"].listeners.push_back({"127.0.0.1", 5432, "postgres"});
    expectRefusal(simulation, "something already listens on port 5432 of pg1",
                  "stop that server, or set postgres.port to another one");
    simulation.project.postgres.port = 5433;
    EXPECT_TRUE(simulation.plan().blocked.empty());
}

TEST(Blocked, different_clusters_under_one_name)
{
    Simulation simulation = converged(plainProject());
    simulation.facts["pg3"].control[dataDirectory].systemIdentifier = "42";
    const Plan plan = simulation.plan();
    ASSERT_EQ(plan.blocked.size(), 2U);
    EXPECT_EQ(plan.blocked[0].what.toStdString(),
              "pg1 and pg3 hold different clusters: system identifiers 7711140114283767723 and 42");
    EXPECT_EQ(plan.blocked[1].what.toStdString(),
              "pg2 and pg3 hold different clusters: system identifiers 7711140114283767723 and 42");
}

TEST(Blocked, not_by_an_identifier_that_could_not_be_read)
{
    Simulation simulation = converged(plainProject());
    simulation.facts["pg3"].control[dataDirectory].systemIdentifier.clear(); // pg_controldata is not installed
    EXPECT_TRUE(simulation.plan().blocked.empty());
}

TEST(Blocked, another_major_version)
{
    Simulation simulation = converged(plainProject());
    simulation.project.packages.source = PackageSource::Pgdg;
    simulation.project.postgres.version = 18;
    const Plan plan = simulation.plan();
    ASSERT_EQ(plan.blocked.size(), 3U);
    EXPECT_EQ(plan.blocked[0].what.toStdString(),
              "/var/lib/postgresql/data_prod on pg1 is of PostgreSQL 17, and the project wants 18");
    EXPECT_EQ(plan.blocked[0].hint.toStdString(), "set postgres.version to 17; an upgrade is a task of its own");
}

TEST(Blocked, a_foreign_etcd)
{
    Simulation simulation(plainProject());
    simulation.facts["pg1"].units["etcd.service"] = {"loaded", "active", "running", "enabled", {}, false, 0};
    const char *what = "etcd already runs on pg1 with settings that are not of cluster prod";
    EXPECT_EQ(onlyRefusal(simulation).what.toStdString(), what);

    FileFact settings;
    settings.kind = FileKind::File;
    settings.content = Secret(QByteArray("# etcd of cluster production. Written by Howdah; …\nETCD_NAME=x\n"));
    simulation.facts["pg1"].files.insert("/etc/default/etcd", settings);
    EXPECT_EQ(onlyRefusal(simulation).what.toStdString(), what) << "the other cluster's name begins like ours";

    simulation.facts["pg1"].units["etcd.service"].active = "inactive";
    EXPECT_TRUE(simulation.plan().blocked.empty()) << "settings without a server are in nobody's way";
}

TEST(Blocked, what_an_earlier_etcd_left)
{
    Simulation simulation(plainProject());
    simulation.facts["pg2"].files["/var/lib/etcd/prod.etcd"] = filledDirectory();
    expectRefusal(
        simulation, "/var/lib/etcd/prod.etcd on pg2 holds the data of an etcd that Howdah did not set up there",
        "if no cluster needs it any more, move it aside: mv /var/lib/etcd/prod.etcd /var/lib/etcd/prod.etcd.old");
}

TEST(Blocked, not_by_the_data_of_our_own_etcd_that_stands_still)
{
    Simulation simulation = converged(plainProject());
    simulation.facts["pg2"].files["/var/lib/etcd/prod.etcd"] = filledDirectory();
    simulation.facts["pg2"].units["etcd.service"].active = "inactive";
    EXPECT_TRUE(simulation.plan().blocked.empty());
}

TEST(Blocked, a_voter_more_for_a_running_etcd)
{
    Simulation simulation = converged(test::externalEtcdProject());
    simulation.project.hosts.push_back(test::planHost("etcd4", "10.1.0.34", {Role::Etcd}));
    simulation.facts.insert("etcd4", test::bareHost(simulation.project.hosts.back()));
    EXPECT_EQ(onlyRefusal(simulation).what.toStdString(),
              "etcd of cluster prod runs with etcd1, etcd2, etcd3; etcd4 is no member of it");
}

TEST(Blocked, etcd_on_a_name)
{
    Simulation simulation(plainProject());
    simulation.project.hosts[1].address = "pg2.example.com";
    expectRefusal(simulation, "etcd on pg2 cannot listen on pg2.example.com: it takes addresses, no names",
                  "set cluster_address of pg2 to its address (it has 10.1.0.12)");
    simulation.project.hosts[1].clusterAddress = "10.1.0.12";
    EXPECT_TRUE(simulation.plan().blocked.empty());
}

TEST(Blocked, a_device_with_data)
{
    Simulation simulation(fullProject());
    simulation.facts["pg2"].devices[1].signature = "ext4";
    EXPECT_EQ(onlyRefusal(simulation).hint.toStdString(),
              "choose another device; if its data may be lost, name it under disks.allow_wipe: "
              "{host: pg2, device: virtio-pg2-data}");
    // Permission for another host, or by a name that another disk may have tomorrow.
    simulation.project.disks.allowWipe = {{"pg1", "virtio-pg2-data"}, {"pg2", "/dev/vdb"}};
    EXPECT_EQ(simulation.plan().blocked.size(), 1U);
    simulation.project.disks.allowWipe.push_back({"pg2", "virtio-pg2-data"});
    EXPECT_TRUE(simulation.plan().blocked.empty());
}

TEST(Blocked, two_names_of_one_device)
{
    Simulation simulation(fullProject());
    simulation.project.disks.mountPoints << "/data2";
    for (Host &host : simulation.project.hosts)
        host.devices.insert("/data2", "/dev/vdb");
    const Plan plan = simulation.plan();
    ASSERT_EQ(plan.blocked.size(), 3U);
    EXPECT_EQ(plan.blocked[0].what.toStdString(), "/data1 and /data2 on pg1 are to be on the same device /dev/vdb");
}

TEST(Blocked, nothing_is_mounted_where_the_disk_should_be)
{
    Simulation simulation(fullProject());
    simulation.project.disks.mode = DiskMode::OwnershipOnly;
    const Plan plan = simulation.plan();
    ASSERT_EQ(plan.blocked.size(), 3U);
    EXPECT_EQ(plan.blocked[0].what.toStdString(), "nothing is mounted at /data1 on pg1");
}

TEST(Blocked, members_of_two_releases)
{
    Simulation simulation(plainProject());
    simulation.facts["pg2"].os = test::bareHost(simulation.project.hosts[1], test::Release::Debian12).os;
    EXPECT_EQ(onlyRefusal(simulation).what.toStdString(),
              "pg1 would run PostgreSQL 17 and pg2 PostgreSQL 15; members of a cluster run one version");
    simulation.project.packages.source = PackageSource::Pgdg;
    simulation.project.postgres.version = 17;
    EXPECT_TRUE(simulation.plan().blocked.empty());
}

TEST(Blocked, a_balancer_that_serves_somebody_else)
{
    Simulation simulation(plainProject());
    FileFact config;
    config.kind = FileKind::File;
    config.owner = config.group = "root";
    config.mode = 0644;
    const auto judged = [&](const QByteArray &content) {
        config.content = Secret(content);
        simulation.facts["lb1"].files.insert("/etc/haproxy/haproxy.cfg", config);
        return simulation.plan().blocked.size();
    };
    EXPECT_EQ(judged("global\n    log /dev/log local0\n# frontend x\ndefaults\n    mode http\n"), 0U)
        << "the package's own";
    EXPECT_EQ(judged("global\nfrontend web\n    bind *:80\n"), 1U);
    EXPECT_EQ(judged("# HAProxy of cluster prod. Written by Howdah.\nlisten primary\n"), 0U);
    EXPECT_EQ(judged("# HAProxy of cluster prod2. Written by Howdah.\nlisten primary\n"), 1U)
        << "another cluster of Howdah's is somebody else, too";
}

TEST(Blocked, a_masked_unit)
{
    Simulation simulation = converged(plainProject());
    simulation.facts["lb1"].units["haproxy.service"] = {"masked", "inactive", "dead", "masked", {}, false, 0};
    expectRefusal(simulation, "haproxy.service on lb1 is masked: somebody decided that it must not run",
                  "systemctl unmask haproxy.service, if that is no longer so");
}

} // namespace
} // namespace howdah
