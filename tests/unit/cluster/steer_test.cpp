#include "core/cluster/steer.h"

#include "tests/support/fake_transport.h"

#include <gtest/gtest.h>

namespace howdah::test {
namespace {

using namespace std::chrono_literals;

ClusterStatus ledBy(const QString &leader, const QString &oldState = QStringLiteral("streaming"))
{
    ClusterStatus status;
    status.cluster = "demo";
    status.leader = leader;
    for (const char *name : {"pg1", "pg2"}) {
        const bool leads = leader == QLatin1String(name);
        status.members.push_back({name, name, leads ? "leader" : "replica",
                                  leads ? QStringLiteral("running") : oldState, 1, std::nullopt, false});
    }
    return status;
}

class Steer : public testing::Test {
protected:
    Steer()
    {
        project_.cluster = "demo";
        for (const char *name : {"pg1", "pg2"}) {
            Host host;
            host.name = name;
            host.address = name;
            host.roles = {Role::Postgres};
            project_.hosts.push_back(host);
        }
    }

    Result<SteerOutcome> run(const Operation &operation, std::stop_token stop = {})
    {
        return steer(operation,
                     {project_, before_, consent_, Secret(QByteArray("s3cret")),
                      [this](const QString &) { return transport_; },
                      [this](const std::stop_token &) {
                          const ClusterStatus next = looks_.front();
                          if (looks_.size() > 1)
                              looks_.erase(looks_.begin());
                          return next;
                      },
                      [this](const QString &text) { notes_ << text; }, 1ms},
                     std::move(stop));
    }

    Project project_ = newProject();
    ClusterStatus before_ = ledBy("pg1");
    Consent consent_;
    std::vector<ClusterStatus> looks_ = {ledBy("pg2")};
    std::shared_ptr<FakeHost> fake_ = std::make_shared<FakeHost>();
    std::shared_ptr<Transport> transport_ = std::make_shared<FakeTransport>(fake_);
    QStringList notes_;
};

TEST_F(Steer, LooksUntilItIsSo)
{
    fake_->expect({.contains = "pg1:8008", .out = "HTTP/1.0 200 OK\r\n\r\nSuccessfully switched over to \"pg2\""});
    looks_ = {ledBy("pg1"), ledBy({}), ledBy("pg2", "stopped"), ledBy("pg2")};
    const Result<SteerOutcome> outcome = run(Switchover{"pg2"});
    ASSERT_TRUE(outcome);
    EXPECT_TRUE(outcome->settled);
    EXPECT_EQ(outcome->answer.answered, Answered::Done);
    EXPECT_TRUE(notes_.contains("no leader"));
    EXPECT_TRUE(notes_.contains("pg2 leads"));
}

TEST_F(Steer, ALostAnswerIsNoFailure)
{
    fake_->expect({.contains = "pg1:8008", .status = 7});
    const Result<SteerOutcome> outcome = run(Switchover{"pg2"});
    ASSERT_TRUE(outcome);
    EXPECT_EQ(outcome->answer.answered, Answered::Unsure);
    EXPECT_TRUE(outcome->settled);
}

TEST_F(Steer, ARefusalEndsTheLooking)
{
    fake_->expect(
        {.contains = "pg1:8008", .out = "HTTP/1.0 412 Precondition Failed\r\n\r\nleader name does not match"});
    const Result<SteerOutcome> outcome = run(Switchover{"pg2"});
    ASSERT_TRUE(outcome);
    EXPECT_EQ(outcome->answer.answered, Answered::Refused);
    EXPECT_EQ(outcome->answer.text, "leader name does not match");
    EXPECT_FALSE(outcome->settled);
}

TEST_F(Steer, WhatMakesNoSenseIsNotAsked)
{
    const Result<SteerOutcome> outcome = run(Switchover{"pg1"});
    ASSERT_FALSE(outcome);
    EXPECT_EQ(outcome.error().kind, ErrorKind::Blocked);
}

TEST_F(Steer, NobodyToAskIsSaid)
{
    transport_ = nullptr;
    EXPECT_EQ(run(Switchover{"pg2"}).error().kind, ErrorKind::Connect);
}

TEST_F(Steer, ThePasswordTravelsOnStdin)
{
    const RestRequest request{"POST", "/restart", QJsonObject{}, 10s};
    fake_->expect({.contains = "pg1:8008", .out = "HTTP/1.0 200 OK\r\n\r\n"});
    ASSERT_TRUE(ask({"pg1", 8008, {}, Secret(QByteArray("s3cret"))}, request, *transport_, {}));
    const Command sent = fake_->ran().front();
    EXPECT_FALSE(sent.argv().join(' ').contains("s3cret"));
    EXPECT_FALSE(sent.display().contains("s3cret"));
    EXPECT_TRUE(sent.input().contains("Authorization: Basic " + QByteArray("patroni:s3cret").toBase64()));
}

TEST_F(Steer, WhatDestroysIsNotBegunWithoutConsent)
{
    const Result<SteerOutcome> refused = run(Reinitialize{"pg2"});
    ASSERT_FALSE(refused);
    EXPECT_EQ(refused.error().kind, ErrorKind::Blocked);
    EXPECT_TRUE(refused.error().what.contains("the data directory of pg2"));
    consent_ = Consent::typed({"pg1", {{"the data directory of pg1", {}}}}, "pg1").value();
    EXPECT_FALSE(run(Reinitialize{"pg2"})) << "that was another member";
    EXPECT_TRUE(notes_.isEmpty()) << "nobody was asked";

    fake_->expect({.contains = "pg2:8008", .out = "HTTP/1.0 200 OK\r\n\r\nreinitialize started"});
    consent_ = Consent::typed(forecast(Reinitialize{"pg2"}, project_, before_).peril, "pg2").value();
    looks_ = {ledBy("pg1")};
    const Result<SteerOutcome> outcome = run(Reinitialize{"pg2"});
    ASSERT_TRUE(outcome);
    EXPECT_TRUE(outcome->settled);
}

TEST_F(Steer, ASeriesEndsWithTheFirstThatIsRefused)
{
    before_.members.push_back({"pg3", "pg3", "replica", "streaming", 1, std::nullopt, false});
    looks_ = {before_};
    fake_->expect({.contains = "pg2:8008", .out = "HTTP/1.0 409 Conflict\r\n\r\nthere is a scheduled restart"});
    const Result<SteerOutcome> outcome = run(RollingRestart{});
    ASSERT_TRUE(outcome);
    EXPECT_EQ(outcome->answer.answered, Answered::Refused);
    EXPECT_FALSE(outcome->settled);
    EXPECT_EQ(notes_.filter("POST /restart"), QStringList{"asking pg2: POST /restart"});
}

TEST_F(Steer, AServiceIsStoppedByACommandOnItsHost)
{
    fake_->expect({.display = "systemctl stop patroni_demo.service", .as = "root"});
    ClusterStatus stopped = ledBy("pg1");
    stopped.members[1].state = "stopped";
    looks_ = {ledBy("pg1"), stopped};
    const Result<SteerOutcome> outcome = run(ServiceOrder{"pg2", HostService::Patroni, false});
    ASSERT_TRUE(outcome);
    EXPECT_EQ(outcome->answer.answered, Answered::Done);
    EXPECT_TRUE(outcome->settled);
}

TEST_F(Steer, AUnitThatWillNotStartIsARefusal)
{
    before_.members[1].state = "stopped";
    fake_->expect({.display = "systemctl start patroni_demo.service",
                   .as = "root",
                   .err = "Failed to start patroni_demo.service: Unit patroni_demo.service not found.",
                   .status = 5});
    const Result<SteerOutcome> outcome = run(ServiceOrder{"pg2", HostService::Patroni, true});
    ASSERT_TRUE(outcome);
    EXPECT_EQ(outcome->answer.answered, Answered::Refused);
    EXPECT_TRUE(outcome->answer.text.contains("not found"));
}

} // namespace
} // namespace howdah::test
