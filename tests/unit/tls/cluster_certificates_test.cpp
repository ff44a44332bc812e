#include "core/tls/cluster_certificates.h"

#include "core/project/tls_names.h"
#include "core/tls/certificate.h"

#include <gtest/gtest.h>

#include <QFile>
#include <QTemporaryDir>

namespace howdah {
namespace {

const QDateTime today(QDate(2026, 11, 23), QTime(12, 0), Qt::UTC);

Host hostOf(const QString &name, const QString &address, std::set<Role> roles)
{
    Host host;
    host.name = name;
    host.address = address;
    host.roles = std::move(roles);
    return host;
}

Project sample()
{
    Project project;
    project.cluster = QStringLiteral("prod");
    project.hosts = {hostOf("pg1", "10.1.0.11", {Role::Postgres, Role::Etcd}), hostOf("e1", "10.1.0.12", {Role::Etcd}),
                     hostOf("lb1", "10.1.0.20", {Role::Haproxy})};
    return project;
}

QByteArray text(const Secrets &secrets, const QString &name)
{
    return secrets.value(name).reveal();
}

TEST(ClusterCertificates, a_new_cluster_gets_an_authority_and_a_certificate_for_each_server)
{
    Secrets secrets;
    const Result<bool> made = completeCertificates(sample(), secrets, today);
    ASSERT_TRUE(made && *made);
    EXPECT_EQ(secrets.keys(), (QStringList{"tls/ca", "tls/ca-key", "tls/e1", "tls/e1-key", "tls/pg1", "tls/pg1-key"}));
    EXPECT_TRUE(isIssuedBy(text(secrets, "tls/pg1"), text(secrets, "tls/ca")));
    const Result<CertificateInfo> info = readCertificate(text(secrets, "tls/pg1"));
    EXPECT_LT(info->from, today) << "good for hosts whose clock is behind";
    EXPECT_GT(info->until, today.addYears(4));
}

TEST(ClusterCertificates, what_is_there_stays)
{
    Secrets secrets;
    ASSERT_TRUE(completeCertificates(sample(), secrets, today));
    const Secrets before = secrets;
    const Result<bool> again = completeCertificates(sample(), secrets, today.addYears(4));
    ASSERT_TRUE(again);
    EXPECT_FALSE(*again);
    EXPECT_EQ(secrets, before);
}

TEST(ClusterCertificates, near_its_end_a_certificate_is_renewed_and_nothing_else)
{
    Secrets secrets;
    ASSERT_TRUE(completeCertificates(sample(), secrets, today));
    Secrets late = secrets;
    const Result<bool> renewed = completeCertificates(sample(), late, today.addDays(certificateDays - renewalDays));
    ASSERT_TRUE(renewed && *renewed);
    EXPECT_EQ(late["tls/ca"], secrets["tls/ca"]);
    EXPECT_EQ(late["tls/pg1-key"], secrets["tls/pg1-key"]);
    EXPECT_NE(late["tls/pg1"], secrets["tls/pg1"]);
}

TEST(ClusterCertificates, follow_a_changed_address_of_their_host_alone)
{
    Secrets secrets;
    Project project = sample();
    ASSERT_TRUE(completeCertificates(project, secrets, today));
    const Secrets before = secrets;
    project.hosts[1].clusterAddress = "10.9.0.12";
    const Result<bool> made = completeCertificates(project, secrets, today);
    ASSERT_TRUE(made && *made);
    EXPECT_NE(secrets["tls/e1"], before["tls/e1"]);
    EXPECT_EQ(secrets["tls/pg1"], before["tls/pg1"]);
}

TEST(ClusterCertificates, are_made_anew_when_a_certificate_was_mangled)
{
    Secrets secrets;
    ASSERT_TRUE(completeCertificates(sample(), secrets, today));
    secrets["tls/pg1"] = secrets["tls/e1"];
    const Result<bool> made = completeCertificates(sample(), secrets, today);
    ASSERT_TRUE(made && *made);
    EXPECT_TRUE(belongTogether({text(secrets, "tls/pg1"), secrets["tls/pg1-key"]}));
}

TEST(ClusterCertificates, of_members_name_the_way_that_clients_take)
{
    Project project = sample();
    project.security.names = {"db.example.net", "fd00::5"};
    const QStringList names = certificateNames(project, project.hosts[0]);
    for (const char *name :
         {"pg1", "10.1.0.11", "lb1", "10.1.0.20", "db.example.net", "fd00:0:0:0:0:0:0:5", "localhost", "127.0.0.1"})
        EXPECT_TRUE(names.contains(QLatin1String(name))) << name;
    EXPECT_FALSE(certificateNames(project, project.hosts[1]).contains("lb1")) << "etcd is not behind the balancer";
}

TEST(ClusterCertificates, a_project_without_tls_gets_none)
{
    Project project = sample();
    project.security.tls = false;
    Secrets secrets;
    const Result<bool> made = completeCertificates(project, secrets, today);
    ASSERT_TRUE(made);
    EXPECT_FALSE(*made);
    EXPECT_TRUE(secrets.isEmpty());
}

class OwnAuthority : public testing::Test {
protected:
    void write(const QString &name, const QByteArray &content) const
    {
        QFile file(directory.filePath(name));
        ASSERT_TRUE(file.open(QIODevice::WriteOnly) && file.write(content) == content.size());
    }

    QTemporaryDir directory;
    Project project = sample();
    Secrets secrets;

    OwnAuthority()
    {
        project.security.caFile = directory.filePath("ca.pem");
        project.security.caKeyFile = directory.filePath("ca.key");
    }
};

TEST_F(OwnAuthority, signs_and_its_key_stays_in_its_file)
{
    const Result<Identity> own = makeAuthority({"Example CA", {}, today, 1000});
    write("ca.pem", own->certificate);
    write("ca.key", own->key.reveal());
    const Result<bool> made = completeCertificates(project, secrets, today);
    ASSERT_TRUE(made && *made) << (made ? "" : describe(made.error()).toStdString());
    EXPECT_FALSE(secrets.contains("tls/ca-key"));
    EXPECT_EQ(text(secrets, "tls/ca"), own->certificate);
    EXPECT_TRUE(isIssuedBy(text(secrets, "tls/pg1"), own->certificate));
}

TEST_F(OwnAuthority, that_is_missing_is_named)
{
    const Result<bool> made = completeCertificates(project, secrets, today);
    ASSERT_FALSE(made);
    EXPECT_EQ(made.error().kind, ErrorKind::Io);
    EXPECT_TRUE(made.error().what.contains("security.ca_file"));
    EXPECT_TRUE(secrets.isEmpty());
}

TEST_F(OwnAuthority, that_is_none_is_refused)
{
    write("ca.pem", "hello\n");
    write("ca.key", "hello\n");
    EXPECT_EQ(completeCertificates(project, secrets, today).error().kind, ErrorKind::Usage);
}

} // namespace
} // namespace howdah
