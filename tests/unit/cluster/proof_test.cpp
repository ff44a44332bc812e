#include "core/cluster/proof.h"

#include "tests/support/fake_transport.h"

#include <gtest/gtest.h>

namespace howdah {
namespace {

using test::FakeHost;
using test::FakeTransport;

Project project(int members)
{
    Project wanted;
    wanted.cluster = "prod";
    for (int i = 1; i <= members; ++i) {
        Host host;
        host.name = QStringLiteral("pg%1").arg(i);
        host.address = QStringLiteral("10.1.0.1%1").arg(i);
        host.roles = {Role::Postgres, Role::Etcd};
        wanted.hosts.push_back(host);
    }
    Host balancer;
    balancer.name = "lb1";
    balancer.address = "lb.example";
    balancer.clusterAddress = "10.1.0.20";
    balancer.roles = {Role::Haproxy};
    wanted.hosts.push_back(balancer);
    return wanted;
}

constexpr auto shown = "write and read through 10.1.0.20";

Result<Proof> prove(const Project &wanted, test::ExpectedCommand answer, std::vector<Command> *ran = nullptr,
                    const QByteArray &password = "MARKER-superuser")
{
    const auto host = std::make_shared<FakeHost>("pg1");
    answer.display = QString::fromLatin1(shown);
    answer.as = "postgres";
    host->expect(std::move(answer));
    FakeTransport transport(host);
    Result<Proof> proof = proveService(wanted, wanted.hosts.back(), Secret(password), transport, {});
    if (ran != nullptr)
        *ran = host->ran();
    return proof;
}

TEST(Proof, names_who_took_the_write_and_who_had_replayed_it)
{
    std::vector<Command> ran;
    const Result<Proof> proof =
        prove(project(3), {.out = "leader=10.1.0.11|recovery=false\nposition=0/5000148\nreplica=10.1.0.13\n"}, &ran);
    ASSERT_TRUE(proof);
    EXPECT_EQ(proof->writtenThrough, QStringLiteral("10.1.0.20:5000"));
    EXPECT_EQ(proof->leaderAddress, QStringLiteral("10.1.0.11"));
    EXPECT_EQ(proof->position, QStringLiteral("0/5000148"));
    EXPECT_EQ(proof->readThrough, QStringLiteral("10.1.0.20:5001"));
    EXPECT_EQ(proof->replicaAddress, QStringLiteral("10.1.0.13"));

    ASSERT_EQ(ran.size(), 1U);
    EXPECT_FALSE(ran[0].shellWords().contains("MARKER")) << "the password travels on stdin";
    EXPECT_EQ(ran[0].input(), QByteArray("*:*:*:postgres:MARKER-superuser\n"));
    EXPECT_EQ(ran[0].argv().mid(5), (QStringList{"10.1.0.20", "5000", "5001"}));
}

TEST(Proof, a_single_member_has_no_replica_to_ask)
{
    std::vector<Command> ran;
    const Result<Proof> proof =
        prove(project(1), {.out = "leader=10.1.0.11|recovery=false\nposition=0/5000148\n"}, &ran);
    ASSERT_TRUE(proof);
    EXPECT_EQ(proof->readThrough, QString());
    EXPECT_EQ(proof->replicaAddress, QString());
    EXPECT_EQ(ran.at(0).argv().last(), QStringLiteral("0"));
}

TEST(Proof, a_password_file_has_rules_of_its_own)
{
    std::vector<Command> ran;
    const QByteArray out = "leader=10.1.0.11|recovery=false\nposition=0/5\nreplica=10.1.0.12\n";
    ASSERT_TRUE(prove(project(3), {.out = out}, &ran, "a:b\\c"));
    EXPECT_EQ(ran.at(0).input(), QByteArray("*:*:*:postgres:a\\:b\\\\c\n")) << "libpq ends a field at a bare colon";
}

TEST(Proof, a_refusal_shows_what_the_server_said)
{
    const Result<Proof> proof =
        prove(project(3), {.err = "psql: error: connection to server failed: Connection refused\n", .status = 1});
    ASSERT_FALSE(proof);
    EXPECT_EQ(proof.error().kind, ErrorKind::NotConverged);
    EXPECT_EQ(proof.error().what, QStringLiteral("the cluster does not serve through 10.1.0.20 (ports 5000 and 5001)"));
    EXPECT_EQ(proof.error().evidence, QStringLiteral("psql: error: connection to server failed: Connection refused"));
    EXPECT_FALSE(proof.error().hint.isEmpty());
}

TEST(Proof, an_answer_without_its_parts_proves_nothing)
{
    for (const QByteArray out : {"", "leader=|recovery=false\nposition=0/5\nreplica=x\n",
                                 "leader=10.1.0.11|recovery=false\n", "leader=10.1.0.11|recovery=false\nposition=0/5\n",
                                 "leader=10.1.0.11|recovery=true\nposition=0/5\nreplica=x\n"}) {
        const Result<Proof> proof = prove(project(3), {.out = out});
        ASSERT_FALSE(proof) << out.toStdString();
        EXPECT_EQ(proof.error().kind, ErrorKind::NotConverged);
    }
}

TEST(Proof, noise_before_the_answer_does_no_harm)
{
    const Result<Proof> proof =
        prove(project(3), {.out = "Welcome!\nleader=10.1.0.11|recovery=false\nposition=A/5\nreplica=2001:db8::2\n"});
    ASSERT_TRUE(proof);
    EXPECT_EQ(proof->replicaAddress, QStringLiteral("2001:db8::2"));
}

TEST(Proof, a_lost_connection_stays_one)
{
    const Result<Proof> proof = prove(project(3), {.error = Error{ErrorKind::Cancelled, "pg1: stopped", {}, {}}});
    ASSERT_FALSE(proof);
    EXPECT_EQ(proof.error().kind, ErrorKind::Cancelled);
}

} // namespace
} // namespace howdah
