// TLS in the plan: renewal is a difference like any other and interrupts nobody; a running etcd is never switched.

#include "tests/unit/plan/plan_text.h"
#include "tests/unit/plan/scenarios.h"

#include "core/plan/recipes/recipes.h"
#include "core/project/tls_names.h"

#include <gtest/gtest.h>

namespace howdah {
namespace {

using test::contentIn;
using test::fullProject;
using test::plainProject;
using test::Simulation;

Project withoutTls()
{
    Project project = plainProject();
    project.security.tls = false;
    return project;
}

/// A refusal for each voter, all with the same words but for its name.
void expectRefusals(const Simulation &simulation, const QString &what, const QString &hint)
{
    const Plan plan = simulation.plan();
    ASSERT_EQ(plan.blocked.size(), 3U);
    for (const Error &error : plan.blocked) {
        EXPECT_TRUE(error.what.contains(what)) << error.what.toStdString();
        EXPECT_TRUE(error.hint.contains(hint)) << error.hint.toStdString();
    }
}

TEST(PlanTls, a_renewed_certificate_restarts_nothing)
{
    Simulation simulation(fullProject());
    simulation.run();
    ASSERT_TRUE(simulation.plan().isEmpty());
    simulation.inputs.secrets.insert(secret_name::hostCertificate("pg2"), Secret(QByteArray("renewed\n")));
    const Plan plan = simulation.plan();
    EXPECT_TRUE(plan.blocked.empty());
    QStringList ids;
    for (const Step &step : plan.steps) {
        ids << step.id;
        EXPECT_TRUE(step.restarts().isEmpty()) << step.id.toStdString();
        EXPECT_TRUE(step.losses().empty()) << step.id.toStdString();
    }
    EXPECT_EQ(ids, (QStringList{"pg2/etcd", "pg2/etcd-health", "pg2/patroni"}));
    simulation.run();
    EXPECT_TRUE(simulation.plan().isEmpty());
}

TEST(PlanTls, a_cluster_that_runs_without_it_is_left_so)
{
    Simulation simulation(withoutTls());
    simulation.run();
    simulation.project.security.tls = true;
    expectRefusals(simulation, "runs without TLS", "security: {tls: false}");
}

TEST(PlanTls, a_cluster_that_has_it_keeps_it)
{
    Simulation simulation(plainProject());
    simulation.run();
    simulation.project.security.tls = false;
    expectRefusals(simulation, "runs with TLS", "tls: false");
}

TEST(PlanTls, a_stopped_etcd_with_data_is_not_switched_either)
{
    Simulation simulation(withoutTls());
    simulation.run();
    for (HostFacts &host : simulation.facts) {
        host.units["etcd.service"].active = "inactive";
        if (host.files.contains("/var/lib/etcd/prod.etcd"))
            host.files["/var/lib/etcd/prod.etcd"].empty = false;
    }
    simulation.project.security.tls = true;
    expectRefusals(simulation, "runs without TLS", "security: {tls: false}");
}

TEST(PlanTls, settings_that_nothing_ran_with_are_replaced)
{
    Simulation simulation(withoutTls());
    simulation.run([](const Step &step) { return step.id.endsWith("/packages"); });
    FileFact file;
    file.kind = FileKind::File;
    file.content = Secret(QByteArray("# etcd of cluster prod.\nETCD_LISTEN_CLIENT_URLS=http://10.1.0.11:2379\n"));
    simulation.facts["pg1"].files.insert("/etc/default/etcd", file);
    simulation.project.security.tls = true;
    EXPECT_TRUE(simulation.plan().blocked.empty());
}

TEST(PlanTls, another_authority_is_refused)
{
    Simulation simulation(plainProject());
    simulation.run();
    simulation.inputs.secrets.insert(QLatin1String(secret_name::authority), Secret(QByteArray("another\n")));
    expectRefusals(simulation, "trusts another CA", "tls/ca-key");
}

TEST(PlanTls, without_it_nothing_of_it_lands_on_a_host)
{
    Simulation simulation(withoutTls());
    simulation.run();
    for (const HostFacts &host : simulation.facts) {
        for (auto file = host.files.cbegin(); file != host.files.cend(); ++file) {
            EXPECT_FALSE(file.key().startsWith("/etc/howdah/")) << file.key().toStdString();
            EXPECT_FALSE(contentIn(host, file.key()).contains("https://10.")) << file.key().toStdString();
            EXPECT_FALSE(contentIn(host, file.key()).contains("sslmode")) << file.key().toStdString();
        }
    }
    EXPECT_TRUE(hbaRules(simulation.project).filter("hostssl").isEmpty());
}

TEST(PlanTls, keys_are_for_their_service_alone)
{
    Simulation simulation(plainProject());
    simulation.run();
    for (const char *service : {"postgres", "etcd"}) {
        const FileFact &key = simulation.facts["pg1"].file(tlsKeyFile("prod", service));
        EXPECT_EQ(key.mode, 0600);
        EXPECT_EQ(key.owner, QLatin1String(service));
    }
    EXPECT_EQ(simulation.facts["lb1"].file(tlsAuthorityFile("prod")).kind, FileKind::File);
    EXPECT_EQ(simulation.facts["lb1"].file(tlsKeyFile("prod", "postgres")).kind, FileKind::Absent);
}

TEST(PlanTls, old_clients_are_let_in_where_the_project_says_so_and_members_are_not)
{
    Project project = plainProject();
    EXPECT_EQ(hbaRules(project).filter("10.2.0.0/16"), QStringList{"hostssl all all 10.2.0.0/16 scram-sha-256"});
    project.security.plainClients = true;
    const QStringList rules = hbaRules(project);
    EXPECT_EQ(rules.filter("10.2.0.0/16"), QStringList{"host all all 10.2.0.0/16 scram-sha-256"});
    EXPECT_EQ(rules.filter("10.1.0.20/32"), QStringList{"host all all 10.1.0.20/32 scram-sha-256"})
        << "through the balancer";
    for (const QString &rule : rules.filter("10.1.0.1"))
        EXPECT_TRUE(rule.startsWith("hostssl ")) << rule.toStdString();
}

} // namespace
} // namespace howdah
