#include "core/project/required_secrets.h"

#include "tests/unit/project/sample_projects.h"

#include <gtest/gtest.h>

using namespace howdah;
using namespace howdah::test;

namespace {

/// Names, in order; those that only the DBA knows carry a "?".
std::string needed(const Project &project)
{
    QStringList names;
    for (const RequiredSecret &secret : requiredSecrets(project)) {
        EXPECT_FALSE(secret.label.isEmpty());
        names.append(secret.name + (secret.generated ? QString() : QStringLiteral("?")));
    }
    return names.join(QLatin1Char(' ')).toStdString();
}

const std::string roles = "postgres/superuser postgres/replication postgres/rewind patroni/rest";

TEST(RequiredSecrets, S3WithKeys)
{
    EXPECT_EQ(needed(saneProject()), roles + " backup/s3-key? backup/s3-key-secret?");
}

TEST(RequiredSecrets, InstanceRolesAndOtherRepositoriesNeedNoKeys)
{
    Project project = saneProject();
    project.backup.s3.credentials = S3Credentials::InstanceRole;
    EXPECT_EQ(needed(project), roles);
    project.backup.type = RepositoryType::Posix;
    project.backup.s3.credentials = S3Credentials::Keys;
    EXPECT_EQ(needed(project), roles);
}

TEST(RequiredSecrets, EncryptionNeedsAPassphraseOnlyWithARepository)
{
    Project project = saneProject();
    project.backup.encrypt = true;
    project.backup.type = RepositoryType::Posix;
    EXPECT_EQ(needed(project), roles + " backup/cipher-pass");
    project.backup.type = RepositoryType::None;
    EXPECT_EQ(needed(project), roles);
}

TEST(RequiredSecrets, EveryOwnerOnceAndNeverTheSuperuser)
{
    Project project = saneProject();
    project.backup.type = RepositoryType::None;
    for (const char *owner : {"app", "", "postgres", "app", "billing"})
        project.postgres.databases.push_back({QStringLiteral("d"), QString::fromUtf8(owner), {}});
    EXPECT_EQ(needed(project), roles + " database-owner/app database-owner/billing");
}

TEST(RequiredSecrets, StatisticsNeedAUserAndAHost)
{
    Project project = saneProject();
    project.backup.type = RepositoryType::None;
    project.haproxy.statsUser = QStringLiteral("dba");
    EXPECT_EQ(needed(project), roles + " haproxy/stats-password");
    project.hosts.pop_back();
    EXPECT_EQ(needed(project), roles);
}

} // namespace
