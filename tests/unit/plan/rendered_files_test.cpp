// tests/golden/files/*: files as they land on a host. The secrets in them are markers.

#include "tests/unit/plan/plan_text.h"
#include "tests/unit/plan/scenarios.h"

#include "core/project/yaml_parser.h"

#include <gtest/gtest.h>

namespace howdah {
namespace {

using test::contentIn;
using test::fullProject;
using test::plainProject;
using test::Simulation;

struct Rendered {
    const char *golden;
    Project (*project)();
    const char *host;
    const char *path;
};

Project ownCaProject()
{
    Project project = fullProject();
    project.backup.s3.endpoint = "minio.example";
    project.backup.s3.port = 9000;
    project.backup.s3.uriStyle = S3UriStyle::Path;
    return project;
}

Project instanceRoleProject()
{
    Project project = fullProject();
    project.backup.s3.credentials = S3Credentials::InstanceRole;
    return project;
}

constexpr Rendered all[] = {
    {"patroni_leader.yml", fullProject, "pg1", "/etc/patroni_prod.yml"},
    {"patroni_replica.yml", fullProject, "pg2", "/etc/patroni_prod.yml"},
    {"patroni_plain.yml", plainProject, "pg1", "/etc/patroni_prod.yml"},
    {"patroni_ipv6.yml", test::ipv6Project, "pg1", "/etc/patroni_prod.yml"},
    {"patroni_posix.yml", test::posixProject, "pg1", "/etc/patroni_prod.yml"},
    {"haproxy.cfg", fullProject, "lb1", "/etc/haproxy/haproxy.cfg"},
    {"haproxy_plain.cfg", plainProject, "lb1", "/etc/haproxy/haproxy.cfg"},
    {"haproxy_ipv6.cfg", test::ipv6Project, "lb1", "/etc/haproxy/haproxy.cfg"},
    {"pgbackrest_s3.conf", fullProject, "pg1", "/etc/pgbackrest.conf"},
    {"pgbackrest_s3_own_ca.conf", ownCaProject, "pg1", "/etc/pgbackrest.conf"},
    {"pgbackrest_s3_instance_role.conf", instanceRoleProject, "pg1", "/etc/pgbackrest.conf"},
    {"pgbackrest_posix_encrypted.conf", test::posixProject, "pg1", "/etc/pgbackrest.conf"},
    {"etcd.default", fullProject, "pg1", "/etc/default/etcd"},
    {"etcd_ipv6.default", test::ipv6Project, "pg2", "/etc/default/etcd"},
    {"etcd.service.conf", fullProject, "pg1", "/etc/systemd/system/etcd.service.d/howdah.conf"},
    {"patroni.service", fullProject, "pg1", "/etc/systemd/system/patroni_prod.service"},
    {"pgbackrest.service", fullProject, "pg1", "/etc/systemd/system/pgbackrest_prod@.service"},
    {"pgbackrest_full.timer", fullProject, "pg1", "/etc/systemd/system/pgbackrest_prod_full.timer"},
    {"pgbackrest_diff.timer", fullProject, "pg1", "/etc/systemd/system/pgbackrest_prod_diff.timer"},
    {"hba_proto.txt", fullProject, "pg1", "/var/lib/postgresql/hba_proto.txt"},
    {"pgbackrest-here", fullProject, "pg1", "/usr/local/lib/howdah/pgbackrest-here"},
    {"pc", fullProject, "pg1", "/usr/local/bin/pc"},
};

class RenderedFile : public testing::TestWithParam<Rendered> {};

TEST_P(RenderedFile, is_as_the_golden)
{
    const Rendered &file = GetParam();
    Simulation simulation(file.project());
    if (std::string(file.golden).find("own_ca") != std::string::npos)
        simulation.inputs.backupCa = "-----BEGIN CERTIFICATE-----\n";
    simulation.run();
    const HostFacts &host = simulation.facts[file.host];
    const QByteArray content = contentIn(host, file.path);
    test::expectGolden(QStringLiteral("files/") + file.golden, QString::fromUtf8(content));
    EXPECT_TRUE(content.endsWith('\n'));
    EXPECT_FALSE(content.contains("{{")) << "a field of the template that was not filled";
    if (content.contains(test::secretMarker)) {
        EXPECT_EQ(host.file(file.path).mode, 0600) << "it holds secrets";
    }
}

INSTANTIATE_TEST_SUITE_P(Files, RenderedFile, testing::ValuesIn(all), [](const testing::TestParamInfo<Rendered> &test) {
    std::string name = test.param.golden;
    std::replace_if(
        name.begin(), name.end(), [](char c) { return std::isalnum(static_cast<unsigned char>(c)) == 0; }, '_');
    return name;
});

TEST(RenderedFiles, whatever_holds_a_secret_is_for_its_owner_alone)
{
    for (const test::Scenario &scenario : test::scenarios()) {
        Simulation simulation = scenario.make();
        simulation.run();
        for (const HostFacts &host : simulation.facts) {
            for (auto file = host.files.begin(); file != host.files.end(); ++file) {
                if (file->content && file->content->reveal().contains(test::secretMarker)) {
                    EXPECT_EQ(file->mode & 0077, 0) << scenario.name << ": " << file.key().toStdString();
                }
            }
        }
    }
}

TEST(RenderedFiles, patroni_yml_holds_every_secret_as_text)
{
    for (const char *password : {"12345678", "1e3", "on", "null", "0x1F", "a: b #c", "p\"w'd\\x", " blank ", "über"}) {
        Simulation simulation(fullProject());
        for (Secret &secret : simulation.inputs.secrets)
            secret = Secret(QByteArray(password));
        simulation.run();
        const QByteArray yaml = contentIn(simulation.facts["pg1"], "/etc/patroni_prod.yml");
        const Result<YamlValue> read = parseYaml(yaml, "patroni.yml");
        ASSERT_TRUE(read) << describe(read.error()).toStdString();
        const YamlValue *superuser = read->find("postgresql")->find("authentication")->find("superuser");
        EXPECT_EQ(superuser->find("password")->text, QString::fromUtf8(password)) << yaml.toStdString();
    }
}

TEST(RenderedFiles, an_awkward_password_of_the_statistics_page_is_one_word)
{
    Simulation simulation(fullProject());
    simulation.inputs.secrets["haproxy/stats-password"] = Secret(QByteArray("it's #1 \"x\"\\"));
    simulation.run();
    EXPECT_TRUE(contentIn(simulation.facts["lb1"], "/etc/haproxy/haproxy.cfg")
                    .contains("    stats auth dba:'it'\\''s #1 \"x\"\\'\n"));
}

} // namespace
} // namespace howdah
