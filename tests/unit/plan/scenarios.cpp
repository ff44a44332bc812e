#include "tests/unit/plan/scenarios.h"

#include <gtest/gtest.h>

namespace howdah::test {

namespace {

bool is(const Step &step, const char *what)
{
    return step.id.section('/', 1) == QLatin1String(what);
}

Project ownershipProject()
{
    Project project = fullProject();
    project.disks.mode = DiskMode::OwnershipOnly;
    for (Host &host : project.hosts)
        host.devices.clear();
    return project;
}

/// /data1 is there already, made by somebody else, and belongs to root.
Simulation ownershipOnly()
{
    Simulation simulation(ownershipProject());
    for (const Host *member : simulation.project.withRole(Role::Postgres)) {
        HostFacts &host = simulation.facts[member->name];
        host.mounts.push_back({"/dev/mapper/vg0-data", "/data1", "ext4", "rw", 1, 1});
        FileFact root;
        root.kind = FileKind::Directory;
        root.owner = root.group = "root";
        root.mode = 0755;
        root.empty = false; // lost+found
        host.files.insert("/data1", root);
    }
    return simulation;
}

Simulation interrupted(const std::vector<const char *> &reached)
{
    Simulation simulation(fullProject());
    simulation.run([&](const Step &step) {
        return std::any_of(reached.begin(), reached.end(), [&](const char *what) { return is(step, what); });
    });
    return simulation;
}

/// The leader made its cluster, and the run ended before the first replica began.
Simulation leaderAlone()
{
    Simulation simulation = interrupted({"packages", "disks", "time", "etcd", "etcd-health"});
    simulation.run([](const Step &step) { return step.id.startsWith(QLatin1String("pg1/patroni")); });
    return simulation;
}

Simulation anotherLeads()
{
    Simulation simulation = converged(fullProject());
    simulation.switchover("pg2");
    simulation.project.postgres.parameters.insert("work_mem", "64MB");
    simulation.project.postgres.databases.push_back({"late", "", {"hstore"}});
    return simulation;
}

Simulation changedSetting()
{
    Simulation simulation = converged(fullProject());
    simulation.project.postgres.parameters.insert("work_mem", "64MB");
    return simulation;
}

Simulation changedPorts()
{
    Simulation simulation = converged(fullProject());
    simulation.project.etcd.clientPort = 12379;
    return simulation;
}

Simulation newBalancerSetting()
{
    Simulation simulation = converged(fullProject());
    simulation.project.haproxy.primaryPort = 5432;
    return simulation;
}

Simulation upgraded(Simulation simulation)
{
    simulation.project.os.upgrade = true;
    simulation.project.os.allowReboot = true;
    for (HostFacts &host : simulation.facts)
        host.upgradable = 12;
    return simulation;
}

Project pgdgProject()
{
    Project project = plainProject();
    project.packages.source = PackageSource::Pgdg;
    project.postgres.version = 18;
    return project;
}

Simulation customRepository()
{
    Project project = plainProject();
    project.packages.source = PackageSource::Custom;
    project.packages.repository.definition = "Types: deb\nURIs: https://packages.example/pg\nSuites: stable\n"
                                             "Components: main\nSigned-By: /etc/apt/keyrings/howdah.asc\n";
    project.packages.repository.packageNames = {{"postgresql", "vendor-pg16-server vendor-pg16-client"},
                                                {"patroni", "vendor-patroni"},
                                                {"timescaledb", "vendor-timescale-16"}};
    project.packages.repository.binDir = "/opt/vendor/pg/16/bin";
    project.packages.extra = QStringList{"htop"};
    project.postgres.version = 16;
    project.postgres.extensions = QStringList{"timescaledb", "pg_stat_statements", "pg_partman"};
    Simulation simulation(project);
    simulation.inputs.repositoryKey = "-----BEGIN PGP PUBLIC KEY BLOCK-----\n…\n-----END PGP PUBLIC KEY BLOCK-----\n";
    return simulation;
}

Simulation wiped()
{
    Simulation simulation(fullProject());
    simulation.project.disks.allowWipe = {{"pg2", "virtio-pg2-data"}};
    simulation.facts["pg2"].devices[1].signature = "ext4";
    simulation.facts["pg2"].devices[1].label = "old";
    return simulation;
}

Simulation ownCa()
{
    Project project = fullProject();
    project.backup.s3.port = 9000;
    project.backup.s3.uriStyle = S3UriStyle::Path;
    project.backup.differentialSchedule.clear();
    project.patroni.synchronousMode = SynchronousMode::Strict;
    Simulation simulation(project);
    simulation.inputs.backupCa = "-----BEGIN CERTIFICATE-----\n…\n-----END CERTIFICATE-----\n";
    return simulation;
}

/// One firewall of each kind, as somebody set them up for SSH alone; nothing filters on the load balancer.
ClusterFacts firewalledFacts(const Project &project)
{
    ClusterFacts facts = bareFacts(project);
    FirewallFact firewalld;
    firewalld.kind = FirewallKind::Firewalld;
    FirewallFact chain;
    chain.kind = FirewallKind::Nftables;
    chain.table = "inet filter";
    chain.chain = "input";
    chain.leads = false;
    FirewallFact open = chain; // of fail2ban, which refuses single addresses
    open.table = "inet f2b-table";
    open.closed = false;
    facts["pg1"].firewalls = {FirewallFact{}};
    facts["pg2"].firewalls = {open, chain};
    facts["pg2"].units["nftables.service"].active = "active";
    facts["pg3"].firewalls = {firewalld};
    return facts;
}

/// The second load balancer has left, and another network has come.
Simulation firewallsOfBefore()
{
    Project project = plainProject();
    project.hosts.push_back(planHost("lb2", "10.1.0.21", {Role::Haproxy}));
    Simulation simulation(project, firewalledFacts(project));
    simulation.run();
    simulation.project.hosts.pop_back();
    simulation.project.postgres.clientNetworks << "10.3.7.9/32";
    return simulation;
}

} // namespace

Project externalEtcdProject()
{
    Project project = plainProject();
    for (Host &host : project.hosts)
        host.roles.erase(Role::Etcd);
    for (int i = 1; i <= 3; ++i)
        project.hosts.push_back(
            planHost(QStringLiteral("etcd%1").arg(i), QStringLiteral("10.1.0.%1").arg(30 + i), {Role::Etcd}));
    return project;
}

Project ipv6Project()
{
    Project project = fullProject();
    int i = 0;
    for (Host &host : project.hosts)
        host.address = QStringLiteral("2001:db8::%1").arg(++i);
    project.postgres.clientNetworks = QStringList{"2001:db8:1::/64"};
    project.haproxy.statsBind = "::1";
    return project;
}

Project posixProject()
{
    Project project = plainProject();
    project.backup.type = RepositoryType::Posix;
    project.backup.path = "/mnt/backup";
    project.backup.encrypt = true;
    project.backup.replicasFromBackup = false;
    return project;
}

Simulation converged(const Project &project, Release release)
{
    Simulation simulation(project, release);
    simulation.run();
    return simulation;
}

const std::vector<Scenario> &scenarios()
{
    static const std::vector<Scenario> all = {
        {"bare_debian13", [] { return Simulation(fullProject()); }},
        {"converged", [] { return converged(fullProject()); }},
        {"bare_debian12", [] { return Simulation(plainProject(), Release::Debian12); }},
        {"external_etcd", [] { return Simulation(externalEtcdProject()); }},
        {"etcd_on_the_balancer",
         [] {
             Project project = plainProject();
             project.hosts[2].roles = {Role::Etcd, Role::Haproxy};
             project.hosts.pop_back();
             return Simulation(project);
         }},
        {"posix_repository_encrypted", [] { return Simulation(posixProject()); }},
        {"no_backups", [] { return Simulation(plainProject()); }},
        {"ownership_only", ownershipOnly},
        {"a_permitted_wipe", wiped},
        {"own_ca_one_schedule_strict", ownCa},
        {"one_changed_setting", changedSetting},
        {"changed_etcd_port", changedPorts},
        {"changed_balancer_port", newBalancerSetting},
        {"interrupted_after_packages", [] { return interrupted({"packages"}); }},
        {"interrupted_after_etcd",
         [] {
             return interrupted({"packages", "disks", "time", "etcd", "etcd-health"});
         }},
        {"interrupted_leader_alone", leaderAlone},
        {"another_leader", anotherLeads},
        {"ipv6", [] { return Simulation(ipv6Project()); }},
        {"upgrade_and_reboot", [] { return upgraded(Simulation(plainProject())); }},
        {"upgrade_of_a_running_cluster", [] { return upgraded(converged(plainProject())); }},
        {"pgdg", [] { return Simulation(pgdgProject()); }},
        {"custom_repository", customRepository},
        {"firewalls", [] { return Simulation(plainProject(), firewalledFacts(plainProject())); }},
        {"firewalls_after_a_host_left", firewallsOfBefore},
        {"single_host",
         [] {
             Project project = plainProject();
             project.hosts = {planHost("solo", "10.1.0.9", {Role::Postgres, Role::Etcd, Role::Haproxy})};
             return Simulation(project);
         }},
    };
    return all;
}

} // namespace howdah::test
