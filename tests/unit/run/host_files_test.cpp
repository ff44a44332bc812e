#include "core/run/host_files.h"

#include <gtest/gtest.h>

namespace howdah {
namespace {

FileFact file(const char *content)
{
    FileFact fact;
    fact.kind = FileKind::File;
    fact.content = Secret(QByteArray(content));
    return fact;
}

TEST(HostFiles, AreThoseOfItsRolesAndOfTheDataDirectory)
{
    Project project = newProject();
    project.cluster = "prod";
    project.postgres.dataParent = "/data1";
    Host host;
    host.name = "pg1";
    host.roles = {Role::Postgres, Role::Etcd};
    project.hosts.push_back(host);
    const FactRequest request = hostFilesRequest(project, host);
    EXPECT_TRUE(request.files.contains("/etc/patroni_prod.yml"));
    EXPECT_TRUE(request.files.contains("/data1/data_prod/pg_hba.conf"));
    EXPECT_TRUE(request.packages.isEmpty());
    EXPECT_TRUE(request.units.isEmpty());
}

TEST(HostFiles, AreShownWithoutSecretsAndKeysNotAtAll)
{
    HostFacts facts;
    facts.files.insert("/etc/patroni_prod.yml",
                       file("superuser:\n  username: postgres\n  password: s3cret-of-another\n"));
    facts.files.insert("/etc/pgbackrest.conf", file("repo1-s3-key=AKIAEXAMPLE\nrepo1-path=/known-to-the-window\n"));
    facts.files.insert("/etc/howdah/prod/etcd.key", file("-----BEGIN PRIVATE KEY-----"));
    facts.files.insert("/etc/haproxy/haproxy.cfg", FileFact());
    Redactor redactor;
    redactor.add(Secret(QByteArray("known-to-the-window")));
    const std::vector<HostFile> files = hostFiles(facts, redactor);
    ASSERT_EQ(files.size(), 2U);
    EXPECT_EQ(files[0].path, "/etc/patroni_prod.yml");
    EXPECT_TRUE(files[0].text.contains("username: postgres"));
    EXPECT_FALSE(files[0].text.contains("s3cret"));
    EXPECT_FALSE(files[1].text.contains("known-to-the-window"));
}

TEST(HostFiles, ThatCannotBeReadSayWhy)
{
    HostFacts facts;
    FileFact denied;
    denied.kind = FileKind::Other;
    denied.problem = "Permission denied";
    facts.files.insert("/etc/patroni_prod.yml", denied);
    const std::vector<HostFile> files = hostFiles(facts, {});
    ASSERT_EQ(files.size(), 1U);
    EXPECT_EQ(files[0].problem, "Permission denied");
}

} // namespace
} // namespace howdah
