#include "core/preflight/bucket_probe.h"
#include "tests/support/fake_transport.h"
#include "tests/unit/preflight/preflight_fixture.h"

#include <gtest/gtest.h>

namespace howdah::test {

namespace {

constexpr auto accessDenied = "HTTP/1.1 403 Forbidden\r\n\r\n<Error><Code>AccessDenied</Code></Error>";
constexpr auto fine = "HTTP/1.1 200 OK\r\n\r\n";

struct BucketWorld : World {
    std::vector<PreflightItem> probe()
    {
        FakeTransport transport(host);
        return probeBucket(project, facts[QStringLiteral("pg1")], inputs, transport, {});
    }

    /// What the store answers to one kind of request; nothing is written, so reading gives what the test says.
    void expect(const QString &start, const QByteArray &out)
    {
        host->expect({.matches = [start](const Command &command) { return command.display().startsWith(start); },
                      .as = QString(),
                      .out = out});
    }

    /// A store that keeps the last object.
    void expectPutAndGet()
    {
        host->expect({.matches =
                          [this](const Command &command) {
                              stored = command.input();
                              return command.display().startsWith(QStringLiteral(
                                  "PUT https://backups.s3.example.com:443/pgbackrest/howdah-preflight-"));
                          },
                      .out = fine});
        ExpectedCommand get;
        get.contains = QStringLiteral("GET https://backups.s3.example.com:443/pgbackrest/howdah-preflight-");
        get.answer = [this](const Command &) -> Result<CommandOutput> {
            return CommandOutput{0, fine + stored.mid(stored.indexOf("\n\n") + 2), {}};
        };
        host->expect(get);
    }

    std::shared_ptr<FakeHost> host = std::make_shared<FakeHost>();
    QByteArray stored;
};

} // namespace

TEST(BucketProbe, WritesReadsListsAndDeletes)
{
    BucketWorld world;
    world.expectPutAndGet();
    world.expect(
        QStringLiteral(
            "GET https://backups.s3.example.com:443/?delimiter=%2F&list-type=2&prefix=pgbackrest%2Fhowdah-preflight-"),
        fine);
    world.expect(QStringLiteral("DELETE https://backups.s3.example.com:443/pgbackrest/howdah-preflight-"),
                 "HTTP/1.1 204 No Content\r\n\r\n");
    const std::vector<PreflightItem> items = world.probe();
    ASSERT_EQ(items.size(), 1U);
    EXPECT_EQ(items[0].verdict, Verdict::Ok) << items[0].text.toStdString();
}

TEST(BucketProbe, SignsByTheHostsClockAndKeepsTheSecret)
{
    BucketWorld world;
    world.facts[QStringLiteral("pg1")].clockSkew = -400LL * 24 * 3600 * 1000;
    world.inputs.secrets[QLatin1String(secret_name::s3KeySecret)] = Secret(QStringLiteral("TOPSECRET"));
    world.expect(QStringLiteral("PUT "), accessDenied);
    const QByteArray year = QByteArray::number(QDateTime::currentDateTimeUtc().addDays(-400).date().year());
    static_cast<void>(world.probe());
    const Command sent = world.host->ran().at(0);
    EXPECT_TRUE(sent.input().contains("\nx-amz-date: " + year)) << sent.input().toStdString();
    EXPECT_FALSE(sent.input().contains("TOPSECRET"));
    EXPECT_FALSE(sent.argv().join(QLatin1Char(' ')).contains(QStringLiteral("Credential")));
    EXPECT_FALSE(sent.display().contains(QStringLiteral("Credential")));
}

TEST(BucketProbe, PathStyleAndAPortOfItsOwn)
{
    BucketWorld world;
    world.project.backup.s3.uriStyle = S3UriStyle::Path;
    world.project.backup.s3.port = 9000;
    world.project.backup.path = QStringLiteral("/");
    world.expect(QStringLiteral("PUT https://s3.example.com:9000/backups/howdah-preflight-"), accessDenied);
    static_cast<void>(world.probe());
    EXPECT_TRUE(world.host->ran().at(0).input().contains("\nhost: s3.example.com:9000\n"));
}

TEST(BucketProbe, WhatCannotBeWrittenIsNotReadEither)
{
    BucketWorld world;
    world.expect(QStringLiteral("PUT "), accessDenied);
    const std::vector<PreflightItem> items = world.probe();
    ASSERT_EQ(items.size(), 1U);
    EXPECT_EQ(items[0].verdict, Verdict::Problem);
    EXPECT_TRUE(items[0].text.startsWith(QStringLiteral("writing to bucket backups: the keys are valid")))
        << items[0].text.toStdString();
}

TEST(BucketProbe, TheObjectIsDeletedThoughReadingFails)
{
    BucketWorld world;
    world.expect(QStringLiteral("PUT "), fine);
    world.expect(QStringLiteral("GET "), accessDenied);
    world.expect(QStringLiteral("GET "), accessDenied);
    world.expect(QStringLiteral("DELETE "), fine);
    const std::vector<PreflightItem> items = world.probe();
    ASSERT_EQ(items.size(), 2U);
    EXPECT_TRUE(items[0].text.startsWith(QStringLiteral("reading from")));
    EXPECT_TRUE(items[1].text.startsWith(QStringLiteral("listing")));
}

TEST(BucketProbe, AnObjectThatRemainsIsNamed)
{
    BucketWorld world;
    world.expectPutAndGet();
    world.expect(QStringLiteral("GET "), fine);
    world.expect(QStringLiteral("DELETE "), accessDenied);
    const std::vector<PreflightItem> items = world.probe();
    ASSERT_EQ(items.size(), 1U);
    EXPECT_TRUE(items[0].text.contains(QStringLiteral("deleting pgbackrest/howdah-preflight-")))
        << items[0].text.toStdString();
}

TEST(BucketProbe, AStaleCacheIsFound)
{
    BucketWorld world;
    world.expect(QStringLiteral("PUT "), fine);
    world.expect(QStringLiteral("GET "), "HTTP/1.1 200 OK\r\n\r\nold");
    world.expect(QStringLiteral("GET "), fine);
    world.expect(QStringLiteral("DELETE "), fine);
    EXPECT_TRUE(world.probe().at(0).text.contains(QStringLiteral("read back differently")));
}

TEST(BucketProbe, NothingToSendWith)
{
    BucketWorld world;
    world.host->expect({.contains = QStringLiteral("PUT"), .status = 96});
    EXPECT_EQ(world.probe().at(0).verdict, Verdict::NotChecked);
}

TEST(BucketProbe, ALimitOfTheScriptIsATimeout)
{
    BucketWorld world;
    world.host->expect({.contains = QStringLiteral("PUT"), .status = 124});
    EXPECT_TRUE(world.probe().at(0).text.contains(QStringLiteral("gives no answer")));
}

TEST(BucketProbe, ALostConnectionSaysNothingOfTheBucket)
{
    BucketWorld world;
    world.host->expect(
        {.contains = QStringLiteral("PUT"), .error = Error{ErrorKind::Connect, QStringLiteral("lost"), {}, {}}});
    EXPECT_EQ(world.probe().at(0).verdict, Verdict::NotChecked);
}

TEST(BucketProbe, NothingIsSentWithoutKeys)
{
    BucketWorld world;
    world.inputs.secrets.remove(QLatin1String(secret_name::s3KeySecret));
    EXPECT_EQ(world.probe().at(0).verdict, Verdict::NotChecked);
    world.project.backup.s3.credentials = S3Credentials::InstanceRole;
    EXPECT_EQ(world.probe().at(0).verdict, Verdict::NotChecked);
    world.project.backup.type = RepositoryType::Posix;
    EXPECT_TRUE(world.probe().empty());
}

} // namespace howdah::test
