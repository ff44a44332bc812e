#include "core/preflight/preflight.h"
#include "tests/support/fake_transport.h"
#include "tests/unit/preflight/preflight_fixture.h"

#include <gtest/gtest.h>

#include <algorithm>

namespace howdah::test {

TEST(Preflight, AHostThatDoesNotAnswerStopsNoCheckOfTheOthers)
{
    World world;
    world.facts.remove(QStringLiteral("pg1"));
    world.failures.insert(QStringLiteral("pg1"), {ErrorKind::Connect, QStringLiteral("no answer"), {}, {}});
    std::vector<std::shared_ptr<FakeHost>> fakes;
    HostTransports transports;
    for (const QString &name : {QStringLiteral("pg2"), QStringLiteral("pg3"), QStringLiteral("lb1")}) {
        fakes.push_back(std::make_shared<FakeHost>(name, FakeHost::Order::Any));
        transports.insert(name, std::make_shared<FakeTransport>(fakes.back()));
        fakes.back()->expect({.contains = QStringLiteral("listen on"), .out = "ready\n", .repeats = true});
        fakes.back()->expect(
            {.contains = QStringLiteral("connect to"), .out = "0\t1\tConnection refused\n", .repeats = true});
        fakes.back()->expect({.contains = QStringLiteral("print-uris"), .repeats = true});
    }
    fakes[0]->expect(
        {.contains = QStringLiteral("PUT https://"), .status = 96}); // the first member that answers asks the bucket
    const TransportFactory factory = fakeTransportFactory(fakes);

    const auto report =
        preflight(world.input(), transports,
                  [&](const Host &host, std::stop_token stop) { return factory(HostAddress{host.name}, stop); }, {});
    ASSERT_TRUE(report);
    const std::vector<PreflightItem> &items = report->items;
    EXPECT_FALSE(report->reach.empty());
    const auto has = [&](const char *host, const char *check, Verdict verdict) {
        return std::any_of(items.begin(), items.end(), [&](const PreflightItem &item) {
            return item.host == QLatin1String(host) && item.check == QLatin1String(check) && item.verdict == verdict;
        });
    };
    EXPECT_TRUE(has("pg1", "login", Verdict::Problem));
    EXPECT_TRUE(has("pg1", "reach", Verdict::NotChecked));
    EXPECT_TRUE(has("pg2", "bucket", Verdict::NotChecked));
    EXPECT_TRUE(has("pg2", "reach", Verdict::Problem));
    EXPECT_TRUE(has("pg3", "plan", Verdict::Ok));
    EXPECT_TRUE(has("lb1", "mirrors", Verdict::NotChecked));

    QStringList hosts;
    for (const PreflightItem &item : items) {
        if (hosts.isEmpty() || hosts.last() != item.host)
            hosts << item.host;
    }
    EXPECT_EQ(hosts, (QStringList{"pg1", "pg2", "pg3", "lb1"}));
}

TEST(Preflight, StoppedIsNoFinding)
{
    const World world;
    std::stop_source source;
    source.request_stop();
    const auto items = preflight(
        world.input(), {},
        [](const Host &, std::stop_token) -> Result<std::unique_ptr<Transport>> {
            return fail(ErrorKind::Cancelled, QString());
        },
        source.get_token());
    ASSERT_FALSE(items);
    EXPECT_EQ(items.error().kind, ErrorKind::Cancelled);
}

} // namespace howdah::test
