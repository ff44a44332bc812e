#include "core/run/survey.h"

#include "tests/support/fake_transport.h"
#include "tests/support/source_path.h"

#include <gtest/gtest.h>

#include <QFile>

namespace howdah::test {
namespace {

Project oneMember()
{
    Project project = newProject();
    project.cluster = "demo";
    Host host;
    host.name = "pg1";
    host.address = "pg1";
    host.roles = {Role::Postgres, Role::Etcd};
    project.hosts.push_back(host);
    return project;
}

/// What a leader of the cluster answered to the fact script, as it is or before it led.
QByteArray answer(bool leads)
{
    QFile file(sourcePath("/tests/cases/facts/hosts/debian13-leader.out"));
    EXPECT_TRUE(file.open(QIODevice::ReadOnly));
    QByteArray text = file.readAll();
    if (!leads)
        text.replace("\"role\": \"primary\"", "\"role\": \"replica\"");
    return text;
}

int askedOf(const FakeHost &host)
{
    return static_cast<int>(host.ran().size());
}

TEST(SettledSurvey, AsksAgainUntilTheClusterHasItsLeader)
{
    const auto host = std::make_shared<FakeHost>("pg1");
    host->expect({.display = "gather facts", .out = answer(false)});
    host->expect({.display = "gather facts", .out = answer(true)});
    int told = 0;
    const Survey found = settledSurvey(oneMember(), fakeTransportFactory({host}), {}, {}, [&] { ++told; }, {});
    EXPECT_TRUE(found.failures.isEmpty());
    EXPECT_EQ(askedOf(*host), 2);
    EXPECT_EQ(told, 1);
}

TEST(SettledSurvey, AsksOnceWhereSomebodyLeads)
{
    const auto host = std::make_shared<FakeHost>("pg1");
    host->expect({.display = "gather facts", .out = answer(true)});
    int told = 0;
    (void)settledSurvey(oneMember(), fakeTransportFactory({host}), {}, {}, [&] { ++told; }, {});
    EXPECT_EQ(told, 0);
}

TEST(SettledSurvey, GivesUpOnAClusterThatChoosesNobody)
{
    const auto host = std::make_shared<FakeHost>("pg1");
    host->expect({.display = "gather facts", .out = answer(false), .repeats = true});
    const Survey found =
        settledSurvey(oneMember(), fakeTransportFactory({host}), {}, {}, {}, {}, std::chrono::seconds(1));
    EXPECT_EQ(found.facts.size(), 1);
    EXPECT_GE(askedOf(*host), 2);
}

TEST(SettledSurvey, StopsWaitingWhenItIsStopped)
{
    const auto host = std::make_shared<FakeHost>("pg1");
    host->expect({.display = "gather facts", .out = answer(false), .repeats = true});
    std::stop_source stop;
    (void)settledSurvey(
        oneMember(), fakeTransportFactory({host}), {}, {}, [&] { stop.request_stop(); }, stop.get_token());
    EXPECT_EQ(askedOf(*host), 1);
}

TEST(LiveLook, AsksOverTheSameConnectionAndLessThanASurvey)
{
    const auto host = std::make_shared<FakeHost>("pg1");
    host->expect({.display = "gather facts", .out = answer(true)});
    host->expect({.display = "gather facts", .out = answer(false)});
    host->expect({.display = "gather facts", .out = answer(true)});
    const Project project = oneMember();
    const TransportFactory connect = fakeTransportFactory({host});
    const Survey found = survey(project, connect, {}, {}, {}, {});
    const LiveLook look = liveLook(project, connect, found, {});
    EXPECT_EQ(look({}).value("pg1").patroni->value("role"), "replica");
    EXPECT_EQ(look({}).value("pg1").patroni->value("role"), "primary") << "each look is a new one";
    EXPECT_EQ(host->connects(), 1);
    EXPECT_FALSE(host->ran().at(0).input().contains("\nlive=1\n"));
    EXPECT_TRUE(host->ran().at(1).input().contains("\nlive=1\n")) << "it asks what the services do, and no more";
}

} // namespace
} // namespace howdah::test
